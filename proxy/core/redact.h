// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <string>
#include <string_view>

/// Hides secrets in what people get to see: logs, history, copied commands, crash texts. One rule
/// for all: what has the name or the shape of a secret is hidden, even if it is none. Pure and
/// linear in the length of the text; redacting twice changes nothing more. From any thread.
namespace ccproxy {

/// Whether a name (of a header, a JSON key, a query parameter, a variable) says that its value is a
/// secret: one of its words is auth, key, token, secret, cookie and the like, whether the words are
/// parted by `-`, `_`, `.` or by capitals. Plural "tokens" are counted, not kept secret.
bool isSecretName(std::string_view name);

/// The value as it may be shown. Of a secret header at most the scheme stays ("Bearer ••••").
std::string redactHeader(std::string_view name, std::string_view value);

/// Without the user part, and without the values of parameters that have a secret's name.
std::string redactUrl(std::string_view url);

/// Any text: JSON bodies, header dumps, command lines, messages. Hidden are values that follow a
/// secret's name (`"api_key":"…"`, `X-Api-Key: …`, `?key=…`, `TOKEN=…`), whatever follows
/// "Bearer" or "Basic", the user part of URLs, and words in the shape of a known kind of key
/// (`sk-…`, `AIza…`, `gsk_…`, …) wherever they stand. JSON stays JSON.
std::string redactText(std::string_view text);
/// The same, behind what `out` holds.
void appendRedacted(std::string &out, std::string_view text);

/// The text with that secret masked wherever it stands, whatever its shape: for words of somebody
/// to whom it was sent, and who may tell it back.
std::string withoutSecret(std::string text, const Secret &secret);

} // namespace ccproxy

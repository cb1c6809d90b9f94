// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects::openai_chat {

/// A request in the words of OpenAI's chat completions (WIRE.md 2, 10; CLIENT.md 8). The same
/// request gives the same bytes, and the next turn of a conversation repeats them up to where the
/// conversation ended, so that providers' prompt caches hold. Fails with InvalidRequest only when
/// nothing could be sent. From any thread.
Expected<Encoded> encodeChat(const messages::Request &request, const Target &target,
                             const ClientHeaders &headers);

/// Where the completions of a server are: the path goes before a query that the base has.
std::string completionsUrl(std::string_view baseUrl);

/// How a key travels to this server.
KeyHeader chatKeyHeader(const Target &target);

} // namespace ccproxy::dialects::openai_chat

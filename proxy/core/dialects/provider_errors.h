// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading what a provider says when it fails (WIRE.md 9), for all dialects but Anthropic's own,
/// whose bodies reach the client as they are.
namespace ccproxy::dialects {

/// What an error body says, whatever its shape (WIRE.md 9.4). Text in UTF-8.
struct ProviderWords {
    std::string message; ///< the provider's own; "" when it said nothing that a person can read
    std::string detail;  ///< what the server behind the provider said (OpenRouter)
    std::string source;  ///< the name of that server
    std::string labels;  ///< every code, type and reason in the body, with spaces between
    int status = 0;      ///< an HTTP status inside the body; 0 = none
    std::optional<std::int64_t> promptTokens;  ///< of a prompt that is too long
    std::optional<std::int64_t> contextWindow; ///< what it should have fitted into
    std::optional<double> wait;                ///< seconds until another try
};

/// Reads a body of any kind: objects, arrays, JSON inside of strings, plain text, HTML, nothing.
ProviderWords readProviderWords(json::Parser &parser, std::string_view body);

/// What the words mean (WIRE.md 9.1–9.5, CLIENT.md rules 22 and 23). `status`: the HTTP status, or
/// 0 for an error inside an answer; `headers` with names in lower case. The message begins with
/// the provider's name, or with "prompt is too long" for an overflow, and keeps the provider's own
/// words; things in it that look like a key are hidden.
Failure failureFrom(const ProviderWords &words, int status, const std::vector<Header> &headers,
                    std::string_view provider);

} // namespace ccproxy::dialects

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

#include <span>
#include <string_view>

/// What sets one server of OpenAI's Responses format apart from another, as data. What it shares
/// with the same server's chat format stands in openai_chat/traits.h; WIRE.md 3, 10.8 and 13 say
/// where the rest comes from. A server of which nothing is known gets nothing but the plain format.
namespace ccproxy::dialects::openai_responses {

struct ResponsesTraits {
    std::string_view name;                     ///< whose reasoning it understands
    std::span<const std::string_view> hosts{}; ///< ends of its hosts' names
    std::string_view chat;                     ///< the row of its chat format, and of its models
    bool lateSystem = false;                   ///< takes developer messages behind others
    bool files = false;                        ///< takes PDF, also by its address (3.2)
    bool searches = false;                     ///< has web_search (3.5)
    bool encryptedReasoning = false;           ///< gives reasoning to keep, and takes it back (3.8)
    bool plainReasoning = false;               ///< takes its reasoning back as text
    bool summaries = false;                    ///< tells of its reasoning when asked to (3.7)
    bool countsTokens = false;                 ///< has an endpoint that counts (11.1)
    // The server behind Codex (3.9)
    bool streamsOnly = false;
    bool limitsTokens = true;   ///< takes max_output_tokens, temperature and top_p
    bool systemInInput = false; ///< instructions are its own; ours go as a developer's message
    KeyHeader key{.name = "authorization", .prefix = "Bearer "};
};

/// The traits of a target: by what the catalogue knows it as, else by its host.
const ResponsesTraits &findTraits(const Target &target);

/// Whether the target is one of OpenAI's or Azure's servers that serve both formats below the same
/// base.
bool servesBothFormats(const Target &target);

/// Whose reasoning this target understands: ReasoningEnvelope::provider of what its answers carry.
std::string_view responsesFamily(const Target &target);

} // namespace ccproxy::dialects::openai_responses

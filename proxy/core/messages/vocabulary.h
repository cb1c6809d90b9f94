// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// The words of the Anthropic Messages language.
namespace ccproxy::messages {

enum class Role { User, Assistant, System };

enum class StopReason {
    EndTurn,
    MaxTokens,
    StopSequence,
    ToolUse,
    PauseTurn,
    Refusal,
    ContextWindowExceeded,
};
std::string_view toString(StopReason reason);

/// Tokens of one answer by kind, as Anthropic counts them: `input` excludes what was read from or
/// written to a cache (WIRE.md 8.4).
struct Usage {
    std::int64_t input = 0;
    std::int64_t output = 0;
    std::int64_t cacheRead = 0;
    std::int64_t cacheWrite = 0;
    std::int64_t webSearches = 0; ///< requests, not tokens

    bool operator==(const Usage &) const = default;
};

/// Kinds of content block that a translator treats in a way of its own. Everything else is Other
/// and travels only to upstreams of Anthropic's format.
enum class BlockKind {
    Text,
    Image,
    Document,
    Thinking,
    RedactedThinking,
    ToolUse,
    ToolResult,
    ToolReference,
    ServerToolUse,
    ServerToolResult, ///< web_search_tool_result and its like
    ToolAddition,
    ToolRemoval,
    Other,
};
BlockKind blockKind(std::string_view type);

/// How hard the model shall think; None: thinking is off.
enum class Effort { None, Minimal, Low, Medium, High, XHigh, Max };
std::optional<Effort> effortFrom(std::string_view text);
std::string_view toString(Effort effort);

} // namespace ccproxy::messages

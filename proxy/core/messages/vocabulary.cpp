// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/vocabulary.h"

#include <array>
#include <utility>

namespace ccproxy::messages {
namespace {

template <typename Value, std::size_t N>
using Names = std::array<std::pair<std::string_view, Value>, N>;

constexpr Names<StopReason, 7> kStopReasons{{
    {"end_turn", StopReason::EndTurn},
    {"max_tokens", StopReason::MaxTokens},
    {"stop_sequence", StopReason::StopSequence},
    {"tool_use", StopReason::ToolUse},
    {"pause_turn", StopReason::PauseTurn},
    {"refusal", StopReason::Refusal},
    {"model_context_window_exceeded", StopReason::ContextWindowExceeded},
}};

constexpr Names<BlockKind, 11> kBlockKinds{{
    {"text", BlockKind::Text},
    {"image", BlockKind::Image},
    {"document", BlockKind::Document},
    {"thinking", BlockKind::Thinking},
    {"redacted_thinking", BlockKind::RedactedThinking},
    {"tool_use", BlockKind::ToolUse},
    {"tool_result", BlockKind::ToolResult},
    {"tool_reference", BlockKind::ToolReference},
    {"server_tool_use", BlockKind::ServerToolUse},
    {"tool_addition", BlockKind::ToolAddition},
    {"tool_removal", BlockKind::ToolRemoval},
}};

constexpr Names<Effort, 7> kEfforts{{
    {"none", Effort::None},
    {"minimal", Effort::Minimal},
    {"low", Effort::Low},
    {"medium", Effort::Medium},
    {"high", Effort::High},
    {"xhigh", Effort::XHigh},
    {"max", Effort::Max},
}};

template <typename Value, std::size_t N>
std::optional<Value> valueOf(const Names<Value, N> &names, std::string_view name)
{
    for (const auto &[text, value] : names) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

template <typename Value, std::size_t N>
std::string_view nameOf(const Names<Value, N> &names, Value wanted)
{
    for (const auto &[text, value] : names) {
        if (value == wanted)
            return text;
    }
    return {};
}

} // namespace

std::string_view toString(StopReason reason)
{
    return nameOf(kStopReasons, reason);
}

BlockKind blockKind(std::string_view type)
{
    if (const auto kind = valueOf(kBlockKinds, type))
        return *kind;
    return type.ends_with("_tool_result") ? BlockKind::ServerToolResult : BlockKind::Other;
}

std::optional<Effort> effortFrom(std::string_view text)
{
    return valueOf(kEfforts, text);
}

std::string_view toString(Effort effort)
{
    return nameOf(kEfforts, effort);
}

} // namespace ccproxy::messages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/demo/phrases.h"
#include "core/messages/answer.h"
#include "core/messages/request.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The answers of the built-in demo provider: fixed by the request, made without a network, a clock
/// or chance. It greets, thinks when thinking is asked for in earnest, calls the tools that the
/// user names, quotes their results and then ends, answers a JSON schema with JSON, counts images,
/// and keeps to max_tokens and stop_sequences.
namespace ccproxy::dialects::demo {

/// A piece of an answer, to be told after a pause.
struct DemoStep {
    enum class Kind { Thinking, Text, Call };
    Kind kind = Kind::Text;
    std::string text; ///< Thinking, Text: UTF-8; Call: the arguments, a JSON object
    std::string tool; ///< Call: the name with its JSON escapes
    std::chrono::milliseconds delay{}; ///< pause before the piece
};

/// A whole answer. It owns all its text; the request may go.
struct DemoPlan {
    std::vector<DemoStep> steps;
    messages::StopReason stop = messages::StopReason::EndTurn;
    std::string stopSequence;
    messages::Usage usage;
};

/// The demo's window, in tokens: a longer request is refused as Anthropic does it.
inline constexpr std::int64_t kDemoWindow = 200'000;

/// `inputTokens`: what the request counts; a quarter of its bytes when it was not counted.
DemoPlan planAnswer(const messages::Request &request, const Place &place,
                    std::optional<std::int64_t> inputTokens = {});

/// Tells a plan to an answer, piece by piece, so that a timer can stream it.
class DemoPlayer {
public:
    explicit DemoPlayer(DemoPlan plan) : m_plan(std::move(plan)) { }

    /// How long to wait before the next step().
    std::chrono::milliseconds delay() const;
    /// Tells the next piece, or ends the answer; false when there is nothing more to do. The same
    /// answer must be given each time.
    bool step(messages::Answer &answer);

private:
    DemoPlan m_plan;
    std::size_t m_next = 0;
};

} // namespace ccproxy::dialects::demo

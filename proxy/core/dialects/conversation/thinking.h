// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"

#include <optional>

/// What a client wants of a model's thinking, whatever the provider's words for it.
namespace ccproxy::dialects::conversation {

/// A set of messages::Effort.
class EffortSet {
public:
    constexpr EffortSet() = default;
    template <typename... Efforts>
    static constexpr EffortSet of(Efforts... efforts)
    {
        EffortSet set;
        ((set.m_bits |= bit(efforts)), ...);
        return set;
    }
    constexpr bool has(messages::Effort effort) const { return (m_bits & bit(effort)) != 0; }
    constexpr bool empty() const { return m_bits == 0; }
    /// Whether a level other than None is in it.
    constexpr bool hasLevels() const { return (m_bits & ~bit(messages::Effort::None)) != 0; }
    /// The level that is nearest to `wanted`: up to high the next above counts more, beyond high
    /// the next below. None stays None. Nothing when the set has no answer.
    std::optional<messages::Effort> nearest(messages::Effort wanted) const;

private:
    static constexpr unsigned bit(messages::Effort effort)
    {
        return 1U << static_cast<unsigned>(effort);
    }
    unsigned m_bits = 0;
};

/// What a request says about thinking, before the model has its say.
struct ThinkingWish {
    enum class Switch { Unsaid, Off, On };
    Switch wish = Switch::Unsaid;
    std::optional<messages::Effort> effort; ///< None with Off
};

/// WIRE.md 2.23, CLIENT.md 10: an effort counts more than a budget, which is one of the levels.
/// Thinking that was turned off in so many words stays off whatever the effort: Claude Code's
/// classifier leaves room for 64 tokens. No word about thinking turns it off.
ThinkingWish thinkingWish(const messages::Request &request);

} // namespace ccproxy::dialects::conversation

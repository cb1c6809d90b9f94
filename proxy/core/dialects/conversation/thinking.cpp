// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/conversation/thinking.h"

#include <array>

namespace ccproxy::dialects::conversation {
namespace {

using enum messages::Effort;
using messages::Effort;
using messages::Thinking;
using Switch = ThinkingWish::Switch;

Effort effortOf(std::int64_t budget)
{
    struct Threshold {
        std::int64_t tokens;
        Effort effort;
    };
    constexpr Threshold kThresholds[] = {
        {512, Effort::Minimal}, {1024, Effort::Low}, {8192, Effort::Medium}, {24576, Effort::High}};
    for (const auto &[tokens, effort] : kThresholds) {
        if (budget <= tokens)
            return effort;
    }
    return Effort::XHigh;
}

} // namespace

std::optional<messages::Effort> EffortSet::nearest(messages::Effort wanted) const
{
    constexpr std::array kLevels{Minimal, Low, Medium, High, XHigh, Max};
    if (has(wanted))
        return wanted;
    if (wanted == None || !hasLevels())
        return std::nullopt;
    std::optional<messages::Effort> below;
    std::optional<messages::Effort> above;
    for (const messages::Effort level : kLevels) {
        if (!has(level))
            continue;
        if (level < wanted)
            below = level;
        else if (!above)
            above = level;
    }
    if (wanted <= High)
        return above ? above : below;
    return below ? below : above;
}

ThinkingWish thinkingWish(const messages::Request &request)
{
    const Thinking &thinking = request.thinking;
    if (thinking.kind == Thinking::Kind::Disabled || request.effort == Effort::None)
        return {.wish = Switch::Off, .effort = Effort::None};
    if (request.effort)
        return {.wish = Switch::On, .effort = request.effort};
    if (thinking.kind == Thinking::Kind::Enabled) {
        ThinkingWish wish{.wish = Switch::On, .effort = {}};
        if (thinking.budget)
            wish.effort = effortOf(*thinking.budget);
        return wish;
    }
    if (thinking.kind == Thinking::Kind::Adaptive)
        return {};
    return {.wish = Switch::Off, .effort = Effort::None}; // CLIENT.md 10
}

} // namespace ccproxy::dialects::conversation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/thinking.h"

#include <algorithm>
#include <limits>

namespace ccproxy::dialects::gemini {
namespace {

using enum messages::Effort;
using messages::Effort;
using Switch = conversation::ThinkingWish::Switch;

/// What a level stands for in tokens: the thresholds of WIRE.md 2.23, the other way round.
constexpr std::int64_t tokensOf(Effort effort)
{
    switch (effort) {
    case None:
        return 0;
    case Minimal:
        return 512;
    case Low:
        return 1024;
    case Medium:
        return 8192;
    case High:
        return 24576;
    case XHigh:
    case Max:
        break;
    }
    return std::numeric_limits<std::int64_t>::max();
}

/// Half of the answer is for what it says.
std::int64_t mostThinking(const messages::Request &request)
{
    return request.maxTokens ? *request.maxTokens / 2 : std::numeric_limits<std::int64_t>::max();
}

std::int64_t wishedBudget(const messages::Request &request, const conversation::ThinkingWish &wish)
{
    if (!request.effort && request.thinking.budget)
        return *request.thinking.budget;
    return tokensOf(*wish.effort);
}

void planBudget(ThinkingPlan &plan, const messages::Request &request, const ModelRules &rules,
                const conversation::ThinkingWish &wish)
{
    const std::int64_t most = std::min(mostThinking(request), rules.mostBudget);
    const bool off = wish.wish == Switch::Off;
    if ((off || most < rules.leastBudget) && rules.canTurnOff) {
        plan.budget = 0;
        return;
    }
    plan.thoughts = !off;
    if (off || most < rules.leastBudget) {
        plan.budget = rules.leastBudget;
        if (most < rules.leastBudget)
            plan.moreRoom = rules.leastBudget;
    } else if (wish.effort) {
        plan.budget = std::clamp(wishedBudget(request, wish), rules.leastBudget, most);
    } else {
        plan.budget = most < tokensOf(Medium) ? most : -1;
    }
}

/// The highest level up to `wanted` that leaves room for the answer; the lowest one where none
/// does, with the room that it takes.
void planLevel(ThinkingPlan &plan, const messages::Request &request, const ModelRules &rules,
               const conversation::ThinkingWish &wish)
{
    const bool off = wish.wish == Switch::Off;
    plan.thoughts = !off;
    const std::int64_t most = mostThinking(request);
    std::optional<Effort> level = wish.effort;
    if (off)
        level = Minimal;
    if (!level && most >= tokensOf(High))
        return; // the model's own choice
    level = rules.levels.nearest(level.value_or(High));
    for (const Effort lower : {Medium, Low, Minimal}) {
        if (level && tokensOf(*level) > most && lower < *level && rules.levels.has(lower))
            level = lower;
    }
    plan.level = level;
    if (level && tokensOf(*level) > most)
        plan.moreRoom = tokensOf(*level);
}

} // namespace

ThinkingPlan planThinking(const messages::Request &request, const ModelRules &rules)
{
    const conversation::ThinkingWish wish = conversation::thinkingWish(request);
    ThinkingPlan plan;
    switch (rules.thinking) {
    case ThinkingControl::None:
        break;
    case ThinkingControl::Thoughts:
        plan.thoughts = wish.wish != Switch::Off;
        break;
    case ThinkingControl::Budget:
        planBudget(plan, request, rules, wish);
        break;
    case ThinkingControl::Level:
        planLevel(plan, request, rules, wish);
        break;
    }
    return plan;
}

void writeThinking(json::Writer &w, const ThinkingPlan &plan)
{
    if (!plan.budget && !plan.level && !plan.thoughts)
        return;
    w.key("thinkingConfig").beginObject();
    if (plan.budget)
        w.key("thinkingBudget").number(*plan.budget);
    if (plan.level)
        w.key("thinkingLevel").string(messages::toString(*plan.level));
    if (plan.thoughts)
        w.key("includeThoughts").boolean(true);
    w.endObject();
}

} // namespace ccproxy::dialects::gemini

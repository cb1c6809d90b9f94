// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/verdicts.h"

#include "core/ascii.h"
#include "core/routing/wording.h"

#include <algorithm>
#include <string_view>

namespace ccproxy::routing {
namespace {

using messages::Effort;
using messages::Thinking;

bool containsIgnoringCase(std::string_view text, std::string_view lowerCase)
{
    const auto same = [](char a, char b) { return ascii::lowered(a) == b; };
    return std::search(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(), same)
        != text.end();
}

Verdict background(const Facts &facts)
{
    if (facts.requestClass == RequestClass::Auxiliary)
        return {true, "the request is of class auxiliary"};
    if (containsIgnoringCase(facts.model, "haiku"))
        return {true, inQuotes(facts.model) + " is a haiku model"};
    return {false, "neither of class auxiliary nor for a haiku model"};
}

Verdict webSearch(const Facts &facts)
{
    return {facts.webSearch,
            facts.webSearch ? "a web_search server tool is present" : "no web_search server tool"};
}

Verdict image(const Facts &facts, const std::optional<DefaultModel> &defaultModel)
{
    if (!facts.imageInLastTurn)
        return {false, "no image in the last user turn"};
    const std::string found = "an image is in the last user turn";
    if (!defaultModel)
        return {true, found + " and no default model could see it"};
    if (!defaultModel->vision)
        return {false, found + ", and nothing says that " + defaultModel->name + " cannot see"};
    if (*defaultModel->vision)
        return {false, found + ", but " + defaultModel->name + " can see"};
    return {true, found + " and " + defaultModel->name + " cannot see"};
}

Verdict subagent(const Facts &facts)
{
    if (facts.requestClass == RequestClass::Subagent)
        return {true, "the request is of class subagent"};
    if (!facts.agentId.empty())
        return {true, "the request names an agent id"};
    return {false, "neither of class subagent nor with an agent id"};
}

std::string describeThinking(const Facts &facts, Effort least)
{
    std::string text;
    switch (facts.thinking.kind) {
    case Thinking::Kind::Absent:
        text = "no thinking asked for";
        break;
    case Thinking::Kind::Adaptive:
        text = "adaptive thinking alone does not count";
        break;
    case Thinking::Kind::Disabled:
        text = "thinking is disabled";
        break;
    case Thinking::Kind::Enabled:
        text = "the thinking budget of " + grouped(facts.thinking.budget.value_or(0))
            + " is below the route's min_budget";
        break;
    }
    if (!facts.effort)
        return text + ", no effort given";
    text += ", effort ";
    text += messages::toString(*facts.effort);
    text += " is below ";
    return text += messages::toString(least);
}

/// PRODUCT.md section 4, rule 6; `adaptive` comes with nearly every request and says nothing.
Verdict think(const Facts &facts, const config::Route &route)
{
    const Effort least = messages::effortFrom(route.minEffort).value_or(Effort::XHigh);
    if (facts.thinking.kind == Thinking::Kind::Enabled) {
        const auto budget = facts.thinking.budget;
        if (!route.minBudget || !budget || *budget >= *route.minBudget)
            return {true,
                    "thinking is enabled"
                        + (budget ? " with a budget of " + grouped(*budget) : std::string())};
    }
    if (facts.effort && *facts.effort >= least) {
        std::string text = "effort ";
        text += messages::toString(*facts.effort);
        text += " is at least ";
        text += messages::toString(least);
        return {true, std::move(text)};
    }
    if (!facts.agentType.empty()
        && std::find(route.agentTypes.begin(), route.agentTypes.end(), facts.agentType)
            != route.agentTypes.end())
        return {true, "the agent type " + facts.agentType + " is in the route's agent_types"};
    return {false, describeThinking(facts, least)};
}

} // namespace

Verdict verdictOf(Rule rule, const Facts &facts, const config::Route &route,
                  const std::optional<DefaultModel> &defaultModel)
{
    switch (rule) {
    case Rule::Background:
        return background(facts);
    case Rule::WebSearch:
        return webSearch(facts);
    case Rule::Image:
        return image(facts, defaultModel);
    case Rule::Subagent:
        return subagent(facts);
    case Rule::Think:
        return think(facts, route);
    case Rule::Default:
        return {true, "no other rule matched"};
    case Rule::Explicit:
    case Rule::Name:
    case Rule::LongContext:
        break;
    }
    return {};
}

} // namespace ccproxy::routing

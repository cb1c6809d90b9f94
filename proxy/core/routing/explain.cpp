// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/explain.h"

#include "core/routing/wording.h"

#include <algorithm>
#include <string_view>

namespace ccproxy::routing {
namespace {

std::string_view nameOf(Step::Outcome outcome)
{
    switch (outcome) {
    case Step::Outcome::Yes:
        return "yes";
    case Step::Outcome::No:
        return "no";
    case Step::Outcome::Note:
        break;
    }
    return "note";
}

std::string padded(std::string_view text, std::size_t width)
{
    std::string out(text);
    out.resize(std::max(width, out.size()), ' ');
    return out;
}

std::string labelled(std::string_view label, std::string_view text)
{
    constexpr std::size_t kLabelWidth = 14;
    return padded(label, kLabelWidth) + std::string(text);
}

std::string lineOf(const Step &step)
{
    constexpr std::size_t kOutcomeWidth = 6;
    const std::string rule =
        std::to_string(numberOf(step.rule)) + " " + std::string(routing::nameOf(step.rule));
    return labelled(rule, padded(nameOf(step.outcome), kOutcomeWidth) + step.text);
}

std::string lineOf(const Candidate &candidate, std::size_t position)
{
    std::string text = printable(candidate.provider + "," + candidate.model);
    if (candidate.contextWindow)
        text += "  window " + grouped(*candidate.contextWindow);
    if (!candidate.parameters.empty())
        text += "  parameters " + printable(candidate.parameters);
    return labelled(position == 0 ? "Goes to" : "Fallback " + std::to_string(position), text);
}

std::string requestWords(const Facts &facts)
{
    std::string text = inQuotes(facts.model);
    if (facts.requestClass != RequestClass::Unknown)
        text += ", class " + std::string(toString(facts.requestClass));
    if (!facts.agentType.empty())
        text += ", agent " + printable(facts.agentType);
    if (!facts.sessionId.empty())
        text += ", session " + printable(facts.sessionId);
    return text;
}

void writeSteps(json::Writer &writer, const std::vector<Step> &steps)
{
    writer.key("steps").beginArray();
    for (const Step &step : steps) {
        writer.beginObject();
        writer.key("rule").string(routing::nameOf(step.rule));
        writer.key("number").number(numberOf(step.rule));
        writer.key("outcome").string(nameOf(step.outcome));
        writer.key("text").string(step.text);
        writer.endObject();
    }
    writer.endArray();
}

void writeOptional(json::Writer &writer, const std::optional<std::int64_t> &number)
{
    if (number)
        writer.number(*number);
    else
        writer.null();
}

void writeCandidate(json::Writer &writer, const Candidate &candidate)
{
    writer.beginObject();
    writer.key("provider").string(candidate.provider);
    writer.key("model").string(candidate.model);
    writer.key("context_window");
    writeOptional(writer, candidate.contextWindow);
    writer.key("parameters").raw(candidate.parameters.empty() ? "null" : candidate.parameters);
    writer.key("why").string(candidate.why);
    writer.endObject();
}

void writeDecision(json::Writer &writer, const Decision &decision)
{
    writer.key("route");
    if (decision.routeName.empty())
        writer.null();
    else
        writer.string(decision.routeName);
    writer.key("reason").string(decision.reason);
    writer.key("candidates").beginArray();
    for (const Candidate &candidate : decision.candidates)
        writeCandidate(writer, candidate);
    writer.endArray();
}

} // namespace

std::vector<std::string> explainLines(const Facts &facts,
                                      const Expected<Decision, Refusal> &decision)
{
    std::vector<std::string> lines;
    const auto &steps = decision ? decision->steps : decision.error().steps;
    const auto &tokens = decision ? decision->tokens : decision.error().tokens;
    lines.push_back(labelled("Request", requestWords(facts)));
    lines.push_back(
        labelled("Tokens", tokens ? grouped(*tokens) : "not counted, nothing depends on them"));
    for (const Step &step : steps)
        lines.push_back(lineOf(step));
    if (!decision) {
        lines.push_back(labelled("Refused", decision.error().failure.text()));
        return lines;
    }
    const std::string route = decision->routeName.empty() ? "none" : inQuotes(decision->routeName);
    lines.push_back(labelled("Route", route + ": " + decision->reason));
    for (std::size_t i = 0; i < decision->candidates.size(); ++i)
        lines.push_back(lineOf(decision->candidates[i], i));
    return lines;
}

void explainJson(json::Writer &writer, const Facts &facts,
                 const Expected<Decision, Refusal> &decision)
{
    writer.beginObject();
    writer.key("model").string(facts.model);
    writer.key("session").string(facts.sessionId);
    writer.key("class").string(toString(facts.requestClass));
    writer.key("agent_type").string(facts.agentType);
    writer.key("tokens");
    writeOptional(writer, decision ? decision->tokens : decision.error().tokens);
    writeSteps(writer, decision ? decision->steps : decision.error().steps);
    if (decision) {
        writeDecision(writer, *decision);
    } else {
        const Failure &failure = decision.error().failure;
        writer.key("error").beginObject();
        writer.key("type").string(faceOf(failure.kind).anthropicType);
        writer.key("message").string(failure.text());
        writer.endObject();
    }
    writer.endObject();
}

} // namespace ccproxy::routing

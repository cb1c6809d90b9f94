// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/demo/demo_answer.h"

#include "core/dialects/demo/schema_sample.h"
#include "core/dialects/demo/tool_wishes.h"
#include "core/dialects/reasoning_envelope.h"
#include "core/json/writer.h"

#include <algorithm>

namespace ccproxy::dialects::demo {
namespace {

using messages::Effort;
using messages::Request;
using messages::StopReason;
using messages::Thinking;
using messages::ToolChoice;

constexpr std::chrono::milliseconds kWordDelay{15};
/// Bytes of text that count as a token.
constexpr std::int64_t kBytesPerToken = 4;

std::int64_t tokensOf(std::size_t bytes)
{
    return (static_cast<std::int64_t>(bytes) + kBytesPerToken - 1) / kBytesPerToken;
}

/// Adds a text word by word; each word goes with the white space behind it.
void addWords(DemoPlan &plan, DemoStep::Kind kind, std::string_view text)
{
    constexpr std::string_view blanks = " \n";
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find_first_of(blanks), text.size());
        const std::size_t end = std::min(text.find_first_not_of(blanks, blank), text.size());
        plan.steps.push_back({kind, std::string(text.substr(0, end)), {}, kWordDelay});
        text.remove_prefix(end);
    }
}

void addText(DemoPlan &plan, std::string_view text)
{
    addWords(plan, DemoStep::Kind::Text, text);
}

/// Nearly every request of Claude Code's says "adaptive"; in earnest is more than that.
bool wantsThinking(const Request &request, const Turn &turn)
{
    if (request.thinking.kind == Thinking::Kind::Enabled)
        return true;
    if (request.thinking.kind != Thinking::Kind::Adaptive)
        return false;
    return (request.effort && *request.effort >= Effort::XHigh)
        || turn.userText.find("think") != std::string::npos;
}

/// Claude Code's request for a summary forbids tools in so many words.
bool isCompaction(const Turn &turn)
{
    return turn.userText.find("<summary>") != std::string::npos
        && turn.userText.find("Do NOT call any tools") != std::string::npos;
}

bool hasServerToolsOnly(const Request &request)
{
    return !request.tools.empty()
        && std::all_of(request.tools.begin(), request.tools.end(),
                       [](const messages::Tool &tool) { return tool.isServerTool(); });
}

/// The calls that the user asks for, or that the request's tool_choice demands.
std::vector<ToolWish> wishes(const Request &request, const Turn &turn)
{
    if (request.toolChoice.kind == ToolChoice::Kind::None)
        return {};
    std::vector<ToolWish> found = toolWishes(request.tools, turn.userText);
    const bool any = request.toolChoice.kind == ToolChoice::Kind::Any;
    const bool one = request.toolChoice.kind == ToolChoice::Kind::Tool;
    const std::string_view name = request.toolChoice.name.escaped();
    if (one)
        std::erase_if(found,
                      [name](const ToolWish &wish) { return wish.tool->name.escaped() != name; });
    if (found.empty() && (any || one)) {
        const auto tool =
            std::find_if(request.tools.begin(), request.tools.end(), [&](const auto &t) {
                return isCallable(t) && (any || t.name.escaped() == name);
            });
        if (tool != request.tools.end())
            found.push_back(callOf(*tool, {}));
    }
    if (request.toolChoice.disableParallel && found.size() > 1)
        found.resize(1);
    return found;
}

void addCalls(DemoPlan &plan, std::vector<ToolWish> calls)
{
    addText(plan, announcement(calls.size()));
    for (ToolWish &call : calls) {
        plan.steps.push_back({DemoStep::Kind::Call, std::move(call.input),
                              std::string(call.tool->name.escaped()), kWordDelay});
    }
    plan.stop = StopReason::ToolUse;
}

void addAnswer(DemoPlan &plan, const Request &request, const Turn &turn, const Place &place)
{
    if (!request.outputSchema.empty())
        return addText(plan, sampleOf(request.outputSchema, title(turn)));
    if (isCompaction(turn))
        return addText(plan, summary(request));
    if (wantsThinking(request, turn))
        addWords(plan, DemoStep::Kind::Thinking, thoughts(turn));
    // Results end the turn, so that no conversation goes round and round.
    if (!turn.results.empty())
        return addText(plan, resultsText(turn));
    if (hasServerToolsOnly(request))
        return addText(plan, searchText(turn));
    if (std::vector<ToolWish> calls = wishes(request, turn); !calls.empty())
        return addCalls(plan, std::move(calls));
    addText(plan, greeting(request, turn, place));
}

/// Ends the text before the first stop sequence in it.
void cutAtStopSequence(DemoPlan &plan, const Request &request)
{
    std::string text;
    for (const DemoStep &step : plan.steps)
        text += step.kind == DemoStep::Kind::Text ? step.text : std::string();
    std::size_t cut = std::string::npos;
    for (const json::RawString &raw : request.stopSequences) {
        const std::string sequence = raw.decoded();
        const std::size_t at = sequence.empty() ? std::string::npos : text.find(sequence);
        if (at < cut) {
            cut = at;
            plan.stopSequence = sequence;
        }
    }
    if (cut == std::string::npos)
        return;
    plan.stop = StopReason::StopSequence;
    std::vector<DemoStep> kept;
    for (DemoStep &step : plan.steps) {
        if (step.kind == DemoStep::Kind::Text) {
            if (step.text.size() >= cut) {
                step.text.resize(cut);
                if (cut > 0)
                    kept.push_back(std::move(step));
                break;
            }
            cut -= step.text.size();
        }
        kept.push_back(std::move(step));
    }
    plan.steps = std::move(kept);
}

/// Counts the output, and ends it where the client's limit is reached.
void cutAtLimit(DemoPlan &plan, const Request &request)
{
    const std::int64_t limit = request.maxTokens.value_or(INT64_MAX);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const std::int64_t tokens = tokensOf(plan.steps[i].text.size() + plan.steps[i].tool.size());
        // The first piece always goes out: an answer without one would look like a failure.
        if (plan.usage.output + tokens > limit && i > 0) {
            plan.steps.resize(i);
            plan.stop = StopReason::MaxTokens;
            plan.stopSequence.clear();
            plan.usage.output = limit;
            return;
        }
        plan.usage.output += tokens;
    }
}

/// The seal of the demo's thinking: one of ours, so that it never reaches another provider.
std::string signature()
{
    return pack(
        {.provider = "demo", .model = "demo", .kind = std::string(kReasoningText), .data = {}});
}

} // namespace

DemoPlan planAnswer(const Request &request, const Place &place,
                    std::optional<std::int64_t> inputTokens)
{
    DemoPlan plan;
    plan.usage.input = inputTokens.value_or(tokensOf(request.body.size()));
    addAnswer(plan, request, lastTurn(request), place);
    cutAtStopSequence(plan, request);
    cutAtLimit(plan, request);
    return plan;
}

std::chrono::milliseconds DemoPlayer::delay() const
{
    return m_next < m_plan.steps.size() ? m_plan.steps[m_next].delay : std::chrono::milliseconds(0);
}

bool DemoPlayer::step(messages::Answer &answer)
{
    if (answer.isOver())
        return false;
    if (m_next == 0) {
        answer.setDefaultSignature(signature());
        answer.begin({.input = m_plan.usage.input});
    }
    if (m_next == m_plan.steps.size()) {
        answer.setUsage(m_plan.usage);
        answer.setStop(m_plan.stop);
        answer.setStopSequence(m_plan.stopSequence);
        answer.end();
        return false;
    }
    const DemoStep &step = m_plan.steps[m_next];
    const int key = static_cast<int>(m_next++);
    std::string escaped;
    json::appendEscaped(escaped, step.text);
    const json::RawString raw(escaped);
    switch (step.kind) {
    case DemoStep::Kind::Thinking:
        answer.thinking(raw);
        break;
    case DemoStep::Kind::Text:
        answer.text(raw);
        break;
    case DemoStep::Kind::Call:
        answer.toolCall(key, {}, json::RawString(step.tool));
        answer.toolArguments(key, raw);
        answer.toolEnd(key);
        break;
    }
    return true;
}

} // namespace ccproxy::dialects::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/suite.h"

#include "core/doctor/judging.h"
#include "core/json/writer.h"

#include <algorithm>

namespace ccproxy::doctor {
namespace {

constexpr const char *kCount = "/v1/messages/count_tokens";

constexpr const char *kThinking = R"(,"thinking":{"type":"enabled","budget_tokens":2048})";

/// Eight by eight pixels of red.
constexpr const char *kRedPicture =
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mP4z8CAFTEMLQkAKP8/"
    "wc53yE8AAAAASUVORK5CYII=";

/// The temperature that the tool reports: a number that nobody guesses.
constexpr const char *kTemperature = "17.3";

/// A longer prompt is not tried: sending it takes too long.
constexpr std::int64_t kLargestWindow = 300'000;

void judgeText(const Reply &reply, Finding &finding)
{
    if (reply.textOf("text").empty())
        judge(finding, Verdict::Failed, "an answer without text");
    else if (reply.inputTokens == 0 || reply.outputTokens == 0)
        judge(finding, Verdict::Limited, "text, but no count of tokens: costs stay unknown");
    else
        judge(finding, Verdict::Passed, quoted(reply.textOf("text")));
}

void judgeStream(const Reply &reply, Finding &finding)
{
    if (reply.textOf("text").empty())
        judge(finding, Verdict::Failed, "a stream without text");
    else if (reply.deltas < 3)
        judge(finding, Verdict::Limited,
              "the text in " + std::to_string(reply.deltas) + " piece: it does not stream");
    else
        judge(finding, Verdict::Passed, std::to_string(reply.deltas) + " pieces");
}

void judgeParallel(const Reply &reply, Finding &finding)
{
    const std::size_t calls = reply.calls().size();
    if (calls >= 2)
        judge(finding, Verdict::Passed, std::to_string(calls) + " calls");
    else if (calls == 1)
        judge(finding, Verdict::Limited, "one call: it works, but one after the other");
    else
        judge(finding, Verdict::Failed, "no call, but " + quoted(reply.textOf("text")));
}

void judgeResult(const Reply &reply, Finding &finding)
{
    if (reply.textOf("text").find(kTemperature) != std::string::npos)
        judge(finding, Verdict::Passed, quoted(reply.textOf("text")));
    else if (!reply.textOf("text").empty())
        judge(finding, Verdict::Limited,
              "an answer that does not use the result: " + quoted(reply.textOf("text")));
    else
        judge(finding, Verdict::Failed, "an answer without text");
}

void judgeThinking(const Reply &reply, Finding &finding)
{
    if (!reply.textOf("thinking").empty())
        judge(finding, Verdict::Passed, quoted(reply.textOf("thinking")));
    else
        judge(finding, Verdict::Limited, "an answer without visible thinking");
}

void judgeAnswered(const Reply &reply, Finding &finding)
{
    judge(finding, Verdict::Passed, quoted(reply.textOf("text")));
}

void judgeImage(const Reply &reply, Finding &finding)
{
    if (hasWords(reply.textOf("text"), "red"))
        judge(finding, Verdict::Passed, quoted(reply.textOf("text")));
    else
        judge(finding, Verdict::Limited,
              "an answer that does not name the colour: " + quoted(reply.textOf("text")));
}

} // namespace

/// One step of the suite. Exactly one of the two judges is set.
struct Suite::Step {
    std::string_view name;
    std::string_view expected;
    const char *path = kMessages;
    std::string (*body)(const Suite &suite) = nullptr;
    /// Of an answer that is a message with content.
    void (*judge)(const Reply &reply, Finding &finding) = nullptr;
    /// Of any reply.
    void (*judgeAny)(const Reply &reply, Finding &finding) = nullptr;
    bool needsTools = false;
    bool needsVision = false;
    bool needsReasoning = false;
    bool needsWindow = false;
    /// Where the answer is kept for a later step, and what this one goes on from.
    std::vector<ReplyBlock> Suite::*keeps = nullptr;
    std::vector<ReplyBlock> Suite::*follows = nullptr;
};

namespace {

void judgeTooLong(const Reply &reply, Finding &finding)
{
    const bool isRecognised = reply.status == 400 && hasWords(reply.errorMessage, "too long");
    if (reply.isMessage())
        judge(finding, Verdict::Limited,
              "an answer: it takes more than is known of it, or cuts the prompt");
    else if (isRecognised)
        judge(finding, Verdict::Passed, quoted(reply.errorMessage));
    else
        judge(finding, Verdict::Failed,
              "an error that Claude Code does not take for it: " + std::to_string(reply.status)
                  + " " + quoted(reply.problem.empty() ? reply.errorMessage : reply.problem));
}

void judgeCount(const Reply &reply, Finding &finding)
{
    if (reply.status == 200 && reply.inputTokens > 0)
        judge(finding, Verdict::Passed, std::to_string(reply.inputTokens) + " tokens");
    else
        judge(finding, Verdict::Failed,
              std::to_string(reply.status) + " " + shortened(reply.errorMessage));
}

} // namespace

std::span<const Suite::Step> Suite::table()
{
    static constexpr Step kSteps[] = {
        {.name = "text",
         .expected = "a whole answer with text and a count of tokens",
         .body =
             [](const Suite &s) {
                 return s.question("\"max_tokens\":1024", "Reply with the single word: ready");
             },
         .judge = &judgeText},
        {.name = "stream",
         .expected = "text in many pieces",
         .body =
             [](const Suite &s) {
                 return s.question(streamed(), "Count from one to twenty in words.");
             },
         .judge = &judgeStream},
        {.name = "tool call",
         .expected = "a call of get_weather with the city Paris",
         .body = [](const Suite &s) { return s.question(streamed(kTools), kParis); },
         .judge = &judgeCall,
         .needsTools = true,
         .keeps = &Suite::m_called},
        {.name = "tool result",
         .expected = "an answer that uses the result of the call",
         .body = [](const Suite &s) { return s.question(streamed(kTools), kParis, s.m_called); },
         .judge = &judgeResult,
         .needsTools = true,
         .follows = &Suite::m_called},
        {.name = "parallel tools",
         .expected = "two calls in one answer",
         .body =
             [](const Suite &s) {
                 return s.question(
                     streamed(kTools),
                     "Call get_weather with Paris and call get_weather with Rome, both "
                     "at once in the same answer.");
             },
         .judge = &judgeParallel,
         .needsTools = true},
        {.name = "thinking",
         .expected = "thinking that can be seen, and a call",
         .body = [](const Suite &s) { return s.question(streamed(kTools) + kThinking, kParis); },
         .judge = &judgeThinking,
         .needsTools = true,
         .needsReasoning = true,
         .keeps = &Suite::m_thought},
        {.name = "thinking replay",
         .expected = "an answer, with its earlier thinking given back",
         .body =
             [](const Suite &s) {
                 return s.question(streamed(kTools) + kThinking, kParis, s.m_thought);
             },
         .judge = &judgeAnswered,
         .needsTools = true,
         .needsReasoning = true,
         .follows = &Suite::m_thought},
        {.name = "image",
         .expected = "the colour of a red picture",
         .body = [](const Suite &s) { return s.picture(); },
         .judge = &judgeImage,
         .needsVision = true},
        {.name = "long prompt",
         .expected = "an error that makes Claude Code compact the conversation",
         .body = [](const Suite &s) { return s.tooLong(); },
         .judgeAny = &judgeTooLong,
         .needsWindow = true},
        {.name = "count",
         .expected = "a number of tokens",
         .path = kCount,
         .body = [](const Suite &s) { return s.question({}, "How many tokens is this?"); },
         .judgeAny = &judgeCount},
    };
    return kSteps;
}

/// A request: the user's question, and when an answer of before is given, that one and the results
/// of the tools that it called.
std::string Suite::question(const std::string &fields, std::string_view text,
                            const std::vector<ReplyBlock> &answer) const
{
    std::string out = lead(fields) + userMessage(text);
    if (answer.empty())
        return out + "]}";
    std::string results;
    json::Writer w(results);
    w.beginArray();
    for (const ReplyBlock &block : answer) {
        if (block.type == "tool_use")
            w.beginObject()
                .key("type")
                .string("tool_result")
                .key("tool_use_id")
                .string(block.id)
                .key("content")
                .string("Clear, " + std::string(kTemperature) + " degrees.")
                .endObject();
    }
    if (results == "[")
        w.raw(R"({"type":"text","text":"Thank you."})");
    w.endArray();
    return out + R"(,{"role":"assistant","content":)" + toJson(answer)
        + R"(},{"role":"user","content":)" + results + "}]}";
}

std::string Suite::lead(const std::string &fields) const
{
    return bodyLead(m_model.model, fields);
}

std::string Suite::picture() const
{
    return lead("\"max_tokens\":2048") + R"({"role":"user","content":[{"type":"image","source":)"
        + R"({"type":"base64","media_type":"image/png","data":")" + kRedPicture
        + R"("}},{"type":"text","text":"Which colour is this picture? Answer in one word."}]}]})";
}

std::string Suite::tooLong() const
{
    // A word with its blank is one token in every vocabulary; a fifth more makes sure.
    const auto words = static_cast<std::size_t>(*m_model.context / 5 * 6);
    std::string text;
    constexpr std::string_view kWord = "hello ";
    text.reserve(words * kWord.size());
    for (std::size_t i = 0; i < words; ++i)
        text += kWord;
    return question("\"max_tokens\":16", text);
}

std::vector<std::string_view> Suite::steps()
{
    std::vector<std::string_view> out;
    for (const Step &step : table())
        out.push_back(step.name);
    return out;
}

std::string Suite::skipReason(const Step &step) const
{
    if (!m_gaveUp.empty())
        return m_gaveUp;
    if (step.needsTools && m_model.tools == false)
        return "the catalogue says that it calls no tools";
    if (step.needsVision && m_model.vision == false)
        return "the catalogue says that it does not see; pictures are described as left out";
    if (step.needsReasoning && m_model.reasoning == false)
        return "the catalogue says that it does not think";
    if (step.needsWindow && !m_model.context)
        return "its context window is not known";
    if (step.needsWindow && *m_model.context > kLargestWindow)
        return "its context window is too large to try";
    if (step.follows != nullptr && (this->*step.follows).empty())
        return "there is nothing to go on from";
    return {};
}

std::optional<Ask> Suite::next()
{
    for (; m_findings.size() < table().size();) {
        const Step &step = table()[m_findings.size()];
        std::string reason = skipReason(step);
        if (reason.empty())
            return Ask{step.path, step.body(*this)};
        Finding finding;
        finding.step = step.name;
        finding.expected = step.expected;
        finding.came = std::move(reason);
        m_findings.push_back(std::move(finding));
    }
    return {};
}

void Suite::take(int status, std::string_view body, std::string failure,
                 std::chrono::milliseconds first, std::chrono::milliseconds total)
{
    const Step &step = table()[m_findings.size()];
    Finding finding;
    finding.step = step.name;
    finding.expected = step.expected;
    finding.total = total;
    finding.first = first;
    Reply reply = step.path == kCount ? readCount(status, body) : readReply(status, body);
    if (!failure.empty())
        reply.problem = std::move(failure);
    std::string fault = step.judge != nullptr ? faultOf(reply) : std::string();
    if (!fault.empty())
        judge(finding, Verdict::Failed, std::move(fault));
    else if (step.judge != nullptr)
        step.judge(reply, finding);
    else
        step.judgeAny(reply, finding);
    if (step.keeps != nullptr && finding.verdict != Verdict::Failed)
        this->*step.keeps = reply.content;
    // What fails at the first, plainest request fails at all others too.
    if (m_findings.empty() && finding.verdict == Verdict::Failed)
        m_gaveUp = "the first step failed";
    m_findings.push_back(std::move(finding));
}

bool Suite::hasFailed() const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [](const Finding &f) { return f.verdict == Verdict::Failed; });
}

} // namespace ccproxy::doctor

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/judging.h"

#include "core/ascii.h"
#include "core/json/writer.h"

#include <algorithm>

namespace ccproxy::doctor {
namespace {

bool isLetter(char c)
{
    return ascii::isLower(c) || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::string_view nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return "passed";
    case Verdict::Limited:
        return "limited";
    case Verdict::Failed:
        return "failed";
    case Verdict::Skipped:
        return "skipped";
    }
    return {};
}

std::string streamed(std::string_view more)
{
    return R"("max_tokens":4096,"stream":true)" + std::string(more);
}

std::string bodyLead(std::string_view model, std::string_view fields)
{
    std::string out = "{";
    json::Writer(out).key("model").string(model);
    return out + (fields.empty() ? "" : "," + std::string(fields)) + ",\"messages\":[";
}

std::string userMessage(std::string_view text)
{
    std::string out;
    json::Writer w(out);
    w.beginObject().key("role").string("user").key("content").string(text).endObject();
    return out;
}

std::string shortened(std::string text)
{
    constexpr std::size_t kMost = 100;
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (text.size() <= kMost)
        return text;
    std::size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "…";
}

std::string quoted(const std::string &text)
{
    return "\"" + shortened(text) + "\"";
}

bool hasWords(std::string_view anyCase, std::string_view words)
{
    const std::string text = ascii::lowered(anyCase);
    for (std::size_t at = text.find(words); at != std::string::npos;
         at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

std::string faultOf(const Reply &reply)
{
    if (!reply.problem.empty())
        return reply.problem;
    if (!reply.isMessage())
        return "an error, " + std::to_string(reply.status) + " " + reply.errorType + ": "
            + shortened(reply.errorMessage);
    if (reply.stopReason.empty())
        return "an answer without a stop reason";
    if (reply.content.empty())
        return "an empty answer";
    return {};
}

void judge(Finding &finding, Verdict verdict, std::string came)
{
    finding.verdict = verdict;
    finding.came = std::move(came);
}

void judgeCall(const Reply &reply, Finding &finding)
{
    const auto calls = reply.calls();
    if (calls.empty())
        judge(finding, Verdict::Failed, "no call, but " + quoted(reply.textOf("text")));
    else if (calls.front()->name != "get_weather")
        judge(finding, Verdict::Failed, "a call of a tool that was not offered");
    else if (!hasWords(calls.front()->input, "paris"))
        judge(finding, Verdict::Failed,
              "a call with other arguments: " + shortened(calls.front()->input));
    else if (reply.stopReason != "tool_use")
        judge(finding, Verdict::Failed, "a call, but the stop reason " + reply.stopReason);
    else
        judge(finding, Verdict::Passed, "get_weather with Paris");
}

} // namespace ccproxy::doctor

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/request_log.h"

#include "core/ascii.h"

#include <array>
#include <charconv>
#include <initializer_list>

Q_LOGGING_CATEGORY(lcRequests, "ccproxy.requests", QtInfoMsg)

namespace ccproxy::engine {
namespace {

void append(std::string &out, std::initializer_list<std::string_view> parts)
{
    for (const std::string_view part : parts)
        out += part;
}

void appendNumber(std::string &out, std::int64_t number)
{
    std::array<char, 24> digits;
    out.append(digits.data(),
               std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

void appendMilliseconds(std::string &out, std::chrono::microseconds time)
{
    appendNumber(out, time.count() / 1000);
    out += " ms";
}

void appendLine(std::string &out, const ExchangeRecord &record)
{
    append(out, {record.requestId, " ", record.modelAsked});
    if (!record.attempts.empty()) {
        const AttemptRecord &last = record.attempts.back();
        append(out, {" -> ", last.provider, ",", last.model, " [", record.route, "]"});
    }
    if (record.cancelled) {
        out += " cancelled";
    } else {
        out += ' ';
        appendNumber(out, record.status);
    }
    out += " in ";
    appendMilliseconds(out, record.total);
    if (record.firstContent.count() > 0) {
        out += ", first content ";
        appendMilliseconds(out, record.firstContent);
    }
    out += ", tokens ";
    appendNumber(out, record.usage.input + record.usage.cacheRead + record.usage.cacheWrite);
    out += '+';
    appendNumber(out, record.usage.output);
    for (const AttemptRecord &attempt : record.attempts) {
        if (!attempt.failure.empty() && &attempt != &record.attempts.back())
            append(out, {"; ", attempt.provider, " failed: ", attempt.failure});
    }
    if (!record.failure.empty())
        append(out, {"; ", record.failure});
}

} // namespace

void RequestLog::add(const ExchangeRecord &record)
{
    const bool failed = !record.failure.empty();
    if (!failed && !lcRequests().isInfoEnabled())
        return;
    if (failed != m_failed)
        send();
    m_failed = failed;
    if (!m_lines.empty())
        m_lines += '\n';
    const std::size_t begin = m_lines.size();
    appendLine(m_lines, record);
    // A line end inside would begin a line that somebody else has made up.
    ascii::blankControls(m_lines, begin);
}

void RequestLog::send()
{
    if (m_lines.empty())
        return;
    if (m_failed)
        qCWarning(lcRequests, "%s", m_lines.c_str());
    else
        qCInfo(lcRequests, "%s", m_lines.c_str());
    m_lines.clear();
}

} // namespace ccproxy::engine

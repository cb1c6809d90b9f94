// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sse/parser.h"

#include <cstring>

namespace ccproxy::sse {

bool Parser::append(std::string_view bytes)
{
    if (m_failed)
        return false;
    if (m_buffer.size() + bytes.size() + kPadding > m_buffer.capacity())
        m_buffer.reserve((m_buffer.size() + bytes.size()) * 2 + kPadding);
    m_buffer += bytes;
    if (m_atStart) {
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        if (m_buffer.size() < mark.size() && mark.starts_with(m_buffer))
            return true;
        if (m_buffer.starts_with(mark))
            m_lineStart = m_scanned = mark.size();
        m_atStart = false;
    }
    return true;
}

bool Parser::next(Event &event)
{
    if (m_atStart)
        return false;
    while (!m_failed) {
        const char *begin = m_buffer.data();
        const void *found = std::memchr(begin + m_scanned, '\n', m_buffer.size() - m_scanned);
        if (found == nullptr) {
            m_scanned = m_buffer.size();
            return false;
        }
        const auto lineEnd = static_cast<std::size_t>(static_cast<const char *>(found) - begin);
        const std::size_t from = m_lineStart;
        m_lineStart = m_scanned = lineEnd + 1;
        const std::size_t end =
            lineEnd > from && begin[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        if (end > from) {
            line(from, end);
            continue;
        }
        const bool complete = m_dataLines > 0;
        if (complete) {
            event.name = std::string_view(m_buffer).substr(m_nameBegin, m_nameEnd - m_nameBegin);
            event.data = m_dataLines == 1
                ? std::string_view(m_buffer).substr(m_dataBegin, m_dataEnd - m_dataBegin)
                : std::string_view(m_joined);
        }
        m_nameBegin = m_nameEnd = m_dataBegin = m_dataEnd = 0;
        m_dataLines = 0;
        if (complete)
            return true;
    }
    return false;
}

void Parser::line(std::size_t begin, std::size_t end)
{
    if (end - begin > m_limit) {
        m_failed = true;
        return;
    }
    const std::string_view text = std::string_view(m_buffer).substr(begin, end - begin);
    const std::size_t colon = text.find(':');
    const std::string_view field = text.substr(0, colon);
    std::size_t valueBegin = colon == std::string_view::npos ? end : begin + colon + 1;
    if (valueBegin < end && m_buffer[valueBegin] == ' ')
        ++valueBegin;
    if (field == "event") {
        m_nameBegin = valueBegin;
        m_nameEnd = end;
    } else if (field == "data") {
        if (++m_dataLines == 1) {
            m_dataBegin = valueBegin;
            m_dataEnd = end;
            return;
        }
        if (m_dataLines == 2)
            m_joined.assign(m_buffer, m_dataBegin, m_dataEnd - m_dataBegin);
        m_joined.reserve(m_joined.size() + 1 + (end - valueBegin) + kPadding);
        m_joined += '\n';
        m_joined.append(m_buffer, valueBegin, end - valueBegin);
        m_failed = m_joined.size() > m_limit;
    }
}

/// A line that is too long is so before its end is there; its carriage return does not count.
void Parser::checkPartialLine()
{
    std::size_t length = m_buffer.size() - m_lineStart;
    if (length > 0 && m_buffer.back() == '\r')
        --length;
    m_failed = m_failed || length > m_limit;
}

void Parser::compact()
{
    checkPartialLine();
    if (m_failed) {
        m_buffer = {};
        m_joined = {};
        return;
    }
    // What is still needed begins at the open event's first field, or at the unfinished line.
    std::size_t keep = m_lineStart;
    if (m_dataLines == 1 && m_dataBegin < keep)
        keep = m_dataBegin;
    if (m_nameEnd > m_nameBegin && m_nameBegin < keep)
        keep = m_nameBegin;
    if (keep == 0)
        return;
    const auto shift = [keep](std::size_t &at) { at = at > keep ? at - keep : 0; };
    m_buffer.erase(0, keep);
    shift(m_lineStart);
    shift(m_scanned);
    shift(m_nameBegin);
    shift(m_nameEnd);
    shift(m_dataBegin);
    shift(m_dataEnd);
    constexpr std::size_t kKept = 16U << 10U;
    if (m_dataLines < 2) {
        m_joined.clear();
        if (m_joined.capacity() > kKept * 4)
            m_joined.shrink_to_fit();
    }
    // A burst must not leave each stream with a large buffer for the rest of its life.
    if (m_buffer.empty() && m_buffer.capacity() > kKept * 4) {
        m_buffer.shrink_to_fit();
        m_buffer.reserve(kKept);
    }
}

} // namespace ccproxy::sse

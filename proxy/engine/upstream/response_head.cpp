// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/response_head.h"

#include <algorithm>
#include <charconv>

namespace ccproxy::engine {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The number in "HTTP/1.1 200 OK"; 0 when there is none.
int statusOf(std::string_view line)
{
    int status = 0;
    const auto blank = line.find(' ');
    if (blank != std::string_view::npos) {
        const auto rest = trimmed(line.substr(blank));
        std::from_chars(rest.data(), rest.data() + rest.size(), status);
    }
    return status;
}

} // namespace

void ResponseHeadReader::clear()
{
    m_head.status = 0;
    m_head.headers.clear();
    m_complete = false;
}

bool ResponseHeadReader::feed(std::string_view line)
{
    if (m_complete)
        return false;
    const auto text = trimmed(line);
    if (text.empty()) {
        m_complete = m_head.status >= 200;
        return m_complete;
    }
    if (text.starts_with("HTTP/")) {
        m_head.status = statusOf(text);
        m_head.headers.clear();
        return false;
    }
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        std::string name(trimmed(text.substr(0, colon)));
        std::transform(name.begin(), name.end(), name.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        m_head.headers.push_back({std::move(name), std::string(trimmed(text.substr(colon + 1)))});
    }
    return false;
}

} // namespace ccproxy::engine

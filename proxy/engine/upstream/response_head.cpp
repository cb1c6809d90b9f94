// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/response_head.h"

#include "core/ascii.h"

#include <charconv>

namespace ccproxy::engine {

namespace {

/// The number in "HTTP/1.1 200 OK"; 0 when there is none.
int statusOf(std::string_view line)
{
    int status = 0;
    const auto blank = line.find(' ');
    if (blank != std::string_view::npos) {
        const auto rest = ascii::trimmed(line.substr(blank));
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
    const auto text = ascii::trimmed(line);
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
        m_head.headers.push_back({ascii::lowered(ascii::trimmed(text.substr(0, colon))),
                                  std::string(ascii::trimmed(text.substr(colon + 1)))});
    }
    return false;
}

} // namespace ccproxy::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/ids.h"

#include "core/ascii.h"

#include <algorithm>

namespace ccproxy::messages {

bool isUsableToolId(json::RawString id)
{
    constexpr std::size_t kLongest = 64;
    constexpr std::size_t kRandomPart = 8;
    const std::string_view text = id.escaped();
    if (text.empty() || text.size() > kLongest)
        return false;
    if (!std::all_of(text.begin(), text.end(),
                     [](char c) { return ascii::isAlphanumeric(c) || c == '_' || c == '-'; }))
        return false;
    // Behind the last separator stands what is random; a counter or a tool's name is shorter or
    // holds no digit.
    const std::string_view tail = text.substr(text.find_last_of("_-") + 1);
    return tail.size() >= kRandomPart
        && std::any_of(tail.begin(), tail.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace ccproxy::messages

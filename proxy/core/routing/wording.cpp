// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/wording.h"

#include <algorithm>

namespace ccproxy::routing {

std::string grouped(std::int64_t number)
{
    std::string text = std::to_string(number);
    const std::ptrdiff_t firstDigit = number < 0 ? 1 : 0;
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > firstDigit; at -= 3)
        text.insert(text.begin() + at, ',');
    return text;
}

std::string printable(std::string_view text)
{
    constexpr std::size_t kMost = 200; ///< bytes
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    std::size_t end = std::min(text.size(), kMost);
    while (end < text.size() && end > 0 && continues(text[end]))
        --end;
    std::string out(text.substr(0, end));
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    std::replace_if(out.begin(), out.end(), isControl, '?');
    if (end < text.size())
        out += "…";
    return out;
}

std::string inQuotes(std::string_view text)
{
    return '"' + printable(text) + '"';
}

std::string listed(const std::vector<std::string> &items, std::string_view none)
{
    constexpr std::size_t kMost = 20;
    if (items.empty())
        return std::string(none);
    std::string out;
    for (std::size_t i = 0; i < std::min(items.size(), kMost); ++i) {
        out += i == 0 ? "" : ", ";
        out += items[i];
    }
    if (items.size() > kMost)
        out += " … and " + std::to_string(items.size() - kMost) + " more";
    return out;
}

} // namespace ccproxy::routing

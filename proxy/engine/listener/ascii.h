// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

/// The letters and digits of protocols, whatever the locale.
namespace ccproxy::engine::ascii {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Characters that no field of a head may hold; a tab is one that it may.
constexpr bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

/// Whether a field holds what no field may: a control character other than a tab. Without an exit
/// in the loop it is done many bytes at a time.
inline bool hasControlCharacter(std::string_view field)
{
    unsigned found = 0;
    for (const char c : field)
        found |= static_cast<unsigned>(isControl(c) && c != '\t');
    return found != 0;
}

/// The value of a hexadecimal digit, -1 of anything else.
constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = lowered(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

inline bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lowered(x) == lowered(y); });
}

} // namespace ccproxy::engine::ascii

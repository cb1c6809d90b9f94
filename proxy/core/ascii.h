// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// The letters, digits and blanks of protocols and names, whatever the locale. Bytes of other
/// characters are none of them and stay as they are.
namespace ccproxy::ascii {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isLetter(char c)
{
    return isLower(c) || isUpper(c);
}

constexpr bool isAlphanumeric(char c)
{
    return isLetter(c) || isDigit(c);
}

constexpr char lowered(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = lowered(c);
    return out;
}

inline bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lowered(x) == lowered(y); });
}

/// The text without blanks at both ends.
constexpr std::string_view trimmed(std::string_view text, std::string_view blanks = " \t\r\n")
{
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return text.substr(text.size());
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

constexpr bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

/// Whether a text holds a control character other than a tab, which no field of an HTTP head may.
/// Without an exit in the loop it is done many bytes at a time.
inline bool hasControlCharacter(std::string_view text)
{
    unsigned found = 0;
    for (const char c : text)
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

} // namespace ccproxy::ascii

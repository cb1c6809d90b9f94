// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
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
    // Not by find_first_not_of(), which calls a function for each character.
    const auto isBlank = [blanks](char c) {
        bool found = false;
        for (const char blank : blanks)
            found |= c == blank;
        return found;
    };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

constexpr bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

/// By character: what names of HTTP's fields and methods consist of (RFC 9110, 5.6.2).
inline constexpr std::array<bool, 256> kTokenChars = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz"
                                         "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

constexpr bool isTokenChar(char c)
{
    return kTokenChars[static_cast<unsigned char>(c)];
}

constexpr bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

/// How many characters, up to a multiple of eight, certainly are no control characters.
inline std::size_t plainBeginning(std::string_view text)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    constexpr std::uint64_t kHighs = kOnes * 0x80;
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        const std::uint64_t fromDelete = bytes ^ (kOnes * 0x7f);
        const std::uint64_t low = (bytes - kOnes * 0x20) & ~bytes; // the highest bit of each byte
        const std::uint64_t deletes = (fromDelete - kOnes) & ~fromDelete;
        if (((low | deletes) & kHighs) != 0)
            break;
    }
    return at;
}

/// Whether a text holds a control character other than a tab, which no field of an HTTP head may.
inline bool hasControlCharacter(std::string_view text)
{
    while (!text.empty()) {
        text.remove_prefix(plainBeginning(text));
        const std::string_view next = text.substr(0, sizeof(std::uint64_t));
        if (std::any_of(next.begin(), next.end(), [](char c) { return isControl(c) && c != '\t'; }))
            return true;
        text.remove_prefix(next.size());
    }
    return false;
}

/// Makes blanks of all control characters from a place on.
inline void blankControls(std::string &text, std::size_t from = 0)
{
    for (std::size_t at = from; at < text.size();) {
        at += plainBeginning(std::string_view(text).substr(at));
        const std::size_t end = std::min(at + sizeof(std::uint64_t), text.size());
        for (; at < end; ++at) {
            if (isControl(text[at]))
                text[at] = ' ';
        }
    }
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

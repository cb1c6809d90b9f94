// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace ccproxy::json {
namespace {

constexpr bool mustEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

constexpr std::array<bool, 256> kEscapeTable = [] {
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = mustEscape(static_cast<char>(static_cast<unsigned char>(i)));
    return table;
}();

/// Skips whole words of eight bytes from `at` on in which nothing must be escaped; what it stops at
/// may be such a byte, or a word that holds one further on.
std::size_t plainPrefix(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    const auto hasZero = [](std::uint64_t word) { return (word - ones) & ~word & highs; };
    while (at + sizeof(std::uint64_t) <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        const std::uint64_t control = (word - ones * 0x20U) & ~word & highs;
        if ((control | hasZero(word ^ (ones * '"')) | hasZero(word ^ (ones * '\\'))) != 0)
            break;
        at += sizeof word;
    }
    return at;
}

void appendOne(std::string &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    default:
        break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += digits[byte >> 4U];
    out += digits[byte & 0xFU];
}

} // namespace

void appendEscaped(std::string &out, std::string_view text)
{
    out.reserve(out.size() + text.size() + 2);
    std::size_t done = 0;
    for (std::size_t i = plainPrefix(text, 0); i < text.size(); i = plainPrefix(text, i + 1)) {
        if (!kEscapeTable[static_cast<unsigned char>(text[i])])
            continue;
        out.append(text, done, i - done);
        appendOne(out, text[i]);
        done = i + 1;
    }
    out.append(text, done, text.size() - done);
}

Writer &Writer::key(std::string_view plain)
{
    // Keys are many and short: one append costs less than four.
    constexpr std::size_t kFrame = 4;
    std::array<char, 64> buffer; // NOLINT(*-member-init): what is used is written first
    if (plain.size() + kFrame > buffer.size()) {
        comma();
        m_out += '"';
        m_out += plain;
        m_out += "\":";
        return *this;
    }
    char *end = buffer.data();
    if (wantsComma())
        *end++ = ',';
    *end++ = '"';
    end = std::copy(plain.begin(), plain.end(), end);
    *end++ = '"';
    *end++ = ':';
    m_out.append(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    return *this;
}

Writer &Writer::string(std::string_view text)
{
    comma();
    m_out += '"';
    appendEscaped(m_out, text);
    return put('"');
}

Writer &Writer::integer(std::int64_t value)
{
    comma();
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    m_out.append(buffer.data(), end);
    return *this;
}

Writer &Writer::number(double value)
{
    comma();
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    m_out.append(buffer.data(), end);
    return *this;
}

} // namespace ccproxy::json

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/writer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

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

#if defined(__SSE2__)
/// Skips blocks of sixteen bytes in which nothing must be escaped.
std::size_t skipPlain(std::string_view text, std::size_t at)
{
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i lastControl = _mm_set1_epi8(0x1F);
    while (at + sizeof(__m128i) <= text.size()) {
        __m128i bytes;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, lastControl), bytes);
        const __m128i marks =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(control, marks)));
        if (found != 0)
            return at + static_cast<std::size_t>(std::countr_zero(found));
        at += sizeof bytes;
    }
    return at;
}
#else
/// Skips words of eight bytes in which nothing must be escaped.
std::size_t skipPlain(std::string_view text, std::size_t at)
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
#endif

/// Where the next character is, from `at` on, that must be escaped.
std::size_t nextEscape(std::string_view text, std::size_t at)
{
    at = skipPlain(text, at);
    while (at < text.size() && !kEscapeTable[static_cast<unsigned char>(text[at])])
        ++at;
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
    for (std::size_t i = nextEscape(text, 0); i < text.size(); i = nextEscape(text, done)) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/raw_string.h"

#include <cstdint>
#include <optional>

namespace ccproxy::json {
namespace {

std::optional<std::uint32_t> hex4(std::string_view text)
{
    if (text.size() < 4)
        return std::nullopt;
    std::uint32_t value = 0;
    for (const char c : text.substr(0, 4)) {
        value <<= 4U;
        if (c >= '0' && c <= '9')
            value |= static_cast<std::uint32_t>(c - '0');
        else if (c >= 'a' && c <= 'f')
            value |= static_cast<std::uint32_t>(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            value |= static_cast<std::uint32_t>(c - 'A' + 10);
        else
            return std::nullopt;
    }
    return value;
}

void appendUtf8(std::string &out, std::uint32_t code)
{
    const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

constexpr std::uint32_t kReplacement = 0xFFFD;

/// Reads a \u escape whose digits begin at `rest`; returns how many characters it took (0: bad).
std::size_t appendUnicodeEscape(std::string &out, std::string_view rest)
{
    const auto first = hex4(rest);
    if (!first)
        return 0;
    if (*first < 0xD800 || *first > 0xDFFF) {
        appendUtf8(out, *first);
        return 4;
    }
    if (*first < 0xDC00 && rest.substr(4).starts_with("\\u")) {
        const auto second = hex4(rest.substr(6));
        if (second && *second >= 0xDC00 && *second <= 0xDFFF) {
            appendUtf8(out, 0x10000U + ((*first - 0xD800U) << 10U) + (*second - 0xDC00U));
            return 10;
        }
    }
    appendUtf8(out, kReplacement);
    return 4;
}

} // namespace

bool RawString::escapesAreGood() const
{
    for (std::size_t at = m_escaped.find('\\'); at != std::string_view::npos;
         at = m_escaped.find('\\', at)) {
        const char c = at + 1 < m_escaped.size() ? m_escaped[at + 1] : '\0';
        const bool good = c == 'u'
            ? hex4(m_escaped.substr(at + 2)).has_value()
            : std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos;
        if (!good)
            return false;
        at += 2;
    }
    return true;
}

bool RawString::isBlank() const
{
    for (std::size_t i = 0; i < m_escaped.size(); ++i) {
        const char c = m_escaped[i];
        if (c == ' ')
            continue;
        if (c == '\\' && i + 1 < m_escaped.size()
            && std::string_view("nrtf").find(m_escaped[i + 1]) != std::string_view::npos) {
            ++i;
            continue;
        }
        return false;
    }
    return true;
}

std::string RawString::decoded() const
{
    std::string out;
    decodeTo(out);
    return out;
}

void RawString::decodeTo(std::string &out) const
{
    out.reserve(out.size() + m_escaped.size());
    std::size_t at = 0;
    while (at < m_escaped.size()) {
        const std::size_t slash = m_escaped.find('\\', at);
        out += m_escaped.substr(at, slash - at);
        if (slash == std::string_view::npos || slash + 1 >= m_escaped.size())
            return;
        at = slash + 2;
        switch (const char c = m_escaped[slash + 1]) {
        case 'n':
            out += '\n';
            break;
        case 't':
            out += '\t';
            break;
        case 'r':
            out += '\r';
            break;
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'u':
            if (const auto taken = appendUnicodeEscape(out, m_escaped.substr(at)))
                at += taken;
            else
                out += "\\u";
            break;
        default:
            out += c;
            break;
        }
    }
}

bool RawString::equals(std::string_view plain) const
{
    return isPlain() ? m_escaped == plain : decoded() == plain;
}

} // namespace ccproxy::json

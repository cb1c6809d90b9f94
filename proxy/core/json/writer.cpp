// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/writer.h"

#include <array>
#include <charconv>

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
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!kEscapeTable[static_cast<unsigned char>(text[i])])
            continue;
        out.append(text, done, i - done);
        appendOne(out, text[i]);
        done = i + 1;
    }
    out.append(text, done, text.size() - done);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/inner_text.h"

#include "core/ascii.h"

namespace ccproxy::messages {

Inner innerAt(std::string_view escaped, std::size_t at)
{
    if (escaped[at] != '\\' || at + 1 >= escaped.size())
        return {escaped[at], at, at + 1};
    switch (const char c = escaped[at + 1]) {
    case 'n':
        return {'\n', at, at + 2};
    case 'r':
        return {'\r', at, at + 2};
    case 't':
        return {'\t', at, at + 2};
    case 'b':
        return {'\b', at, at + 2};
    case 'f':
        return {'\f', at, at + 2};
    case 'u': {
        const std::string_view digits = escaped.substr(at + 2, 4);
        const std::size_t end = at + 2 + digits.size();
        if (!digits.starts_with("00") || digits.size() < 4)
            return {'x', at, end};
        const int value = ascii::hexValue(digits[2]) * 16 + ascii::hexValue(digits[3]);
        return {value >= 0 && value < 0x80 ? static_cast<char>(value) : 'x', at, end};
    }
    default:
        return {c, at, at + 2};
    }
}

void appendControlEscape(std::string &out, char c)
{
    switch (c) {
    case '\n':
        out += 'n';
        break;
    case '\r':
        out += 'r';
        break;
    case '\t':
        out += 't';
        break;
    default: {
        constexpr std::string_view digits = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        out += "u00";
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    }
}

} // namespace ccproxy::messages

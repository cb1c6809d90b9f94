// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/utf8.h"

namespace ccproxy::config::utf8 {
namespace {

/// The length of the sequence that begins here, 0 when it is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text[i]))
            return 0;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second >= 0xA0;
    const bool beyond = first == 0xF4 && second >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
}

char byte(std::uint32_t value)
{
    return static_cast<char>(static_cast<unsigned char>(value));
}

} // namespace

std::optional<std::size_t> firstInvalid(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = sequenceLength(text.substr(at));
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

void append(std::string &out, std::uint32_t code)
{
    if (code < 0x80) {
        out += byte(code);
    } else if (code < 0x800) {
        out += byte(0xC0U | (code >> 6U));
        out += byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        out += byte(0xE0U | (code >> 12U));
        out += byte(0x80U | ((code >> 6U) & 0x3FU));
        out += byte(0x80U | (code & 0x3FU));
    } else {
        out += byte(0xF0U | (code >> 18U));
        out += byte(0x80U | ((code >> 12U) & 0x3FU));
        out += byte(0x80U | ((code >> 6U) & 0x3FU));
        out += byte(0x80U | (code & 0x3FU));
    }
}

} // namespace ccproxy::config::utf8

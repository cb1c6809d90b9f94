// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ccproxy::config::utf8 {

constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The offset of the first byte that is no UTF-8 (overlong forms and surrogates are none), if any.
std::optional<std::size_t> firstInvalid(std::string_view text);

/// Appends a code point; it must be one (at most 0x10FFFF and no surrogate).
void append(std::string &out, std::uint32_t code);

} // namespace ccproxy::config::utf8

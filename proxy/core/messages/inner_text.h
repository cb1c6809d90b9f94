// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ascii.h"

#include <string>
#include <string_view>

/// JSON text inside a JSON string, as a tool call's arguments are: one character of it may be
/// written with an escape.
namespace ccproxy::messages {

/// A character of the inner text, and where in the outer text it stands.
struct Inner {
    char c;
    std::size_t begin;
    std::size_t end;
};

/// The inner character at `at`, which must be inside of `escaped`. Characters that matter to JSON's
/// structure are exact; of another one it is the first byte, or some letter.
Inner innerAt(std::string_view escaped, std::size_t at);

/// Appends the escape of a control character in a string of the inner text, but for the backslash
/// in front of it.
void appendControlEscape(std::string &out, char c);

inline bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

inline bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

inline bool isWordCharacter(char c)
{
    return ascii::isAlphanumeric(c) || c == '-' || c == '+' || c == '.';
}

} // namespace ccproxy::messages

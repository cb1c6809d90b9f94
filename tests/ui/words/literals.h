// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace testing {

/// A text of a C++ source; neighbours that the compiler joins are one.
struct Literal {
    int line = 0;         ///< where it begins
    std::string text;     ///< as the program has it; of raw ones nothing
    std::string constant; ///< the constant (kName) that was last named before it
};

/// All but those of #include and of comments.
std::vector<Literal> literalsOf(std::string_view source);

} // namespace testing

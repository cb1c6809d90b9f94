// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace architecture {

struct Include {
    int line = 0;
    std::string target;  ///< without its quotes or brackets
    bool system = false; ///< written in <>
};

/// A C++ file as the rules look at it.
struct SourceText {
    std::vector<std::string> lines; ///< as they stand
    std::vector<std::string>
        code; ///< the same lines without comments and without what is in quotes
    std::vector<Include> includes;
};

SourceText readSource(std::string_view text);

} // namespace architecture

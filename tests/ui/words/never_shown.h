// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/literals.h"

#include <span>
#include <string_view>

namespace testing {

/// English that no window shows, and why.
struct NeverShown {
    const char *file; ///< how its path begins
    const char *what; ///< words of the literal; a constant, for the literals behind it; null: all
    const char *why;
};

std::span<const NeverShown> allNeverShown();
/// The row for a literal of a file; null when it may be shown.
const NeverShown *neverShown(std::string_view file, const Literal &literal);

} // namespace testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <span>
#include <string_view>

namespace ccproxy::tests {

/// A body that a provider takes, and what makes of it one that it refuses.
struct BrokenBody {
    const char *name;
    catalogue::Dialect dialect; ///< and the first of its rows in targets.cpp
    std::string_view good;
    std::string_view part; ///< of `good`
    std::string_view with; ///< what stands there instead
};

std::span<const BrokenBody> brokenBodies();

} // namespace ccproxy::tests

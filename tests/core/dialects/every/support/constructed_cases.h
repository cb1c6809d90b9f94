// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <span>
#include <string_view>

namespace ccproxy::tests {

/// An answer of which no recording exists: constructed by us after the provider's documentation.
struct ConstructedCase {
    enum class Kind { Stream, Body, Error };

    const char *name;
    catalogue::Dialect dialect;
    std::string_view traits;
    Kind kind;
    int status; ///< of an Error
    std::string_view sent;
    /// What a client makes of it: blocks and the stop reason, `error:TYPE` for an error event, or
    /// `STATUS TYPE` of an error answer.
    std::string_view expected;
};

std::span<const ConstructedCase> constructedCases();

} // namespace ccproxy::tests

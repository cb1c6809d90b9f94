// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <vector>

namespace ccproxy::tests {

/// An error answer and what we make of it.
struct ErrorCase {
    const char *name;
    int status;
    const char *body;
    FailureKind kind;
    const char *message; ///< the whole of it
    bool final = false;
    int retryAfter = 0;       ///< seconds; 0 = none is given
    const char *headers = ""; ///< "name: value" lines
};

const std::vector<ErrorCase> &errorCases();

} // namespace ccproxy::tests

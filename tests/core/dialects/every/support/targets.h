// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

#include <span>
#include <string_view>
#include <vector>

/// The providers that every test of all dialects runs over.
namespace ccproxy::tests {

struct TargetRow {
    const char *name; ///< of the test's row
    catalogue::Dialect dialect;
    std::string_view traits;
    std::string_view baseUrl;
    std::string_view model;
};

/// Each dialect, with the servers whose traits differ the most.
std::span<const TargetRow> targetRows();

/// The rows of one dialect.
std::vector<TargetRow> targetRows(catalogue::Dialect dialect);

/// What the engine would make of a row.
dialects::Target targetOf(const TargetRow &row);

} // namespace ccproxy::tests

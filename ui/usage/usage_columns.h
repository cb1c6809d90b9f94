// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QString>

#include <span>

/// What usage is told in: columns of the table, and the same in words.
namespace ccproxy::ui {

/// One figure of a sum. The first column, the name, is none.
struct UsageColumn {
    enum Id {
        Name,
        Requests,
        Failures,
        Input,
        Output,
        CacheRead,
        CacheWrite,
        Cost,
        Unpriced,
        FirstContent,
        Total,
        Count,
    };

    const char *title;   ///< to be translated, see titleOf()
    const char *meaning; ///< the same, for the tool tip
    QString (*text)(const usage::Tally &tally);
    double (*number)(const usage::Tally &tally);
};
/// By their id.
std::span<const UsageColumn> usageColumns();
QString titleOf(const UsageColumn &column);
QString meaningOf(const UsageColumn &column);

/// What groups of a kind are called: "Day", "Provider", …
QString titleOf(usage::By by);
/// "2 Jul 2026", "openai,gpt-4.1", "(not known)"
QString nameOf(const engine::UsageGroup &group, usage::By by);

/// What is known of a cost: "$1.20", "$1.20 + ?" where some prices are not known, or "unknown".
QString costText(const usage::Tally &tally);
/// Every figure of a sum in words, parted by commas.
QString tallyText(const usage::Tally &tally);

std::int64_t tokensOf(const usage::Tally &tally);
usage::Tally sumOf(const std::vector<engine::UsageGroup> &groups);

} // namespace ccproxy::ui

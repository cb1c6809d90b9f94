// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QDate>
#include <QString>

#include <span>

/// The time that usage is shown for. Pure.
namespace ccproxy::ui {

enum class UsagePeriod { Today, Week, Days30, Month, All, Own };

struct UsagePeriodRow {
    UsagePeriod period;
    const char *key;   ///< by which it is remembered
    const char *title; ///< to be translated, see titleOf()
};
/// By their number.
std::span<const UsagePeriodRow> usagePeriods();
QString titleOf(const UsagePeriodRow &row);

/// Days of the user's calendar, both included; a null one is no limit.
struct DaySpan {
    QDate first;
    QDate last;

    bool operator==(const DaySpan &) const = default;
};
/// `own`: what was chosen for UsagePeriod::Own, in either order.
DaySpan spanOf(UsagePeriod period, QDate today, const DaySpan &own);
engine::UsageQuery queryOf(usage::By by, const DaySpan &span);

/// Of a group that is a day ("2026-07-02"); null for any other.
QDate dayOf(const engine::UsageGroup &group);

} // namespace ccproxy::ui

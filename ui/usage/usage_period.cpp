// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usage_period.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace ccproxy::ui {
namespace {

struct UsagePeriods {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::UsagePeriods)
};

constexpr std::array<UsagePeriodRow, 6> kPeriods{{
    {UsagePeriod::Today, "today", QT_TRANSLATE_NOOP("ccproxy::ui::UsagePeriods", "Today")},
    {UsagePeriod::Week, "week", QT_TRANSLATE_NOOP("ccproxy::ui::UsagePeriods", "Last 7 days")},
    {UsagePeriod::Days30, "30days", QT_TRANSLATE_NOOP("ccproxy::ui::UsagePeriods", "Last 30 days")},
    {UsagePeriod::Month, "month", QT_TRANSLATE_NOOP("ccproxy::ui::UsagePeriods", "This month")},
    {UsagePeriod::All, "all", QT_TRANSLATE_NOOP("ccproxy::ui::UsagePeriods", "All time")},
    {UsagePeriod::Own, "own", QT_TRANSLATE_NOOP("ccproxy::ui::UsagePeriods", "Between two days")},
}};

std::chrono::system_clock::time_point beginningOf(QDate day)
{
    return std::chrono::system_clock::time_point(
        std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

} // namespace

std::span<const UsagePeriodRow> usagePeriods()
{
    return kPeriods;
}

QString titleOf(const UsagePeriodRow &row)
{
    return UsagePeriods::tr(row.title);
}

DaySpan spanOf(UsagePeriod period, QDate today, const DaySpan &own)
{
    constexpr int kWeek = 7;
    constexpr int kThirty = 30;
    switch (period) {
    case UsagePeriod::Today:
        return {today, today};
    case UsagePeriod::Week:
        return {today.addDays(1 - kWeek), today};
    case UsagePeriod::Days30:
        return {today.addDays(1 - kThirty), today};
    case UsagePeriod::Month:
        return {QDate(today.year(), today.month(), 1), today};
    case UsagePeriod::All:
        return {};
    case UsagePeriod::Own:
        break;
    }
    return {std::min(own.first, own.last), std::max(own.first, own.last)};
}

engine::UsageQuery queryOf(usage::By by, const DaySpan &span)
{
    engine::UsageQuery query{.by = by, .since = {}, .until = {}};
    if (span.first.isValid())
        query.since = beginningOf(span.first);
    if (span.last.isValid())
        query.until = beginningOf(span.last.addDays(1));
    return query;
}

QDate dayOf(const engine::UsageGroup &group)
{
    return QDate::fromString(QString::fromStdString(group.name), Qt::ISODate);
}

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/chart_data.h"

#include "ui/models/figures.h"
#include "ui/usage/usage_columns.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <numeric>

namespace ccproxy::ui {
namespace {

using engine::UsageGroup;
using usage::Tally;

struct ChartTexts {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::ChartTexts)
};

/// With a bar of their own.
constexpr std::size_t kMostGroups = 8;
/// More days are shown as weeks, and more weeks as months.
constexpr qint64 kMostDays = 62;
constexpr qint64 kMostDaysAsWeeks = 370;
constexpr int kDaysOfWeek = 7;

/// Which days are put together.
enum class Step { Day, Week, Month };

Step stepFor(qint64 days)
{
    return days <= kMostDays ? Step::Day : days <= kMostDaysAsWeeks ? Step::Week : Step::Month;
}

QDate beginningOf(QDate day, Step step)
{
    switch (step) {
    case Step::Day:
        return day;
    case Step::Week: {
        const int first = QLocale().firstDayOfWeek();
        return day.addDays(-((day.dayOfWeek() - first + kDaysOfWeek) % kDaysOfWeek));
    }
    case Step::Month:
        break;
    }
    return {day.year(), day.month(), 1};
}

QDate next(QDate beginning, Step step)
{
    return step == Step::Day ? beginning.addDays(1)
        : step == Step::Week ? beginning.addDays(kDaysOfWeek)
                             : beginning.addMonths(1);
}

QString shortName(QDate beginning, Step step)
{
    return QLocale().toString(beginning,
                              step == Step::Month
                                  ? ChartTexts::tr("MMM yyyy", "a month as QDate writes it")
                                  : ChartTexts::tr("d MMM", "a day as QDate writes it"));
}

QString longName(QDate beginning, Step step)
{
    const QString day = QLocale().toString(beginning, QLocale::ShortFormat);
    return step == Step::Day ? day
        : step == Step::Week ? ChartTexts::tr("Week from %1").arg(day)
                             : shortName(beginning, step);
}

ChartBar barOf(const QString &name, const QString &longName, const Tally &tally,
               UsageMeasure measure)
{
    ChartBar bar;
    bar.name = name;
    bar.detail = ChartTexts::tr("%1: %2").arg(
        longName, tally.requests > 0 ? tallyText(tally) : ChartTexts::tr("nothing"));
    if (measure == UsageMeasure::Cost) {
        bar.value = costText(tally);
        bar.parts[0] = static_cast<double>(tally.cost);
        bar.isPartlyUnknown = tally.unpriced > 0;
        return bar;
    }
    bar.value = tokensText(tokensOf(tally));
    const messages::Usage &tokens = tally.tokens;
    const std::int64_t counts[] = {tokens.input, tokens.cacheRead, tokens.cacheWrite,
                                   tokens.output};
    std::transform(std::begin(counts), std::end(counts), bar.parts.begin(),
                   [](std::int64_t count) { return static_cast<double>(count); });
    return bar;
}

std::vector<ChartBar> barsByTime(const std::vector<UsageGroup> &groups, UsageMeasure measure,
                                 DaySpan span)
{
    std::map<QDate, Tally> tallies;
    for (const UsageGroup &group : groups) {
        if (const QDate day = dayOf(group); day.isValid())
            tallies[day] += group.tally;
    }
    if (tallies.empty())
        return {};
    const QDate first = span.first.isValid() ? span.first : tallies.begin()->first;
    const QDate last = span.last.isValid() ? span.last : tallies.rbegin()->first;
    const Step step = stepFor(first.daysTo(last) + 1);
    std::vector<ChartBar> bars;
    for (QDate at = beginningOf(first, step); at <= last; at = next(at, step)) {
        Tally sum;
        const auto end = tallies.lower_bound(next(at, step));
        for (auto tally = tallies.lower_bound(at); tally != end; ++tally)
            sum += tally->second;
        bars.push_back(barOf(shortName(at, step), longName(at, step), sum, measure));
    }
    return bars;
}

std::vector<ChartBar> largest(std::vector<UsageGroup> groups, usage::By by, UsageMeasure measure)
{
    const auto weight = [measure](const UsageGroup &group) {
        return measure == UsageMeasure::Cost ? usageColumns()[UsageColumn::Cost].number(group.tally)
                                             : static_cast<double>(tokensOf(group.tally));
    };
    std::stable_sort(groups.begin(), groups.end(), [&](const UsageGroup &a, const UsageGroup &b) {
        return weight(a) > weight(b);
    });
    // One alone can as well be called by its name.
    const std::size_t shown = groups.size() > kMostGroups + 1 ? kMostGroups : groups.size();
    std::vector<ChartBar> bars;
    for (std::size_t i = 0; i < shown; ++i) {
        const QString name = nameOf(groups[i], by);
        bars.push_back(barOf(name, name, groups[i].tally, measure));
    }
    groups.erase(groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(shown));
    if (!groups.empty()) {
        const QString name = ChartTexts::tr("All others (%1)").arg(groups.size());
        bars.push_back(barOf(name, name, sumOf(groups), measure));
    }
    return bars;
}

} // namespace

QString titleOf(ChartPart part)
{
    constexpr std::array<UsageColumn::Id, kChartParts> kColumns{
        UsageColumn::Input, UsageColumn::CacheRead, UsageColumn::CacheWrite, UsageColumn::Output};
    return titleOf(usageColumns()[kColumns[static_cast<std::size_t>(part)]]);
}

double ChartBar::total() const
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

double UsageChartData::most() const
{
    double most = 0;
    for (const ChartBar &bar : bars)
        most = std::max(most, bar.total());
    return most;
}

bool UsageChartData::hasUnknown() const
{
    return std::any_of(bars.begin(), bars.end(),
                       [](const ChartBar &bar) { return bar.isPartlyUnknown; });
}

UsageChartData chartOf(const std::vector<UsageGroup> &groups, usage::By by, UsageMeasure measure,
                       const DaySpan &span)
{
    const bool isByTime = by == usage::By::Day;
    return {.isByTime = isByTime,
            .measure = measure,
            .bars = isByTime ? barsByTime(groups, measure, span) : largest(groups, by, measure)};
}

QString chartText(const UsageChartData &chart)
{
    QStringList lines;
    for (const ChartBar &bar : chart.bars)
        lines.append(bar.detail);
    return lines.join(u'\n');
}

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/budget_view.h"
#include "ui/usage/chart_data.h"
#include "ui/usage/usage_columns.h"

#include <QDateTime>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;
using namespace std::chrono_literals;

namespace {

constexpr usage::MicroDollars kDollar = 1'000'000;

usage::Tally tally(usage::MicroDollars cost, std::int64_t unpriced = 0, std::int64_t requests = 2)
{
    usage::Tally out;
    out.requests = requests;
    out.errors = 1;
    out.tokens = {.input = 1000, .output = 200, .cacheRead = 30'000, .cacheWrite = 400};
    out.cost = cost;
    out.unpriced = unpriced;
    out.answers = 2;
    out.firstContent = 800ms;
    out.total = 3s;
    return out;
}

engine::UsageGroup group(const std::string &name, usage::MicroDollars cost = kDollar,
                         std::int64_t unpriced = 0)
{
    return {name, tally(cost, unpriced)};
}

QStringList namesOf(const UsageChartData &chart)
{
    QStringList names;
    for (const ChartBar &bar : chart.bars)
        names.append(bar.name);
    return names;
}

QDate day(const char *text)
{
    return QDate::fromString(QLatin1String(text), Qt::ISODate);
}

} // namespace

class TestUsageFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // -- Time

    void spans_data()
    {
        QTest::addColumn<UsagePeriod>("period");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDate today = day("2026-03-02");
        QTest::newRow("today") << UsagePeriod::Today << today << today;
        QTest::newRow("week") << UsagePeriod::Week << day("2026-02-24") << today;
        QTest::newRow("30 days") << UsagePeriod::Days30 << day("2026-02-01") << today;
        QTest::newRow("month") << UsagePeriod::Month << day("2026-03-01") << today;
        QTest::newRow("all") << UsagePeriod::All << QDate() << QDate();
        QTest::newRow("own, in either order")
            << UsagePeriod::Own << day("2026-01-03") << day("2026-01-05");
    }
    void spans()
    {
        QFETCH(UsagePeriod, period);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const DaySpan span =
            spanOf(period, day("2026-03-02"), {day("2026-01-05"), day("2026-01-03")});
        QCOMPARE(span.first, first);
        QCOMPARE(span.last, last);
    }

    void everyPeriodHasItsRow()
    {
        for (std::size_t i = 0; i < usagePeriods().size(); ++i)
            QCOMPARE(static_cast<std::size_t>(usagePeriods()[i].period), i);
    }

    /// From the beginning of the first day to the end of the last.
    void questions()
    {
        const auto query = queryOf(usage::By::Model, {day("2026-01-03"), day("2026-01-05")});
        const auto moment = [](QDate of) {
            return std::chrono::system_clock::time_point(
                std::chrono::milliseconds(of.startOfDay().toMSecsSinceEpoch()));
        };
        QVERIFY(query.by == usage::By::Model);
        QVERIFY(query.since == moment(day("2026-01-03")));
        QVERIFY(query.until == moment(day("2026-01-06")));
        QVERIFY(!queryOf(usage::By::Day, {}).since);
        QVERIFY(!queryOf(usage::By::Day, {}).until);
    }

    // -- Figures

    void costs_data()
    {
        QTest::addColumn<qint64>("cost");
        QTest::addColumn<qint64>("unpriced");
        QTest::addColumn<QString>("text");
        QTest::newRow("known") << qint64(1'200'000) << qint64(0) << "$1.20";
        QTest::newRow("free") << qint64(0) << qint64(0) << "$0.00";
        QTest::newRow("in part") << qint64(1'200'000) << qint64(1) << "$1.20 + ?";
        QTest::newRow("unknown is not free") << qint64(0) << qint64(2) << "unknown";
        QTest::newRow("unknown beside free") << qint64(0) << qint64(1) << "unknown";
    }
    void costs()
    {
        QFETCH(qint64, cost);
        QFETCH(qint64, unpriced);
        QTEST(costText(tally(cost, unpriced)), "text");
    }

    void everythingInWords()
    {
        QCOMPARE(tallyText(tally(kDollar, 1)),
                 QStringLiteral("Requests: 2, Failures: 1, Input: 1,000, Output: 200, From cache: "
                                "30.0k, To cache: 400, Cost: $1.00 + ?, No price: 1, First "
                                "content: 400 ms, Took: 1.5 s"));
    }

    // -- The scale

    void scales_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<UsageMeasure>("measure");
        QTest::addColumn<QString>("figures");
        const auto cost = UsageMeasure::Cost;
        const auto tokens = UsageMeasure::Tokens;
        QTest::newRow("nothing spent") << 0.0 << cost << "$0.00 $0.01";
        QTest::newRow("nothing used") << 0.0 << tokens << "0 1";
        QTest::newRow("cents") << 70'000.0 << cost << "$0.00 $0.02 $0.04 $0.06 $0.08";
        QTest::newRow("dollars") << 3'400'000.0 << cost << "$0.00 $1.00 $2.00 $3.00 $4.00";
        QTest::newRow("even") << 4'000'000.0 << cost << "$0.00 $1.00 $2.00 $3.00 $4.00";
        QTest::newRow("two tokens") << 2.0 << tokens << "0 1 2";
        QTest::newRow("thousands") << 130'000.0 << tokens << "0 50k 100k 150k";
        QTest::newRow("millions") << 1'900'000.0 << tokens << "0 500k 1M 1.5M 2M";
    }
    void scales()
    {
        QFETCH(double, most);
        QFETCH(UsageMeasure, measure);
        const ChartAxis axis = axisFor(most, measure);
        QVERIFY(axis.end() >= most);
        QStringList figures;
        for (int step = 0; step <= axis.steps; ++step)
            figures.append(axisText(axis.step * step, measure));
        QTEST(figures.join(u' '), "figures");
    }

    // -- Bars

    void daysWithoutRequestsHaveTheirPlace()
    {
        const auto chart =
            chartOf({group("2026-03-01"), group("2026-03-04", 3 * kDollar, 1)}, usage::By::Day,
                    UsageMeasure::Cost, {day("2026-02-28"), day("2026-03-05")});
        QVERIFY(chart.isByTime);
        QCOMPARE(namesOf(chart).join(u' '), QStringLiteral("28 Feb 1 Mar 2 Mar 3 Mar 4 Mar 5 Mar"));
        QCOMPARE(chart.bars[1].total(), 1e6);
        QCOMPARE(chart.bars[2].total(), 0.0);
        QCOMPARE(chart.bars[2].detail, QStringLiteral("3/2/26: nothing"));
        QVERIFY(chart.bars[4].isPartlyUnknown);
        QVERIFY(chart.bars[4].detail.contains(QLatin1String("$3.00 + ?, No price: 1")));
        QVERIFY(chart.hasUnknown());
        QCOMPARE(chartText(chart).count(u'\n'), 5);
    }

    void manyDaysArePutTogether_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("bars");
        QTest::newRow("days") << 62 << 62;
        QTest::newRow("weeks") << 63 << 10;
        QTest::newRow("months") << 400 << 14;
    }
    void manyDaysArePutTogether()
    {
        QFETCH(int, days);
        QFETCH(int, bars);
        std::vector<engine::UsageGroup> groups;
        for (int i = 0; i < days; ++i) {
            groups.push_back(
                group(day("2026-01-01").addDays(i).toString(Qt::ISODate).toStdString(), kDollar));
        }
        const auto chart = chartOf(groups, usage::By::Day, UsageMeasure::Cost, {});
        QCOMPARE(static_cast<int>(chart.bars.size()), bars);
        double sum = 0;
        for (const ChartBar &bar : chart.bars)
            sum += bar.total();
        QCOMPARE(sum, days * 1e6); // nothing is lost
    }

    void tokensByKind()
    {
        const auto chart = chartOf({group("2026-03-01")}, usage::By::Day, UsageMeasure::Tokens, {});
        const std::array<double, kChartParts> parts{1000, 30'000, 400, 200};
        QCOMPARE(chart.bars[0].parts, parts);
        QCOMPARE(chart.bars[0].value, QStringLiteral("31.6k"));
        QVERIFY(!chart.hasUnknown());
    }

    void largestGroups()
    {
        std::vector<engine::UsageGroup> groups{group("unpriced", 0, 2), group("", 2 * kDollar)};
        for (int i = 1; i <= 9; ++i)
            groups.push_back(group("g" + std::to_string(i), i * kDollar));
        const auto chart = chartOf(groups, usage::By::Provider, UsageMeasure::Cost, {});
        QVERIFY(!chart.isByTime);
        QCOMPARE(namesOf(chart).join(u' '),
                 QStringLiteral("g9 g8 g7 g6 g5 g4 g3 (not known) All others (3)"));
        // Of 2 and 1 dollars and something that nobody knows.
        QCOMPARE(chart.bars.back().value, QStringLiteral("$3.00 + ?"));
        QCOMPARE(chart.most(), 9e6);
    }

    void unknownCostIsTold()
    {
        const auto chart =
            chartOf({group("demo", 0, 2)}, usage::By::Provider, UsageMeasure::Cost, {});
        QCOMPARE(chart.bars[0].value, QStringLiteral("unknown"));
        QVERIFY(!chart.bars[0].detail.contains(u'$'));
    }

    // -- Where they lie

    void geometry_data()
    {
        QTest::addColumn<usage::By>("by");
        QTest::addColumn<double>("width");
        QTest::newRow("columns") << usage::By::Day << 800.0;
        QTest::newRow("narrow columns") << usage::By::Day << 200.0;
        QTest::newRow("lines") << usage::By::Model << 800.0;
        QTest::newRow("short lines") << usage::By::Model << 300.0;
    }
    void geometry()
    {
        QFETCH(usage::By, by);
        QFETCH(double, width);
        const bool isByDay = by == usage::By::Day;
        std::vector<engine::UsageGroup> groups;
        for (int i = 1; i <= 9; ++i) {
            groups.push_back(
                group(isByDay ? "2026-03-0" + std::to_string(i) : "model" + std::to_string(i),
                      i * kDollar));
        }
        const auto chart = chartOf(groups, by, UsageMeasure::Tokens, {});
        const ChartGeometry geometry(
            chart,
            {.width = width, .height = 300, .line = 16, .names = 60, .values = 50, .figures = 40});
        const QRectF all(0, 0, width, 300);
        QVERIFY(all.contains(geometry.plot()));
        for (std::size_t i = 0; i < chart.bars.size(); ++i) {
            const QRectF place = geometry.place(i);
            QVERIFY(all.contains(place));
            QCOMPARE(geometry.barAt(place.center()), static_cast<int>(i));
            // Pieces lie one behind the other.
            const double total = chart.bars[i].total();
            const QRectF lower = geometry.piece(i, 0, total / 2);
            const QRectF upper = geometry.piece(i, total / 2, total);
            QVERIFY(place.contains(lower.center()));
            QVERIFY(std::abs(isByDay ? lower.top() - upper.bottom() : lower.right() - upper.left())
                    < 0.01);
            QVERIFY(geometry.piece(i, total, total).isEmpty());
            QVERIFY(!geometry.piece(i, 0, 1).isEmpty()); // however little it was
        }
        QCOMPARE(geometry.barAt({-5, -5}), -1);
        // Names below columns do not run into each other.
        if (isByDay) {
            const double apart =
                geometry.place(geometry.nameEvery()).center().x() - geometry.place(0).center().x();
            QVERIFY(apart >= 60);
        }
    }

    // -- Budgets

    void budgets_data()
    {
        QTest::addColumn<config::Budget>("budget");
        QTest::addColumn<QString>("told");
        using OnLimit = config::Budget::OnLimit;
        QTest::newRow("none") << config::Budget() << "";
        QTest::newRow("warns") << config::Budget{.daily = 4,
                                                 .monthly = {},
                                                 .onLimit = OnLimit::Warn}
                               << "Today's budget: $1.00 of $4.00 (25 %): At the limit you are "
                                  "warned; requests go on.";
        QTest::newRow("stops") << config::Budget{.daily = 4,
                                                 .monthly = {},
                                                 .onLimit = OnLimit::Stop}
                               << "Today's budget: $1.00 of $4.00 (25 %): At the limit requests "
                                  "are refused.";
        QTest::newRow("has stopped")
            << config::Budget{.daily = 1, .monthly = {}, .onLimit = OnLimit::Stop}
            << "Today's budget: $1.00 of $1.00 (100 %): The limit is reached: requests are refused "
               "until midnight.";
        QTest::newRow("almost is not 100 %")
            << config::Budget{.daily = 1.000001, .monthly = {}, .onLimit = OnLimit::Warn}
            << "Today's budget: $1.00 of $1.00 (99 %): At the limit you are warned; requests go "
               "on.";
        QTest::newRow("a month's in the background")
            << config::Budget{.daily = {}, .monthly = 2, .onLimit = OnLimit::Background}
            << "This month's budget: $3.00 of $2.00 (150 %): The limit is reached: requests go by "
               "the background route until the month ends. Not counted, since their price is "
               "unknown: 1.";
        QTest::newRow("nothing may be spent")
            << config::Budget{.daily = 0, .monthly = {}, .onLimit = OnLimit::Stop}
            << "Today's budget: $1.00 of $0.00 (100 %): The limit is reached: requests are refused "
               "until midnight.";
    }
    void budgets()
    {
        QFETCH(config::Budget, budget);
        QStringList told;
        for (const BudgetLine &line : budgetLines(budget, tally(kDollar), tally(3 * kDollar, 1)))
            told.append(line.title + u": " + line.figures + u": " + line.meaning);
        QTEST(told.join(u'\n'), "told");
    }
};

QTEST_MAIN(TestUsageFigures)
#include "tst_usage_figures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/spending.h"

#include <QTest>

using namespace ccproxy::usage;
using Reached = ccproxy::usage::Spending::Reached;

class TestSpending final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsUp();
    void newDaysAndMonths();
    void knownSumsTakeThePlaceOfWhatTheyHold();
    void lateNewsAreNoNews();
    void withoutAHistory();
    void limits_data();
    void limits();
};

namespace {
constexpr DayNumber kDay = 20260731;
constexpr DayNumber kNextDay = 20260801;
} // namespace

void TestSpending::addsUp()
{
    Spending spending;
    QCOMPARE(spending.onDay(kDay), 0);
    spending.add(kDay - 1, 1, 100);
    spending.add(kDay, 2, 10);
    spending.add(kDay, 3, 1);
    QCOMPARE(spending.onDay(kDay), 11);
    QCOMPARE(spending.inMonthOf(kDay), 111);
}

void TestSpending::newDaysAndMonths()
{
    Spending spending;
    spending.setKnown(kDay, 50, 500, 9);
    spending.add(kDay, 10, 5);
    QCOMPARE(spending.onDay(kDay), 55);
    QCOMPARE(spending.inMonthOf(kDay), 505);
    QCOMPARE(spending.onDay(kNextDay), 0);
    QCOMPARE(spending.inMonthOf(kNextDay), 0);
    spending.add(kNextDay, 11, 3);
    QCOMPARE(spending.onDay(kNextDay), 3);
    QCOMPARE(spending.inMonthOf(kNextDay), 3);
}

void TestSpending::knownSumsTakeThePlaceOfWhatTheyHold()
{
    Spending spending;
    for (std::uint64_t i = 1; i <= 5; ++i)
        spending.add(kDay, i, 10);
    // Up to the third; others of the same history spent as well.
    spending.setKnown(kDay, 1030, 2030, 3);
    QCOMPARE(spending.onDay(kDay), 1050);
    QCOMPARE(spending.inMonthOf(kDay), 2050);
    // A record that the sums hold already.
    spending.add(kDay, 3, 10);
    QCOMPARE(spending.onDay(kDay), 1050);
}

void TestSpending::lateNewsAreNoNews()
{
    Spending spending;
    spending.setKnown(kDay, 100, 100, 7);
    spending.setKnown(kDay, 10, 10, 6);
    QCOMPARE(spending.onDay(kDay), 100);
    // The same records, looked at again: others have spent more.
    spending.setKnown(kDay, 120, 130, 7);
    QCOMPARE(spending.onDay(kDay), 120);
}

void TestSpending::withoutAHistory()
{
    Spending spending;
    for (std::uint64_t i = 1; i <= 100'000; ++i)
        spending.add(i <= 50'000 ? kDay : kNextDay, i, 1);
    QCOMPARE(spending.onDay(kNextDay), 50'000);
    QCOMPARE(spending.inMonthOf(kNextDay), 50'000);
}

void TestSpending::limits_data()
{
    QTest::addColumn<int>("daily");
    QTest::addColumn<int>("monthly");
    QTest::addColumn<int>("reached");
    // 30 were spent today, 100 this month; -1 = no limit.
    const auto row = [](const char *name, int daily, int monthly, Reached reached) {
        QTest::newRow(name) << daily << monthly << static_cast<int>(reached);
    };
    row("none", -1, -1, Reached::Nothing);
    row("below both", 31, 101, Reached::Nothing);
    row("the day's is reached", 30, 101, Reached::Daily);
    row("the month's is reached", 31, 100, Reached::Monthly);
    row("both are", 1, 1, Reached::Monthly);
    row("nothing may be spent", 0, -1, Reached::Daily);
}

void TestSpending::limits()
{
    QFETCH(int, daily);
    QFETCH(int, monthly);
    QFETCH(int, reached);
    Spending spending;
    spending.setKnown(kDay, 25, 95, 1);
    spending.add(kDay, 2, 5);
    Limits limits;
    if (daily >= 0)
        limits.daily = daily;
    if (monthly >= 0)
        limits.monthly = monthly;
    QCOMPARE(static_cast<int>(spending.reached(limits, kDay)), reached);
    QCOMPARE(limits.areSet(), daily >= 0 || monthly >= 0);
}

QTEST_APPLESS_MAIN(TestSpending)
#include "tst_spending.moc"

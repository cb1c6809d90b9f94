// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/sleep_watch.h"

#include <QTest>

using namespace ccproxy::failover;
using std::chrono::milliseconds;

class TestSleepWatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void look_data();
    void look();
    void firstLook();
    void toldOnce();
};

void TestSleepWatch::look_data()
{
    QTest::addColumn<int>("late"); // milliseconds
    QTest::addColumn<int>("asleep");
    QTest::addColumn<int>("lost");
    QTest::addColumn<bool>("slept");
    QTest::newRow("in time") << 0 << 0 << 0 << false;
    QTest::newRow("a little early") << -20 << 0 << 0 << false;
    QTest::newRow("as late as timers are") << 99 << 0 << 0 << false;
    QTest::newRow("a busy machine") << 100 << 0 << 100 << false;
    QTest::newRow("stopped") << 1000 << 0 << 1000 << false;
    QTest::newRow("stopped for long") << 29'999 << 0 << 29'999 << false;
    QTest::newRow("must have slept") << 30'000 << 0 << 30'000 << true;
    QTest::newRow("clocks read one after the other") << 0 << 1 << 0 << false;
    QTest::newRow("a moment's sleep") << 0 << 999 << 0 << false;
    QTest::newRow("slept") << 0 << 1000 << 0 << true;
    QTest::newRow("slept for a night") << 5 << 8 * 3'600'000 << 0 << true;
    QTest::newRow("slept, and woke slowly") << 1500 << 60'000 << 1500 << true;
}

void TestSleepWatch::look()
{
    QFETCH(int, late);
    QFETCH(int, asleep);
    QFETCH(int, lost);
    QFETCH(bool, slept);
    const Time begin{std::chrono::hours(1)};
    const auto sleptBefore = std::chrono::hours(7);
    SleepWatch watch;
    QVERIFY(!watch.look(begin, begin, sleptBefore));
    const Time due = begin + milliseconds(250);
    const Waking waking =
        watch.look(due + milliseconds(late), due, sleptBefore + milliseconds(asleep));
    QCOMPARE(waking.lost, Time::duration(milliseconds(lost)));
    QCOMPARE(waking.from, lost > 0 ? due : due + milliseconds(late));
    QCOMPARE(waking.slept, slept);
    QCOMPARE(static_cast<bool>(waking), lost > 0 || slept);
}

/// The system slept before this process began: nothing of it is to be told.
void TestSleepWatch::firstLook()
{
    SleepWatch watch;
    QVERIFY(!watch.look(Time{}, Time{}, std::chrono::hours(100)));
}

void TestSleepWatch::toldOnce()
{
    SleepWatch watch;
    watch.look(Time{}, Time{}, {});
    QVERIFY(watch.look(Time{}, Time{}, std::chrono::seconds(5)).slept);
    QVERIFY(!watch.look(Time{}, Time{}, std::chrono::seconds(5)).slept);
    QVERIFY(watch.look(Time{}, Time{}, std::chrono::seconds(10)).slept);
}

QTEST_APPLESS_MAIN(TestSleepWatch)
#include "tst_sleep_watch.moc"

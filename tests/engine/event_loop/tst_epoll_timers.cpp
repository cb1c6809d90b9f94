// SPDX-License-Identifier: GPL-3.0-or-later
// Timers.
#include "engine/event_loop/loop_test.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QPointer>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace ccproxy::test;

class TestEpollTimers final : public LoopTest {
    Q_OBJECT
private Q_SLOTS:
    void timersInOrder();
    void timerChangesInItsHandler();
    void timerKilledInTheHandlerOfAnother();
    void zeroTimersLetSocketsIn();
    void nestedLoopInATimer();
    void timerQuestions();
};

void TestEpollTimers::timersInOrder()
{
    loop().run([] {
        std::vector<int> order;
        QElapsedTimer clock;
        clock.start();
        for (const int time : {120, 0, 60, 30, 90}) {
            QTimer::singleShot(std::chrono::milliseconds(time), Qt::PreciseTimer,
                               QThread::currentThread()->eventDispatcher(), [&order, &clock, time] {
                                   if (clock.elapsed() >= time)
                                       order.push_back(time);
                               });
        }
        QVERIFY(Loop::until([&] { return order.size() == 5; }));
        QCOMPARE(order, (std::vector<int>{0, 30, 60, 90, 120}));
    });
}

void TestEpollTimers::timerChangesInItsHandler()
{
    loop().run([] {
        int stopped = 0;
        int restarted = 0;
        QTimer stops;
        connect(&stops, &QTimer::timeout, &stops, [&] {
            if (++stopped == 3)
                stops.stop();
        });
        QTimer restarts;
        connect(&restarts, &QTimer::timeout, &restarts,
                [&] { restarts.start(++restarted % 2 == 0 ? 0 : 2); });
        stops.start(1);
        restarts.start(1);
        QVERIFY(Loop::until([&] { return stopped == 3 && restarted >= 20; }));
        auto *ends = new QTimer;
        const QPointer<QTimer> guard(ends);
        connect(ends, &QTimer::timeout, ends, [ends] {
            ends->stop();
            ends->deleteLater();
        });
        ends->start(0);
        QVERIFY(Loop::until([&] { return guard.isNull(); }));
        QCOMPARE(stopped, 3);
    });
}

void TestEpollTimers::timerKilledInTheHandlerOfAnother()
{
    loop().run([] {
        int ran = 0;
        auto first = std::make_unique<QTimer>();
        auto second = std::make_unique<QTimer>();
        connect(first.get(), &QTimer::timeout, first.get(), [&] {
            ++ran;
            first->stop();
            second.reset();
        });
        connect(second.get(), &QTimer::timeout, second.get(), [&] {
            ++ran;
            second->stop();
            first.reset();
        });
        first->start(5);
        second->start(5);
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 20) { } // both are due in one round
        QVERIFY(Loop::until([&] { return ran > 0; }));
        QVERIFY(busyTimeIn(std::chrono::milliseconds(50)) < kBusy);
        QCOMPARE(ran, 1);
    });
}

void TestEpollTimers::zeroTimersLetSocketsIn()
{
    loop().run([] {
        SocketPair pair;
        int got = 0;
        QSocketNotifier notifier(pair.ours(), QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, &notifier,
                [&] { got += std::max(pair.readOurs(), 0); });
        int beats = 0;
        QTimer zero;
        connect(&zero, &QTimer::timeout, &zero, [&] {
            if (++beats % 10 == 0)
                pair.sendToUs();
        });
        zero.start(0);
        QVERIFY(Loop::until([&] { return got >= 10; }));
        zero.stop();
        const int then = beats;
        QCoreApplication::processEvents();
        QCOMPARE(beats, then);
    });
}

/// A timer whose handler waits is neither called again meanwhile nor keeps the thread awake.
void TestEpollTimers::nestedLoopInATimer()
{
    loop().run([] {
        int depth = 0;
        int deepest = 0;
        int others = 0;
        std::chrono::milliseconds busy{};
        QTimer other;
        connect(&other, &QTimer::timeout, &other, [&] { ++others; });
        other.start(50);
        QTimer waits;
        connect(&waits, &QTimer::timeout, &waits, [&] {
            deepest = std::max(deepest, ++depth);
            others = 0;
            busy = busyTimeIn(kWatched);
            --depth;
            waits.stop();
        });
        waits.start(0);
        QVERIFY(Loop::until([&] { return !waits.isActive(); }));
        QCOMPARE(deepest, 1);
        QVERIFY(others > 0);
        QVERIFY2(busy < kBusy, qPrintable(QString::number(busy.count())));
    });
}

void TestEpollTimers::timerQuestions()
{
    loop().run([] {
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.start(60'000);
        QAbstractEventDispatcher *dispatcher = QThread::currentThread()->eventDispatcher();
        QVERIFY(timer.remainingTime() > 50'000 && timer.remainingTime() <= 60'000);
        const auto timers = dispatcher->registeredTimers(&timer);
        QCOMPARE(timers.size(), 1);
        QCOMPARE(timers[0].timerId, timer.timerId());
        QCOMPARE(timers[0].interval, 60'000);
        QVERIFY(dispatcher->unregisterTimers(&timer));
        QVERIFY(!dispatcher->unregisterTimers(&timer));
        QVERIFY(dispatcher->registeredTimers(&timer).isEmpty());
    });
}

QTEST_GUILESS_MAIN(TestEpollTimers)
#include "tst_epoll_timers.moc"

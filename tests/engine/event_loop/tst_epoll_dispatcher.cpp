// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event_loop/epoll_dispatcher.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPointer>
#include <QSemaphore>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <ctime>
#include <functional>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using ccproxy::engine::EpollDispatcher;

namespace {

constexpr int kPatienceMs = 15'000;

/// A connected pair of non-blocking sockets.
class SocketPair {
public:
    SocketPair()
    {
        int both[2] = {-1, -1};
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, both);
        m_ours = both[0];
        m_theirs = both[1];
    }
    ~SocketPair()
    {
        closeOurs();
        closeTheirs();
    }
    SocketPair(const SocketPair &) = delete;
    SocketPair &operator=(const SocketPair &) = delete;

    int ours() const { return m_ours; }
    int theirs() const { return m_theirs; }
    void sendToUs() const { QCOMPARE(::send(m_theirs, "x", 1, MSG_NOSIGNAL), ssize_t{1}); }
    int readOurs() const
    {
        char buffer[256];
        return static_cast<int>(::recv(m_ours, buffer, sizeof buffer, 0));
    }
    void closeOurs() { closeIt(m_ours); }
    void closeTheirs() { closeIt(m_theirs); }

private:
    static void closeIt(int &fd)
    {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }
    int m_ours = -1;
    int m_theirs = -1;
};

/// CPU time of the calling thread.
std::chrono::nanoseconds threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// A thread with the one or the other dispatcher, in which pieces of a test run.
class Loop {
public:
    explicit Loop(bool epoll)
    {
        if (epoll) {
            auto dispatcher = std::make_unique<EpollDispatcher>();
            QVERIFY(dispatcher->isValid());
            m_thread.setEventDispatcher(dispatcher.release()); // the thread owns it
        }
        m_home.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Loop()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    /// Runs it in the thread and waits.
    void run(const std::function<void()> &what)
    {
        QMetaObject::invokeMethod(&m_home, what, Qt::BlockingQueuedConnection);
    }
    /// Runs the thread's loop until it holds, from inside of that thread.
    static bool until(const std::function<bool()> &holds)
    {
        QElapsedTimer clock;
        clock.start();
        QTimer beat; // so that no wait is without an end
        beat.start(20);
        while (!holds() && clock.elapsed() < kPatienceMs)
            QThread::currentThread()->eventDispatcher()->processEvents(
                QEventLoop::WaitForMoreEvents);
        return holds();
    }
    QObject *home() { return &m_home; }
    QThread &thread() { return m_thread; }

private:
    QThread m_thread;
    QObject m_home;
};

/// Runs the loop for a while and tells how much of it was spent on the processor.
std::chrono::milliseconds busyTimeIn(std::chrono::milliseconds time)
{
    const auto before = threadTime();
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
    return std::chrono::duration_cast<std::chrono::milliseconds>(threadTime() - before);
}

constexpr std::chrono::milliseconds kWatched{300};
constexpr std::chrono::milliseconds kBusy{100};

} // namespace

/// Every function runs with Qt's own dispatcher too: what holds here is what Qt promises.
class TestEpollDispatcher final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readable_data() { dispatchers(); }
    void readable();
    void writableIsToggled_data() { dispatchers(); }
    void writableIsToggled();
    void readingPausesAndGoesOn_data() { dispatchers(); }
    void readingPausesAndGoesOn();
    void descriptorIsReused_data() { dispatchers(); }
    void descriptorIsReused();
    void descriptorIsReusedBehindItsNotifier_data() { dispatchers(); }
    void descriptorIsReusedBehindItsNotifier();
    void notifierEndsInTheHandlerOfAnother_data() { dispatchers(); }
    void notifierEndsInTheHandlerOfAnother();
    void notifierEndsInItsOwnHandler_data() { dispatchers(); }
    void notifierEndsInItsOwnHandler();
    void hangUp_data();
    void hangUp();
    void hangUpWithoutInterest_data() { dispatchers(); }
    void hangUpWithoutInterest();
    void timersInOrder_data() { dispatchers(); }
    void timersInOrder();
    void timerChangesInItsHandler_data() { dispatchers(); }
    void timerChangesInItsHandler();
    void timerKilledInTheHandlerOfAnother_data() { dispatchers(); }
    void timerKilledInTheHandlerOfAnother();
    void zeroTimersLetSocketsIn_data() { dispatchers(); }
    void zeroTimersLetSocketsIn();
    void nestedLoopInATimer_data() { dispatchers(); }
    void nestedLoopInATimer();
    void nestedLoopInASocket_data() { dispatchers(); }
    void nestedLoopInASocket();
    void timerQuestions_data() { dispatchers(); }
    void timerQuestions();
    void wakeUps_data() { dispatchers(); }
    void wakeUps();
    void postsFromItself_data() { dispatchers(); }
    void postsFromItself();
    void postsBeforeBlocking_data() { dispatchers(); }
    void postsBeforeBlocking();
    void deleteLater_data() { dispatchers(); }
    void deleteLater();
    void quitFromAnotherThread_data() { dispatchers(); }
    void quitFromAnotherThread();
    void idleTakesNoTime_data() { dispatchers(); }
    void idleTakesNoTime();

private:
    static void dispatchers()
    {
        QTest::addColumn<bool>("epoll");
        QTest::newRow("Qt") << false;
        QTest::newRow("epoll") << true;
    }
};

void TestEpollDispatcher::readable()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
        SocketPair pair;
        int got = 0;
        QSocketNotifier notifier(pair.ours(), QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, &notifier,
                [&] { got += std::max(pair.readOurs(), 0); });
        pair.sendToUs();
        QVERIFY(Loop::until([&] { return got == 1; }));
        pair.sendToUs();
        pair.sendToUs();
        QVERIFY(Loop::until([&] { return got == 3; }));
    });
}

/// As QTcpSocket does with every write that does not fit.
void TestEpollDispatcher::writableIsToggled()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
        SocketPair pair;
        int writable = 0;
        QSocketNotifier reads(pair.ours(), QSocketNotifier::Read);
        QSocketNotifier writes(pair.ours(), QSocketNotifier::Write);
        writes.setEnabled(false);
        connect(&writes, &QSocketNotifier::activated, &writes, [&] {
            ++writable;
            writes.setEnabled(false);
        });
        for (int i = 1; i <= 100; ++i) {
            writes.setEnabled(true);
            writes.setEnabled(false);
            writes.setEnabled(true);
            QVERIFY(Loop::until([&] { return writable == i; }));
        }
        // Switched off it does not come again.
        QVERIFY(busyTimeIn(kWatched) < kBusy);
        QCOMPARE(writable, 100);
    });
}

void TestEpollDispatcher::readingPausesAndGoesOn()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
        SocketPair pair;
        int got = 0;
        QSocketNotifier notifier(pair.ours(), QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, &notifier,
                [&] { got += std::max(pair.readOurs(), 0); });
        notifier.setEnabled(false);
        pair.sendToUs();
        QVERIFY(busyTimeIn(kWatched) < kBusy);
        QCOMPARE(got, 0);
        notifier.setEnabled(true);
        QVERIFY(Loop::until([&] { return got == 1; }));
    });
}

/// Closed, and its number given to another socket, before the loop comes round.
void TestEpollDispatcher::descriptorIsReused()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
        SocketPair first;
        SocketPair second;
        int stale = 0;
        int fresh = 0;
        const int number = first.ours();
        auto old = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
        connect(old.get(), &QSocketNotifier::activated, old.get(), [&] { ++stale; });
        QCoreApplication::processEvents();
        first.sendToUs();
        old.reset();
        first.closeOurs();
        QCOMPARE(::dup2(second.ours(), number), number);
        QSocketNotifier notifier(number, QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
            char c = 0;
            fresh += static_cast<int>(::recv(number, &c, 1, 0));
        });
        QCoreApplication::processEvents();
        QCOMPARE(fresh, 0);
        second.sendToUs();
        QVERIFY(Loop::until([&] { return fresh == 1; }));
        QCOMPARE(stale, 0);
        notifier.setEnabled(false);
        ::close(number);
    });
}

/// As before, but whoever closed it forgot the notifier, which ends later.
void TestEpollDispatcher::descriptorIsReusedBehindItsNotifier()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
        SocketPair first;
        SocketPair second;
        const int number = first.ours();
        auto old = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
        QCoreApplication::processEvents();
        first.closeOurs();
        QCOMPARE(::dup2(second.ours(), number), number);
        int fresh = 0;
        QSocketNotifier notifier(number, QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
            char c = 0;
            fresh += static_cast<int>(::recv(number, &c, 1, 0));
        });
        old.reset();
        second.sendToUs();
        QVERIFY(Loop::until([&] { return fresh == 1; }));
        notifier.setEnabled(false);
        ::close(number);
    });
}

void TestEpollDispatcher::notifierEndsInTheHandlerOfAnother()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
        // Both are ready in the same round; the first that runs ends the other.
        for (int round = 0; round < 50; ++round) {
            SocketPair a;
            SocketPair b;
            int ran = 0;
            auto first = std::make_unique<QSocketNotifier>(a.ours(), QSocketNotifier::Read);
            auto second = std::make_unique<QSocketNotifier>(b.ours(), QSocketNotifier::Read);
            connect(first.get(), &QSocketNotifier::activated, first.get(), [&] {
                ++ran;
                a.readOurs();
                second.reset();
                b.closeOurs();
            });
            connect(second.get(), &QSocketNotifier::activated, second.get(), [&] {
                ++ran;
                b.readOurs();
                first.reset();
                a.closeOurs();
            });
            a.sendToUs();
            b.sendToUs();
            QVERIFY(Loop::until([&] { return ran > 0; }));
            QCoreApplication::processEvents();
            QCOMPARE(ran, 1);
        }
    });
}

void TestEpollDispatcher::notifierEndsInItsOwnHandler()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
        SocketPair pair;
        auto *reads = new QSocketNotifier(pair.ours(), QSocketNotifier::Read);
        const QPointer<QSocketNotifier> guard(reads);
        QSocketNotifier writes(pair.ours(), QSocketNotifier::Write);
        int ran = 0;
        connect(reads, &QSocketNotifier::activated, reads, [&ran, reads] {
            ++ran;
            reads->setEnabled(false);
            reads->deleteLater();
        });
        pair.sendToUs();
        QVERIFY(Loop::until([&] { return guard.isNull(); }));
        QCOMPARE(ran, 1);
    });
}

void TestEpollDispatcher::hangUp_data()
{
    QTest::addColumn<bool>("epoll");
    QTest::addColumn<int>("type");
    for (const bool epoll : {false, true}) {
        QTest::addRow("%s read", epoll ? "epoll" : "Qt")
            << epoll << static_cast<int>(QSocketNotifier::Read);
        QTest::addRow("%s write", epoll ? "epoll" : "Qt")
            << epoll << static_cast<int>(QSocketNotifier::Write);
        QTest::addRow("%s exception", epoll ? "epoll" : "Qt")
            << epoll << static_cast<int>(QSocketNotifier::Exception);
    }
}

/// A peer that is gone is told to whichever notifier there is: the kernel reports it again and
/// again, and who is not told cannot stop that.
void TestEpollDispatcher::hangUp()
{
    QFETCH(bool, epoll);
    QFETCH(int, type);
    Loop loop(epoll);
    loop.run([type] {
        SocketPair pair;
        while (::send(pair.ours(), "0123456789", 10, MSG_NOSIGNAL) > 0) { }
        int told = 0;
        QSocketNotifier notifier(pair.ours(), static_cast<QSocketNotifier::Type>(type));
        connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
            ++told;
            notifier.setEnabled(false);
        });
        QCoreApplication::processEvents();
        QCOMPARE(told, 0);
        pair.closeTheirs();
        QVERIFY(Loop::until([&] { return told == 1; }));
        QVERIFY(busyTimeIn(kWatched) < kBusy);
        QCOMPARE(told, 1);
    });
}

/// The kernel tells of a hang-up also where nothing is asked for; that must not wake the thread
/// again and again while a client is paused.
void TestEpollDispatcher::hangUpWithoutInterest()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
        SocketPair pair;
        int told = 0;
        QSocketNotifier reads(pair.ours(), QSocketNotifier::Read);
        QSocketNotifier writes(pair.ours(), QSocketNotifier::Write);
        for (QSocketNotifier *notifier : {&reads, &writes})
            connect(notifier, &QSocketNotifier::activated, notifier, [&told] { ++told; });
        QCoreApplication::processEvents();
        reads.setEnabled(false);
        writes.setEnabled(false);
        told = 0;
        pair.closeTheirs();
        QVERIFY(busyTimeIn(kWatched) < kBusy);
        QCOMPARE(told, 0);
        reads.setEnabled(true);
        QVERIFY(Loop::until([&] { return told > 0; }));
    });
}

void TestEpollDispatcher::timersInOrder()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
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

void TestEpollDispatcher::timerChangesInItsHandler()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
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

void TestEpollDispatcher::timerKilledInTheHandlerOfAnother()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
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

void TestEpollDispatcher::zeroTimersLetSocketsIn()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
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
void TestEpollDispatcher::nestedLoopInATimer()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
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

void TestEpollDispatcher::nestedLoopInASocket()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
        SocketPair outer;
        SocketPair inner;
        QEventLoop nested;
        std::vector<int> order;
        QSocketNotifier first(outer.ours(), QSocketNotifier::Read);
        QSocketNotifier second(inner.ours(), QSocketNotifier::Read);
        connect(&first, &QSocketNotifier::activated, &first, [&] {
            outer.readOurs();
            order.push_back(1);
            inner.sendToUs();
            nested.exec();
            order.push_back(3);
        });
        connect(&second, &QSocketNotifier::activated, &second, [&] {
            inner.readOurs();
            order.push_back(2);
            QMetaObject::invokeMethod(&nested, &QEventLoop::quit, Qt::QueuedConnection);
        });
        outer.sendToUs();
        QVERIFY(Loop::until([&] { return order.size() == 3; }));
        QCOMPARE(order, (std::vector<int>{1, 2, 3}));
    });
}

void TestEpollDispatcher::timerQuestions()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
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

void TestEpollDispatcher::wakeUps()
{
    QFETCH(bool, epoll);
    constexpr int kThreads = 4;
    constexpr int kEach = 2500;
    Loop loop(epoll);
    int heard = 0; // only in the loop's thread
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back(QThread::create([&] {
            for (int i = 0; i < kEach; ++i) {
                // One in ten waits, so that the loop sleeps in between.
                QMetaObject::invokeMethod(
                    loop.home(), [&heard] { ++heard; },
                    i % 10 == 0 ? Qt::BlockingQueuedConnection : Qt::QueuedConnection);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QSemaphore done;
    loop.run([&] { QCOMPARE(heard, kThreads * kEach); });
    // One at a time, each against a loop that sleeps.
    for (int i = 0; i < 1000; ++i) {
        QMetaObject::invokeMethod(
            loop.home(), [&done] { done.release(); }, Qt::QueuedConnection);
        QVERIFY(done.tryAcquire(1, kPatienceMs));
    }
}

/// An event that a handler posts does not wait for something else to happen.
void TestEpollDispatcher::postsFromItself()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    QSemaphore done;
    int steps = 0;
    std::function<void()> step = [&] {
        if (++steps == 1000)
            done.release();
        else
            QMetaObject::invokeMethod(loop.home(), step, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(loop.home(), step, Qt::QueuedConnection);
    QVERIFY(done.tryAcquire(1, kPatienceMs));
    // From a timer's and from a socket's handler.
    SocketPair pair;
    std::unique_ptr<QSocketNotifier> notifier;
    loop.run([&] {
        notifier = std::make_unique<QSocketNotifier>(pair.ours(), QSocketNotifier::Read);
        connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [&] {
            pair.readOurs();
            QMetaObject::invokeMethod(
                loop.home(), [&] { done.release(); }, Qt::QueuedConnection);
        });
        QTimer::singleShot(5, loop.home(), [&] {
            QMetaObject::invokeMethod(
                loop.home(), [&] { done.release(); }, Qt::QueuedConnection);
        });
    });
    pair.sendToUs();
    QVERIFY(done.tryAcquire(2, kPatienceMs));
    loop.run([&] { notifier.reset(); });
}

void TestEpollDispatcher::postsBeforeBlocking()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    QSemaphore done;
    std::atomic<bool> armed{false};
    QMetaObject::Connection connection;
    loop.run([&] {
        auto *const dispatcher = QThread::currentThread()->eventDispatcher();
        connection = connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, loop.home(), [&] {
            if (!armed.exchange(false))
                return;
            QMetaObject::invokeMethod(
                loop.home(), [&done] { done.release(); }, Qt::QueuedConnection);
        });
        // From a timer, when no wake-up is left over from the call that brought us here.
        QTimer::singleShot(20, loop.home(), [&armed] { armed = true; });
    });
    QVERIFY(done.tryAcquire(1, kPatienceMs));
    loop.run([&] { disconnect(connection); });
}

void TestEpollDispatcher::deleteLater()
{
    QFETCH(bool, epoll);
    QPointer<QObject> late;
    {
        Loop loop(epoll);
        QSemaphore done;
        loop.run([&] {
            auto *object = new QObject;
            connect(object, &QObject::destroyed, loop.home(), [&done] { done.release(); });
            object->deleteLater();
        });
        QVERIFY(done.tryAcquire(1, kPatienceMs));
        // One that still waits when the thread ends.
        loop.run([&] {
            late = new QObject;
            connect(&loop.thread(), &QThread::finished, late.data(), &QObject::deleteLater);
        });
    }
    QVERIFY(late.isNull());
}

void TestEpollDispatcher::quitFromAnotherThread()
{
    QFETCH(bool, epoll);
    for (int i = 0; i < 200; ++i) {
        Loop loop(epoll);
        if (i % 2 == 0)
            loop.run([] {});
        loop.thread().exit(7);
        QVERIFY(loop.thread().wait(kPatienceMs));
    }
    // A nested loop by its own quit, asked for from here.
    Loop loop(epoll);
    QEventLoop *nested = nullptr;
    QSemaphore inside;
    QSemaphore outside;
    QMetaObject::invokeMethod(
        loop.home(),
        [&] {
            QEventLoop own;
            nested = &own;
            QMetaObject::invokeMethod(
                loop.home(), [&] { inside.release(); }, Qt::QueuedConnection);
            own.exec();
            outside.release();
        },
        Qt::QueuedConnection);
    QVERIFY(inside.tryAcquire(1, kPatienceMs));
    nested->exit(); // safe from any thread
    QVERIFY(outside.tryAcquire(1, kPatienceMs));
}

void TestEpollDispatcher::idleTakesNoTime()
{
    QFETCH(bool, epoll);
    Loop loop(epoll);
    loop.run([] {
        std::vector<std::unique_ptr<SocketPair>> pairs;
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        for (int i = 0; i < 64; ++i) {
            pairs.push_back(std::make_unique<SocketPair>());
            notifiers.push_back(
                std::make_unique<QSocketNotifier>(pairs.back()->ours(), QSocketNotifier::Read));
        }
        QVERIFY(busyTimeIn(kWatched) < std::chrono::milliseconds(30));
    });
}

QTEST_GUILESS_MAIN(TestEpollDispatcher)
#include "tst_epoll_dispatcher.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Notifiers of sockets.
#include "engine/event_loop/loop_test.h"

#include <QEventLoop>
#include <QPointer>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>

#include <sys/socket.h>
#include <unistd.h>

using namespace ccproxy::test;

class TestEpollSockets final : public LoopTest {
    Q_OBJECT
private Q_SLOTS:
    void readable();
    void writableIsToggled();
    void readingPausesAndGoesOn();
    void descriptorIsReused();
    void descriptorIsReusedBehindItsNotifier();
    void notifierEndsInTheHandlerOfAnother();
    void notifierEndsInItsOwnHandler();
    void hangUp_data();
    void hangUp();
    void hangUpWithoutInterest();
    void nestedLoopInASocket();
    void idleTakesNoTime();
};

void TestEpollSockets::readable()
{
    loop().run([] {
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
void TestEpollSockets::writableIsToggled()
{
    loop().run([] {
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

void TestEpollSockets::readingPausesAndGoesOn()
{
    loop().run([] {
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
void TestEpollSockets::descriptorIsReused()
{
    loop().run([] {
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
void TestEpollSockets::descriptorIsReusedBehindItsNotifier()
{
    loop().run([] {
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

void TestEpollSockets::notifierEndsInTheHandlerOfAnother()
{
    loop().run([] {
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

void TestEpollSockets::notifierEndsInItsOwnHandler()
{
    loop().run([] {
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

void TestEpollSockets::hangUp_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("read") << static_cast<int>(QSocketNotifier::Read);
    QTest::newRow("write") << static_cast<int>(QSocketNotifier::Write);
    QTest::newRow("exception") << static_cast<int>(QSocketNotifier::Exception);
}

/// A peer that is gone is told to whichever notifier there is: the kernel reports it again and
/// again, and who is not told cannot stop that.
void TestEpollSockets::hangUp()
{
    QFETCH(int, type);
    loop().run([type] {
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
void TestEpollSockets::hangUpWithoutInterest()
{
    loop().run([] {
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

void TestEpollSockets::nestedLoopInASocket()
{
    loop().run([] {
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

void TestEpollSockets::idleTakesNoTime()
{
    loop().run([] {
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

QTEST_GUILESS_MAIN(TestEpollSockets)
#include "tst_epoll_sockets.moc"

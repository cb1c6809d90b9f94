// SPDX-License-Identifier: GPL-3.0-or-later
// Events from other threads and from itself, and the end.
#include "engine/event_loop/loop_test.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QPointer>
#include <QSemaphore>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>

using namespace ccproxy::test;

class TestEpollPosts final : public LoopTest {
    Q_OBJECT
private Q_SLOTS:
    void wakeUps();
    void postsFromItself();
    void postsBeforeBlocking();
    void deleteLater();
    void quitFromAnotherThread();
};

void TestEpollPosts::wakeUps()
{
    constexpr int kThreads = 4;
    constexpr int kEach = 2500;
    int heard = 0; // only in the loop's thread
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back(QThread::create([&] {
            for (int i = 0; i < kEach; ++i) {
                // One in ten waits, so that the loop sleeps in between.
                QMetaObject::invokeMethod(
                    loop().home(), [&heard] { ++heard; },
                    i % 10 == 0 ? Qt::BlockingQueuedConnection : Qt::QueuedConnection);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QSemaphore done;
    loop().run([&] { QCOMPARE(heard, kThreads * kEach); });
    // One at a time, each against a loop that sleeps.
    for (int i = 0; i < 1000; ++i) {
        QMetaObject::invokeMethod(
            loop().home(), [&done] { done.release(); }, Qt::QueuedConnection);
        QVERIFY(done.tryAcquire(1, kPatienceMs));
    }
}

/// An event that a handler posts does not wait for something else to happen.
void TestEpollPosts::postsFromItself()
{
    QSemaphore done;
    int steps = 0;
    std::function<void()> step = [&] {
        if (++steps == 1000)
            done.release();
        else
            QMetaObject::invokeMethod(loop().home(), step, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(loop().home(), step, Qt::QueuedConnection);
    QVERIFY(done.tryAcquire(1, kPatienceMs));
    // From a timer's and from a socket's handler.
    SocketPair pair;
    std::unique_ptr<QSocketNotifier> notifier;
    loop().run([&] {
        notifier = std::make_unique<QSocketNotifier>(pair.ours(), QSocketNotifier::Read);
        connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [&] {
            pair.readOurs();
            QMetaObject::invokeMethod(
                loop().home(), [&] { done.release(); }, Qt::QueuedConnection);
        });
        QTimer::singleShot(5, loop().home(), [&] {
            QMetaObject::invokeMethod(
                loop().home(), [&] { done.release(); }, Qt::QueuedConnection);
        });
    });
    pair.sendToUs();
    QVERIFY(done.tryAcquire(2, kPatienceMs));
    loop().run([&] { notifier.reset(); });
}

void TestEpollPosts::postsBeforeBlocking()
{
    QSemaphore done;
    std::atomic<bool> armed{false};
    QMetaObject::Connection connection;
    loop().run([&] {
        auto *const dispatcher = QThread::currentThread()->eventDispatcher();
        connection =
            connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, loop().home(), [&] {
                if (!armed.exchange(false))
                    return;
                QMetaObject::invokeMethod(
                    loop().home(), [&done] { done.release(); }, Qt::QueuedConnection);
            });
        // From a timer, when no wake-up is left over from the call that brought us here.
        QTimer::singleShot(20, loop().home(), [&armed] { armed = true; });
    });
    QVERIFY(done.tryAcquire(1, kPatienceMs));
    loop().run([&] { disconnect(connection); });
}

void TestEpollPosts::deleteLater()
{
    QPointer<QObject> late;
    {
        Loop loop(isEpoll());
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

void TestEpollPosts::quitFromAnotherThread()
{
    for (int i = 0; i < 200; ++i) {
        Loop loop(isEpoll());
        if (i % 2 == 0)
            loop.run([] {});
        loop.thread().exit(7);
        QVERIFY(loop.thread().wait(kPatienceMs));
    }
    // A nested loop by its own quit, asked for from here.
    Loop loop(isEpoll());
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

QTEST_GUILESS_MAIN(TestEpollPosts)
#include "tst_epoll_posts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event_loop/loop_thread.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using ccproxy::engine::LoopThread;

namespace {

std::atomic<bool> g_isOver{false};

/// What a library keeps of a thread, and needs a while to give back at the thread's last moment.
struct Kept {
    ~Kept()
    {
        for (int i = 0; i < 10'000; ++i)
            std::this_thread::yield();
        g_isOver = true;
    }
    void touch() const { }
};
thread_local const Kept t_kept;

} // namespace

class TestLoopThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftAtTheEnd()
    {
        g_isOver = false;
        LoopThread thread;
        thread.start("test", LoopThread::Sockets::Few, [] {});
        QObject inside;
        inside.moveToThread(thread.handle());
        QMetaObject::invokeMethod(
            &inside, [] { t_kept.touch(); }, Qt::BlockingQueuedConnection);
        thread.end();
        QVERIFY(g_isOver);
        QCOMPARE(thread.handle(), nullptr);
        thread.end(); // is no mistake
    }

    void objectsEndInTheirThread_data()
    {
        QTest::addColumn<LoopThread::Sockets>("sockets");
        QTest::newRow("few") << LoopThread::Sockets::Few;
        QTest::newRow("many") << LoopThread::Sockets::Many;
    }
    void objectsEndInTheirThread()
    {
        QFETCH(LoopThread::Sockets, sockets);
        QThread *endedIn = nullptr;
        QThread *ranIn = nullptr;
        bool isLaterDeleted = false;
        LoopThread thread;
        auto *object = new QObject;
        auto *later = new QObject;
        thread.start("test", sockets, [object, &endedIn] {
            const std::unique_ptr<QObject> ending(object);
            endedIn = QThread::currentThread();
        });
        QThread *const handle = thread.handle();
        QVERIFY(handle);
        QVERIFY(handle != QThread::currentThread());
        object->moveToThread(handle);
        later->moveToThread(handle);
        connect(
            later, &QObject::destroyed, later, [&] { isLaterDeleted = true; },
            Qt::DirectConnection);
        QMetaObject::invokeMethod(
            object, [&ranIn] { ranIn = QThread::currentThread(); }, Qt::BlockingQueuedConnection);
        QCOMPARE(ranIn, handle);
        later->deleteLater();
        thread.end();
        QCOMPARE(endedIn, handle);
        QVERIFY(isLaterDeleted);
    }

    void mayEndAtOnce()
    {
        for (int i = 0; i < 200; ++i) {
            int last = 0;
            LoopThread thread;
            thread.start("test", LoopThread::Sockets::Many, [&last] { ++last; });
            thread.end();
            QCOMPARE(last, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestLoopThread)

#include "tst_loop_thread.moc"

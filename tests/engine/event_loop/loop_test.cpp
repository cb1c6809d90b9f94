// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event_loop/loop_test.h"

#include "engine/event_loop/epoll_dispatcher.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <ctime>

#include <sys/socket.h>
#include <unistd.h>

namespace ccproxy::test {
namespace {

/// CPU time of the calling thread.
std::chrono::nanoseconds threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void closeIt(int &fd)
{
    if (fd >= 0)
        ::close(fd);
    fd = -1;
}

} // namespace

SocketPair::SocketPair()
{
    int both[2] = {-1, -1};
    ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, both);
    m_ours = both[0];
    m_theirs = both[1];
}

SocketPair::~SocketPair()
{
    closeOurs();
    closeTheirs();
}

void SocketPair::sendToUs() const
{
    QCOMPARE(::send(m_theirs, "x", 1, MSG_NOSIGNAL), ssize_t{1});
}

int SocketPair::readOurs() const
{
    char buffer[256];
    return static_cast<int>(::recv(m_ours, buffer, sizeof buffer, 0));
}

void SocketPair::closeOurs()
{
    closeIt(m_ours);
}

void SocketPair::closeTheirs()
{
    closeIt(m_theirs);
}

Loop::Loop(bool epoll)
{
    if (epoll) {
        auto dispatcher = std::make_unique<engine::EpollDispatcher>();
        QVERIFY(dispatcher->isValid());
        m_thread.setEventDispatcher(dispatcher.release()); // the thread owns it
    }
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

Loop::~Loop()
{
    m_thread.quit();
    m_thread.wait();
}

void Loop::run(const std::function<void()> &what)
{
    QMetaObject::invokeMethod(&m_home, what, Qt::BlockingQueuedConnection);
}

bool Loop::until(const std::function<bool()> &holds)
{
    QElapsedTimer clock;
    clock.start();
    QTimer beat; // so that no wait is without an end
    beat.start(20);
    while (!holds() && clock.elapsed() < kPatienceMs)
        QThread::currentThread()->eventDispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
    return holds();
}

std::chrono::milliseconds busyTimeIn(std::chrono::milliseconds time)
{
    const auto before = threadTime();
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
    return std::chrono::duration_cast<std::chrono::milliseconds>(threadTime() - before);
}

bool LoopTest::isEpoll()
{
    QFETCH_GLOBAL(bool, epoll);
    return epoll;
}

void LoopTest::initTestCase_data()
{
    QTest::addColumn<bool>("epoll");
    QTest::newRow("Qt") << false;
    QTest::newRow("epoll") << true;
}

void LoopTest::init()
{
    m_loop = std::make_unique<Loop>(isEpoll());
}

} // namespace ccproxy::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

/// What the tests of the event loop share.
namespace ccproxy::test {

inline constexpr int kPatienceMs = 15'000;
/// For how long it is watched whether a loop sleeps, and the time on the processor that it does not
/// reach then.
inline constexpr std::chrono::milliseconds kWatched{300};
inline constexpr std::chrono::milliseconds kBusy{100};

/// A connected pair of non-blocking sockets.
class SocketPair {
public:
    SocketPair();
    ~SocketPair();
    SocketPair(const SocketPair &) = delete;
    SocketPair &operator=(const SocketPair &) = delete;

    int ours() const { return m_ours; }
    int theirs() const { return m_theirs; }
    void sendToUs() const;
    int readOurs() const;
    void closeOurs();
    void closeTheirs();

private:
    int m_ours = -1;
    int m_theirs = -1;
};

/// A thread with the one or the other dispatcher, in which pieces of a test run.
class Loop {
public:
    explicit Loop(bool epoll);
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    /// Runs it in the thread and waits.
    void run(const std::function<void()> &what);
    /// Runs the thread's loop until it holds, from inside of that thread.
    static bool until(const std::function<bool()> &holds);
    QObject *home() { return &m_home; }
    QThread &thread() { return m_thread; }

private:
    QThread m_thread;
    QObject m_home;
};

/// Runs the loop for a while and tells how much of it was spent on the processor.
std::chrono::milliseconds busyTimeIn(std::chrono::milliseconds time);

/// Every function of a derived class runs with Qt's own dispatcher too: what holds here is what Qt
/// promises.
class LoopTest : public QObject {
    Q_OBJECT

protected:
    Loop &loop() { return *m_loop; }
    static bool isEpoll();

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_loop.reset(); }

private:
    std::unique_ptr<Loop> m_loop;
};

} // namespace ccproxy::test

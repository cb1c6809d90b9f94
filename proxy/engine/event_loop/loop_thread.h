// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>

class QThread;

namespace ccproxy::engine {

/// A thread with an event loop. When end() has returned, nothing of it is left, not even what
/// libraries do at a thread's last moment. QThread::wait() returns before that: OpenSSL then gives
/// back what it holds for the thread while the end of the process takes OpenSSL apart, and crashes.
class LoopThread {
public:
    enum class Sockets {
        Few,
        Many, ///< on Linux by epoll
    };

    LoopThread() = default;
    ~LoopThread() { end(); }
    LoopThread(const LoopThread &) = delete;
    LoopThread &operator=(const LoopThread &) = delete;

    /// Once. `name`: at most 15 characters, for debuggers. `last` runs in the thread after its loop
    /// has ended: there the objects go that live in it.
    void start(const char *name, Sockets sockets, std::function<void()> last);
    /// For QObject::moveToThread(); null before start() and after end().
    QThread *handle() const { return m_handle; }
    /// Lets the loop end, from any thread but itself, and waits for the thread's end.
    void end();

private:
    std::thread m_thread;
    QThread *m_handle = nullptr; ///< Qt's own name for the thread, which ends with it
};

} // namespace ccproxy::engine

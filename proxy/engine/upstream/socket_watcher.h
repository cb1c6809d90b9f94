// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

namespace ccproxy::engine {

/// Tells when sockets can be read or written, by Qt's event loop.
///
/// A socket between opened() and closed() keeps its registration while no one waits for it
/// (a kept-alive connection, a paused stream): the next request on it then costs no system call.
class SocketWatcher {
public:
    enum Interest : unsigned char { None = 0, Read = 1, Write = 2, Both = 3 };

    class Target {
    public:
        Target() = default;
        Target(const Target &) = delete;
        Target &operator=(const Target &) = delete;
        virtual ~Target() = default;
        /// `ready` holds at least one thing that is waited for; an error or a hang-up counts as
        /// everything that is waited for. May watch, open and close any socket.
        virtual void socketReady(int socket, Interest ready) = 0;
        /// After a run of socketReady() calls that came from one wake-up.
        virtual void socketsHandled() = 0;
    };

    SocketWatcher() = default;
    SocketWatcher(const SocketWatcher &) = delete;
    SocketWatcher &operator=(const SocketWatcher &) = delete;
    virtual ~SocketWatcher() = default;

    virtual void opened(int socket) = 0;
    /// Before the descriptor is closed.
    virtual void closed(int socket) = 0;
    virtual void watch(int socket, Interest interest) = 0;
    /// Those between opened() and closed() that nobody waits for.
    virtual std::vector<int> unwatchedConnections() const = 0;

    /// The epoll of the thread's event loop, or one behind one notifier: a wake-up costs the same
    /// for one socket and for hundreds. Null where there is none.
    static std::unique_ptr<SocketWatcher> makeEpoll(Target &target);
    /// A QSocketNotifier for each socket and direction.
    static std::unique_ptr<SocketWatcher> makePortable(Target &target);
};

} // namespace ccproxy::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/listener/listener.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

/// A listener in a thread of its own, as in the engine, with a few endpoints:
///   /ping                  "pong"
///   /echo                  method, path, query, header fields and body as text
///   /size                  the body's size as text
///   /stream?COUNT          that many numbered pieces, one each 2 ms; the last ends the answer
///   /hang                  no answer; /open begins one and says nothing more
///   /flood                 writes without end, as fast as back pressure lets it
///   /abort                 a piece, then cuts
///   /later                 answers from the event loop
///   /drop                  destroys the exchange without an answer
class TestServer {
public:
    /// A minute and more for all times, so that no test meets a limit that it does not set.
    static ccproxy::engine::ListenerLimits patientLimits();
    /// Also the Host "x" of the tests' requests is allowed.
    static ccproxy::engine::AccessRules openRules();

    explicit TestServer(const ccproxy::engine::ListenerLimits &limits = patientLimits(),
                        const ccproxy::engine::AccessRules &rules = openRules());
    ~TestServer();

    std::uint16_t port() const { return m_port; }
    /// A new connection gets a good answer.
    bool isAlive() const;
    /// Calls in the listener's thread and waits for it.
    void run(const std::function<void(ccproxy::engine::Listener &)> &call);
    std::size_t connections();
    std::size_t bufferedBytes();
    /// Destroys the listener while its exchanges live on.
    void destroyListener();

    struct Seen {
        std::atomic<int> requests{0};
        std::atomic<int> gone{0};
        std::atomic<int> drained{0};
        std::atomic<int> emptied{0};
        std::atomic<std::size_t> backlog{0};
        std::atomic<std::size_t> flooded{0};
    };
    Seen seen;

private:
    class Endpoints;
    QThread m_thread;
    std::unique_ptr<Endpoints> m_endpoints;
    std::unique_ptr<ccproxy::engine::Listener> m_listener;
    std::uint16_t m_port = 0;
};

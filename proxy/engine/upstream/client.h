// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/upstream/http.h"

#include <memory>

namespace ccproxy::engine {

class Transfer;
class TransferLoop;

/// A request on its way. Destroying it cancels; after cancel(), destruction or onDone() the
/// listener hears no more. It may outlive the client, and then does nothing.
class UpstreamCall final {
public:
    ~UpstreamCall() { cancel(); }
    UpstreamCall(const UpstreamCall &) = delete;
    UpstreamCall &operator=(const UpstreamCall &) = delete;

    /// Stops reading from the provider, whose writes then block in the end: at most one network
    /// read (16 KiB) is kept for later. No onData comes until resume().
    void pause();
    void resume();
    /// Gives the request up; the connection is closed at once, or right after the listener call
    /// that this is called from.
    void cancel();
    /// As far as it has come; nothing after cancel(). Where it had come when it ended is known of a
    /// client that keeps that.
    WayTimes wayTimes() const;

private:
    friend class TransferLoop;
    explicit UpstreamCall(Transfer *transfer) : m_transfer(transfer) { }

    Transfer *m_transfer; ///< owned by the loop, which clears this when the transfer ends
    WayTimes m_wayTimes;  ///< of one that has ended
};

struct UpstreamOptions {
    /// Watch each socket by a QSocketNotifier of its own, as on platforms without epoll.
    bool portableWatcher = false;
    /// Ask the platform for its proxy where the environment names none.
    bool askSystemForProxy = true;
    /// A call tells its way also when it has ended, which takes curl some questions.
    bool keepWayTimes = false;
};

/// The HTTP client to the providers: libcurl in Qt's event loop (QT.md C and D say why not
/// QNetworkAccessManager). It keeps connections alive for 30 s, opens as many to one host as there
/// are requests, follows no redirect, and writes a request once: what may have reached the provider
/// is never sent again by itself, since it costs money.
///
/// Lives, is used and calls back in one thread, which must run a Qt event loop. Destroying it
/// cancels what still runs, silently.
class UpstreamClient final {
public:
    explicit UpstreamClient(UpstreamOptions options = {});
    ~UpstreamClient();
    UpstreamClient(const UpstreamClient &) = delete;
    UpstreamClient &operator=(const UpstreamClient &) = delete;

    /// Begins a request. `listener` must live as long as the returned call does or until onDone().
    /// A request that cannot be sent as it is fails by onDone(), too.
    [[nodiscard]] std::unique_ptr<UpstreamCall> start(HttpRequest request,
                                                      UpstreamListener &listener);

    /// Closes the connections that no request uses, for after a suspend or a change of network.
    void dropIdleConnections();
    /// How many connections are open, with those that wait for a next request.
    std::size_t connectionCount() const;

private:
    std::unique_ptr<TransferLoop> m_loop;
};

} // namespace ccproxy::engine

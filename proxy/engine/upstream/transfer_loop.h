// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/upstream/client.h"
#include "engine/upstream/socket_watcher.h"
#include "engine/upstream/system_proxies.h"
#include "engine/upstream/transfer.h"
#include "engine/upstream/trust_bundles.h"

#include <curl/curl.h>

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ccproxy::engine {

/// Runs transfers by libcurl's multi-socket interface in Qt's event loop.
///
/// curl may not be called from within its own callbacks, and listeners are called from them. So
/// what a listener asks for (start, resume, cancel) is put on a list, and settle() works the lists
/// off when curl has returned.
///
/// HTTP/2 transfers are not put together on one connection: in curl, a stream that is not read
/// blocks the others of its connection (7.88 stops the whole session), and one slow client would
/// hold up all.
class TransferLoop final : public SocketWatcher::Target {
public:
    explicit TransferLoop(const UpstreamOptions &options);
    ~TransferLoop() override;

    std::unique_ptr<UpstreamCall> start(HttpRequest &&request, UpstreamListener &listener);
    void dropIdleConnections();
    /// Sockets that are open, those that wait for a next request with them.
    std::size_t connectionCount() const { return m_openSockets; }

    // For Transfer.
    void resumeSoon(Transfer &transfer);
    void abandon(Transfer &transfer);
    const std::string &systemTrust() const { return m_systemTrust; }
    TrustBundles &trustBundles() { return *m_trustBundles; }
    const std::string &noProxy() const { return m_proxies.bypass(); }
    static curl_socket_t onOpenSocket(void *self, curlsocktype, curl_sockaddr *address);
    static int onCloseSocket(void *self, curl_socket_t socket);

    void socketReady(int socket, SocketWatcher::Interest ready) override;
    void socketsHandled() override { settle(); }

private:
    using Clock = std::chrono::steady_clock;
    struct MultiCleanup {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };
    struct ShareCleanup {
        void operator()(CURLSH *share) const { curl_share_cleanup(share); }
    };
    /// A transfer that ended before it could run, and why.
    struct Refused {
        Transfer *transfer;
        TransferFailure failure;
    };

    Transfer &takeTransfer();
    /// Of a transfer that curl does not hold any more.
    void recycle(Transfer &transfer);
    void finish(Transfer &transfer, const TransferResult &result);
    bool isPaused(int socket) const;

    void settle();
    bool workOff();
    void startWaiting();
    void removeDoomed();
    void unpauseResumed();
    void deliverEnds();
    void runTimeouts();
    void settleSoon();
    void armTimer();
    void onTimer();

    static int onSocketInterest(CURL *handle, curl_socket_t socket, int what, void *self, void *);
    static int onTimeoutWanted(CURLM *, long milliseconds, void *self);

    // In this order: what is above must outlive what is below.
    std::optional<TrustBundles> m_trustBundles;
    std::string m_systemTrust;
    SystemProxies m_proxies;
    const bool m_keepWayTimes;
    std::size_t m_openSockets = 0;
    std::unique_ptr<SocketWatcher> m_watcher;
    std::unique_ptr<CURLSH, ShareCleanup> m_share; ///< TLS sessions, for quick handshakes
    std::unique_ptr<CURLM, MultiCleanup> m_multi;
    std::vector<std::unique_ptr<Transfer>> m_busy;
    std::vector<std::unique_ptr<Transfer>> m_free;

    std::vector<Transfer *> m_waiting; ///< to be given to curl
    std::vector<Transfer *> m_resuming;
    std::vector<Transfer *> m_doomed; ///< abandoned inside a callback
    std::vector<Refused> m_refused;
    QTimer m_timer;
    std::optional<Clock::time_point> m_timeout; ///< when curl wants to be called
    Clock::time_point m_timerEnd;               ///< when m_timer fires, while it is active
    int m_inCurl = 0;
    bool m_settling = false;
    bool m_settlePosted = false;
    bool m_startAsked = false; ///< since the last round
};

} // namespace ccproxy::engine

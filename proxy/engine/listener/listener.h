// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "engine/listener/access.h"
#include "engine/listener/inbound_exchange.h"
#include "engine/listener/limits.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace ccproxy::engine {

/// Since the start; for /status and /metrics.
struct ListenerCounters {
    std::uint64_t connections = 0; ///< accepted, with those that were turned away
    std::uint64_t turnedAway = 0;  ///< over ListenerLimits::maxConnections
    std::uint64_t makingRoom = 0;  ///< closed unused, for others
    std::uint64_t requests = 0;    ///< given to the handler
    std::uint64_t refused = 0;     ///< answered with an error here
};

/// The HTTP front: accepts connections, reads requests, refuses what is malformed, too much, too
/// slow or not allowed (with an error in Anthropic's shape), and hands the rest to the handler, one
/// at a time for each connection and in order. Lives in one thread, with all its exchanges.
///
/// The handler is called from the event loop; it may answer at once or keep the exchange. It must
/// not destroy the listener.
class Listener final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(std::unique_ptr<InboundExchange>)>;

    Listener(ListenerLimits limits, AccessRules rules, Handler handler, QObject *parent = nullptr);
    /// Cuts what is still open; its exchanges get clientGone().
    ~Listener() override;

    /// Listens on an address, or on "localhost" (127.0.0.1); port 0 takes a free one. Returns the
    /// port. Once for each listener.
    Expected<std::uint16_t> listen(const std::string &host, std::uint16_t port);
    /// Accepts no more connections and closes each one that has no request under way; answers that
    /// run go on, and their connections close with them. emptied() follows.
    void stopListening();

    /// For new settings; requests under way keep what they were accepted by.
    void setLimits(const ListenerLimits &limits);
    void setAccessRules(AccessRules rules);

    /// Open connections, idle ones with them.
    std::size_t connectionCount() const;
    /// Whether a part of an answer waits for its client to read on.
    bool isSending() const;
    /// Bytes that request bodies hold.
    std::size_t bufferedBytes() const;
    ListenerCounters counters() const;

Q_SIGNALS:
    /// After stopListening(): the last connection has closed. From the event loop.
    void emptied();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ccproxy::engine

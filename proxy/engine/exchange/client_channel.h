// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"
#include "engine/capture/bodies.h"
#include "engine/listener/inbound_exchange.h"
#include "engine/listener/limits.h"

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ccproxy::engine {

/// The client's side of an exchange: what was already sent decides in which form the next thing
/// can be said. A failure is a status while nothing was sent, and an error event after that.
class ClientChannel {
public:
    using Headers = std::vector<std::pair<std::string, std::string>>;

    /// `capture` gets a copy of what is sent; null = nobody does.
    ClientChannel(InboundExchange &inbound, std::string requestId, bool wantsStream,
                  CapturedText *capture);

    bool wantsStream() const { return m_wantsStream; }
    const std::string &requestId() const { return m_requestId; }
    /// Whether a status line has left; then a failure can only be an event.
    bool hasBegun() const { return m_begun; }
    bool isOver() const { return m_over; }
    int status() const { return m_status; }
    /// When something was last sent; for pings.
    std::chrono::steady_clock::time_point lastSent() const { return m_lastSent; }

    /// Headers that tell the decision (PRODUCT.md 4); they count until the answer begins.
    void setDecision(std::string_view provider, std::string_view model, std::string_view route);

    /// Sends a part of the event stream; begins it when it has not begun.
    void stream(std::string_view events, const Headers &extra = {});
    void ping();
    void endStream();
    /// As stream() and endStream(), in one write.
    void streamLast(std::string_view events, const Headers &extra = {});

    /// Sends a whole answer. `body` as it is.
    void whole(int status, std::string_view contentType, std::string_view body,
               const Headers &extra = {});
    /// Tells a failure in the form that is still possible, and ends the answer.
    void fail(const Failure &failure);

    /// Whether the client takes so slowly that its provider has to wait.
    bool isFull() const;

private:
    void write(std::string_view content);
    ResponseHead head(int status, std::string_view contentType, const Headers &extra) const;
    void addOurs(ResponseHead &head, const Headers &extra) const;

    InboundExchange &m_inbound;
    CapturedText *m_capture;
    std::string m_requestId;
    bool m_wantsStream;
    bool m_begun = false;
    bool m_over = false;
    int m_status = 0;
    Headers m_decision;
    std::chrono::steady_clock::time_point m_lastSent;
};

} // namespace ccproxy::engine

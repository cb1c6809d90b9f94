// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/listener/request.h"
#include "engine/listener/response.h"

#include <QObject>

#include <string>
#include <string_view>

namespace ccproxy::engine {

class Connection;

/// One request and the way to answer it. Owned by whoever the listener's handler gave it to; lives
/// in the listener's thread; may outlive the connection and the listener. All of it is safe to call
/// when the client has gone: then nothing is sent.
///
/// An answer is respond(), or begin(), any number of write() and flush(), end(). An exchange that
/// is destroyed before its answer has ended cuts the connection.
class InboundExchange final : public QObject {
    Q_OBJECT
public:
    InboundExchange(Connection *connection, InboundRequest request);
    ~InboundExchange() override;

    const InboundRequest &request() const { return m_request; }
    /// To move the body out, or to give its memory back by clear() before the answer ends.
    Body &body() { return m_request.body; }

    /// The whole answer in one write.
    void respond(const ResponseHead &head, std::string_view content);
    /// A failure in Anthropic's shape, with its status.
    void respond(const Failure &failure, std::string_view requestId);

    /// Begins a streamed answer; the head leaves with the first flush() or end(). Chunked, for an
    /// HTTP/1.0 client until the connection's end, and without content for HEAD.
    void begin(const ResponseHead &head);
    /// Adds content, which is copied. Cheap: no allocation, no system call.
    void write(std::string_view content) { payload().append(content); }
    /// Content may be appended in place as well. Append only, between begin() and end(); any other
    /// call of the exchange may move the string.
    std::string &payload();
    /// Sends what was written: one chunk, one system call. May find out that the client has gone,
    /// but its signals are queued: nothing is called from in here.
    void flush();
    /// Ends the answer; what was written and not flushed goes with it.
    void end();
    /// Cuts the connection, so that the client sees that the answer is incomplete.
    void abort();

    bool hasBegun() const { return m_begun; }
    bool hasEnded() const { return m_ended; }
    /// The client closed its connection, also if only its sending half (QT.md A2).
    bool isGone() const { return !m_ended && !m_connection; }
    /// Bytes that were flushed but not yet taken by the system. Stop producing at
    /// ListenerLimits::highWater: nothing here sets a bound. 0 once the answer has ended.
    std::size_t backlog() const;

Q_SIGNALS:
    /// The client has gone before the answer ended. Once; from the event loop.
    void clientGone();
    /// The backlog was over low water after a flush() and is there again, or below. From the event
    /// loop. So whoever pauses at any backlog over low water is told when to go on.
    void drained();

private:
    friend class Connection;
    /// From the connection:
    void connectionLost();
    void bytesWritten();

    Connection *m_connection; // null when it has gone or has no more to do with us
    InboundRequest m_request;
    std::string m_nowhere; // what is written without a connection
    bool m_begun = false;
    bool m_ended = false;
    bool m_awaitsDrain = false;
};

} // namespace ccproxy::engine

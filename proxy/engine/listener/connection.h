// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/listener/access.h"
#include "engine/listener/chunked_decoder.h"
#include "engine/listener/head_parser.h"
#include "engine/listener/limits.h"
#include "engine/listener/response.h"

#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace ccproxy::engine {

class Connection;
class InboundExchange;

using ConnectionDeadline = std::chrono::steady_clock::time_point;
inline constexpr ConnectionDeadline kNoDeadline = ConnectionDeadline::max();

/// What a connection needs of the listener that it belongs to.
class ConnectionOwner {
public:
    virtual const ListenerLimits &limits() const = 0;
    virtual const AccessRules &accessRules() const = 0;
    virtual const std::shared_ptr<BodyBudget> &bodyBudget() const = 0;
    /// True once no further request is wanted on a connection.
    virtual bool isStopping() const = 0;
    /// A connection has a new deadline; it gets expired() some time after it.
    virtual void watch(ConnectionDeadline deadline) = 0;
    /// A request is complete, and Qt has its token (see Connection).
    virtual void requestReady(Connection &connection) = 0;
    /// A request is complete, and Qt will not ask for it.
    virtual void requestReadyWithoutToken(Connection &connection) = 0;
    virtual void requestRefused() = 0;
    virtual void connectionClosed(Connection &connection) = 0;

protected:
    ~ConnectionOwner() = default;
};

/// One client connection: takes requests apart and frames answers, one after the other.
///
/// How it shares the work with Qt HTTP Server. Qt owns the object and calls handleRequest(), but
/// its parser drops fields without a word, sets no limits, lets pipelined requests overtake answers
/// and keeps up to three copies of a body (QT.md A4, A8). So our slot, which is connected first,
/// takes every byte out of the socket on each readyRead, and Qt's slot, which runs next, finds an
/// empty buffer. Once we have a whole request that may be served and no answer is running, the slot
/// puts a token into the buffer: an empty request. Qt reads it and calls handleRequest(), where the
/// listener takes the real one from here. All of this is public API and the same in Qt 6.4 and 6.8.
/// To read a token takes Qt as long as a twentieth of all that a small request takes, so of a
/// connection's later requests it gets one now and then, and the others go past it.
class Connection final : public QTcpSocket {
    Q_OBJECT
public:
    /// Takes over an accepted descriptor; isOpen() tells whether that went well.
    Connection(qintptr descriptor, ConnectionOwner &owner, QObject *parent);
    ~Connection() override;

    /// Answers what comes with 503 and closes. For a connection that Qt never gets.
    void turnAway();
    /// The exchange of the request that requestReady() told of; once for each.
    std::unique_ptr<InboundExchange> beginExchange();

    ConnectionDeadline deadline() const { return m_deadline; }
    /// The deadline has passed.
    void expired();
    /// Since when it has kept its place with no request and no answer under way; nothing while it
    /// has one.
    std::optional<ConnectionDeadline> unusedSince() const;
    /// The listener stops: closes unless a request is under way.
    void closeIfIdle();

    // For the exchange:
    ResponseFramer &framer() { return m_framer; }
    /// Whether the answer has to say that the connection ends with it.
    bool closesAfterAnswer() const;
    /// Sends what the framer has, in one write.
    void sendFramed(bool last);
    const ListenerLimits &limits() const { return m_owner->limits(); }
    /// The exchange has ended its answer, or gives up (then the connection is cut).
    void exchangeEnded();
    void exchangeAborted();

private:
    enum class State {
        Head,      ///< waits for a request, or for the rest of its head
        Body,      ///< waits for the rest of a body
        Ready,     ///< a request is complete, and the listener will take it
        Answering, ///< an exchange has it
        Lingering, ///< our side is closed, or will be once all is written
    };

    void onReadyRead();
    void onBytesWritten();
    void onStateChanged(SocketState newState);
    void onDisconnected();

    /// Each handles what is there and returns whether the next state may go on with the rest.
    bool readHead();
    bool readBody();
    bool readBodyOfLength();
    bool readChunkedBody();
    void holdBack();
    void discard();

    /// Moves up to `most` bytes from the socket behind m_input.
    bool fillInput(std::size_t most);
    bool acceptHead();
    void requestComplete();
    void tellReady();
    void refuse(const RequestRefusal &refusal);
    void closeGracefully();
    void shutdownWhenWritten();
    void loseExchange();
    void cutSoon();
    void setDeadlineIn(std::chrono::milliseconds time);

    ConnectionOwner *m_owner;
    State m_state = State::Head;
    ConnectionDeadline m_deadline = kNoDeadline;
    ConnectionDeadline m_unusedSince; ///< when it was accepted, or its last answer ended
    std::optional<ConnectionDeadline> m_lastToken;
    std::string m_input; // received, but not yet part of a request
    HeadScanner m_scanner;
    ParsedHead m_head; // the request under way
    std::optional<ChunkedDecoder> m_chunked;
    ResponseFramer m_framer;
    InboundExchange *m_exchange = nullptr;
    std::size_t m_discarded = 0;
    bool m_headIsTimed = false;
    bool m_closesAfterAnswer = false;
    bool m_isShutDown = false;
    bool m_isClosed = false;
    // The same for all requests of the connection.
    std::string m_peerAddress;
    std::string m_localAddress;
    bool m_peerIsLoopback = false;
};

} // namespace ccproxy::engine

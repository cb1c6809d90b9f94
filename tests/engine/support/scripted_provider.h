// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <string>
#include <variant>
#include <vector>

class QTcpSocket;

namespace ccproxy::test {

/// A request as a ScriptedProvider received it.
struct ReceivedRequest {
    QByteArray method;
    QByteArray target;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< number of the connection it came on, from 0

    /// Of the first header of that (lower case) name; empty when there is none.
    QByteArray header(const QByteArray &name) const;
    int count(const QByteArray &name) const;
};

// What a provider can do, one step after the other.

/// Writes the bytes as they are.
struct Send {
    QByteArray bytes;
};
/// Writes the bytes in pieces of `size`, each flushed by itself in a turn of its own of the event
/// loop.
struct Drip {
    QByteArray bytes;
    int size = 1;
};
/// Writes `piece` until `total` bytes are written, as fast as the peer reads; never holds more than
/// a few pieces in memory.
struct Flood {
    QByteArray piece;
    qint64 total = 0;
};
/// Goes on once ScriptedProvider::release() was called with this token.
struct Wait {
    QByteArray token;
};
/// Closes in order (FIN) once everything is written.
struct Close { };
/// Cuts (RST).
struct Reset { };
/// Never goes on.
struct Hang { };

using Step = std::variant<Send, Drip, Flood, Wait, Close, Reset, Hang>;
using Script = std::vector<Step>;

/// A whole answer with Content-Length.
Send wholeAnswer(const QByteArray &body, int status = 200,
                 const QByteArray &type = "application/json");
/// The head of a chunked answer.
Send chunkedHead(const QByteArray &type = "text/event-stream", int status = 200);
QByteArray chunk(const QByteArray &data);
/// The chunk that ends a body.
QByteArray lastChunk();

/// A provider on a loopback port from the system that answers by scripts, in raw bytes. It lives in
/// the thread that runs its event loop (usually the test's).
class ScriptedProvider final : public QTcpServer {
    Q_OBJECT
public:
    using Responder = std::function<Script(const ReceivedRequest &request)>;

    explicit ScriptedProvider(QObject *parent = nullptr);
    ~ScriptedProvider() override;

    /// Answers over TLS from now on, offering these protocols by ALPN.
    void useTls(const QByteArray &certificate, const QByteArray &key,
                const QList<QByteArray> &protocols = {});
    /// "http(s)://127.0.0.1:port" + path
    std::string url(const std::string &path = "/v1/messages") const;

    /// The script of the next request without one; each is used once, in order.
    void enqueue(Script script) { m_scripts.push_back(std::move(script)); }
    /// Makes the script of each request that finds none enqueued; without it they get a 404.
    void respondWith(Responder responder) { m_responder = std::move(responder); }
    /// Runs on each new connection before anything is read.
    void onConnect(Script script) { m_connectScript = std::move(script); }
    /// Start a script when the head of a request is there, not its whole body.
    void answerAtHead(bool on) { m_answerAtHead = on; }
    /// New connections wait in the system's queue, or no longer do.
    void setAccepting(bool on);

    /// Lets every Wait with this token go on, now and later.
    void release(const QByteArray &token);
    /// Forgets that a token was released.
    void hold(const QByteArray &token) { m_released.remove(token); }

    const std::vector<ReceivedRequest> &requests() const { return m_requests; }
    /// Lets go of what was received so far, for tests that watch their own memory.
    void forgetRequests()
    {
        m_requests.clear();
        m_received.clear();
    }
    int connectionCount() const { return m_connectionCount; }
    int openConnections() const { return m_openConnections; }
    /// How many scripts wait for this token.
    int waitingFor(const QByteArray &token) const;
    /// Bytes of floods that were written, but for 256 KiB and a piece at most.
    qint64 floodWritten() const { return m_floodWritten; }
    /// All bytes received, over all connections (after TLS).
    const QByteArray &received() const { return m_received; }

Q_SIGNALS:
    void requestArrived(int index);
    /// The peer closed, while a script ran or between requests.
    void connectionClosed(int connection);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class ScriptedConnection;
    Script scriptFor(const ReceivedRequest &request);

    std::vector<Script> m_scripts;
    Responder m_responder;
    Script m_connectScript;
    std::vector<ReceivedRequest> m_requests;
    QHash<QByteArray, bool> m_released;
    QByteArray m_certificate;
    QByteArray m_key;
    QList<QByteArray> m_protocols;
    QByteArray m_received;
    std::vector<class ScriptedConnection *> m_connections;
    qint64 m_floodWritten = 0;
    int m_connectionCount = 0;
    int m_openConnections = 0;
    bool m_answerAtHead = false;
};

} // namespace ccproxy::test

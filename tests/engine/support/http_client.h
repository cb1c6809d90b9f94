// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QTcpSocket>

#include <deque>
#include <vector>

namespace ccproxy::test {

/// An answer as it arrives.
struct ClientResponse {
    int status = 0;                       ///< 0 until the head is there
    QMap<QByteArray, QByteArray> headers; ///< names in lower case; values joined
    QByteArray body;                      ///< as far as it has come, without chunk framing
    bool isComplete = false;              ///< by its own framing
};

/// A client on one keep-alive connection, in the event loop of the test's thread, where the
/// scripted providers live too.
class HttpClient final : public QObject {
    Q_OBJECT
public:
    explicit HttpClient(quint16 port, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Any bytes; `isHead` tells for each request in them whether its answer has no body.
    void send(const QByteArray &bytes, bool isHead = false);
    /// One more answer is awaited, for what send() did not count: pipelined requests.
    void expectAnother() { m_awaited.push_back(false); }
    void request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                 const QByteArray &headers = {});
    /// A Messages request.
    void ask(const QByteArray &body, const QByteArray &headers = {});

    /// Answers in their order; the last is perhaps not complete.
    const std::vector<ClientResponse> &responses() const { return m_responses; }
    int completeCount() const;
    /// The n-th answer, empty while nothing of it came.
    ClientResponse response(int index = 0) const;
    /// Bytes of the body of the last answer, for counting without a copy.
    qsizetype bodySize() const { return m_responses.empty() ? 0 : m_responses.back().body.size(); }
    bool bodyHolds(const QByteArray &text) const;
    /// Lets go of the complete answers.
    void forget();

    /// What comes stays in the system's buffers.
    void stopReading();
    void startReading();
    /// Closes in order, or by a reset.
    void leave();
    void reset();
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_isClosed; }
    /// Whether the end came as a reset.
    bool wasReset() const { return m_wasReset; }
    QTcpSocket &socket() { return m_socket; }

Q_SIGNALS:
    void arrived();

private:
    void read();
    bool parse();
    bool parseHead();
    bool parseChunk();
    qsizetype left() const { return m_in.size() - m_at; }
    void drop();

    QTcpSocket m_socket;
    QByteArray m_in;
    qsizetype m_at = 0; ///< what is before was used
    std::deque<bool> m_awaited;
    std::vector<ClientResponse> m_responses;
    qint64 m_bodyLeft = 0;
    bool m_isChunked = false;
    bool m_isReading = true;
    bool m_isClosed = false;
    bool m_wasReset = false;
};

} // namespace ccproxy::test

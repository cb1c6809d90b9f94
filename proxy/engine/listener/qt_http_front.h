// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>

#include <functional>

class QTcpServer;

namespace ccproxy::engine {

/// Qt HTTP Server, with all that differs between the versions of Qt. It sees a token of each
/// request (see Connection) and calls `onRequest` for it, within the readyRead of the connection.
class QtHttpFront final : public QAbstractHttpServer {
public:
    explicit QtHttpFront(std::function<void()> onRequest);
    /// Serves the connections of a server that listens; it must be a child of this.
    void serve(QTcpServer *server);

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request,
                        QHttpServerResponder &responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif

private:
    std::function<void()> m_onRequest;
};

} // namespace ccproxy::engine

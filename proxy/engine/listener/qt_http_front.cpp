// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/qt_http_front.h"

#include <QTcpServer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpServerResponder>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QHttpServerConfiguration>
#endif

#include <utility>

// The interface of 6.5 to 6.7 was a preview, different in each of them (QT.md B).
#if QT_VERSION < QT_VERSION_CHECK(6, 4, 2)                                                         \
    || (QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_VERSION < QT_VERSION_CHECK(6, 8, 0))
#error "CCProxy needs Qt 6.4.2, or 6.8 and later"
#endif

namespace ccproxy::engine {

QtHttpFront::QtHttpFront(std::function<void()> onRequest) : m_onRequest(std::move(onRequest))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    // For Qt a connection is idle while we answer; it must not close it. Ours is the idle limit.
    QHttpServerConfiguration configuration;
    configuration.setKeepAliveTimeout(std::chrono::hours(24 * 10));
    setConfiguration(configuration);
#endif
}

void QtHttpFront::serve(QTcpServer *server)
{
    bind(server);
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

// The responder is left unused and so ends with the call: to Qt every request is answered at once.
// Nothing of ours depends on it, since Qt gets the next token only after the answer.
bool QtHttpFront::handleRequest(const QHttpServerRequest &, QHttpServerResponder &)
{
    m_onRequest();
    return true;
}

void QtHttpFront::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) { }

#else

bool QtHttpFront::handleRequest(const QHttpServerRequest &, QTcpSocket *)
{
    m_onRequest();
    return true;
}

void QtHttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

#endif

} // namespace ccproxy::engine

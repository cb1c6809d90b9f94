// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/inbound_exchange.h"

#include "engine/listener/connection.h"

#include <utility>

namespace ccproxy::engine {

namespace {

bool hasNoContent(Method method, int status)
{
    return method == Method::Head || status == 204 || status == 304;
}

} // namespace

InboundExchange::InboundExchange(Connection *connection, InboundRequest request)
    : m_connection(connection), m_request(std::move(request))
{
}

InboundExchange::~InboundExchange()
{
    abort();
}

void InboundExchange::respond(const ResponseHead &head, std::string_view content)
{
    Q_ASSERT(!m_begun);
    m_begun = true;
    if (m_connection) {
        ResponseFramer &framer = m_connection->framer();
        const bool closes = m_connection->closesAfterAnswer();
        if (hasNoContent(m_request.method, head.status())) {
            // A 204 may not even tell a length (RFC 9110, 8.6).
            framer.begin(head, ResponseFramer::Mode::NoContent, closes,
                         head.status() == 204 ? std::nullopt : std::optional(content.size()));
        } else {
            framer.begin(head, ResponseFramer::Mode::Whole, closes, content.size());
            framer.payload().append(content);
        }
    }
    end();
}

void InboundExchange::respond(const Failure &failure, std::string_view requestId)
{
    respond(failureHead(failure), errorBody(failure, requestId));
}

void InboundExchange::begin(const ResponseHead &head)
{
    Q_ASSERT(!m_begun);
    m_begun = true;
    if (!m_connection)
        return;
    ResponseFramer::Mode mode = ResponseFramer::Mode::Chunked;
    if (hasNoContent(m_request.method, head.status()))
        mode = ResponseFramer::Mode::NoContent;
    else if (!m_request.isHttp11)
        mode = ResponseFramer::Mode::UntilClose;
    m_connection->framer().begin(head, mode, m_connection->closesAfterAnswer());
}

std::string &InboundExchange::payload()
{
    Q_ASSERT(m_begun || !m_connection);
    return m_connection ? m_connection->framer().payload() : m_nowhere;
}

void InboundExchange::flush()
{
    m_nowhere.clear();
    if (!m_connection || !m_begun)
        return;
    m_connection->sendFramed(false);
    if (m_connection && backlog() > m_connection->limits().lowWater)
        m_awaitsDrain = true;
}

void InboundExchange::end()
{
    if (m_ended)
        return;
    Q_ASSERT(m_begun || !m_connection);
    if (m_connection)
        m_connection->sendFramed(true);
    m_ended = true;
    m_request.body.clear();
    if (Connection *const connection = std::exchange(m_connection, nullptr))
        connection->exchangeEnded();
}

void InboundExchange::abort()
{
    m_ended = true;
    if (Connection *const connection = std::exchange(m_connection, nullptr))
        connection->exchangeAborted();
}

std::size_t InboundExchange::backlog() const
{
    return m_connection ? static_cast<std::size_t>(m_connection->bytesToWrite()) : 0;
}

void InboundExchange::connectionLost()
{
    m_connection = nullptr;
    // Queued, as is drained(): the loss is found inside of flush(), and whoever writes there may be
    // inside of a callback that must not be cancelled from within (QT.md A2).
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_ended)
                Q_EMIT clientGone();
        },
        Qt::QueuedConnection);
}

void InboundExchange::bytesWritten()
{
    if (!m_awaitsDrain || backlog() > m_connection->limits().lowWater)
        return;
    m_awaitsDrain = false;
    QMetaObject::invokeMethod(this, &InboundExchange::drained, Qt::QueuedConnection);
}

} // namespace ccproxy::engine

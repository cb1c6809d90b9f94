// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/host_replay.h"

#include "core/ascii.h"
#include "service/replay_request.h"

namespace ccproxy::app {
namespace {

std::string headerOf(const engine::HeaderList &headers, std::string_view name)
{
    for (const auto &[each, value] : headers) {
        if (ascii::equalIgnoringCase(each, name))
            return value;
    }
    return {};
}

} // namespace

HostReplay::HostReplay(ServiceHost &host, const engine::HistoryExchange &exchange,
                       std::string target, QObject *parent)
    : Replay(parent), m_host(host), m_exchange(exchange), m_target(std::move(target)),
      m_client({.portableWatcher = true, .askSystemForProxy = false})
{
}

void HostReplay::start()
{
    const auto way = m_host.newLaunch(m_exchange.record.project, m_exchange.record.profile);
    if (!way)
        return refuse(way.error());
    KeptRequest kept{.id = m_exchange.record.requestId, .body = {}, .beta = {}};
    if (m_exchange.bodies) {
        kept.body = m_exchange.bodies->request.text;
        kept.leftOut = m_exchange.bodies->request.leftOut;
        kept.beta = headerOf(m_exchange.bodies->requestHeaders, "anthropic-beta");
    }
    auto request = replayRequest(kept, m_target, *way);
    if (!request)
        return refuse(std::move(request.error()));
    m_call = m_client.start(std::move(*request), *this);
}

/// From the event loop, so that whoever started it hears of it.
void HostReplay::refuse(Failure failure)
{
    QMetaObject::invokeMethod(
        this, [this, failure = std::move(failure)] { Q_EMIT failed(failure); },
        Qt::QueuedConnection);
}

void HostReplay::onHead(const engine::HttpResponseHead &head)
{
    m_id = QString::fromStdString(std::string(head.header("x-ccproxy-request-id")));
}

void HostReplay::onDone(const engine::TransferResult &result)
{
    if (!result)
        refuse(result.error().failure);
    else
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT answered(m_id); }, Qt::QueuedConnection);
}

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/client.h"

#include "engine/upstream/transfer_loop.h"

namespace ccproxy::engine {

void UpstreamCall::pause()
{
    if (m_transfer != nullptr)
        m_transfer->pause();
}

void UpstreamCall::resume()
{
    if (m_transfer != nullptr)
        m_transfer->resume();
}

void UpstreamCall::cancel()
{
    if (m_transfer != nullptr)
        m_transfer->abandon();
}

WayTimes UpstreamCall::wayTimes() const
{
    return m_transfer != nullptr ? m_transfer->wayTimes() : m_wayTimes;
}

UpstreamClient::UpstreamClient(UpstreamOptions options)
    : m_loop(std::make_unique<TransferLoop>(options))
{
}

UpstreamClient::~UpstreamClient() = default;

std::unique_ptr<UpstreamCall> UpstreamClient::start(HttpRequest request, UpstreamListener &listener)
{
    return m_loop->start(std::move(request), listener);
}

std::size_t UpstreamClient::connectionCount() const
{
    return m_loop->connectionCount();
}

void UpstreamClient::dropIdleConnections()
{
    m_loop->dropIdleConnections();
}

} // namespace ccproxy::engine

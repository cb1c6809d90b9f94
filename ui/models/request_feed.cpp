// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/request_feed.h"

#include <utility>

namespace ccproxy::ui {

RequestFeed::RequestFeed(EngineModel &engine, RequestModel &requests, QObject *parent)
    : QObject(parent), m_engine(engine), m_requests(requests)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &RequestFeed::pull);
}

void RequestFeed::setAwake(bool awake)
{
    if (std::exchange(m_isAwake, awake) == awake)
        return;
    if (!awake) {
        m_engine.disconnect(this);
        m_timer.stop();
        return;
    }
    connect(&m_engine, &EngineModel::changed, this, &RequestFeed::look);
    connect(&m_engine, &EngineModel::recorded, this, &RequestFeed::look);
    pull();
}

/// News are taken with the next batch.
void RequestFeed::look()
{
    if (m_isPulling)
        m_pullAgain = true;
    else if (!m_timer.isActive())
        m_timer.start();
}

void RequestFeed::pull()
{
    if (std::exchange(m_isPulling, true)) {
        m_pullAgain = true;
        return;
    }
    m_engine.traffic(m_requests.last(), this, [this](std::vector<engine::ExchangeRecord> traffic) {
        m_isPulling = false;
        m_requests.take(std::move(traffic));
        const bool again = std::exchange(m_pullAgain, false);
        if (m_isAwake && (again || m_requests.running() > 0 || m_engine.view().active > 0))
            m_timer.start();
        Q_EMIT pulled();
    });
}

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_fill.h"

#include <utility>

namespace ccproxy::ui {

HistoryFill::HistoryFill(EngineModel &engine, RequestModel &requests, QObject *parent)
    : QObject(parent), m_engine(engine), m_requests(requests)
{
}

void HistoryFill::setAwake(bool awake)
{
    if (std::exchange(m_isAwake, awake) != awake && std::exchange(m_hasFailed, false))
        m_isDone = false;
}

void HistoryFill::look()
{
    if (m_isDone && m_requests.missedEver() > m_sought)
        m_isDone = false;
    ask();
}

void HistoryFill::forget()
{
    ++m_walk;
    m_since = std::chrono::system_clock::now();
    m_isDone = true;
    m_isAsking = false;
    m_sought = m_requests.missedEver();
    m_before.clear();
}

void HistoryFill::ask()
{
    // Before the first start the engine knows of no history.
    if (!m_isAwake || m_isDone || m_isAsking || !m_engine.hasSettings())
        return;
    m_isAsking = true;
    if (m_before.empty()) {
        m_walked = 0;
        m_sought = m_requests.missedEver();
    }
    engine::HistoryFilter filter;
    filter.before = m_before;
    filter.limit = kStep;
    if (m_since != decltype(m_since)())
        filter.since = m_since;
    m_engine.exchanges(filter, this, [this, walk = m_walk](auto found) {
        if (walk != m_walk)
            return;
        m_isAsking = false;
        if (found)
            take(std::move(*found));
        else
            m_isDone = m_hasFailed = true;
        if (m_isDone)
            m_before.clear();
        ask();
    });
}

void HistoryFill::take(std::vector<engine::ExchangeRecord> records)
{
    const int count = static_cast<int>(records.size());
    m_walked += count;
    if (count > 0)
        m_before = records.back().requestId;
    m_requests.addFromHistory(std::move(records));
    const bool isAtEnd = count < kStep || m_walked >= m_requests.capacity();
    m_isFilled = m_isFilled || isAtEnd || m_requests.isFull();
    // One that is filled may still miss some in its midst.
    m_isDone = isAtEnd || (m_isFilled && m_requests.missed() == 0);
}

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/request_model.h"

#include <QObject>

#include <chrono>
#include <string>
#include <vector>

namespace ccproxy::ui {

/// Fills a list of requests from the history, in steps, the newest first: what was there before the
/// list began, and what the engine had forgotten when it was asked. Asleep it costs nothing; awake
/// it ends when the list is full, or the history has no more.
class HistoryFill final : public QObject {
    Q_OBJECT

public:
    /// Requests that are asked for at a time.
    static constexpr int kStep = 250;

    /// Both outlive it. It is asleep at first.
    HistoryFill(EngineModel &engine, RequestModel &requests, QObject *parent = nullptr);

    void setAwake(bool awake);
    /// The list has what the engine tells: something else may be missing.
    void look();
    /// The list was emptied: what came before stays away.
    void forget();

private:
    void ask();
    void take(std::vector<engine::ExchangeRecord> records);

    EngineModel &m_engine;
    RequestModel &m_requests;
    bool m_isAwake = false;
    bool m_isAsking = false;
    bool m_isDone = false;      ///< until something is missed again
    bool m_hasFailed = false;   ///< there is no history, or it cannot be read
    bool m_isFilled = false;    ///< with what was before the list began
    std::string m_before;       ///< id of the oldest that was given, "" = none yet
    int m_walked = 0;           ///< requests that were given, listed or not
    std::uint64_t m_sought = 0; ///< RequestModel::missedEver() when this walk began
    std::chrono::system_clock::time_point m_since;
    int m_walk = 0; ///< number of this walk through the history
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/tally.h"
#include "ui/models/engine_model.h"
#include "ui/tray/recent_errors.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace ccproxy::ui {

/// What has ended lately, as icon, menu and notifications tell of it: failures, and the sums of
/// this day and this month. Asks the engine only after it has recorded something, and every few
/// seconds at most; while nothing ends it costs nothing.
class News final : public QObject {
    Q_OBJECT

public:
    /// Between two looks.
    static constexpr std::chrono::milliseconds kRest{3000};

    explicit News(EngineModel &engine, QObject *parent = nullptr);

    const RecentErrors &errors() const { return m_errors; }
    void markRead();

    struct Sums {
        usage::Tally today;
        usage::Tally month;
    };
    /// Of everybody who shares the history; nothing before the first request, and without one.
    const std::optional<Sums> &sums() const { return m_sums; }

Q_SIGNALS:
    void changed();
    /// These have ended.
    void ended(const std::vector<ccproxy::engine::ExchangeRecord> &records);

private:
    void look();
    void takeUsage(const Expected<std::vector<engine::UsageGroup>> &groups);

    EngineModel &m_engine;
    /// What ended before it was made is no news: the windows are made anew with the language.
    const std::chrono::system_clock::time_point m_begin = std::chrono::system_clock::now();
    RecentErrors m_errors;
    std::optional<Sums> m_sums;
    std::uint64_t m_last = 0;
    QTimer m_rest;
    QTimer m_midnight; ///< runs while there are sums of a day
    bool m_isAsking = false;
    bool m_lookAgain = false; ///< there was more during the rest
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/failure.h"
#include "core/usage/spending.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace ccproxy::engine {

/// Watches what is spent, and says what is to be done about it. The engine's thread.
class BudgetGuard {
public:
    using Action = config::Budget::OnLimit;

    void apply(const config::Budget &budget);
    /// Whether anything is limited; without it nothing else need be called.
    bool isSet() const { return m_limits.areSet(); }

    void spent(std::chrono::system_clock::time_point now, std::uint64_t sequence,
               usage::MicroDollars cost);
    usage::Spending &spending() { return m_spending; }

    /// What holds for a request that comes now; nothing while the budget lasts. The first time that
    /// a limit is reached, and again on each day, a warning goes to the log.
    std::optional<Action> actionFor(std::chrono::system_clock::time_point now);
    /// What a client is told when nothing more may be spent; Claude Code does not try that again.
    Failure failure() const;

private:
    usage::DayNumber today(std::chrono::system_clock::time_point now);

    usage::Limits m_limits;
    Action m_action = Action::Warn;
    usage::Spending m_spending;
    usage::Spending::Reached m_reached = usage::Spending::Reached::Nothing;
    usage::DayNumber m_toldOn = 0;
    /// The last day that was worked out, and for which minute.
    usage::DayNumber m_day = 0;
    std::chrono::minutes m_dayAt{-1};
};

} // namespace ccproxy::engine

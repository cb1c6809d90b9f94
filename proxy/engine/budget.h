// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/failure.h"
#include "core/usage/spending.h"
#include "engine/history/query.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace ccproxy::engine {

/// Watches what is spent, by everybody and by the clients of each profile, and says what is to be
/// done about it. The engine's thread.
class BudgetGuard {
public:
    using Action = config::Budget::OnLimit;

    void apply(const config::Settings &settings);
    /// Whether anything is limited; without it nothing else need be called.
    bool isSet() const { return !m_watches.empty(); }

    void spent(std::chrono::system_clock::time_point now, std::uint64_t sequence,
               const std::string &profile, usage::MicroDollars cost);
    /// What the history says.
    void setKnown(const Spent &spent);

    /// What holds for a request of a profile ("" = none) that comes now; nothing while its budget
    /// and that of all last, else the stricter. The first time that a limit is reached, and again
    /// on each day, a warning goes to the log.
    std::optional<Action> actionFor(std::chrono::system_clock::time_point now,
                                    const std::string &profile);
    /// What a client is told for whom actionFor() just said Stop; Claude Code does not try again.
    Failure failure() const;

private:
    using Reached = usage::Spending::Reached;
    struct Watch {
        std::string profile; ///< "" = everybody
        usage::Limits limits{};
        Action action = Action::Warn;
        usage::Spending spending{};
        Reached reached = Reached::Nothing;
        usage::DayNumber toldOn = 0;

        std::string key() const; ///< of the configuration
        std::string name() const;
    };

    void apply(const std::string &profile, const config::Budget &budget);
    void tell(Watch &watch) const;
    bool isReached(Watch &watch, usage::DayNumber day) const;

    std::map<std::string, Watch> m_watches; ///< by profile
    Spent m_known;                          ///< for those that come later
    const Watch *m_stopping = nullptr;
};

} // namespace ccproxy::engine

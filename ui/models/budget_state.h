// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/usage/cost.h"

#include <QString>

namespace ccproxy::ui {

/// How far a budget is spent: of its two limits the one that is further. Pure.
struct BudgetState {
    enum class Level {
        Fine,
        Near, ///< most of it
        Reached,
    };
    Level level = Level::Fine;
    bool isDaily = true;
    usage::MicroDollars spent = 0;
    usage::MicroDollars limit = 0; ///< 0 = none is set
    config::Budget::OnLimit onLimit = config::Budget::OnLimit::Warn;

    bool isRefusing() const
    {
        return level == Level::Reached && onLimit == config::Budget::OnLimit::Stop;
    }
    bool operator==(const BudgetState &) const = default;
};

BudgetState budgetState(const config::Budget &budget, usage::MicroDollars today,
                        usage::MicroDollars month);

/// A sentence about it; "" while it is fine.
QString budgetText(const BudgetState &state);

} // namespace ccproxy::ui

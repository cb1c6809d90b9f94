// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/budget_state.h"

#include "ui/models/figures.h"
#include "ui/models/joining.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

struct BudgetWords {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::BudgetWords)
};

/// From here on it is nearly spent.
constexpr double kNear = 0.8;

double partOf(const BudgetState &state)
{
    if (state.limit == 0)
        return state.spent >= 0 ? 1 : 0; // nothing may be spent
    return static_cast<double>(state.spent) / static_cast<double>(state.limit);
}

} // namespace

BudgetState budgetState(const config::Budget &budget, usage::MicroDollars today,
                        usage::MicroDollars month)
{
    BudgetState worst{.onLimit = budget.onLimit};
    double worstPart = -1;
    const auto look = [&](const std::optional<double> &limit, usage::MicroDollars spent,
                          bool isDaily) {
        if (!limit)
            return;
        BudgetState state{.isDaily = isDaily,
                          .spent = spent,
                          .limit = usage::fromDollars(*limit),
                          .onLimit = budget.onLimit};
        const double part = partOf(state);
        if (part >= 1)
            state.level = BudgetState::Level::Reached;
        else if (part >= kNear)
            state.level = BudgetState::Level::Near;
        if (part > worstPart) {
            worst = state;
            worstPart = part;
        }
    };
    look(budget.daily, today, true);
    look(budget.monthly, month, false);
    return worst;
}

QString budgetText(const BudgetState &state)
{
    if (state.level == BudgetState::Level::Fine)
        return {};
    const QString limit = costText(state.limit);
    if (state.level == BudgetState::Level::Near) {
        const QString spent = costText(state.spent);
        return state.isDaily
            ? BudgetWords::tr("%1 of this day's budget of %2 are spent.").arg(spent, limit)
            : BudgetWords::tr("%1 of this month's budget of %2 are spent.").arg(spent, limit);
    }
    const QString what = state.isDaily
        ? BudgetWords::tr("This day's budget of %1 is spent.").arg(limit)
        : BudgetWords::tr("This month's budget of %1 is spent.").arg(limit);
    switch (state.onLimit) {
    case config::Budget::OnLimit::Warn:
        return what;
    case config::Budget::OnLimit::Stop:
        return sentences({what, BudgetWords::tr("Requests are refused.")});
    case config::Budget::OnLimit::Background:
        return sentences({what, BudgetWords::tr("Requests go by the background route.")});
    }
    return what;
}

} // namespace ccproxy::ui

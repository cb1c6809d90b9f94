// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/budget.h"

#include "engine/history/database.h"

#include <QLoggingCategory>

#include <string>
#include <utility>

Q_LOGGING_CATEGORY(lcBudget, "ccproxy.budget", QtInfoMsg)

namespace ccproxy::engine {
namespace {

using Reached = usage::Spending::Reached;

const char *periodOf(Reached reached)
{
    return reached == Reached::Daily ? "day" : "month";
}

const char *keyOf(Reached reached)
{
    return reached == Reached::Daily ? "budget.daily" : "budget.monthly";
}

const char *consequenceOf(BudgetGuard::Action action)
{
    switch (action) {
    case BudgetGuard::Action::Warn:
        break;
    case BudgetGuard::Action::Stop:
        return "requests are refused";
    case BudgetGuard::Action::Background:
        return "requests go by the background route";
    }
    return "requests go on";
}

} // namespace

void BudgetGuard::apply(const config::Budget &budget)
{
    usage::Limits limits;
    if (budget.daily)
        limits.daily = usage::fromDollars(*budget.daily);
    if (budget.monthly)
        limits.monthly = usage::fromDollars(*budget.monthly);
    if (limits != m_limits || budget.onLimit != m_action)
        m_toldOn = 0;
    m_limits = limits;
    m_action = budget.onLimit;
}

/// Asking the system for a day takes longer than all the rest.
usage::DayNumber BudgetGuard::today(std::chrono::system_clock::time_point now)
{
    const auto minute = std::chrono::duration_cast<std::chrono::minutes>(now.time_since_epoch());
    if (std::exchange(m_dayAt, minute) != minute)
        m_day = dayOf(now);
    return m_day;
}

void BudgetGuard::spent(std::chrono::system_clock::time_point now, std::uint64_t sequence,
                        usage::MicroDollars cost)
{
    m_spending.add(today(now), sequence, cost);
}

std::optional<BudgetGuard::Action> BudgetGuard::actionFor(std::chrono::system_clock::time_point now)
{
    const usage::DayNumber day = today(now);
    const Reached before = std::exchange(m_reached, m_spending.reached(m_limits, day));
    if (m_reached == Reached::Nothing)
        return std::nullopt;
    if (before != m_reached || m_toldOn != day) {
        const usage::MicroDollars sum =
            m_reached == Reached::Daily ? m_spending.onDay(day) : m_spending.inMonthOf(day);
        qCWarning(lcBudget, "this %s's budget is spent: %s (%s); %s", periodOf(m_reached),
                  usage::moneyText(sum).c_str(), keyOf(m_reached), consequenceOf(m_action));
    }
    m_toldOn = day;
    return m_action;
}

Failure BudgetGuard::failure() const
{
    const auto limit = m_reached == Reached::Daily ? m_limits.daily : m_limits.monthly;
    Failure failure;
    failure.kind = FailureKind::PolicyBlocked;
    failure.message = std::string("CCProxy: this ") + periodOf(m_reached) + "'s budget of "
        + usage::moneyText(limit) + " is spent";
    failure.remedy = std::string("Raise ") + keyOf(m_reached)
        + ", or set budget.on_limit to warn or background, by `ccproxy config set`.";
    failure.final = true;
    return failure;
}

} // namespace ccproxy::engine

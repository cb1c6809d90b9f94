// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/budget.h"

#include "engine/history/database.h"

#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(lcBudget, "ccproxy.budget", QtInfoMsg)

namespace ccproxy::engine {
namespace {

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

/// The less a request may do, the more.
int strictness(BudgetGuard::Action action)
{
    return action == BudgetGuard::Action::Stop      ? 2
        : action == BudgetGuard::Action::Background ? 1
                                                    : 0;
}

} // namespace

std::string BudgetGuard::Watch::key() const
{
    const char *limit = reached == Reached::Daily ? "budget.daily" : "budget.monthly";
    return profile.empty() ? limit : "profiles." + profile + "." + limit;
}

/// "this day's budget of $5.00 for the profile cheap"
std::string BudgetGuard::Watch::name() const
{
    const bool isDaily = reached == Reached::Daily;
    std::string name = isDaily ? "this day's budget of " : "this month's budget of ";
    name += usage::moneyText(isDaily ? limits.daily : limits.monthly);
    if (!profile.empty())
        name.append(" for the profile ").append(profile);
    return name;
}

void BudgetGuard::apply(const config::Settings &settings)
{
    m_stopping = nullptr;
    const std::map<std::string, Watch> before = std::exchange(m_watches, {});
    apply({}, settings.budget);
    for (const config::Profile &profile : settings.profiles)
        apply(profile.name, profile.budget);
    for (auto &[name, watch] : m_watches) {
        const auto old = before.find(name);
        if (old == before.end()) {
            tell(watch);
            continue;
        }
        watch.spending = old->second.spending;
        if (watch.limits == old->second.limits && watch.action == old->second.action) {
            watch.reached = old->second.reached;
            watch.toldOn = old->second.toldOn;
        }
    }
}

void BudgetGuard::apply(const std::string &profile, const config::Budget &budget)
{
    usage::Limits limits;
    if (budget.daily)
        limits.daily = usage::fromDollars(*budget.daily);
    if (budget.monthly)
        limits.monthly = usage::fromDollars(*budget.monthly);
    if (limits.areSet())
        m_watches[profile] = {.profile = profile, .limits = limits, .action = budget.onLimit};
}

void BudgetGuard::spent(std::chrono::system_clock::time_point now, std::uint64_t sequence,
                        const std::string &profile, usage::MicroDollars cost)
{
    for (auto &[name, watch] : m_watches) {
        if (name.empty() || name == profile)
            watch.spending.add(dayOf(now), sequence, cost);
    }
}

void BudgetGuard::setKnown(const Spent &spent)
{
    m_known = spent;
    for (auto &[name, watch] : m_watches)
        tell(watch);
}

void BudgetGuard::tell(Watch &watch) const
{
    SpentSums sums = m_known.all;
    if (!watch.profile.empty()) {
        const auto found = m_known.byProfile.find(watch.profile);
        sums = found == m_known.byProfile.end() ? SpentSums() : found->second;
    }
    watch.spending.setKnown(m_known.day, sums.today, sums.month, m_known.upTo);
}

bool BudgetGuard::isReached(Watch &watch, usage::DayNumber day) const
{
    const Reached before = std::exchange(watch.reached, watch.spending.reached(watch.limits, day));
    if (watch.reached == Reached::Nothing)
        return false;
    if (before != watch.reached || watch.toldOn != day) {
        const usage::MicroDollars sum = watch.reached == Reached::Daily
            ? watch.spending.onDay(day)
            : watch.spending.inMonthOf(day);
        qCWarning(lcBudget, "%s is spent: %s (%s); %s", watch.name().c_str(),
                  usage::moneyText(sum).c_str(), watch.key().c_str(), consequenceOf(watch.action));
    }
    watch.toldOn = day;
    return true;
}

std::optional<BudgetGuard::Action> BudgetGuard::actionFor(std::chrono::system_clock::time_point now,
                                                          const std::string &profile)
{
    const usage::DayNumber day = dayOf(now);
    std::optional<Action> strictest;
    for (auto &[name, watch] : m_watches) {
        if ((!name.empty() && name != profile) || !isReached(watch, day))
            continue;
        if (strictest && strictness(*strictest) >= strictness(watch.action))
            continue;
        strictest = watch.action;
        m_stopping = &watch;
    }
    return strictest;
}

Failure BudgetGuard::failure() const
{
    const Watch &watch = *m_stopping;
    const std::string onLimit = watch.profile.empty()
        ? "budget.on_limit"
        : "profiles." + watch.profile + ".budget.on_limit";
    Failure failure;
    failure.kind = FailureKind::PolicyBlocked;
    failure.message = "CCProxy: " + watch.name() + " is spent";
    failure.remedy = "Raise " + watch.key() + ", or set " + onLimit
        + " to warn or background, by `ccproxy config set`.";
    failure.final = true;
    return failure;
}

} // namespace ccproxy::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/course.h"

#include <algorithm>
#include <utility>

namespace ccproxy::failover {

using std::chrono::milliseconds;

milliseconds waitBefore(int retry, milliseconds firstWait, std::optional<std::chrono::seconds> wish,
                        double chance)
{
    using Exact = std::chrono::duration<double, std::milli>;
    if (wish)
        return std::chrono::ceil<milliseconds>(Exact(*wish) * (1 + 0.1 * chance));
    constexpr int kMostDoublings = 5;
    const auto wait = firstWait * (1 << std::clamp(retry, 0, kMostDoublings));
    return std::chrono::round<milliseconds>(Exact(wait) * (0.75 + 0.5 * chance));
}

Course::Course(Health &health, const Rules &rules, std::vector<Target> targets,
               std::string_view session, Time now)
    : m_health(health), m_rules(rules), m_targets(std::move(targets)), m_done(m_targets.size()),
      m_session(session), m_begun(now)
{
    for (Target &target : m_targets)
        target.keys = std::clamp<std::size_t>(target.keys, 1, kMostKeys);
}

Step Course::choose(Time now)
{
    // Whoever may be asked before all others, and if nobody may, the first.
    for (m_at = 0; m_at < m_targets.size(); ++m_at) {
        if (m_done[m_at] || !m_health.admits(target(), now))
            continue;
        m_isLastResort = false;
        break;
    }
    if (m_at == m_targets.size()) {
        const auto left = std::find(m_done.begin(), m_done.end(), false);
        if (left == m_done.end())
            return {};
        m_at = static_cast<std::size_t>(left - m_done.begin());
        m_isLastResort = m_targets.size() > 1;
    }
    m_tried = 0;
    m_retries = 0;
    m_slipped = false;
    m_replaysReasoning = true;
    m_isProbe = m_health.asked(target(), now);
    const std::size_t own = keyOfSession(m_session, target().keys);
    return ask(m_health.awakeKey(target(), own, 0, now).value_or(own));
}

Step Course::ask(std::size_t key, milliseconds wait)
{
    m_key = key;
    m_tried |= KeySet{1} << key;
    return {.kind = Step::Kind::Ask,
            .candidate = m_at,
            .key = key,
            .wait = wait,
            .replaysReasoning = m_replaysReasoning};
}

Step Course::failed(const Failure &failure, Time now, double chance)
{
    m_isProbe = false;
    const Verdict verdict = verdictOn(failure, m_rules.retryStatus);
    m_health.failed(target(), m_key, failure, verdict, now);
    if (failure.reasoningRefused && std::exchange(m_replaysReasoning, false))
        return ask(m_key);
    switch (verdict) {
    case Verdict::GiveUp:
        return {};
    case Verdict::OtherKey:
    case Verdict::Limited:
        if (const auto other = untriedKey(now))
            return ask(*other);
        return verdict == Verdict::Limited ? again(failure, now, chance) : moveOn(now);
    case Verdict::Again:
        return again(failure, now, chance);
    case Verdict::Once:
        return std::exchange(m_slipped, true) ? moveOn(now) : ask(m_key);
    case Verdict::MoveOn:
        break;
    }
    return moveOn(now);
}

Step Course::again(const Failure &failure, Time now, double chance)
{
    const bool tooLong = failure.retryAfter && *failure.retryAfter > m_rules.longestWait;
    const bool pointless = m_health.isOpen(target(), now) && othersAreLeft();
    if (m_retries >= m_rules.maxRetries || m_isLastResort || tooLong || pointless
        || now - m_begun >= m_rules.patience)
        return moveOn(now);
    const milliseconds wait =
        waitBefore(m_retries++, m_rules.firstWait, failure.retryAfter, chance);
    // One who refuses may mean the account; one who cannot be reached does not look at keys.
    const bool refused = failure.providerStatus >= 400;
    return ask(refused ? untriedKey(now).value_or(m_key) : m_key, wait);
}

Step Course::moveOn(Time now)
{
    m_done[m_at] = true;
    return choose(now);
}

Step Course::unavailable(const Failure &failure, Time now)
{
    m_isProbe = false;
    m_health.unavailable(target(), failure);
    return moveOn(now);
}

bool Course::othersAreLeft() const
{
    return std::count(m_done.begin(), m_done.end(), false) > 1;
}

std::optional<std::size_t> Course::untriedKey(Time now) const
{
    return m_health.awakeKey(target(), m_key, m_tried, now);
}

void Course::contentBegan(Time now)
{
    if (std::exchange(m_isProbe, false))
        m_health.contentBegan(target(), now);
}

void Course::answered(Time now)
{
    m_isProbe = false;
    m_health.answered(target(), m_key, now);
}

void Course::brokeOff(const Failure &failure, Time now)
{
    m_isProbe = false;
    m_health.failed(target(), m_key, failure, verdictOn(failure, m_rules.retryStatus), now);
}

void Course::abandoned()
{
    if (std::exchange(m_isProbe, false))
        m_health.released(target());
}

} // namespace ccproxy::failover

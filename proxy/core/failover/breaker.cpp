// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/breaker.h"

namespace ccproxy::failover {

Breaker::State Breaker::state(Time now) const
{
    if (!m_openedAt)
        return State::Closed;
    return now - *m_openedAt < m_pause ? State::Open : State::HalfOpen;
}

std::optional<Time> Breaker::halfOpenAt() const
{
    if (!m_openedAt)
        return std::nullopt;
    return *m_openedAt + m_pause;
}

bool Breaker::admits(Time now) const
{
    const State at = state(now);
    return at == State::Closed || (at == State::HalfOpen && !m_probing);
}

bool Breaker::ask(Time now)
{
    if (state(now) != State::HalfOpen || m_probing)
        return false;
    m_probing = true;
    return true;
}

void Breaker::succeeded(Time now)
{
    if (m_openedAt)
        reset();
    m_row = 0;
    count(now, false);
}

void Breaker::failed(Time now)
{
    const State before = state(now);
    if (before == State::Open)
        return; // a try from before, or of one who had no choice: nothing new
    ++m_row;
    count(now, true);
    if (before == State::Closed && m_row < kInRow && !halfFail(now))
        return;
    const Time since = m_openSince.value_or(now);
    reset(); // what led to this shall not open it again after the pause
    m_openedAt = now;
    m_openSince = since;
}

void Breaker::contentBegan(Time now)
{
    if (state(now) != State::HalfOpen)
        return;
    reset();
    m_row = kInRow - 1;
}

std::int64_t Breaker::partOf(Time now)
{
    return now.time_since_epoch() / (kWindow / kParts);
}

void Breaker::count(Time now, bool failed)
{
    const std::int64_t number = partOf(now);
    Part &part = m_parts[static_cast<std::size_t>(number % kParts)];
    if (part.number != number)
        part = {.number = number};
    ++part.tries;
    part.failures += failed ? 1 : 0;
}

bool Breaker::halfFail(Time now) const
{
    const std::int64_t oldest = partOf(now) - kParts;
    int tries = 0;
    int failures = 0;
    for (const Part &part : m_parts) {
        if (part.number <= oldest)
            continue;
        tries += part.tries;
        failures += part.failures;
    }
    return tries >= kLeastTries && failures * 2 >= tries;
}

std::string_view nameOf(Breaker::State state)
{
    switch (state) {
    case Breaker::State::Closed:
        return "closed";
    case Breaker::State::Open:
        return "open";
    case Breaker::State::HalfOpen:
        return "half-open";
    }
    return {};
}

} // namespace ccproxy::failover

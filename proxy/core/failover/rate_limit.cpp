// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/rate_limit.h"

#include <algorithm>
#include <functional>

namespace ccproxy::failover {

void RateLimit::setPerMinute(int requests)
{
    m_perMinute = std::max(requests, 0);
    if (m_perMinute == 0)
        m_freeAt.clear();
}

std::optional<std::chrono::seconds> RateLimit::refuse(std::string_view client, Time now)
{
    if (m_perMinute == 0)
        return std::nullopt;
    const Time::duration minute = std::chrono::minutes(1);
    const Time::duration interval = minute / m_perMinute;
    Time &next = freeAt(client, now);
    next = std::max(next, now);
    const Time::duration over = next + interval - (now + minute);
    if (over > Time::duration::zero())
        return std::chrono::ceil<std::chrono::seconds>(over);
    next += interval;
    return std::nullopt;
}

Time &RateLimit::freeAt(std::string_view client, Time now)
{
    std::uint64_t id = std::hash<std::string_view>{}(client);
    if (!m_freeAt.contains(id) && m_freeAt.size() >= kMostClients) {
        std::erase_if(m_freeAt, [now](const auto &entry) { return entry.second <= now; });
        if (m_freeAt.size() >= kMostClients)
            id = 0;
    }
    return m_freeAt.try_emplace(id, now).first->second;
}

} // namespace ccproxy::failover

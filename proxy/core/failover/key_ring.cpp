// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/key_ring.h"

#include <algorithm>

namespace ccproxy::failover {

void KeyRing::rest(std::size_t key, Time until)
{
    if (key >= kMostKeys)
        return;
    if (m_until.size() <= key)
        m_until.resize(key + 1, Time::min());
    m_until[key] = std::max(m_until[key], until);
}

void KeyRing::wake(std::size_t key)
{
    if (key < m_until.size())
        m_until[key] = Time::min();
}

bool KeyRing::isResting(std::size_t key, Time now) const
{
    return key < m_until.size() && m_until[key] > now;
}

std::size_t KeyRing::restingCount(Time now) const
{
    return static_cast<std::size_t>(
        std::count_if(m_until.begin(), m_until.end(), [now](Time until) { return until > now; }));
}

std::optional<std::size_t> KeyRing::awake(std::size_t count, std::size_t first, KeySet except,
                                          Time now) const
{
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t key = (first + i) % count;
        if ((except >> key & 1U) == 0 && !isResting(key, now))
            return key;
    }
    return std::nullopt;
}

std::size_t keyOfSession(std::string_view session, std::size_t count)
{
    if (count < 2 || session.empty())
        return 0;
    // FNV-1a: the same in every run of the program, so that a restart loses no cache.
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : session) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001B3U;
    }
    // The low bits of FNV say little of the last characters.
    hash ^= hash >> 32U;
    return static_cast<std::size_t>(hash % count);
}

} // namespace ccproxy::failover

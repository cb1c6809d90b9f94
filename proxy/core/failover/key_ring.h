// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failover/time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ccproxy::failover {

/// A set of keys by their numbers, which count from 0.
using KeySet = std::uint64_t;
/// Further keys of a provider are not used.
inline constexpr std::size_t kMostKeys = 64;

/// Which keys of a provider shall rest, because they were refused or have reached their limit.
/// Keys are known by their numbers only.
class KeyRing {
public:
    void rest(std::size_t key, Time until);
    /// It works.
    void wake(std::size_t key);
    /// All of them: the configuration has changed.
    void wakeAll() { m_until.clear(); }
    bool isResting(std::size_t key, Time now) const;
    std::size_t restingCount(Time now) const;

    /// The first key, from `first` on and around, that is neither resting nor in `except`.
    std::optional<std::size_t> awake(std::size_t count, std::size_t first, KeySet except,
                                     Time now) const;

private:
    std::vector<Time> m_until; ///< by number; empty while no key had to rest
};

/// The key that a session begins with: always the same one, so that a provider's cache of the
/// conversation stays warm, and different ones for different sessions. Without a session the first.
std::size_t keyOfSession(std::string_view session, std::size_t count);

} // namespace ccproxy::failover

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failover/time.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

namespace ccproxy::failover {

/// How many requests each client may make (performance.rate_limit_*). A client that was silent for
/// a minute may make as many at once as the limit says; after that they come evenly.
class RateLimit {
public:
    /// More clients than these share one limit, so that made-up tokens cost no memory.
    static constexpr std::size_t kMostClients = 4096;

    /// 0 = no limit. What clients have used so far is kept.
    void setPerMinute(int requests);
    int perMinute() const { return m_perMinute; }

    /// Nothing for a request that may pass, which is counted; else how long the client has to wait,
    /// at least one second. `client` is told apart from others and not kept.
    std::optional<std::chrono::seconds> refuse(std::string_view client, Time now);

private:
    Time &freeAt(std::string_view client, Time now);

    int m_perMinute = 0;
    /// By a hash of the client: when it would be allowed the next request, if they came evenly.
    std::map<std::uint64_t, Time> m_freeAt;
};

} // namespace ccproxy::failover

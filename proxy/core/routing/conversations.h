// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/decision.h"
#include "core/routing/facts.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace ccproxy::routing {

/// Which conversations went by the longContext route last, so that one whose length goes up and
/// down around the threshold does not go back and forth, each time to a cold cache. Bounded: the
/// conversation that was silent for longest is forgotten.
class Conversations {
public:
    static constexpr std::size_t kMost = 1000;

    /// For RouterOptions::currentRoute: the route's name, or "".
    std::string_view routeOf(const Facts &facts);
    void went(const Facts &facts, const Decision &decision);

private:
    std::map<std::string, std::uint64_t, std::less<>> m_long; ///< with the number of the last use
    std::uint64_t m_uses = 0;
};

} // namespace ccproxy::routing

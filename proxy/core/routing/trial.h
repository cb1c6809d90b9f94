// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/expected.h"
#include "core/routing/decision.h"
#include "core/routing/facts.h"
#include "core/routing/router.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Asking the router without sending anything.
namespace ccproxy::routing {

struct Explanation {
    Facts facts;
    Expected<Decision, Refusal> decision;
};

/// What would become of a request with that body and those headers, names in lower case. The
/// failure is that of a body that is no request.
Expected<Explanation> explain(std::string body, const config::Settings &settings,
                              const RouterOptions &options = {},
                              std::span<const Header> headers = {});

/// A request that is told by its traits.
struct Trial {
    enum class Origin { Main, Background, Subagent };
    std::string model{};
    std::int64_t tokens = 1000; ///< of its prompt
    bool thinks = false;        ///< thinking is switched on
    std::string effort{};       ///< "" = none is named
    bool hasImage = false;      ///< in the last turn
    bool searchesWeb = false;
    Origin origin = Origin::Main;
    std::string agentType{}; ///< "" = none
    std::string profile{};   ///< of the launch, "" = none
};
/// It as a client would send it, but for the length of its prompt.
std::string bodyOf(const Trial &trial);
std::vector<Header> headersOf(const Trial &trial);
/// As explain().
Expected<Explanation> explain(const Trial &trial, const config::Settings &settings);

} // namespace ccproxy::routing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/routing/decision.h"
#include "core/routing/facts.h"

#include <optional>
#include <string>

namespace ccproxy::routing {

/// Whether a rule applies to a request, and the words for it either way.
struct Verdict {
    bool fits = false;
    std::string text;
};

/// The model that the default rule would choose, as far as the image rule asks.
struct DefaultModel {
    std::string name; ///< "provider,model"
    std::optional<bool> vision;
};

/// Rules 4 to 7 by the facts alone. `route` is the route of that rule; `defaultModel` is nothing
/// when no default route can be used.
Verdict verdictOf(Rule rule, const Facts &facts, const config::Route &route,
                  const std::optional<DefaultModel> &defaultModel);

} // namespace ccproxy::routing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/config/settings.h"
#include "core/routing/decision.h"
#include "core/routing/facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::routing {

/// What is known of a provider's model: by the provider's `model_options` first, then by the user's
/// models.json, then by the catalogue under the provider's own name, then under its `type`. Of a
/// server that only shares the words of another the catalogue knows no prices.
catalogue::ModelFacts factsOfModel(const config::Provider &provider, std::string_view model);

/// A candidate for an enabled provider. A request or target for "[1m]" makes the window of an
/// Anthropic provider a million tokens, since the client then asks for it there.
Candidate candidateFor(const config::Provider &provider, const config::RouteTarget &target,
                       const Facts &facts);

/// What a route offers: its target and its fallbacks in order, each provider and model once.
struct Offer {
    std::vector<Candidate> candidates; ///< empty when none of its providers is there and enabled
    std::vector<std::string> leftOut;  ///< one line for each target that cannot be used
};
Offer offerOf(const config::Route &route, const Facts &facts, const config::Settings &settings);

} // namespace ccproxy::routing

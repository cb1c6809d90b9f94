// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/failure.h"

#include <string_view>

/// The failures of routing. All are final: another try of the same request cannot help. Wrong names
/// are NotFound; what the configuration forbids or lacks is PolicyBlocked, whose text Claude Code
/// shows after one request (CLIENT.md 7).
namespace ccproxy::routing {

Failure noSuchProvider(std::string_view provider, const config::Settings &settings);
Failure noSuchModel(const config::Provider &provider, std::string_view model);
Failure noModelNamed(const config::Provider &provider);
Failure providerDisabled(const config::Provider &provider);
/// `why` says what is the matter with the default route.
Failure noRoute(std::string_view why, const config::Settings &settings);
/// The budget is spent, and the background route that is left cannot be taken: `why`.
Failure budgetSpent(std::string_view why);

} // namespace ccproxy::routing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/reading.h"

namespace ccproxy::config {

/// Gives each provider of the catalogue that has no key of its own the one that the environment
/// holds under the provider's usual name.
void useUsualKeys(Settings &settings, Reading &reading);

/// What is there when nothing was configured: every provider whose usual key the environment
/// holds and every local server that was found, with a default route to the first of them; without
/// any, the demo provider.
void configureFromEnvironment(Settings &settings, Reading &reading);

/// Leads the default route to the demo provider, which is added when it is not there.
void routeToDemo(Settings &settings, Reading &reading);

} // namespace ccproxy::config

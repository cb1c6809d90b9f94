// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"

#include <string>
#include <vector>

namespace ccproxy::ui {

/// "PROVIDER,MODEL" of what can be asked for by these settings: the models that routes lead to,
/// then those that providers list; only of providers that are on. Each once. Pure.
std::vector<std::string> knownTargets(const config::Settings &settings);

} // namespace ccproxy::ui

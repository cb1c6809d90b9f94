// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"

#include <string>
#include <vector>

namespace ccproxy::config {

/// A provider's models that matter: those that routes lead to, else the first of its list, else the
/// catalogue's choice; none when nothing is known. Each once.
std::vector<std::string> mainModels(const Settings &settings, const Provider &provider);

} // namespace ccproxy::config

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/reading.h"

namespace ccproxy::config {

/// What must hold between several keys: providers that exist and have an address, routes that lead
/// to them, an apikey where others can reach the port. Reports; changes nothing.
void checkSettings(const Settings &settings, Reading &reading);

} // namespace ccproxy::config

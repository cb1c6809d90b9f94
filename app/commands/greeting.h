// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration.h"

#include <string>

namespace ccproxy::app {

/// What the foreground says once it listens: where, by which configuration, with which providers
/// and routes, and how to point Claude Code at it. Several lines, the last one with its end.
std::string greeting(const Configuration &configuration, const std::string &address);

} // namespace ccproxy::app

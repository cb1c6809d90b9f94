// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <span>
#include <string>

namespace ccproxy::app {

/// The help of a command ("config check", "config" for all of them, {"config", "check"}), or of
/// the program when there is no topic; lines of at most 100 columns, with a line end at the last.
Expected<std::string> helpText(std::span<const std::string> topic);

} // namespace ccproxy::app

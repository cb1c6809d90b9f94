// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"
#include "core/expected.h"

#include <span>
#include <string>

namespace ccproxy::app {

/// Reads a command line (without the program's name) by the table of commands. Pure: nothing is
/// looked at but the arguments. Options may stand before or behind the command and in any order,
/// as "--port 8080" or "--port=8080"; the last of two counts. "--" ends them. A slip is a
/// UsageError that names what was most likely meant.
Expected<Invocation> parse(std::span<const std::string> arguments);

} // namespace ccproxy::app

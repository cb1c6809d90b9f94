// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "launcher/terminals.h"
#include "platform/platform.h"

#include <string>
#include <vector>

namespace ccproxy::app {

/// The paths at which the claude program may be, best first: the folders of PATH, then those of its
/// installers, which a program started from a desktop does not have in its PATH. Reads the folders
/// of node version managers; tries no file.
std::vector<std::string> claudeCandidates(const Environment &environment,
                                          System system = ownSystem());

/// The program that `ccproxy code` runs: $CLAUDE_PATH when it is set, else the first candidate that
/// can be executed. The failure tells how to install it.
Expected<std::string> findClaude(const Environment &environment);

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"

#include <string>

namespace ccproxy::messages {

/// The folder that Claude Code works in, which it tells the model in a line of the system prompt or
/// of a reminder in the first turn, "Primary working directory: /home/dev/project". "" when there
/// is no such line.
std::string workingDirectory(const Request &request);

} // namespace ccproxy::messages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

namespace ccproxy::app {

/// Another instance holds the home folder: brings its window to the front. Where it has none or
/// does not answer, says so in a window of its own, for who starts by a click sees no terminal.
/// Returns the exit code.
int raiseOther();

/// Shows a failure in a window and on standard error, waits until it is read, and returns its exit
/// code.
int showFailure(const Failure &failure);

} // namespace ccproxy::app

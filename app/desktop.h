// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"

namespace ccproxy::app {

struct DesktopOptions {
    Invocation invocation; ///< Command::Tray
};

/// Runs the tray application and returns the exit code. No Qt application may exist yet.
///
/// It is a module of its own (app/desktop/), loaded here: Qt Widgets, linked into the program,
/// would cost every `--cli` process 6.5 MiB, and 6 to 8 ms before its first answer.
int runDesktop(int argc, char **argv, const DesktopOptions &options);

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/program/program.h"

#include <QMainWindow>

namespace ccproxy::ui {

/// Adds the menu Help to a window: documentation, keys, report for a fault, about. What it is given
/// outlives the window.
void addHelpMenu(QMainWindow &window, EngineModel &engine, const Program &program);

} // namespace ccproxy::ui

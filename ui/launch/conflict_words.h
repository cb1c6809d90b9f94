// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/launcher.h"

#include <QString>

namespace ccproxy::ui {

/// What leads Claude Code away from a launch, with its places and what to do; "" = nothing does.
QString settingsConflictText(const std::vector<Launcher::Conflict> &conflicts);

/// The same of what counts only for a claude that is started by hand.
QString shellConflictText(const std::vector<Launcher::Conflict> &conflicts);

} // namespace ccproxy::ui

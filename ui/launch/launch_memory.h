// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/memory.h"
#include "ui/program/launcher.h"

#include <QStringList>

/// What is remembered of launches: where, and how the last one was.
namespace ccproxy::ui {

/// The folders in which Claude Code was launched, the latest first; those that are gone are left
/// out.
QStringList recentFolders(const Memory &memory);

/// The last wish; its folder is the latest that is still there.
LaunchWish lastWish(const Memory &memory);

/// The program that the user has chosen, for all launches from now on.
void rememberClaude(Memory &memory, const QString &program);
void rememberLaunch(Memory &memory, const LaunchWish &wish);

} // namespace ccproxy::ui

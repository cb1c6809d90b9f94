// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace ccproxy::ui {

/// Where the system has a Dock (macOS), the program stands in it, and among what Cmd+Tab goes
/// through, as long as one of its windows is open; for the icon alone it does not. Null elsewhere.
/// Needs the QApplication.
std::unique_ptr<QObject> makeDockPresence();

} // namespace ccproxy::ui

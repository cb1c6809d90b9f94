// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ccproxy::ui {

/// Leaves the wheel to the page that scrolls: else a box under the pointer would change what it
/// holds, and with it the settings, while somebody only wants to read on.
void leaveWheelToPage(QWidget *field);

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ccproxy::ui {

/// Scrolls to a widget, once the layouts know where it is: it may not have been seen before.
void bringIntoView(QWidget *widget);

} // namespace ccproxy::ui

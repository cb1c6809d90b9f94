// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QToolButton;
class QWidget;

namespace ccproxy::ui {

/// A button with an action's text that Tab reaches, called as the action with "Button" behind it.
/// The menu of an action opens at a press.
QToolButton *actionButton(QAction *action, QWidget *parent);

} // namespace ccproxy::ui

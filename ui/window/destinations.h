// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/go_to_dialog.h"

class QMenu;

namespace ccproxy::ui {

class MainWindow;
class Page;

/// What a menu and its submenus offer at present. `prepare` is called before an action is done.
std::vector<Destination> destinationsIn(const QMenu &menu, const std::function<void()> &prepare);
/// The parts of a page whose tab is called so.
std::vector<Destination> destinationsOf(const Page &page, const QString &title, MainWindow &window);

} // namespace ccproxy::ui

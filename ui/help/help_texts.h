// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMainWindow;

namespace ccproxy::ui {

/// A text that comes with the program: LICENSE, README.md, cli.md.
QString helpText(const QString &name);

/// The keys of a window, by its menus, as a table in Markdown.
QString shortcutsOf(const QMainWindow &window);

} // namespace ccproxy::ui

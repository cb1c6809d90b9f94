// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ccproxy::ui {

/// Lets Tab reach all of a window, once it is made. Qt 6.4 loses two kinds of widgets:
/// those that stand before the focus proxy of the part that they are in, since entering the part
/// leads to the proxy (buttons of a QDialogButtonBox that were there before the others, too);
/// and those of a part with a focus proxy whose first child is a menu, which get a ring of their
/// own.
void mendTabOrder(QWidget &window);

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace ccproxy::ui {

/// Signs for lines of text. Each has a shape of its own beside its colour, which is readable on
/// light and on dark ground.
enum class Sign {
    Dots,     ///< something is waited for
    Chevrons, ///< something runs
    Tick,     ///< good
    Cross,    ///< bad
    Cut,      ///< a line that ends at a cut
    Ring,     ///< nothing, neither good nor bad
    Bar,      ///< off
};
QIcon signIcon(Sign sign);
/// What it is drawn in.
QColor colourOf(Sign sign);

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/motion.h"

#include <QApplication>
#include <QStyle>

namespace ccproxy::ui {

bool Motion::isWantedByStyle()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace ccproxy::ui

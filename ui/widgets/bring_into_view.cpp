// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bring_into_view.h"

#include <QScrollArea>
#include <QTimer>

namespace ccproxy::ui {

void bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget);
        }
    });
}

} // namespace ccproxy::ui

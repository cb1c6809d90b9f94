// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include <QEvent>
#include <QLayout>

namespace ccproxy::ui {

/// The lines of wrapped texts depend on the width, which the least height of what scrolls does not
/// heed by itself: without this a long section would squeeze its parts.
bool SettingsSection::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    const bool isLaidOut =
        event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (isLaidOut && layout() && layout()->hasHeightForWidth())
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return done;
}

} // namespace ccproxy::ui

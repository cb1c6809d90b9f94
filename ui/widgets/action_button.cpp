// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace ccproxy::ui {

QToolButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    if (action->menu() != nullptr)
        button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace ccproxy::ui

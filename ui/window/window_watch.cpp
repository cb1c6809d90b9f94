// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_watch.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace ccproxy::ui {
namespace {

bool isWindow(const QWidget &widget)
{
    switch (widget.windowType()) {
    case Qt::Window:
    case Qt::Dialog:
    case Qt::Sheet:
        return widget.isWindow();
    default:
        return false;
    }
}

} // namespace

WindowWatch::WindowWatch(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    look();
}

bool WindowWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        // One window often comes in place of another.
        if (widget != nullptr && isWindow(*widget))
            QMetaObject::invokeMethod(this, &WindowWatch::look, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void WindowWatch::look()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    const bool isAnyOpen = std::any_of(all.begin(), all.end(), [](const QWidget *widget) {
        return isWindow(*widget) && widget->isVisible();
    });
    if (std::exchange(m_isAnyOpen, isAnyOpen) != isAnyOpen)
        Q_EMIT changed(isAnyOpen);
}

} // namespace ccproxy::ui

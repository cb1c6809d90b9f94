// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_icon.h"

#include "ui/models/wording.h"
#include "ui/widgets/state_icon.h"

#include <QMenu>

namespace ccproxy::ui {
namespace {

/// Some hosts send a click and a double click for the same press.
constexpr qint64 kSamePress = 400; // ms

} // namespace

TrayIcon::TrayIcon(QMenu &menu, QObject *parent) : QObject(parent)
{
    m_icon.setContextMenu(&menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::onActivated);
    m_icon.setIcon(stateIcon(m_view.state));
    m_icon.setToolTip(toolTip(m_view));
    m_icon.show();
}

void TrayIcon::setView(const ProxyView &view)
{
    // A new picture goes over the bus in all its sizes: only when it is another one.
    if (view.state != m_view.state)
        m_icon.setIcon(stateIcon(view.state));
    m_view = view;
    const QString text = toolTip(view);
    if (m_icon.toolTip() != text)
        m_icon.setToolTip(text);
}

void TrayIcon::tell(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, stateIcon(m_view.state));
}

void TrayIcon::onActivated(QSystemTrayIcon::ActivationReason reason)
{
#ifdef Q_OS_MACOS
    // There a click opens the menu.
    Q_UNUSED(reason)
#else
    if (reason != QSystemTrayIcon::Trigger && reason != QSystemTrayIcon::DoubleClick)
        return;
    if (m_sinceClick.isValid() && m_sinceClick.elapsed() < kSamePress)
        return;
    m_sinceClick.start();
    Q_EMIT activated();
#endif
}

} // namespace ccproxy::ui

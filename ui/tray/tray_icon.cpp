// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_icon.h"

#include <QMenu>

#include <utility>

namespace ccproxy::ui {
namespace {

/// Some hosts send a click and a double click for the same press.
constexpr qint64 kSamePress = 400; // ms

} // namespace

TrayLook trayLook(const std::string &setting, bool hasMasks)
{
    if (setting == "light")
        return {IconLook::Light, false};
    if (setting == "dark")
        return {IconLook::Dark, false};
    // Its own colours have a rim, so that they are readable on every panel.
    if (setting == "color" || !hasMasks)
        return {IconLook::Color, false};
    return {IconLook::Dark, true};
}

TrayIcon::TrayIcon(QMenu &menu, QObject *parent) : QObject(parent), m_motion(makeMotion())
{
    m_icon.setContextMenu(&menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::onActivated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    m_motionTimer.setInterval(kFrameTime);
    m_motionTimer.setTimerType(Qt::CoarseTimer);
    connect(&m_motionTimer, &QTimer::timeout, this, [this] {
        m_frame = (m_frame + 1) % kStreamingFrames;
        showPicture();
    });
    connect(m_motion.get(), &Motion::changed, this, &TrayIcon::move);
    m_toolTipRest.setSingleShot(true);
    m_toolTipRest.setInterval(kToolTipRest);
    connect(&m_toolTipRest, &QTimer::timeout, this, &TrayIcon::showToolTip);
    showPicture();
    m_icon.show();
}

void TrayIcon::setView(const ProxyView &view)
{
    const ProxyView before = std::exchange(m_view, view);
    move();
    // A new picture goes over the bus in all its sizes: only when it is another one.
    const bool hadBadge = before.unread > 0;
    const bool hasBadge = view.unread > 0;
    if (view.state == before.state && hasBadge == hadBadge)
        return;
    m_frame = 0;
    m_frames = {};
    showPicture();
}

void TrayIcon::setLook(const std::string &setting)
{
    const TrayLook look = trayLook(setting, kHasMasks);
    if (std::exchange(m_look, look) == look)
        return;
    m_frames = {};
    showPicture();
}

/// Starts or stops the picture's motion.
void TrayIcon::move()
{
    const bool moves = m_view.state == ProxyState::Streaming && m_motion->isWanted();
    if (moves == m_motionTimer.isActive())
        return;
    if (moves) {
        m_motionTimer.start();
        return;
    }
    m_motionTimer.stop();
    if (std::exchange(m_frame, 0) != 0)
        showPicture();
}

void TrayIcon::showPicture()
{
    QIcon &icon = m_frames[static_cast<std::size_t>(m_frame)];
    if (icon.isNull()) {
        icon = stateIcon(m_view.state,
                         {.badge = m_view.unread > 0, .frame = m_frame, .look = m_look.look});
        icon.setIsMask(m_look.isMask);
    }
    m_icon.setIcon(icon);
}

void TrayIcon::setToolTip(const QString &text)
{
    m_toolTip = text;
    if (!m_toolTipRest.isActive())
        showToolTip();
}

void TrayIcon::showToolTip()
{
    if (m_icon.toolTip() == m_toolTip)
        return;
    m_icon.setToolTip(m_toolTip);
    m_toolTipRest.start();
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

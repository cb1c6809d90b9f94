// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/tray/motion.h"
#include "ui/widgets/state_icon.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <array>
#include <memory>
#include <string>

class QMenu;

namespace ccproxy::ui {

/// How the icon is drawn by `ui.tray_icon`.
struct TrayLook {
    IconLook look = IconLook::Color;
    bool isMask = false; ///< the system colours it as its panel wants it

    bool operator==(const TrayLook &) const = default;
};
/// `hasMasks`: the system is one that colours masks (macOS). Pure.
TrayLook trayLook(const std::string &setting, bool hasMasks);

/// The icon in the tray. To be made only once a host is there (tray_host.h says why) and then kept:
/// when the host goes and returns, Qt puts the icon back by itself.
class TrayIcon final : public QObject {
    Q_OBJECT

public:
    /// `menu` must outlive it.
    TrayIcon(QMenu &menu, QObject *parent = nullptr);

    /// Two pictures a second while something streams.
    static constexpr std::chrono::milliseconds kFrameTime{500};
    /// Of the tool tip, at least between two of them.
    static constexpr std::chrono::milliseconds kToolTipRest{1000};

    void setView(const ProxyView &view);
    /// By `ui.tray_icon`; at once.
    void setLook(const std::string &setting);
    void setToolTip(const QString &text);
    /// Whether its picture moves now; nothing of it ticks while it does not.
    bool isMoving() const { return m_motionTimer.isActive(); }
    QString toolTip() const { return m_icon.toolTip(); }
    QIcon icon() const { return m_icon.icon(); }
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    /// A click that means "show me", once for a double click.
    void activated();
    /// A click on what tell() has told.
    void messageClicked();

private:
#ifdef Q_OS_MACOS
    static constexpr bool kHasMasks = true;
#else
    static constexpr bool kHasMasks = false;
#endif

    void onActivated(QSystemTrayIcon::ActivationReason reason);

    void showPicture();
    void showToolTip();
    void move();

    QSystemTrayIcon m_icon;
    ProxyView m_view;
    TrayLook m_look = trayLook({}, kHasMasks);
    std::unique_ptr<Motion> m_motion;
    QTimer m_motionTimer;
    int m_frame = 0;
    std::array<QIcon, kStreamingFrames> m_frames; ///< as far as they were needed
    QString m_toolTip;
    QTimer m_toolTipRest;
    QElapsedTimer m_sinceClick;
};

} // namespace ccproxy::ui

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

class QMenu;

namespace ccproxy::ui {

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
    void setToolTip(const QString &text);
    /// Whether its picture moves now; nothing of it ticks while it does not.
    bool isMoving() const { return m_motionTimer.isActive(); }
    QString toolTip() const { return m_icon.toolTip(); }
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    /// A click that means "show me", once for a double click.
    void activated();
    /// A click on what tell() has told.
    void messageClicked();

private:
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    void showPicture();
    void showToolTip();
    void move();

    QSystemTrayIcon m_icon;
    ProxyView m_view;
    std::unique_ptr<Motion> m_motion;
    QTimer m_motionTimer;
    int m_frame = 0;
    std::array<QIcon, kStreamingFrames> m_frames; ///< as far as they were needed
    QString m_toolTip;
    QTimer m_toolTipRest;
    QElapsedTimer m_sinceClick;
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSystemTrayIcon>

class QMenu;

namespace ccproxy::ui {

/// The icon in the tray. To be made only once a host is there (tray_host.h says why) and then kept:
/// when the host goes and returns, Qt puts the icon back by itself.
class TrayIcon final : public QObject {
    Q_OBJECT

public:
    /// `menu` must outlive it.
    TrayIcon(QMenu &menu, QObject *parent = nullptr);

    void setView(const ProxyView &view);
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    /// A click that means "show me", once for a double click.
    void activated();

private:
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    QSystemTrayIcon m_icon;
    ProxyView m_view;
    QElapsedTimer m_sinceClick;
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/tray_host.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace ccproxy::ui {

/// Follows org.kde.StatusNotifierWatcher and its property IsStatusNotifierHostRegistered on a
/// session bus: the tray of KDE, Xfce, LXQt, Cinnamon, MATE and GNOME's extension. Asks without
/// blocking and starts no service.
class StatusNotifierWatch final : public TrayHost {
    Q_OBJECT

public:
    explicit StatusNotifierWatch(const QDBusConnection &bus, QObject *parent = nullptr);

private Q_SLOTS:
    void ask();

private:
    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    int m_question = 0; ///< only the answer to the latest one counts
};

} // namespace ccproxy::ui

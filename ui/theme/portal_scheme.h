// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace ccproxy::ui {

/// Follows `color-scheme` of the settings portal on a session bus
/// (org.freedesktop.portal.Settings): GNOME, KDE, Xfce and others set it.
class PortalScheme final : public DesktopScheme {
    Q_OBJECT

public:
    explicit PortalScheme(const QDBusConnection &bus, QObject *parent = nullptr);

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &message);

private:
    void ask();

    QDBusConnection m_bus;
    bool m_isTold = false; ///< by a change, which is newer than any answer
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/motion.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace ccproxy::ui {

/// Follows what GNOME, KDE and freedesktop.org's portal have for it
/// (org.freedesktop.portal.Settings). Asks without blocking and starts no service.
class PortalMotion final : public Motion {
    Q_OBJECT

public:
    explicit PortalMotion(QDBusConnection bus);

    /// What a setting says about it; nothing for one that is about something else.
    static std::optional<bool> wantedBy(const QString &area, const QString &name,
                                        const QVariant &value);

private Q_SLOTS:
    void take(const QString &area, const QString &name, const QDBusVariant &value);

private:
    void ask(const QString &area, const QString &name);
    void decide();

    QDBusConnection m_bus;
    std::vector<bool> m_said; ///< by each of the settings that are known
};

} // namespace ccproxy::ui

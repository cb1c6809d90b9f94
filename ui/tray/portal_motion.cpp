// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/portal_motion.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <iterator>

namespace ccproxy::ui {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

struct Row {
    const char *area;
    const char *name;
    bool (*wants)(const QVariant &value);
};
constexpr Row kRows[] = {
    {"org.freedesktop.appearance", "reduced-motion",
     [](const QVariant &value) { return value.toUInt() != 1; }},
    {"org.gnome.desktop.interface", "enable-animations",
     [](const QVariant &value) { return value.toBool(); }},
    // A factor of the time that things take, as a text.
    {"org.kde.kdeglobals.KDE", "AnimationDurationFactor",
     [](const QVariant &value) { return value.toDouble() > 0; }},
};

const Row *find(const QString &area, const QString &name)
{
    const auto *row = std::find_if(std::begin(kRows), std::end(kRows), [&](const Row &each) {
        return area == QLatin1String(each.area) && name == QLatin1String(each.name);
    });
    return row == std::end(kRows) ? nullptr : row;
}

/// The portal's first way of asking wraps the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()
           && value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalMotion::PortalMotion(QDBusConnection bus)
    : m_bus(std::move(bus)), m_said(std::size(kRows), true)
{
    decide();
    if (!m_bus.isConnected())
        return;
    // String-based, the only way to connect to a signal of the bus.
    m_bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(take(QString, QString, QDBusVariant)));
    for (const Row &row : kRows)
        ask(QLatin1String(row.area), QLatin1String(row.name));
}

std::optional<bool> PortalMotion::wantedBy(const QString &area, const QString &name,
                                           const QVariant &value)
{
    const Row *row = find(area, name);
    if (row == nullptr)
        return std::nullopt;
    return row->wants(unwrapped(value));
}

void PortalMotion::ask(const QString &area, const QString &name)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    message << area << name;
    message.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, area, name, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            take(area, name, reply.value());
    });
}

void PortalMotion::take(const QString &area, const QString &name, const QDBusVariant &value)
{
    const Row *row = find(area, name);
    if (row == nullptr)
        return;
    m_said[static_cast<std::size_t>(row - std::begin(kRows))] =
        row->wants(unwrapped(value.variant()));
    decide();
}

void PortalMotion::decide()
{
    setWanted(isWantedByStyle()
              && std::all_of(m_said.begin(), m_said.end(), [](bool said) { return said; }));
}

std::unique_ptr<Motion> makeMotion()
{
    return std::make_unique<PortalMotion>(QDBusConnection::sessionBus());
}

} // namespace ccproxy::ui

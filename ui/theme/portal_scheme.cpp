// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/portal_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ccproxy::ui {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

/// `Read` wraps its answer twice, signals once.
ColourScheme schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    constexpr uint kDark = 1;
    constexpr uint kLight = 2;
    switch (value.toUInt()) {
    case kDark:
        return ColourScheme::Dark;
    case kLight:
        return ColourScheme::Light;
    default:
        return ColourScheme::Unknown;
    }
}

} // namespace

PortalScheme::PortalScheme(const QDBusConnection &bus, QObject *parent)
    : DesktopScheme(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    // String-based, the only way to connect to a signal of the bus.
    m_bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(onSettingChanged(QDBusMessage)));
    ask();
}

void PortalScheme::ask()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    message << kSpace << kKey;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid() && !m_isTold)
            setScheme(schemeOf(reply.value().variant()));
    });
}

void PortalScheme::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList values = message.arguments();
    if (values.size() != 3 || values[0].toString() != kSpace || values[1].toString() != kKey)
        return;
    m_isTold = true;
    setScheme(schemeOf(values[2]));
}

std::unique_ptr<DesktopScheme> makeDesktopScheme()
{
    return std::make_unique<PortalScheme>(QDBusConnection::sessionBus());
}

} // namespace ccproxy::ui

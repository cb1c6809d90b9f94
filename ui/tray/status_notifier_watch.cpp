// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/status_notifier_watch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace ccproxy::ui {
namespace {

const QString kService = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString kPath = QStringLiteral("/StatusNotifierWatcher");
/// A watcher that takes longer is hung, and as good as none.
constexpr int kAnswerTimeout = 3000; // ms

} // namespace

StatusNotifierWatch::StatusNotifierWatch(const QDBusConnection &bus, QObject *parent)
    : TrayHost(parent), m_bus(bus)
{
    if (!m_bus.isConnected()) {
        setPresence(Presence::Absent);
        return;
    }
    m_service.setConnection(m_bus);
    m_service.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_service.addWatchedService(kService);
    connect(&m_service, &QDBusServiceWatcher::serviceOwnerChanged, this, &StatusNotifierWatch::ask);
    // String-based, the only way to connect to a signal of the bus.
    for (const char *name : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        m_bus.connect(kService, kPath, kService, QString::fromLatin1(name), this, SLOT(ask()));
    ask();
}

void StatusNotifierWatch::ask()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        kService, kPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << kService << QStringLiteral("IsStatusNotifierHostRegistered");
    message.setAutoStartService(false);
    const int question = ++m_question;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kAnswerTimeout), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, question, call] {
        call->deleteLater();
        if (question != m_question)
            return;
        const QDBusPendingReply<QDBusVariant> reply = *call;
        const bool present = reply.isValid() && reply.value().variant().toBool();
        setPresence(present ? Presence::Present : Presence::Absent);
    });
}

} // namespace ccproxy::ui

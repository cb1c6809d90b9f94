// SPDX-License-Identifier: GPL-3.0-or-later
// A panel in a process of its own: org.kde.StatusNotifierWatcher on the session bus. It is told
// what to do on standard input, a word a line (appear, vanish, host, nohost, and a method of the
// last icon that is registered: Activate, SecondaryActivate, ContextMenu), and answers each with
// "done". It tells "item NAME" of each icon that is registered, and "pressed" when one has heard of
// its method.

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <string>

class Watcher final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER m_hasHost)
    Q_PROPERTY(int ProtocolVersion MEMBER m_protocol)

public:
    void obey(const QByteArray &word)
    {
        const QString service = QStringLiteral("org.kde.StatusNotifierWatcher");
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (word == "appear") {
            bus.registerService(service);
        } else if (word == "vanish") {
            bus.unregisterService(service);
        } else if (word == "host") {
            m_hasHost = true;
            Q_EMIT StatusNotifierHostRegistered();
        } else if (word == "Activate" || word == "SecondaryActivate" || word == "ContextMenu") {
            // As a panel tells an icon of a press of the mouse.
            QDBusMessage call = QDBusMessage::createMethodCall(
                m_item, QStringLiteral("/StatusNotifierItem"),
                QStringLiteral("org.kde.StatusNotifierItem"), QString::fromLatin1(word));
            call.setArguments({0, 0});
            auto *pressed = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
            connect(pressed, &QDBusPendingCallWatcher::finished, this, [pressed] {
                pressed->deleteLater();
                say("pressed");
            });
        } else if (word == "nohost") {
            m_hasHost = false;
            Q_EMIT StatusNotifierHostUnregistered();
        }
        say("done");
    }
    static void say(const QByteArray &line)
    {
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service)
    {
        m_item = service;
        say("item " + service.toUtf8());
    }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    bool m_hasHost = false;
    int m_protocol = 0;
    QString m_item;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Watcher watcher;
    QDBusConnection::sessionBus().registerObject(QStringLiteral("/StatusNotifierWatcher"), &watcher,
                                                 QDBusConnection::ExportAllContents);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QSocketNotifier notifier(input.handle(), QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &watcher, [&] {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            QCoreApplication::quit();
        else
            watcher.obey(line.trimmed());
    });
    return QCoreApplication::exec();
}

#include "fake_panel_main.moc"

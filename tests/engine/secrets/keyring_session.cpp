// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keyring_session.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDeadlineTimer>
#include <QFile>

#include <csignal>

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// No services that are started by themselves: no second keyring, no window that asks.
constexpr const char *kBus =
    "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
    "  \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
    "<busconfig><type>session</type><listen>unix:path=%1/bus</listen>\n"
    "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>\n"
    "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";

bool isRegistered(const QString &address)
{
    const QString name = QStringLiteral("keyring-session");
    bool is = false;
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(address, name);
        is = bus.isConnected()
            && bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"));
    }
    QDBusConnection::disconnectFromBus(name);
    return is;
}

} // namespace

KeyringSession::KeyringSession()
{
    const QString path = m_home.path() + QStringLiteral("/bus.conf");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        fail(file.errorString());
        return;
    }
    file.write(QString::fromLatin1(kBus).arg(m_home.path()).toUtf8());
    file.close();
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--config-file=") + path, QStringLiteral("--nofork"),
                 QStringLiteral("--print-address")});
    if (!m_bus.waitForReadyRead(kPatience)) {
        fail(QStringLiteral("dbus-daemon: ") + m_bus.errorString());
        return;
    }
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    for (const char *name : {"PATH", "LD_LIBRARY_PATH"}) {
        if (qEnvironmentVariableIsSet(name))
            m_environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
}

KeyringSession::~KeyringSession()
{
    stop();
    m_bus.kill();
    m_bus.waitForFinished(kPatience);
}

bool KeyringSession::fail(const QString &why)
{
    m_error = why;
    return false;
}

bool KeyringSession::start(Login login)
{
    if (m_address.isEmpty())
        return false;
    const bool unlocks = login == Login::Password;
    m_daemon.setProcessEnvironment(m_environment);
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                   {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                    unlocks ? QStringLiteral("--unlock") : QStringLiteral("--start")});
    if (!m_daemon.waitForStarted(kPatience))
        return fail(QStringLiteral("gnome-keyring-daemon: ") + m_daemon.errorString());
    if (unlocks)
        m_daemon.write("password");
    m_daemon.closeWriteChannel();
    const QDeadlineTimer end(kPatience);
    while (!isRegistered(m_address)) {
        constexpr int kEvery = 20;
        if (m_daemon.waitForFinished(kEvery) || end.hasExpired())
            return fail(QStringLiteral("gnome-keyring-daemon does not serve: ")
                        + QString::fromUtf8(m_daemon.readAllStandardError()));
    }
    return true;
}

void KeyringSession::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    resume();
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(kPatience)) {
        m_daemon.kill();
        m_daemon.waitForFinished(kPatience);
    }
}

bool KeyringSession::signal(int number)
{
    return ::kill(static_cast<pid_t>(m_daemon.processId()), number) == 0;
}

bool KeyringSession::suspend()
{
    return signal(SIGSTOP);
}

bool KeyringSession::resume()
{
    return signal(SIGCONT);
}

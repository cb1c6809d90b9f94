// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart/autostart.h"

#include <QSettings>

namespace ccproxy::app::login_store {
namespace {

const QString kBase =
    QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\");

/// What the user has switched off in the Task Manager or in the settings of Windows.
class ApprovedKey {
public:
    bool isSwitchedOff(const std::string &name) const
    {
        // Its first byte is odd then; the time follows.
        const QByteArray value = m_settings.value(QString::fromStdString(name)).toByteArray();
        return !value.isEmpty() && (static_cast<unsigned char>(value.front()) & 1U) != 0;
    }
    void forget(const std::string &name) { m_settings.remove(QString::fromStdString(name)); }

private:
    QSettings m_settings{kBase + QStringLiteral("Explorer\\StartupApproved\\Run"),
                         QSettings::NativeFormat};
};

/// Programs of this user that Windows starts at login.
class RunKey {
public:
    std::optional<std::string> value(const std::string &name) const
    {
        const QString key = QString::fromStdString(name);
        if (!m_settings.contains(key))
            return std::nullopt;
        return m_settings.value(key).toString().toStdString();
    }
    Expected<void> set(const std::string &name, const std::string &text)
    {
        m_settings.setValue(QString::fromStdString(name), QString::fromStdString(text));
        return synced();
    }
    Expected<void> remove(const std::string &name)
    {
        m_settings.remove(QString::fromStdString(name));
        return synced();
    }

private:
    Expected<void> synced()
    {
        m_settings.sync();
        if (m_settings.status() == QSettings::NoError)
            return {};
        return unexpected(FailureKind::Internal,
                          "The list of programs that start at login cannot be changed",
                          "Turn CCProxy on in the settings of Windows, under Apps, Startup.");
    }

    QSettings m_settings{kBase + QStringLiteral("Run"), QSettings::NativeFormat};
};

} // namespace

LoginSystem system(const Environment & /*environment*/)
{
    return LoginSystem::Windows;
}

std::optional<std::string> read(const LoginEntry &entry)
{
    return RunKey().value(entry.place);
}

bool isOn(const LoginEntry &entry)
{
    return read(entry).has_value();
}

bool isSwitchedOff(const LoginEntry &entry, const std::string & /*text*/)
{
    return ApprovedKey().isSwitchedOff(entry.place);
}

Expected<void> write(const LoginEntry &entry)
{
    ApprovedKey().forget(entry.place);
    return RunKey().set(entry.place, entry.text);
}

Expected<void> remove(const LoginEntry &entry)
{
    return RunKey().remove(entry.place);
}

} // namespace ccproxy::app::login_store

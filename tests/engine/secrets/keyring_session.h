// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

/// A D-Bus session with a gnome-keyring, in a home of its own: nothing of the machine's is touched,
/// no window is opened. Whatever fails, error() says what.
class KeyringSession {
public:
    KeyringSession();
    ~KeyringSession();
    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;

    enum class Login {
        Password, ///< a keyring that is open; it is made the first time
        None,     ///< one that is locked, or, the first time, a service without any
    };
    /// Starts the keyring's daemon and waits for it.
    bool start(Login login);
    void stop();
    /// The daemon stops answering, and goes on.
    bool suspend();
    bool resume();

    /// How programs find it.
    QString busAddress() const { return m_address; }
    QString home() const { return m_home.path(); }
    const QString &error() const { return m_error; }

private:
    bool fail(const QString &why);
    bool signal(int number);

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_daemon;
    QProcessEnvironment m_environment;
    QString m_address;
    QString m_error;
};

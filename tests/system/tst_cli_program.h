// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <memory>

/// What a run of the program said.
struct Outcome {
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// The built program in a home of its own, with an environment in which no key is set. Whatever
/// still runs at the end is ended.
class Program {
public:
    Program();
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Runs a command to its end.
    Outcome run(const QStringList &arguments, const QByteArray &input = {});
    /// A process that goes on.
    std::unique_ptr<QProcess> launch(const QStringList &arguments);
    /// `ccproxy --cli` on a free port; returns once it listens.
    std::unique_ptr<QProcess> serve(const QStringList &options = {});

    QJsonObject status();
    QString address() { return status().value(QStringLiteral("address")).toString(); }
    qint64 pid() { return status().value(QStringLiteral("pid")).toInteger(); }

    QString home() const { return m_folder.path() + QStringLiteral("/home"); }
    QString folder() const { return m_folder.path(); }
    /// Writes a file into folder() and returns its path.
    QString write(const QString &name, const QByteArray &content, bool isProgram = false);
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    const QProcessEnvironment &environment() const { return m_environment; }

    static QString path();

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// Runs a line in sh, in the environment of a program's user.
Outcome runShell(const QString &line, const QProcessEnvironment &environment,
                 const QString &folder);

/// A Messages request to the demo provider, as bytes of HTTP.
QByteArray streamRequest(const QString &text, const QByteArray &key = {});

/// Sends a request to an address ("http://127.0.0.1:1") and reads until the answer holds `until`
/// or the connection ends.
QByteArray ask(const QString &address, const QByteArray &request, const QByteArray &until = {});

/// A stream of the demo provider that has begun: its connection and what came so far.
struct Stream {
    QTcpSocket socket;
    QByteArray got;

    explicit Stream(const QString &address);
    /// All of it, once it has ended.
    QByteArray rest();
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace ccproxy::test {

/// A PostgreSQL server of its own, on a socket in a temporary folder; nobody else is asked. The
/// server refuses to run as root, so then it runs as the system's user postgres or nobody.
class PostgresServer final {
public:
    ~PostgresServer();

    /// Whether it is installed here.
    static bool isInstalled();
    /// Makes its data and starts it; false, with error(), when that fails.
    bool start();
    /// Ends it at once, as a crash would.
    void kill();
    /// Starts it again with its old data.
    bool startAgain();
    /// The URL of a new, empty database.
    QString newDatabase();
    const QString &error() const { return m_error; }

private:
    void runAsAllowed(QProcess &process) const;
    bool run(const QString &program, const QStringList &arguments);
    bool query(const QString &statement);

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_error;
    int m_databases = 0;
};

} // namespace ccproxy::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/postgres_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QThread>
#include <QVariant>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace ccproxy::test {
namespace {

constexpr int kPatienceMs = 60'000;
const QString kUser = QStringLiteral("ccproxy");

/// Debian keeps the server's programs out of the path, the newest version last.
QString programOf(const QString &name)
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList entries = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QStringList folders;
    for (const QString &entry : entries)
        folders.prepend(versions.filePath(entry + QStringLiteral("/bin")));
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/// Whom to be in place of root; null when we are somebody already.
const passwd *otherUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *user = getpwnam("postgres");
    return user != nullptr ? user : getpwnam("nobody");
}

} // namespace

PostgresServer::~PostgresServer()
{
    kill();
}

bool PostgresServer::isInstalled()
{
    return !programOf(QStringLiteral("postgres")).isEmpty()
        && !programOf(QStringLiteral("initdb")).isEmpty()
        && QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"));
}

void PostgresServer::runAsAllowed(QProcess &process) const
{
    process.setWorkingDirectory(m_folder.path());
    const passwd *user = otherUser();
    if (user == nullptr)
        return;
    process.setChildProcessModifier([uid = user->pw_uid, gid = user->pw_gid] {
        if (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0)
            _exit(1);
    });
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    runAsAllowed(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programOf(program), arguments);
    if (process.waitForFinished(kPatienceMs) && process.exitCode() == 0)
        return true;
    m_error = program + QStringLiteral(": ") + QString::fromLocal8Bit(process.readAll())
        + process.errorString();
    return false;
}

bool PostgresServer::start()
{
    if (const passwd *user = otherUser(); user != nullptr
        && chown(m_folder.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0) {
        m_error = QStringLiteral("the temporary folder cannot be given away");
        return false;
    }
    return run(QStringLiteral("initdb"),
               {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                QStringLiteral("-U"), kUser, QStringLiteral("-A"), QStringLiteral("trust"),
                QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
                QStringLiteral("--no-sync")})
        && startAgain();
}

bool PostgresServer::startAgain()
{
    runAsAllowed(m_process);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(programOf(QStringLiteral("postgres")),
                    {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                     QStringLiteral("-k"), m_folder.path(), QStringLiteral("-c"),
                     QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                     QStringLiteral("fsync=off")});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kPatienceMs && m_process.state() != QProcess::NotRunning) {
        if (query(QStringLiteral("SELECT 1")))
            return true;
        constexpr int kAgainMs = 20;
        m_process.waitForReadyRead(kAgainMs);
    }
    m_error += QString::fromLocal8Bit(m_process.readAll());
    return false;
}

void PostgresServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

bool PostgresServer::query(const QString &statement)
{
    const QString name = QStringLiteral("test-server");
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setDatabaseName(QStringLiteral("postgres"));
        database.setHostName(m_folder.path());
        database.setUserName(kUser);
        isDone = database.open();
        if (isDone) {
            QSqlQuery query(database);
            isDone = query.exec(statement);
            m_error = query.lastError().text();
        } else {
            m_error = database.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return isDone;
}

QString PostgresServer::newDatabase()
{
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    query(QStringLiteral("CREATE DATABASE ") + name);
    return QStringLiteral("postgresql://%1@/%2?host=%3").arg(kUser, name, m_folder.path());
}

} // namespace ccproxy::test

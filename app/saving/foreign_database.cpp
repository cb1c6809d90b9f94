// SPDX-License-Identifier: GPL-3.0-or-later
#include "saving/foreign_database.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

namespace ccproxy::app {
namespace {

const QString kConnection = QStringLiteral("import");

Unexpected<Failure> unreadable(const std::string &path, const std::string &why)
{
    return unexpected(FailureKind::ConfigInvalid, path + " " + why,
                      "Name a JSON file that its program exports.");
}

QJsonValue jsonOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toByteArray()).object();
}

/// claude-code-router 3: the whole configuration as one text.
std::string routerSettings(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    const bool isFound =
        query.exec(QStringLiteral("SELECT value_json FROM app_config WHERE key = 'default'"))
        && query.next();
    return isFound ? query.value(0).toString().toStdString() : std::string();
}

/// cc-switch: a row for each provider, in the shape of its earlier file.
std::string switchSettings(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    // Early databases have no meta.
    const QString columns =
        QStringLiteral("SELECT app_type, id, name, settings_config, is_current");
    const QString from = QStringLiteral(" FROM providers ORDER BY name, id");
    if (!query.exec(columns + QStringLiteral(", meta") + from) && !query.exec(columns + from))
        return {};
    QJsonObject out;
    while (query.next()) {
        const QString program = query.value(0).toString();
        const QString id = query.value(1).toString();
        QJsonObject section = out.value(program).toObject();
        QJsonObject providers = section.value(QStringLiteral("providers")).toObject();
        providers.insert(id,
                         QJsonObject{{QStringLiteral("id"), id},
                                     {QStringLiteral("name"), query.value(2).toString()},
                                     {QStringLiteral("settingsConfig"), jsonOf(query.value(3))},
                                     {QStringLiteral("meta"), jsonOf(query.value(5))}});
        section.insert(QStringLiteral("providers"), providers);
        if (query.value(4).toBool())
            section.insert(QStringLiteral("current"), id);
        out.insert(program, section);
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString();
}

std::string settingsIn(const QSqlDatabase &database)
{
    const QStringList tables = database.tables();
    if (tables.contains(QStringLiteral("app_config")))
        return routerSettings(database);
    if (tables.contains(QStringLiteral("providers")))
        return switchSettings(database);
    return {};
}

} // namespace

bool isDatabase(const std::string &beginning)
{
    return beginning.starts_with("SQLite format 3");
}

Expected<std::string> settingsInDatabase(const std::string &path)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return unreadable(path, "is a database, and Qt's driver for SQLite is not installed");
    const QTemporaryDir folder;
    const QString source = QString::fromStdString(path);
    const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
    if (!folder.isValid() || !QFile::copy(source, copy))
        return unreadable(path, "cannot be copied to be read");
    // What a running program has written last may stand only there.
    QFile::copy(source + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
    std::string settings;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), kConnection);
        database.setDatabaseName(copy);
        if (database.open())
            settings = settingsIn(database);
        database.close();
    }
    QSqlDatabase::removeDatabase(kConnection);
    if (settings.empty())
        return unreadable(path, "is a database of a program that CCProxy does not know");
    return settings;
}

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/location.h"

#include <QUrl>
#include <QUrlQuery>

namespace ccproxy::engine {
namespace {

Unexpected<Failure> notUsable(const std::string &why)
{
    Failure failure;
    failure.kind = FailureKind::ConfigInvalid;
    failure.message = "history.database " + why;
    failure.remedy = "Write it as postgresql://user@host/database, or as the path of a file.";
    return Unexpected(std::move(failure));
}

} // namespace

std::string HistoryLocation::text() const
{
    if (kind == Kind::SqliteFile)
        return path;
    std::string out = "postgresql://";
    if (!user.empty())
        out += user + "@";
    out += host.empty() || host.starts_with('/') ? "" : host;
    if (port != 0)
        out += ":" + std::to_string(port);
    return out + "/" + database;
}

Expected<HistoryLocation> historyLocation(const std::string &text)
{
    HistoryLocation location;
    const std::size_t scheme = text.find("://");
    if (scheme == std::string::npos) {
        location.path = text;
        return location;
    }
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const QString name = url.scheme();
    if (name != QLatin1String("postgresql") && name != QLatin1String("postgres"))
        return notUsable("names a kind of database that CCProxy does not know");
    if (!url.isValid())
        return notUsable("is no valid URL");
    location.kind = HistoryLocation::Kind::PostgreSql;
    location.host = url.host().toStdString();
    location.port = static_cast<std::uint16_t>(url.port(0));
    location.user = url.userName(QUrl::FullyDecoded).toStdString();
    location.password = url.password(QUrl::FullyDecoded).toStdString();
    location.database = url.path(QUrl::FullyDecoded).mid(1).toStdString();
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == QLatin1String("host")) {
            location.host = value.toStdString();
            continue;
        }
        location.options += location.options.empty() ? "" : ";";
        location.options += key.toStdString() + "=" + value.toStdString();
    }
    if (location.database.empty())
        return notUsable("names no database");
    return location;
}

} // namespace ccproxy::engine

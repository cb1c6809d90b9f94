// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/logs_source.h"

#include "configuration.h"
#include "engine/history/database.h"
#include "instance/wire.h"
#include "service/history_values.h"

#include <QFile>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

/// A search over a large history may take some time.
constexpr std::chrono::milliseconds kDeadline = 60s;

Unexpected<Failure> historyIsOff()
{
    Failure failure;
    failure.message = "The history is off";
    failure.remedy = "`ccproxy config set history.enabled true` turns it on.";
    return Unexpected(std::move(failure));
}

template <typename T, typename ToJson>
Expected<QJsonObject> answered(engine::FromDatabase<T> answer, ToJson toJsonOf)
{
    if (!answer)
        return Unexpected(std::move(answer.error().failure));
    return toJsonOf(*answer);
}

} // namespace

LogsSource::LogsSource(const Invocation &invocation) : m_invocation(invocation)
{
    auto client = InstanceClient::open(ownPlace());
    if (client)
        m_client.emplace(std::move(*client));
    else if (client.error().kind != FailureKind::NotRunning)
        m_failure = client.error();
}

Expected<QJsonObject> LogsSource::ask(const QString &command, const QJsonObject &arguments)
{
    if (m_failure)
        return Unexpected(*m_failure);
    if (m_client)
        return m_client->ask(command, arguments, kDeadline);
    return askDatabase(command, arguments);
}

Expected<QJsonObject> LogsSource::askDatabase(const QString &command,
                                              const QJsonObject &arguments) const
{
    const auto configuration = validConfiguration(requestOf(m_invocation));
    if (!configuration)
        return Unexpected(configuration.error());
    const config::Settings &settings = configuration->result.settings;
    if (!settings.history.enabled)
        return historyIsOff();
    const auto location = engine::historyLocation(historyDatabase(settings));
    if (!location)
        return Unexpected(location.error());
    // Reading makes no file.
    const bool isThere = location->kind == engine::HistoryLocation::Kind::PostgreSql
        || QFile::exists(wire::text(location->path));
    std::unique_ptr<engine::Database> database;
    if (isThere) {
        auto opened = engine::Database::open(*location);
        if (!opened)
            return Unexpected(std::move(opened.error().failure));
        database = std::move(*opened);
    }
    if (command == wire::kExchange) {
        if (!database)
            return QJsonObject();
        return answered(database->find(wire::utf8(arguments.value(wire::kId))),
                        [](const auto &found) { return answerOf(found); });
    }
    if (command == wire::kUsage) {
        const engine::UsageQuery query = usageQueryFrom(arguments);
        if (!database)
            return answerOf(query.by, {});
        return answered(database->usage(query),
                        [&query](const auto &groups) { return answerOf(query.by, groups); });
    }
    if (!database)
        return answerOf(std::vector<engine::ExchangeRecord>());
    return answered(database->list(filterFrom(arguments)),
                    [](const auto &list) { return answerOf(list); });
}

} // namespace ccproxy::app

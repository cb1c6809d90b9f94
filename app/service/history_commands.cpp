// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history_commands.h"

#include "engine/history/matching.h"
#include "instance/wire.h"
#include "service/history_values.h"

#include <QJsonArray>

#include <utility>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

/// Whoever follows hears something at least so often, and asks again.
constexpr auto kPatience = 20s;

} // namespace

HistoryCommands::HistoryCommands(engine::Engine &engine) : m_engine(engine)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { tellAll(false); });
    connect(&m_engine, &engine::Engine::recorded, this, [this] { tellAll(true); });
}

void HistoryCommands::onLogs(const QJsonObject &arguments, ReplyPtr reply)
{
    m_engine.exchanges(filterFrom(arguments), this, [reply](const auto &list) {
        if (list)
            reply->succeed(answerOf(*list));
        else
            reply->fail(list.error());
    });
}

void HistoryCommands::onExchange(const QJsonObject &arguments, ReplyPtr reply)
{
    m_engine.exchange(wire::utf8(arguments.value(wire::kId)), this, [reply](const auto &found) {
        if (found)
            reply->succeed(answerOf(*found));
        else
            reply->fail(found.error());
    });
}

void HistoryCommands::onUsage(const QJsonObject &arguments, ReplyPtr reply)
{
    const engine::UsageQuery query = usageQueryFrom(arguments);
    m_engine.usage(query, this, [reply, by = query.by](const auto &groups) {
        if (groups)
            reply->succeed(answerOf(by, *groups));
        else
            reply->fail(groups.error());
    });
}

void HistoryCommands::onFollow(const QJsonObject &arguments, ReplyPtr reply)
{
    tell({arguments.value(wire::kSince).toInteger(-1), filterFrom(arguments), std::move(reply)},
         true);
}

void HistoryCommands::tellAll(bool mayWait)
{
    for (const Follower &follower : std::exchange(m_followers, {}))
        tell(follower, mayWait);
}

void HistoryCommands::tell(const Follower &follower, bool mayWait)
{
    const auto since = static_cast<std::uint64_t>(std::max<qint64>(follower.since, 0));
    m_engine.records(since, this, [this, follower, mayWait](const auto &records) {
        QJsonArray exchanges;
        for (const engine::ExchangeRecord &record : records) {
            if (follower.since >= 0 && engine::passes(follower.filter, record)
                && engine::holdsWords(follower.filter, record, nullptr))
                exchanges.append(toJson(record));
        }
        if (mayWait && follower.since >= 0 && exchanges.isEmpty()) {
            Follower waiting = follower;
            if (!records.empty())
                waiting.since = static_cast<qint64>(records.back().sequence);
            m_followers.push_back(std::move(waiting));
            if (!m_patience.isActive())
                m_patience.start(kPatience);
            return;
        }
        const qint64 last = records.empty() ? std::max<qint64>(follower.since, 0)
                                            : static_cast<qint64>(records.back().sequence);
        follower.reply->succeed({{wire::kLast, last}, {wire::kExchanges, exchanges}});
    });
}

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "instance/server.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace ccproxy::app {

/// The commands of an instance that are about its history:
///   logs      a filter: {exchanges[]}
///   exchange  {id}: {exchange} with its bodies, or {} when there is none
///   usage     {by, since, until}: {by, groups[]}
///   follow    {since, a filter}: {last, exchanges[]} of the records after `since`, once there are
///             some or after a while; a negative `since` asks only for the last's number
class HistoryCommands final : public QObject {
    Q_OBJECT

public:
    using ReplyPtr = std::shared_ptr<Reply>;

    explicit HistoryCommands(engine::Engine &engine);

    void onLogs(const QJsonObject &arguments, ReplyPtr reply);
    void onExchange(const QJsonObject &arguments, ReplyPtr reply);
    void onUsage(const QJsonObject &arguments, ReplyPtr reply);
    void onFollow(const QJsonObject &arguments, ReplyPtr reply);

private:
    struct Follower {
        qint64 since;
        engine::HistoryFilter filter;
        ReplyPtr reply;
    };
    void tell(const Follower &follower, bool mayWait);
    void tellAll(bool mayWait);

    engine::Engine &m_engine;
    std::vector<Follower> m_followers;
    QTimer m_patience{this};
};

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/history/query.h"

#include <QJsonObject>

/// The history as JSON: what travels between processes is what `--json` prints. Times are ISO 8601
/// in UTC, durations milliseconds, costs US dollars or null when a price is not known.
namespace ccproxy::app {

QJsonObject toJson(const engine::ExchangeRecord &record);
/// With its attempts and, if they were kept, bodies.
QJsonObject toJson(const engine::HistoryExchange &exchange);
QJsonObject toJson(const engine::UsageGroup &group);

QJsonObject toJson(const engine::HistoryFilter &filter);
engine::HistoryFilter filterFrom(const QJsonObject &object);
QJsonObject toJson(const engine::UsageQuery &query);
engine::UsageQuery usageQueryFrom(const QJsonObject &object);

/// {"exchanges": […]}, the oldest first.
QJsonObject answerOf(const std::vector<engine::ExchangeRecord> &newestFirst);
/// {"exchange": …}; an empty object when there is none.
QJsonObject answerOf(const std::optional<engine::HistoryExchange> &exchange);
/// {"by": …, "groups": […]}
QJsonObject answerOf(usage::By by, const std::vector<engine::UsageGroup> &groups);

} // namespace ccproxy::app

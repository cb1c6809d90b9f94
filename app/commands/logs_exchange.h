// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"
#include "commands/logs_source.h"
#include "core/expected.h"

#include <QJsonObject>

#include <string>

/// One exchange in words. They take it as toJson(HistoryExchange) makes it.
namespace ccproxy::app {

/// How a request is called on a line: the first eight characters of its id.
std::string shortId(const QJsonObject &exchange);
/// "1.2 s", "340 ms", "-" for nothing.
std::string durationOf(const QJsonValue &milliseconds);
/// "24.1k", "310"
std::string tokensText(qint64 count);
/// All that went in, from wherever.
qint64 tokensIn(const QJsonObject &exchange);
/// "$0.0034", "unknown"
std::string costOf(const QJsonValue &dollars);
/// "provider,model" of the last try, "-" when nobody was asked.
std::string targetOf(const QJsonObject &exchange);
/// The local time, with its day when `now` is another one.
std::string timeOf(const QJsonObject &exchange, bool withDay);
/// "200", "left" when the client did, and so on.
std::string statusOf(const QJsonObject &exchange);

/// The whole exchange: what happened when, and both sides of the wire.
std::string exchangeForPeople(const QJsonObject &exchange);
/// The last try's request as a command for a POSIX shell. The failure: it was not kept.
Expected<std::string> curlCommand(const QJsonObject &exchange);
/// What an answer said, in words: texts, and calls of tools.
std::string answerForPeople(const std::string &body);

/// Sends the request of an exchange again, to another model, and shows both.
int replay(LogsSource &source, const QJsonObject &exchange, const Invocation &invocation);

} // namespace ccproxy::app

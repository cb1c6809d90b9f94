// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"
#include "commands/commands.h"
#include "commands/logs_exchange.h"
#include "commands/logs_source.h"
#include "commands/output.h"
#include "instance/wire.h"
#include "platform/platform.h"
#include "service/history_values.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

/// How much is shown of what is not asked for by number.
constexpr int kUsualLines = 20;

engine::HistoryFilter filterOf(const Invocation &invocation)
{
    engine::HistoryFilter filter;
    filter.errors = invocation.errors;
    filter.provider = invocation.provider;
    filter.model = invocation.model;
    // As models are named everywhere else.
    const std::size_t comma = filter.model.find(',');
    if (comma != std::string::npos && filter.provider.empty()) {
        filter.provider = filter.model.substr(0, comma);
        filter.model.erase(0, comma + 1);
    }
    filter.since = invocation.since;
    filter.text = invocation.search;
    filter.limit = invocation.lines.value_or(kUsualLines);
    return filter;
}

bool isOfToday(const QJsonObject &exchange)
{
    const std::string today =
        QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd")).toStdString();
    return timeOf(exchange, true).starts_with(today);
}

/// The cells of one line. A failure follows on a line of its own.
std::vector<std::string> cellsOf(const QJsonObject &exchange, bool withDay)
{
    const QJsonObject tokens = exchange.value(QLatin1String("tokens")).toObject();
    const qint64 out = tokens.value(QLatin1String("output")).toInteger();
    const bool isFailed = exchange.value(QLatin1String("failed")).toBool();
    return {timeOf(exchange, withDay),
            shortId(exchange),
            statusOf(exchange),
            targetOf(exchange),
            wire::utf8(exchange.value(QLatin1String("route"))),
            durationOf(exchange.value(QLatin1String("total"))),
            tokensText(tokensIn(exchange)) + " + " + tokensText(out),
            costOf(exchange.value(QLatin1String("cost"))),
            isFailed ? wire::utf8(exchange.value(QLatin1String("failure"))) : std::string()};
}

std::string forPeople(const QJsonArray &exchanges)
{
    bool withDay = false;
    for (const QJsonValue &exchange : exchanges)
        withDay |= !isOfToday(exchange.toObject());
    std::vector<std::vector<std::string>> rows{
        {"TIME", "ID", "STATUS", "ANSWERED BY", "ROUTE", "TOOK", "TOKENS", "COST", "FAILURE"}};
    for (const QJsonValue &exchange : exchanges)
        rows.push_back(cellsOf(exchange.toObject(), withDay));
    return aligned(rows, 0);
}

void printLine(const QJsonObject &exchange, bool json)
{
    if (json) {
        print(QJsonDocument(exchange).toJson(QJsonDocument::Compact).toStdString() + "\n");
        return;
    }
    // Wide enough for what is usual, since what is to come is not known.
    constexpr std::size_t kWidths[] = {8, 8, 6, 32, 11, 7, 13, 8, 0};
    std::string line;
    std::size_t column = 0;
    for (const std::string &cell : cellsOf(exchange, false)) {
        const std::size_t width = kWidths[column++];
        const std::size_t used = columnsOf(cell);
        line += cell + std::string(used < width ? width - used + 2 : 2, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    print(line + "\n");
}

int follow(LogsSource &source, const Invocation &invocation)
{
    if (source.instance() == nullptr)
        return fail(notRunning());
    engine::HistoryFilter filter = filterOf(invocation);
    qint64 since = -1;
    for (;;) {
        QJsonObject question = toJson(filter);
        // Its own "since" is a time, and what is new needs none.
        question.insert(wire::kSince, since);
        constexpr std::chrono::milliseconds kDeadline = 60s;
        const auto answer = source.instance()->ask(wire::kFollow, question, kDeadline);
        if (!answer)
            return fail(answer.error());
        const bool isFirst = since < 0;
        since = answer->value(wire::kLast).toInteger();
        QJsonArray exchanges = answer->value(wire::kExchanges).toArray();
        if (isFirst) {
            // What is on record is no reason not to follow.
            const auto before = source.ask(wire::kLogs, toJson(filter));
            if (before)
                exchanges = before->value(wire::kExchanges).toArray();
        }
        for (const QJsonValue &exchange : std::as_const(exchanges))
            printLine(exchange.toObject(), invocation.json);
    }
}

int showOne(LogsSource &source, const Invocation &invocation)
{
    const std::string &id = invocation.arguments.front();
    const auto answer = source.ask(wire::kExchange, {{wire::kId, wire::text(id)}});
    if (!answer)
        return fail(answer.error());
    const QJsonObject exchange = answer->value(wire::kExchange).toObject();
    if (exchange.isEmpty()) {
        Failure failure;
        failure.kind = FailureKind::NotFound;
        failure.message = "No request with an id that begins with " + id + " is on record";
        failure.remedy = "`ccproxy logs` lists them.";
        return fail(failure);
    }
    if (!invocation.replay.empty())
        return replay(source, exchange, invocation);
    if (invocation.curl) {
        const auto command = curlCommand(exchange);
        if (!command)
            return fail(command.error());
        print(*command);
        return 0;
    }
    if (invocation.json)
        printJson(exchange);
    else
        print(exchangeForPeople(exchange));
    return 0;
}

} // namespace

int logs(const Invocation &invocation)
{
    Failure wrong;
    wrong.kind = FailureKind::UsageError;
    if (invocation.arguments.empty() && (invocation.curl || !invocation.replay.empty())) {
        wrong.message =
            std::string(invocation.curl ? "--curl" : "--replay") + " needs the id of a request";
        wrong.remedy = "`ccproxy logs` lists them.";
        return fail(wrong);
    }
    if (!invocation.arguments.empty() && invocation.follow) {
        wrong.message = "-f shows all requests, and an id one of them";
        wrong.remedy = "Leave one of both out.";
        return fail(wrong);
    }
    LogsSource source(invocation);
    if (!invocation.arguments.empty())
        return showOne(source, invocation);
    if (invocation.follow)
        return follow(source, invocation);
    const auto answer = source.ask(wire::kLogs, toJson(filterOf(invocation)));
    if (!answer)
        return fail(answer.error());
    const QJsonArray exchanges = answer->value(wire::kExchanges).toArray();
    if (invocation.json)
        printJson(*answer);
    else if (exchanges.isEmpty())
        tell("No such request is on record.");
    else
        print(forPeople(exchanges));
    return 0;
}

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"
#include "commands/commands.h"
#include "commands/logs_exchange.h"
#include "commands/logs_source.h"
#include "commands/output.h"
#include "instance/wire.h"
#include "service/history_values.h"

#include <QJsonArray>

#include <algorithm>
#include <cctype>

namespace ccproxy::app {
namespace {

using Rows = std::vector<std::vector<std::string>>;

qint64 numberAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger();
}

qint64 tokensAt(const QJsonObject &group, const char *kind)
{
    return numberAt(group.value(QLatin1String("tokens")).toObject(), kind);
}

constexpr const char *kTokenKinds[] = {"input", "cache_read", "cache_write", "output"};

/// Sums whose prices are all known, none of which are, or some.
std::string costCell(double cost, qint64 unpriced, qint64 requests)
{
    if (unpriced > 0 && unpriced == requests)
        return "unknown";
    return costOf(cost) + (unpriced > 0 ? " + ?" : "");
}

std::string forPeople(const std::string &by, const QJsonArray &groups)
{
    std::string title = by;
    std::transform(title.begin(), title.end(), title.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    Rows rows{{title, "REQUESTS", "ERRORS", "INPUT", "FROM CACHE", "TO CACHE", "OUTPUT", "COST",
               "FIRST CONTENT"}};
    double cost = 0;
    qint64 requests = 0;
    qint64 errors = 0;
    qint64 unpriced = 0;
    std::vector<qint64> tokens(std::size(kTokenKinds));
    for (const QJsonValue &value : groups) {
        const QJsonObject group = value.toObject();
        const double groupCost = group.value(QLatin1String("cost")).toDouble();
        const std::string name = wire::utf8(group.value(QLatin1String("name")));
        std::vector<std::string> row{name.empty() ? "(not known)" : name,
                                     std::to_string(numberAt(group, "requests")),
                                     std::to_string(numberAt(group, "errors"))};
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const qint64 count = tokensAt(group, kTokenKinds[i]);
            tokens[i] += count;
            row.push_back(tokensText(count));
        }
        row.push_back(
            costCell(groupCost, numberAt(group, "unpriced"), numberAt(group, "requests")));
        row.push_back(durationOf(group.value(QLatin1String("first_content"))));
        rows.push_back(std::move(row));
        cost += groupCost;
        requests += numberAt(group, "requests");
        errors += numberAt(group, "errors");
        unpriced += numberAt(group, "unpriced");
    }
    std::vector<std::string> sum{"all", std::to_string(requests), std::to_string(errors)};
    for (const qint64 count : tokens)
        sum.push_back(tokensText(count));
    sum.push_back(costCell(cost, unpriced, requests));
    rows.push_back(std::move(sum));
    std::string out = aligned(rows, 0);
    if (unpriced > 0)
        out += "\nThe price of " + std::to_string(unpriced)
            + (unpriced == 1 ? " answer is" : " answers are")
            + " not known; models.json in CCProxy's folder can tell prices.\n";
    return out;
}

/// A field of CSV (RFC 4180).
std::string field(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

std::string csv(const std::string &by, const QJsonArray &groups)
{
    std::string out = by
        + ",requests,errors,input_tokens,cache_read_tokens,cache_write_tokens,output_tokens,"
          "cost_usd,unpriced,first_content_ms,total_ms\r\n";
    const auto decimal = [](const QJsonValue &value, int decimals) {
        return value.isDouble() ? QString::number(value.toDouble(), 'f', decimals).toStdString()
                                : std::string();
    };
    for (const QJsonValue &value : groups) {
        const QJsonObject group = value.toObject();
        out += field(wire::utf8(group.value(QLatin1String("name"))));
        for (const char *key : {"requests", "errors"})
            out += "," + std::to_string(numberAt(group, key));
        for (const char *kind : kTokenKinds)
            out += "," + std::to_string(tokensAt(group, kind));
        constexpr int kMicros = 6;
        out += "," + decimal(group.value(QLatin1String("cost")), kMicros);
        out += "," + std::to_string(numberAt(group, "unpriced"));
        for (const char *key : {"first_content", "total"})
            out += "," + decimal(group.value(QLatin1String(key)), 1);
        out += "\r\n";
    }
    return out;
}

} // namespace

int usage(const Invocation &invocation)
{
    LogsSource source(invocation);
    const engine::UsageQuery query{.by = invocation.by.value_or(ccproxy::usage::By::Day),
                                   .since = invocation.since,
                                   .until = {}};
    const auto answer = source.ask(wire::kUsage, toJson(query));
    if (!answer)
        return fail(answer.error());
    const QJsonArray groups = answer->value(QLatin1String("groups")).toArray();
    const std::string by(ccproxy::usage::toString(query.by));
    if (invocation.json)
        printJson(*answer);
    else if (invocation.csv)
        print(csv(by, groups));
    else if (groups.isEmpty())
        tell("No request is on record.");
    else
        print(forPeople(by, groups));
    return 0;
}

} // namespace ccproxy::app

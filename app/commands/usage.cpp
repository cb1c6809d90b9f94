// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"
#include "commands/commands.h"
#include "commands/logs_exchange.h"
#include "commands/logs_source.h"
#include "commands/output.h"
#include "instance/wire.h"
#include "service/history_values.h"
#include "service/usage_figures.h"

#include <QJsonArray>

#include <algorithm>
#include <cctype>

namespace ccproxy::app {
namespace {

using Rows = std::vector<std::vector<std::string>>;

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
        print(usageCsv(*answer));
    else if (groups.isEmpty())
        tell("No request is on record.");
    else
        print(forPeople(by, groups));
    return 0;
}

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/sums.h"

#include "engine/history/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace ccproxy::engine {
namespace {

using usage::Tally;

struct Column {
    const char *name;
    const char *ofExchange; ///< its value for one exchange
    std::int64_t (*get)(const Tally &tally);
    void (*set)(Tally &tally, std::int64_t value);
};

template <std::int64_t Tally::*member>
constexpr Column count(const char *name, const char *ofExchange)
{
    return {name, ofExchange, [](const Tally &tally) { return tally.*member; },
            [](Tally &tally, std::int64_t value) { tally.*member = value; }};
}

template <std::int64_t messages::Usage::*member>
constexpr Column tokens(const char *name)
{
    return {name, name, [](const Tally &tally) { return tally.tokens.*member; },
            [](Tally &tally, std::int64_t value) { tally.tokens.*member = value; }};
}

template <std::chrono::microseconds Tally::*member>
constexpr Column time(const char *name, const char *ofExchange)
{
    return {
        name, ofExchange,
        [](const Tally &tally) { return static_cast<std::int64_t>((tally.*member).count()); },
        [](Tally &tally, std::int64_t value) { tally.*member = std::chrono::microseconds(value); }};
}

using U = messages::Usage;

constexpr Column kColumns[] = {
    count<&Tally::requests>("requests", "1"),
    count<&Tally::errors>("errors", "failed"),
    tokens<&U::input>("input"),
    tokens<&U::output>("output"),
    tokens<&U::cacheRead>("cache_read"),
    tokens<&U::cacheWrite>("cache_write"),
    tokens<&U::webSearches>("searches"),
    count<&Tally::cost>("cost", "COALESCE(cost, 0)"),
    count<&Tally::unpriced>("unpriced", "CASE WHEN cost IS NULL THEN 1 ELSE 0 END"),
    count<&Tally::answers>("answers", "CASE WHEN first_content > 0 THEN 1 ELSE 0 END"),
    time<&Tally::firstContent>("first_content", "first_content"),
    time<&Tally::total>("total", "CASE WHEN first_content > 0 THEN total ELSE 0 END"),
};

/// Of SumsKey, in its order.
constexpr const char *kKey = "day, profile, session, project, provider, model";

template <typename Text>
QString listed(Text &&textOf)
{
    QString out;
    for (const Column &column : kColumns) {
        if (!out.isEmpty())
            out += QLatin1String(", ");
        out += textOf(QLatin1String(column.name), QLatin1String(column.ofExchange));
    }
    return out;
}

} // namespace

void addTo(Sums &sums, const ExchangeRecord &record)
{
    const AttemptRecord last = record.attempts.empty() ? AttemptRecord() : record.attempts.back();
    const bool isAnswer = record.firstContent.count() > 0;
    sums[{dayOf(record.receivedAt), record.profile, record.session, record.project, last.provider,
          last.model}] += {.requests = 1,
                           .errors = record.hasFailed() ? 1 : 0,
                           .tokens = record.usage,
                           .cost = record.cost.value_or(0),
                           .unpriced = record.cost ? 0 : 1,
                           .answers = isAnswer ? 1 : 0,
                           .firstContent = record.firstContent,
                           .total = isAnswer ? record.total : std::chrono::microseconds(0)};
}

QString sumsDefinition()
{
    return QStringLiteral("day INTEGER NOT NULL, profile TEXT NOT NULL, session TEXT NOT NULL,"
                          " project TEXT NOT NULL, provider TEXT NOT NULL, model TEXT NOT NULL, ")
        + listed([](auto name, auto) { return QString(name + QLatin1String(" BIGINT NOT NULL")); })
        + QStringLiteral(", PRIMARY KEY (") + QLatin1String(kKey) + QLatin1Char(')');
}

QString sumsStatement()
{
    const auto place = [](auto name, auto) { return QString(QLatin1Char(':') + name); };
    const auto added = [](auto name, auto) {
        return QString(name + QLatin1String(" = sums.") + name + QLatin1String(" + excluded.")
                       + name);
    };
    return QStringLiteral("INSERT INTO sums (") + QLatin1String(kKey) + QStringLiteral(", ")
        + tallyColumns()
        + QStringLiteral(") VALUES (:day, :profile, :session, :project, :provider, :model, ")
        + listed(place) + QStringLiteral(") ON CONFLICT (") + QLatin1String(kKey)
        + QStringLiteral(") DO UPDATE SET ") + listed(added);
}

void bindSums(QSqlQuery &query, const SumsKey &key, const Tally &tally)
{
    const auto bindText = [&query](const char *place, const std::string &text) {
        // A null would be no "".
        query.bindValue(QLatin1String(place),
                        text.empty() ? QVariant(QLatin1String(""))
                                     : QVariant(QString::fromStdString(text)));
    };
    query.bindValue(QStringLiteral(":day"), key.day);
    bindText(":profile", key.profile);
    bindText(":session", key.session);
    bindText(":project", key.project);
    bindText(":provider", key.provider);
    bindText(":model", key.model);
    for (const Column &column : kColumns)
        query.bindValue(QLatin1Char(':') + QLatin1String(column.name),
                        static_cast<qint64>(column.get(tally)));
}

QString sumsKey()
{
    return QLatin1String(kKey);
}

QString tallyColumns()
{
    return listed([](auto name, auto) { return QString(name); });
}

QString tallyOfExchange()
{
    return listed([](auto, auto ofExchange) { return QString(ofExchange); });
}

QString tallySums()
{
    return listed([](auto name, auto) {
        return QString(QLatin1String("CAST(SUM(") + name + QLatin1String(") AS BIGINT)"));
    });
}

Tally tallyFrom(const QSqlQuery &row, int first)
{
    Tally tally;
    for (const Column &column : kColumns)
        column.set(tally, row.value(first++).toLongLong());
    return tally;
}

} // namespace ccproxy::engine

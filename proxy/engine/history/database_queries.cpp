// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/database.h"
#include "engine/history/record_rows.h"
#include "engine/history/search_words.h"

#include <chrono>

namespace ccproxy::engine {
namespace {

using std::chrono::microseconds;
using std::chrono::system_clock;

/// Conditions that must all hold, and the values of their places.
class Where {
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_text += m_text.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ");
        m_text += condition;
        m_values += values;
    }
    /// A column with a text, in which `*` stands for anything.
    void addText(const QString &column, const std::string &wanted)
    {
        if (wanted.empty())
            return;
        const auto [condition, value] = match(column, wanted);
        add(condition, {value});
    }
    void addEitherText(const QString &column, const QString &other, const std::string &wanted)
    {
        if (wanted.empty())
            return;
        const auto [first, value] = match(column, wanted);
        const auto [second, same] = match(other, wanted);
        add(QLatin1Char('(') + first + QStringLiteral(" OR ") + second + QLatin1Char(')'),
            {value, same});
    }
    void addTime(const QString &condition, std::optional<system_clock::time_point> time)
    {
        if (!time)
            return;
        const auto since = std::chrono::duration_cast<microseconds>(time->time_since_epoch());
        add(condition, {static_cast<qint64>(since.count())});
    }

    const QString &text() const { return m_text; }
    const QVariantList &values() const { return m_values; }

private:
    static std::pair<QString, QString> match(const QString &column, const std::string &wanted)
    {
        QString value = QString::fromStdString(wanted);
        if (!value.contains(QLatin1Char('*')))
            return {column + QStringLiteral(" = ?"), value};
        for (const char special : {'!', '%', '_'})
            value.replace(QLatin1Char(special), QLatin1Char('!') + QString(QLatin1Char(special)));
        value.replace(QLatin1Char('*'), QLatin1Char('%'));
        return {column + QStringLiteral(" LIKE ? ESCAPE '!'"), value};
    }

    QString m_text;
    QVariantList m_values;
};

/// What sums are made by, and how a group is called.
struct Grouping {
    QString columns;
    QString name;
};

Grouping groupingOf(usage::By by)
{
    switch (by) {
    case usage::By::Day:
        return {QStringLiteral("e.day"), QStringLiteral("CAST(e.day AS VARCHAR(8))")};
    case usage::By::Provider:
        return {QStringLiteral("e.provider"), QStringLiteral("e.provider")};
    case usage::By::Model:
        // Put together for each group, not for each row.
        return {QStringLiteral("e.provider, e.model"),
                QStringLiteral("CASE WHEN e.provider = '' THEN '' ELSE"
                               " e.provider || ',' || e.model END")};
    case usage::By::Session:
        return {QStringLiteral("e.session"), QStringLiteral("e.session")};
    case usage::By::Project:
        break;
    }
    return {QStringLiteral("e.project"), QStringLiteral("e.project")};
}

/// "20260702" → "2026-07-02"
std::string dayName(const std::string &number)
{
    constexpr std::size_t kDigits = 8;
    if (number.size() != kDigits)
        return number;
    return number.substr(0, 4) + "-" + number.substr(4, 2) + "-" + number.substr(6);
}

QString sum(const char *what)
{
    return QStringLiteral(", CAST(SUM(") + QLatin1String(what) + QStringLiteral(") AS BIGINT)");
}

usage::Tally tallyFrom(const QSqlQuery &row)
{
    const auto number = [&row](int column) {
        return static_cast<std::int64_t>(row.value(column).toLongLong());
    };
    usage::Tally tally;
    tally.requests = number(1);
    tally.errors = number(2);
    tally.tokens = {number(3), number(4), number(5), number(6), number(7)};
    tally.cost = number(8);
    tally.unpriced = number(9);
    tally.answers = number(10);
    tally.firstContent = microseconds(number(11));
    tally.total = microseconds(number(12));
    return tally;
}

} // namespace

FromDatabase<std::vector<ExchangeRecord>> Database::list(const HistoryFilter &filter)
{
    Where where;
    if (filter.errors)
        where.add(QStringLiteral("e.failed = 1"));
    where.addText(QStringLiteral("e.provider"), filter.provider);
    where.addEitherText(QStringLiteral("e.model"), QStringLiteral("e.model_asked"), filter.model);
    where.addText(QStringLiteral("e.session"), filter.session);
    where.addText(QStringLiteral("e.route"), filter.route);
    where.addText(QStringLiteral("e.project"), filter.project);
    if (filter.statusClass != 0)
        where.add(QStringLiteral("e.status >= ? AND e.status < ?"),
                  {filter.statusClass * 100, filter.statusClass * 100 + 100});
    where.addTime(QStringLiteral("e.received_at >= ?"), filter.since);
    where.addTime(QStringLiteral("e.received_at < ?"), filter.until);
    if (!filter.text.empty()) {
        const auto words = queryWords(filter.text);
        if (words.empty())
            return std::vector<ExchangeRecord>();
        QString condition = m_dialect.searchCondition;
        where.add(condition.replace(QStringLiteral(":words"), QStringLiteral("?")),
                  {m_dialect.wordsQuery(words)});
    }
    QVariantList values = where.values();
    values += filter.limit;
    auto rows = answered(QStringLiteral("SELECT ") + columnNames(QStringLiteral("e."))
                             + QStringLiteral(" FROM exchanges e") + where.text()
                             + QStringLiteral(" ORDER BY e.id DESC LIMIT ?"),
                         values);
    if (!rows)
        return Unexpected(std::move(rows.error()));
    std::vector<ExchangeRecord> found;
    while (rows->next())
        found.push_back(recordFrom(*rows, 0));
    return found;
}

FromDatabase<std::optional<HistoryExchange>> Database::find(const std::string &id)
{
    Where where;
    where.addText(QStringLiteral("e.request_id"),
                  (id.starts_with("req_") ? id : "req_" + id) + "*");
    auto rows = answered(QStringLiteral("SELECT b.content, ") + columnNames(QStringLiteral("e."))
                             + QStringLiteral(" FROM exchanges e LEFT JOIN bodies b"
                                              " ON b.exchange_id = e.id")
                             + where.text() + QStringLiteral(" ORDER BY e.id DESC LIMIT 1"),
                         where.values());
    if (!rows)
        return Unexpected(std::move(rows.error()));
    if (!rows->next())
        return std::optional<HistoryExchange>();
    HistoryExchange found{recordFrom(*rows, 1), {}};
    if (const QByteArray content = rows->value(0).toByteArray(); !content.isEmpty())
        found.bodies = unpacked(content);
    return std::optional(std::move(found));
}

FromDatabase<std::vector<UsageGroup>> Database::usage(const UsageQuery &query)
{
    Where where;
    where.addTime(QStringLiteral("e.received_at >= ?"), query.since);
    where.addTime(QStringLiteral("e.received_at < ?"), query.until);
    const bool isByDay = query.by == usage::By::Day;
    const Grouping grouping = groupingOf(query.by);
    // As tallyFrom() reads them.
    auto rows = answered(
        QStringLiteral("SELECT ") + grouping.name + QStringLiteral(", COUNT(*)") + sum("e.failed")
            + sum("e.input") + sum("e.output") + sum("e.cache_read") + sum("e.cache_write")
            + sum("e.searches") + sum("COALESCE(e.cost, 0)")
            + sum("CASE WHEN e.cost IS NULL THEN 1 ELSE 0 END")
            + sum("CASE WHEN e.first_content > 0 THEN 1 ELSE 0 END") + sum("e.first_content")
            + sum("CASE WHEN e.first_content > 0 THEN e.total ELSE 0 END")
            + QStringLiteral(" FROM exchanges e") + where.text() + QStringLiteral(" GROUP BY ")
            + grouping.columns
            + (isByDay ? QStringLiteral(" ORDER BY 1")
                       : QStringLiteral(" ORDER BY 9 DESC, 2 DESC, 1")),
        where.values());
    if (!rows)
        return Unexpected(std::move(rows.error()));
    std::vector<UsageGroup> groups;
    while (rows->next()) {
        const std::string name = rows->value(0).toString().toStdString();
        groups.push_back({isByDay ? dayName(name) : name, tallyFrom(*rows)});
    }
    return groups;
}

FromDatabase<Spent> Database::spentOn(usage::DayNumber day)
{
    const int month = usage::monthOf(day);
    auto rows = answered(
        QStringLiteral("SELECT CAST(SUM(CASE WHEN day = ? THEN cost ELSE 0 END) AS BIGINT),"
                       " CAST(SUM(cost) AS BIGINT) FROM exchanges WHERE day >= ? AND day < ?"),
        {day, month * 100, month * 100 + 100});
    if (!rows)
        return Unexpected(std::move(rows.error()));
    Spent spent;
    spent.day = day;
    if (rows->next()) {
        spent.today = rows->value(0).toLongLong();
        spent.month = rows->value(1).toLongLong();
    }
    return spent;
}

} // namespace ccproxy::engine

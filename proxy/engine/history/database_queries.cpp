// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/database.h"
#include "engine/history/record_rows.h"
#include "engine/history/search_words.h"

#include <algorithm>
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
    void addText(const SqlDialect &dialect, const QString &column, const std::string &wanted)
    {
        if (wanted.empty())
            return;
        const auto [fits, value] = match(dialect, wanted);
        add(column + fits, {value});
    }
    void addEitherText(const SqlDialect &dialect, const QString &column, const QString &other,
                       const std::string &wanted)
    {
        if (wanted.empty())
            return;
        const auto [fits, value] = match(dialect, wanted);
        add(QLatin1Char('(') + column + fits + QStringLiteral(" OR ") + other + fits
                + QLatin1Char(')'),
            {value, value});
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
    /// What stands behind a column, and the value of its place.
    static std::pair<QString, QString> match(const SqlDialect &dialect, const std::string &wanted)
    {
        QString value = QString::fromStdString(wanted);
        if (!value.contains(QLatin1Char('*')))
            return {QStringLiteral(" = ?"), value};
        return {dialect.fits, dialect.patternOf(std::move(value))};
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

/// The exchanges of a time: whole days out of their sums, and those of its ends one by one.
class Period {
public:
    explicit Period(const UsageQuery &query)
    {
        constexpr std::chrono::microseconds kMoment(1);
        constexpr std::chrono::hours kLongestDay(25);
        Where whole;
        const std::optional<usage::DayNumber> first = dayOf(query.since);
        const std::optional<usage::DayNumber> last = dayOf(query.until);
        const bool isFirstWhole = !first || dayOf(*query.since - kMoment) != *first;
        const bool isLastWhole = !last || dayOf(*query.until - kMoment) != *last;
        if (first)
            whole.add(isFirstWhole ? QStringLiteral("day >= ?") : QStringLiteral("day > ?"),
                      {*first});
        if (last)
            whole.add(QStringLiteral("day < ?"), {*last});
        add(QStringLiteral("SELECT day, provider, model, session, project, ") + tallyColumns()
                + QStringLiteral(" FROM sums"),
            whole);
        if (!isFirstWhole)
            addPart(*first, query.since,
                    query.until ? std::min(*query.until, *query.since + kLongestDay)
                                : *query.since + kLongestDay);
        if (!isLastWhole && (isFirstWhole || *last != *first))
            addPart(*last,
                    query.since ? std::max(*query.since, *query.until - kLongestDay)
                                : *query.until - kLongestDay,
                    query.until);
    }

    const QString &text() const { return m_text; }
    const QVariantList &values() const { return m_values; }

private:
    static std::optional<usage::DayNumber> dayOf(std::optional<system_clock::time_point> time)
    {
        return time ? std::optional(engine::dayOf(*time)) : std::nullopt;
    }
    /// Both times are given, so that the index of times leads to no more than a day.
    void addPart(usage::DayNumber day, std::optional<system_clock::time_point> since,
                 std::optional<system_clock::time_point> until)
    {
        Where where;
        where.add(QStringLiteral("day = ?"), {day});
        where.addTime(QStringLiteral("received_at >= ?"), since);
        where.addTime(QStringLiteral("received_at < ?"), until);
        add(QStringLiteral("SELECT day, provider, model, session, project, ") + tallyOfExchange()
                + QStringLiteral(" FROM exchanges"),
            where);
    }
    void add(const QString &select, const Where &where)
    {
        if (!m_text.isEmpty())
            m_text += QStringLiteral(" UNION ALL ");
        m_text += select + where.text();
        m_values += where.values();
    }

    QString m_text;
    QVariantList m_values;
};

} // namespace

Database::Question Database::questionOf(const HistoryFilter &filter) const
{
    Where where;
    if (filter.errors)
        where.add(QStringLiteral("e.failed = 1"));
    where.addText(m_dialect, QStringLiteral("e.provider"), filter.provider);
    where.addEitherText(m_dialect, QStringLiteral("e.model"), QStringLiteral("e.model_asked"),
                        filter.model);
    where.addText(m_dialect, QStringLiteral("e.session"), filter.session);
    where.addText(m_dialect, QStringLiteral("e.route"), filter.route);
    where.addText(m_dialect, QStringLiteral("e.project"), filter.project);
    if (filter.statusClass != 0)
        where.add(QStringLiteral("e.status >= ? AND e.status < ?"),
                  {filter.statusClass * 100, filter.statusClass * 100 + 100});
    where.addTime(QStringLiteral("e.received_at >= ?"), filter.since);
    where.addTime(QStringLiteral("e.received_at < ?"), filter.until);
    if (!filter.before.empty())
        where.add(QStringLiteral("e.id < (SELECT id FROM exchanges WHERE request_id = ?)"),
                  {QString::fromStdString(filter.before)});
    if (!filter.text.empty()) {
        QString condition = m_dialect.searchCondition;
        where.add(condition.replace(QStringLiteral(":words"), QStringLiteral("?")),
                  {m_dialect.wordsQuery(queryWords(filter.text))});
    }
    QVariantList values = where.values();
    values += filter.limit;
    return {QStringLiteral("SELECT ") + columnNames(QStringLiteral("e."))
                + QStringLiteral(" FROM exchanges e") + where.text()
                + QStringLiteral(" ORDER BY e.id DESC LIMIT ?"),
            values};
}

FromDatabase<std::vector<ExchangeRecord>> Database::list(const HistoryFilter &filter)
{
    if (!filter.text.empty() && queryWords(filter.text).empty())
        return std::vector<ExchangeRecord>();
    auto rows = answered(questionOf(filter));
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
    where.addText(m_dialect, QStringLiteral("e.request_id"),
                  (id.starts_with("req_") ? id : "req_" + id) + "*");
    auto rows = answered({QStringLiteral("SELECT b.content, ") + columnNames(QStringLiteral("e."))
                              + QStringLiteral(" FROM exchanges e LEFT JOIN bodies b"
                                               " ON b.exchange_id = e.id")
                              + where.text() + QStringLiteral(" ORDER BY e.id DESC LIMIT 1"),
                          where.values()});
    if (!rows)
        return Unexpected(std::move(rows.error()));
    if (!rows->next())
        return std::optional<HistoryExchange>();
    HistoryExchange found{recordFrom(*rows, 1), {}};
    if (const QByteArray content = rows->value(0).toByteArray(); !content.isEmpty())
        found.bodies = unpacked(content);
    return std::optional(std::move(found));
}

Database::Question Database::questionOf(const UsageQuery &query) const
{
    const Grouping grouping = groupingOf(query.by);
    const Period period(query);
    return {QStringLiteral("SELECT ") + grouping.name + QStringLiteral(", ") + tallySums()
                + QStringLiteral(" FROM (") + period.text() + QStringLiteral(") AS e GROUP BY ")
                + grouping.columns,
            period.values()};
}

FromDatabase<std::string> Database::planOf(Question question) const
{
    question.statement.prepend(m_dialect.explain);
    auto rows = answered(question);
    if (!rows)
        return Unexpected(std::move(rows.error()));
    std::string plan;
    while (rows->next())
        plan += rows->value(m_dialect.explainColumn).toString().toStdString() + "\n";
    return plan;
}

FromDatabase<std::string> Database::planOf(const HistoryFilter &filter) const
{
    return planOf(questionOf(filter));
}

FromDatabase<std::string> Database::planOf(const UsageQuery &query) const
{
    return planOf(questionOf(query));
}

FromDatabase<std::vector<UsageGroup>> Database::usage(const UsageQuery &query)
{
    const bool isByDay = query.by == usage::By::Day;
    auto rows = answered(questionOf(query));
    if (!rows)
        return Unexpected(std::move(rows.error()));
    std::vector<UsageGroup> groups;
    while (rows->next()) {
        const std::string name = rows->value(0).toString().toStdString();
        groups.push_back({isByDay ? dayName(name) : name, tallyFrom(*rows, 1)});
    }
    std::sort(groups.begin(), groups.end(), [isByDay](const UsageGroup &a, const UsageGroup &b) {
        if (!isByDay && a.tally.cost != b.tally.cost)
            return a.tally.cost > b.tally.cost;
        if (!isByDay && a.tally.requests != b.tally.requests)
            return a.tally.requests > b.tally.requests;
        return a.name < b.name;
    });
    return groups;
}

FromDatabase<Spent> Database::spentOn(usage::DayNumber day)
{
    const int month = usage::monthOf(day);
    auto rows =
        answered({QStringLiteral("SELECT profile,"
                                 " CAST(SUM(CASE WHEN day = ? THEN cost ELSE 0 END) AS BIGINT),"
                                 " CAST(SUM(cost) AS BIGINT) FROM sums WHERE day >= ? AND day < ?"
                                 " GROUP BY profile"),
                  {day, month * 100, month * 100 + 100}});
    if (!rows)
        return Unexpected(std::move(rows.error()));
    Spent spent;
    spent.day = day;
    while (rows->next()) {
        SpentSums &sums = spent.byProfile[rows->value(0).toString().toStdString()];
        sums = {rows->value(1).toLongLong(), rows->value(2).toLongLong()};
        spent.all.today += sums.today;
        spent.all.month += sums.month;
    }
    return spent;
}

} // namespace ccproxy::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/database.h"

#include "engine/history/record_rows.h"
#include "engine/history/search_words.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace ccproxy::engine {
namespace {

constexpr int kPatienceSeconds = 5;
/// As many are removed in one transaction.
constexpr int kPruneStep = 500;
// Each in the order of an index that leads there: in another the whole table would be read.
constexpr QLatin1String kTooOld("e.received_at < ? ORDER BY e.received_at");
constexpr QLatin1String kTooMany("e.id > ? ORDER BY e.id");

Unexpected<DatabaseFailure> failed(std::string message, std::string remedy,
                                   DatabaseTrouble trouble = DatabaseTrouble::Other)
{
    DatabaseFailure out;
    out.failure.message = std::move(message);
    out.failure.remedy = std::move(remedy);
    out.trouble = trouble;
    return Unexpected(std::move(out));
}

/// The statements that lead from one version of the tables to the next.
QStringList migration(int to, const SqlDialect &dialect)
{
    if (to != 1)
        return {};
    QStringList statements{
        QStringLiteral("CREATE TABLE exchanges (id ") + dialect.idColumn + QStringLiteral(", ")
            + columnDefinitions() + QStringLiteral(", UNIQUE (request_id))"),
        QStringLiteral("CREATE TABLE bodies (exchange_id BIGINT PRIMARY KEY"
                       " REFERENCES exchanges ON DELETE CASCADE, content ")
            + dialect.blobColumn + QStringLiteral(" NOT NULL)"),
        QStringLiteral("CREATE INDEX exchanges_received ON exchanges (received_at)"),
        QStringLiteral("CREATE TABLE sums (") + sumsDefinition() + QLatin1Char(')')
            + dialect.noIdColumn,
        QStringLiteral("CREATE INDEX exchanges_session ON exchanges (session)"),
        QStringLiteral("CREATE INDEX exchanges_failed ON exchanges (id) WHERE failed = 1"),
    };
    statements += dialect.createSearch;
    return statements;
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

usage::DayNumber dayOf(std::chrono::system_clock::time_point time)
{
    // Asking the system looks for a file each time, which takes longer than most of what is done
    // with the answer. A day begins with a minute, wherever one is.
    struct Asked {
        std::chrono::minutes minute{-1};
        usage::DayNumber day = 0;
    };
    thread_local Asked last;
    const auto minute = std::chrono::floor<std::chrono::minutes>(time.time_since_epoch());
    if (minute == last.minute)
        return last.day;
    const auto since1970 = std::chrono::milliseconds(minute).count();
    const QDate date = QDateTime::fromMSecsSinceEpoch(since1970).date();
    last = {minute, date.year() * 10'000 + date.month() * 100 + date.day()};
    return last.day;
}

Database::Database(const HistoryLocation &location)
    : m_location(location), m_dialect(dialectOf(location.kind)),
      m_connection(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    // They must end before their connection does.
    m_insert.reset();
    m_insertBodies.reset();
    m_insertSearch.reset();
    m_insertSums.reset();
    m_deleteSearch.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

FromDatabase<std::unique_ptr<Database>> Database::open(const HistoryLocation &location)
{
    std::unique_ptr<Database> database(new Database(location));
    if (auto connected = database->connect(); !connected)
        return Unexpected(std::move(connected.error()));
    auto migrated = database->migrate();
    // Another process may have done so at the same moment.
    if (!migrated && migrated.error().trouble == DatabaseTrouble::Other)
        migrated = database->migrate();
    if (!migrated)
        return Unexpected(std::move(migrated.error()));
    return database;
}

FromDatabase<void> Database::connect()
{
    if (!QSqlDatabase::isDriverAvailable(m_dialect.driver))
        return failed("Qt's driver " + m_dialect.driver.toStdString() + " for the history "
                          + m_location.text() + " is not installed",
                      "Install " + m_dialect.package.toStdString() + ", or its like.");
    QSqlDatabase database = QSqlDatabase::addDatabase(m_dialect.driver, m_connection);
    const QString patience = QString::number(kPatienceSeconds);
    if (m_location.kind == HistoryLocation::Kind::SqliteFile) {
        // Made here, so that nobody else can read it; what SQLite puts beside it follows it.
        QFile file(text(m_location.path));
        if (!file.exists())
            (void)file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                            QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        database.setDatabaseName(text(m_location.path));
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=")
                                   + QString::number(kPatienceSeconds * 1000));
    } else {
        database.setDatabaseName(text(m_location.database));
        database.setHostName(text(m_location.host));
        if (m_location.port != 0)
            database.setPort(m_location.port);
        database.setUserName(text(m_location.user));
        database.setPassword(text(m_location.password));
        database.setConnectOptions(QStringLiteral("connect_timeout=") + patience
                                   + (m_location.options.empty()
                                          ? QString()
                                          : QString(QLatin1Char(';') + text(m_location.options))));
    }
    if (!database.open())
        return trouble(database.lastError());
    for (const QString &statement : m_dialect.onOpen) {
        if (auto done = run(statement); !done)
            return done;
    }
    return {};
}

Unexpected<DatabaseFailure> Database::trouble(const QSqlError &error) const
{
    const DatabaseTrouble kind = m_dialect.troubleOf(error);
    const std::string where = "The history " + m_location.text();
    switch (kind) {
    case DatabaseTrouble::Damaged:
        return failed(where + " is damaged", {}, kind);
    case DatabaseTrouble::Full:
        return failed(where + " cannot be written: there is no space left",
                      "Free some, or set history.keep_bytes to less.", kind);
    case DatabaseTrouble::Other:
        break;
    }
    std::string why = error.databaseText().isEmpty() ? error.driverText().toStdString()
                                                     : error.databaseText().toStdString();
    why.erase(why.find_last_not_of(" \n") + 1);
    return failed(where + " cannot be used: " + why,
                  "Mend that, or name another one in history.database.", kind);
}

FromDatabase<void> Database::run(QSqlQuery &query) const
{
    if (query.exec())
        return {};
    return trouble(query.lastError());
}

FromDatabase<void> Database::run(const QString &statement)
{
    QSqlQuery query(database());
    if (!query.exec(statement))
        return trouble(query.lastError());
    return {};
}

FromDatabase<QSqlQuery> Database::answered(const Question &question) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(question.statement))
        return trouble(query.lastError());
    for (const QVariant &value : question.values)
        query.addBindValue(value);
    if (!query.exec())
        return trouble(query.lastError());
    return query;
}

template <typename Work>
FromDatabase<void> Database::inTransaction(Work &&work)
{
    QSqlDatabase connection = database();
    if (!connection.transaction())
        return trouble(connection.lastError());
    FromDatabase<void> done = work();
    if (done && connection.commit())
        return done;
    if (done)
        done = trouble(connection.lastError());
    (void)connection.rollback();
    return done;
}

template <typename Statement>
FromDatabase<QSqlQuery *> Database::prepared(std::optional<QSqlQuery> &query,
                                             const Statement &statement)
{
    if (!query) {
        query.emplace(database());
        query->setForwardOnly(true);
        if (!query->prepare(statement())) {
            const QSqlError error = query->lastError();
            query.reset();
            return trouble(error);
        }
    }
    return &*query;
}

// -- The tables

FromDatabase<void> Database::migrate()
{
    if (auto made = run(
            QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"));
        !made)
        return made;
    auto from = number(QStringLiteral("SELECT MAX(version) FROM schema_version"));
    if (!from)
        return Unexpected(std::move(from.error()));
    if (*from > kVersion)
        return failed("The history " + m_location.text() + " was made by a newer CCProxy",
                      "Use that one, or name another one in history.database.");
    if (*from == kVersion)
        return {};
    return inTransaction([&]() -> FromDatabase<void> {
        for (int to = static_cast<int>(*from) + 1; to <= kVersion; ++to) {
            for (const QString &statement : migration(to, m_dialect)) {
                if (auto done = run(statement); !done)
                    return done;
            }
        }
        return run(QStringLiteral("INSERT INTO schema_version VALUES (") + QString::number(kVersion)
                   + QLatin1Char(')'));
    });
}

// -- Writing

FromDatabase<void> Database::write(std::span<const NewExchange> exchanges)
{
    return inTransaction([&]() -> FromDatabase<void> {
        constexpr std::size_t kEnoughWords = 1U << 20U;
        Sums sums;
        std::string rows; // for the search
        for (const NewExchange &exchange : exchanges) {
            const auto id = insert(*exchange.record);
            if (!id)
                return Unexpected(id.error());
            if (!*id)
                continue;
            addTo(sums, *exchange.record);
            const KeptBodies *bodies = exchange.bodies ? &*exchange.bodies : nullptr;
            // Words are letters, digits and blanks: nothing to escape.
            rows += (rows.empty() ? "[[" : ",[") + std::to_string(**id) + ",\"";
            rows += searchText(*exchange.record, bodies) + "\"]";
            if (rows.size() > kEnoughWords) {
                if (auto done = insertSearch(rows); !done)
                    return done;
            }
            if (bodies == nullptr)
                continue;
            if (auto done = insertBodies(**id, *bodies); !done)
                return done;
        }
        if (auto done = insertSearch(rows); !done)
            return done;
        return insertSums(sums);
    });
}

FromDatabase<std::optional<qint64>> Database::insert(const ExchangeRecord &record)
{
    const auto statement = [this] {
        return QString(QStringLiteral("INSERT INTO exchanges (") + columnNames()
                       + QStringLiteral(") VALUES (") + columnPlaceholders(m_dialect)
                       + QStringLiteral(") ON CONFLICT (request_id) DO NOTHING")
                       + m_dialect.returningId);
    };
    auto row = prepared(m_insert, statement);
    if (!row)
        return Unexpected(std::move(row.error()));
    bindRecord(**row, record, m_dialect);
    if (auto done = run(**row); !done)
        return Unexpected(std::move(done.error()));
    std::optional<qint64> id;
    if (m_dialect.returningId.isEmpty()) {
        if ((*row)->numRowsAffected() > 0)
            id = (*row)->lastInsertId().toLongLong();
    } else if ((*row)->next()) {
        id = (*row)->value(0).toLongLong();
    }
    (*row)->finish();
    return id;
}

FromDatabase<void> Database::insertBodies(qint64 id, const KeptBodies &bodies)
{
    auto row =
        prepared(m_insertBodies, [] { return QStringLiteral("INSERT INTO bodies VALUES (?, ?)"); });
    if (!row)
        return Unexpected(std::move(row.error()));
    (*row)->bindValue(0, id);
    (*row)->bindValue(1, packed(bodies));
    return run(**row);
}

/// "[[1,\"a b\"],[2,\"c\"]" as it was put together; empties it.
FromDatabase<void> Database::insertSearch(std::string &rows)
{
    if (rows.empty())
        return {};
    auto query = prepared(m_insertSearch, [this] { return m_dialect.insertSearch; });
    if (!query)
        return Unexpected(std::move(query.error()));
    rows += ']';
    (*query)->bindValue(QStringLiteral(":rows"),
                        m_dialect.textValue(QByteArray::fromRawData(
                            rows.data(), static_cast<qsizetype>(rows.size()))));
    auto done = run(**query);
    rows.clear();
    return done;
}

FromDatabase<void> Database::insertSums(const Sums &sums)
{
    auto row = prepared(m_insertSums, &sumsStatement);
    if (!row)
        return Unexpected(std::move(row.error()));
    for (const auto &[key, tally] : sums) {
        bindSums(**row, key, tally);
        if (auto done = run(**row); !done)
            return done;
    }
    return {};
}

// -- Retention

FromDatabase<qint64> Database::number(const QString &statement) const
{
    auto answer = answered({statement});
    if (!answer)
        return Unexpected(std::move(answer.error()));
    return answer->next() ? answer->value(0).toLongLong() : 0;
}

/// Few, where exchanges are many: only a very small history has to let go of some for its size.
FromDatabase<void> Database::pruneSums(usage::DayNumber from, std::int64_t bytes)
{
    constexpr qint64 kBytesOfRow = 200;
    auto tooOld = answered({QStringLiteral("DELETE FROM sums WHERE day < ?"), {from}});
    if (!tooOld)
        return Unexpected(std::move(tooOld.error()));
    const auto count = number(QStringLiteral("SELECT COUNT(*) FROM sums"));
    if (!count)
        return Unexpected(count.error());
    const qint64 tooMany = *count - bytes / 4 / kBytesOfRow;
    if (tooMany <= 0)
        return {};
    const QString key = sumsKey();
    return run(QStringLiteral("DELETE FROM sums WHERE (") + key + QStringLiteral(") IN (SELECT ")
               + key + QStringLiteral(" FROM sums ORDER BY ") + key + QStringLiteral(" LIMIT ")
               + QString::number(tooMany) + QLatin1Char(')'));
}

FromDatabase<void> Database::giveBack()
{
    constexpr qint64 kMostPages = 2000;
    for (const QString &statement : m_dialect.giveBack) {
        if (auto done = run(statement); !done)
            return done;
    }
    if (m_dialect.freePages.isEmpty())
        return {};
    const auto pages = number(m_dialect.freePages);
    if (!pages)
        return Unexpected(pages.error());
    return inTransaction([&]() -> FromDatabase<void> {
        for (qint64 i = std::min(*pages, kMostPages); i > 0; --i) {
            if (auto done = run(m_dialect.giveBackPage); !done)
                return done;
        }
        return {};
    });
}

FromDatabase<bool> Database::prune(std::chrono::system_clock::time_point before,
                                   usage::DayNumber sumsFrom, std::int64_t bytes)
{
    constexpr int kMostSteps = 8;
    const qint64 time =
        std::chrono::duration_cast<std::chrono::microseconds>(before.time_since_epoch()).count();
    if (auto forgotten = pruneSums(std::min(dayOf(before), sumsFrom), bytes); !forgotten)
        return Unexpected(std::move(forgotten.error()));
    int left = kMostSteps;
    bool hasRemoved = false;
    for (; left > 0; --left) {
        const auto removed = removeOldest(kTooOld, time, kPruneStep);
        if (!removed)
            return Unexpected(removed.error());
        hasRemoved = hasRemoved || *removed > 0;
        if (*removed < kPruneStep)
            break;
    }
    for (; left > 0; --left) {
        // Merges the whole index of words: only where there is something to forget in it.
        if (hasRemoved) {
            if (auto done = giveBack(); !done)
                return Unexpected(std::move(done.error()));
        }
        const auto used = number(m_dialect.size);
        if (!used)
            return Unexpected(used.error());
        if (*used <= bytes)
            return false;
        const auto count = number(QStringLiteral("SELECT COUNT(*) FROM exchanges"));
        if (!count)
            return Unexpected(count.error());
        // As many as are too many when all are of one size.
        const double share = static_cast<double>(*used - bytes) / static_cast<double>(*used);
        const double tooMany = share * static_cast<double>(*count);
        const int most = static_cast<int>(std::clamp<double>(tooMany, 1, kPruneStep));
        const auto removed = removeOldest(kTooMany, 0, most);
        if (!removed)
            return Unexpected(removed.error());
        // An empty database has a size as well.
        if (*removed == 0)
            return false;
        hasRemoved = true;
    }
    return true;
}

Database::Question Database::questionOfOldest(QLatin1String which, qint64 value, int most) const
{
    return {QStringLiteral("SELECT e.id, b.content, ") + columnNames(QStringLiteral("e."))
                + QStringLiteral(" FROM exchanges e LEFT JOIN bodies b"
                                 " ON b.exchange_id = e.id WHERE ")
                + which + QStringLiteral(" LIMIT ") + QString::number(most),
            {value}};
}

FromDatabase<std::string> Database::planOfPruning() const
{
    return planOf(questionOfOldest(kTooOld, 0, kPruneStep));
}

FromDatabase<int> Database::removeOldest(QLatin1String which, qint64 value, int most)
{
    int removed = 0;
    auto done = inTransaction([&]() -> FromDatabase<void> {
        auto old = answered(questionOfOldest(which, value, most));
        if (!old)
            return Unexpected(std::move(old.error()));
        std::vector<qint64> ids;
        while (old->next()) {
            ids.push_back(old->value(0).toLongLong());
            if (m_dialect.deleteSearch.isEmpty())
                continue;
            if (auto gone =
                    removeWords(ids.back(), recordFrom(*old, 2), old->value(1).toByteArray());
                !gone)
                return gone;
        }
        old->finish();
        for (const qint64 id : ids) {
            auto gone = answered({QStringLiteral("DELETE FROM exchanges WHERE id = ?"), {id}});
            if (!gone)
                return Unexpected(std::move(gone.error()));
        }
        removed = static_cast<int>(ids.size());
        return {};
    });
    if (!done)
        return Unexpected(std::move(done.error()));
    return removed;
}

/// An index without the words themselves wants them back to forget them.
FromDatabase<void> Database::removeWords(qint64 id, const ExchangeRecord &record,
                                         const QByteArray &bodies)
{
    auto search = prepared(m_deleteSearch, [this] { return m_dialect.deleteSearch; });
    if (!search)
        return Unexpected(std::move(search.error()));
    std::optional<KeptBodies> kept;
    if (!bodies.isEmpty())
        kept = unpacked(bodies);
    (*search)->bindValue(QStringLiteral(":id"), id);
    (*search)->bindValue(QStringLiteral(":words"),
                         text(searchText(record, kept ? &*kept : nullptr)));
    return run(**search);
}

} // namespace ccproxy::engine

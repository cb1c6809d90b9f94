// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "engine/history/location.h"
#include "engine/history/query.h"
#include "engine/history/sql_dialect.h"
#include "engine/history/sums.h"

#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ccproxy::engine {

/// Why the history cannot be used. The failure says it for people.
struct DatabaseFailure {
    Failure failure;
    DatabaseTrouble trouble = DatabaseTrouble::Other;
};

template <typename T>
using FromDatabase = Expected<T, DatabaseFailure>;

/// What is to be written of one exchange.
struct NewExchange {
    RecordPtr record;
    std::optional<KeptBodies> bodies;
};

/// One connection to a history, to be used in the thread that made it.
class Database {
public:
    /// The layout of the tables that this version makes.
    static constexpr int kVersion = 1;

    /// Connects, and makes what is missing: the file (which only its owner may read), the tables,
    /// what a newer layout has. A layout that is newer than ours is a failure and stays untouched.
    static FromDatabase<std::unique_ptr<Database>> open(const HistoryLocation &location);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// All of them or none. One that is there already (by its request id) is left out.
    FromDatabase<void> write(std::span<const NewExchange> exchanges);
    /// Removes what was received before a time, then the oldest until no more than `bytes` are
    /// used, but at most a few thousand at a time; returns whether there is more to remove. Sums
    /// go by their age alone, and from the day `sumsFrom` on they stay.
    FromDatabase<bool> prune(std::chrono::system_clock::time_point before,
                             usage::DayNumber sumsFrom, std::int64_t bytes);

    /// The newest that pass, the newest first.
    FromDatabase<std::vector<ExchangeRecord>> list(const HistoryFilter &filter);
    /// By its request id or the beginning of it, with or without "req_"; the newest, if several
    /// begin so. Nothing when there is none.
    FromDatabase<std::optional<HistoryExchange>> find(const std::string &id);
    /// How the database goes about list() and usage(), step by step in words of its own.
    FromDatabase<std::string> planOf(const HistoryFilter &filter) const;
    FromDatabase<std::string> planOf(const UsageQuery &query) const;
    /// How prune() finds what is too old.
    FromDatabase<std::string> planOfPruning() const;
    /// By name for days, else the dearest first. Of a day that is wanted only in part, what is
    /// still there of it.
    FromDatabase<std::vector<UsageGroup>> usage(const UsageQuery &query);
    /// `upTo` is left to the caller.
    FromDatabase<Spent> spentOn(usage::DayNumber day);

private:
    explicit Database(const HistoryLocation &location);

    FromDatabase<void> connect();
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }
    FromDatabase<void> migrate();
    FromDatabase<void> run(const QString &statement);
    FromDatabase<void> run(QSqlQuery &query) const;
    struct Question {
        QString statement;
        QVariantList values{}; ///< in the order of their places
    };
    Question questionOf(const HistoryFilter &filter) const;
    Question questionOf(const UsageQuery &query) const;
    FromDatabase<QSqlQuery> answered(const Question &question) const;
    FromDatabase<std::string> planOf(Question question) const;
    template <typename Work>
    FromDatabase<void> inTransaction(Work &&work);
    Unexpected<DatabaseFailure> trouble(const QSqlError &error) const;
    /// Prepared once for a connection; `statement` is called for its text then.
    template <typename Statement>
    FromDatabase<QSqlQuery *> prepared(std::optional<QSqlQuery> &query, const Statement &statement);
    /// Its number; nothing when it was there.
    FromDatabase<std::optional<qint64>> insert(const ExchangeRecord &record);
    FromDatabase<void> insertBodies(qint64 id, const KeptBodies &bodies);
    FromDatabase<void> insertSearch(std::string &rows);
    FromDatabase<void> insertSums(const Sums &sums);
    FromDatabase<void> giveBack();
    FromDatabase<void> pruneSums(usage::DayNumber from, std::int64_t bytes);
    /// `which`: the condition with one place, and the order.
    Question questionOfOldest(QLatin1String which, qint64 value, int most) const;
    FromDatabase<int> removeOldest(QLatin1String which, qint64 value, int most);
    FromDatabase<void> removeWords(qint64 id, const ExchangeRecord &record,
                                   const QByteArray &bodies);
    /// The one number that a query answers with.
    FromDatabase<qint64> number(const QString &statement) const;

    HistoryLocation m_location;
    const SqlDialect &m_dialect;
    QString m_connection;
    std::optional<QSqlQuery> m_insert;
    std::optional<QSqlQuery> m_insertBodies;
    std::optional<QSqlQuery> m_insertSearch;
    std::optional<QSqlQuery> m_insertSums;
    std::optional<QSqlQuery> m_deleteSearch;
};

/// A day of the user's calendar.
usage::DayNumber dayOf(std::chrono::system_clock::time_point time);

} // namespace ccproxy::engine

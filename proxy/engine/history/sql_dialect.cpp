// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/sql_dialect.h"

#include <QSqlError>

#include <algorithm>

namespace ccproxy::engine {
namespace {

QString joined(const std::vector<std::string> &words, const char *before, const char *after,
               const char *between)
{
    std::string out;
    for (const std::string &word : words)
        out.append(out.empty() ? "" : between).append(before).append(word).append(after);
    return QString::fromStdString(out);
}

QString sqliteWords(const std::vector<std::string> &words)
{
    return joined(words, "\"", "\"*", " ");
}

QString postgresWords(const std::vector<std::string> &words)
{
    return joined(words, "'", "':*", " & ");
}

QVariant sqliteText(const QByteArray &utf8)
{
    return utf8;
}

QVariant postgresText(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

/// The primary code of SQLite's result, without what an extended one adds.
int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

DatabaseTrouble sqliteTrouble(const QSqlError &error)
{
    constexpr int kCorrupt = 11;
    constexpr int kFull = 13;
    constexpr int kNotADatabase = 26;
    switch (sqliteCode(error)) {
    case kCorrupt:
    case kNotADatabase:
        return DatabaseTrouble::Damaged;
    case kFull:
        return DatabaseTrouble::Full;
    default:
        return DatabaseTrouble::Other;
    }
}

/// A server looks after its files by itself.
DatabaseTrouble postgresTrouble(const QSqlError &error)
{
    const bool isFull = error.nativeErrorCode() == QLatin1String("53100");
    return isFull ? DatabaseTrouble::Full : DatabaseTrouble::Other;
}

QString sqlitePattern(QString text)
{
    text.replace(QLatin1Char('['), QStringLiteral("[[]"));
    text.replace(QLatin1Char('?'), QStringLiteral("[?]"));
    return text;
}

QString postgresPattern(QString text)
{
    for (const char special : {'!', '%', '_'})
        text.replace(QLatin1Char(special), QLatin1Char('!') + QString(QLatin1Char(special)));
    text.replace(QLatin1Char('*'), QLatin1Char('%'));
    return text;
}

} // namespace

const SqlDialect &dialectOf(HistoryLocation::Kind kind)
{
    static const SqlDialect sqlite{
        .driver = QStringLiteral("QSQLITE"),
        .package = QStringLiteral("libqt6sql6-sqlite"),
        // Numbers are never given again, so that a word's row that was left behind finds nothing.
        .idColumn = QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"),
        .returningId = {},
        .noIdColumn = QStringLiteral(" WITHOUT ROWID"),
        .blobColumn = QStringLiteral("BLOB"),
        .textPlace = QStringLiteral("CAST(%1 AS TEXT)"),
        .textValue = &sqliteText,
        .onOpen =
            {
                QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"), // before there is a table
                QStringLiteral("PRAGMA journal_mode = WAL"),
                // What is committed survives the process' end; WAL keeps the file whole even when
                // the power fails.
                QStringLiteral("PRAGMA synchronous = NORMAL"),
                QStringLiteral("PRAGMA foreign_keys = ON"),
                // KiB; with less, a busy hour's pages are read again and again
                QStringLiteral("PRAGMA cache_size = -2048"),
                QStringLiteral("PRAGMA journal_size_limit = 4194304"),
            },
        // Without the words themselves, and without their places in a text: half the size.
        .createSearch = {QStringLiteral("CREATE VIRTUAL TABLE search USING "
                                        "fts5(words, content='', detail=none, columnsize=0)")},
        .insertSearch =
            QStringLiteral("INSERT INTO search (rowid, words) SELECT json_extract(value, '$[0]'),"
                           " json_extract(value, '$[1]') FROM json_each(CAST(:rows AS TEXT))"),
        .deleteSearch = QStringLiteral(
            "INSERT INTO search (search, rowid, words) VALUES ('delete', :id, :words)"),
        .searchCondition =
            QStringLiteral("e.id IN (SELECT rowid FROM search WHERE search MATCH :words)"),
        .fits = QStringLiteral(" GLOB ?"), // its LIKE takes A for a
        .explain = QStringLiteral("EXPLAIN QUERY PLAN "),
        .explainColumn = 3,
        // Free pages are filled again before the file grows.
        .size = QStringLiteral("SELECT ((SELECT page_count FROM pragma_page_count)"
                               " - (SELECT freelist_count FROM pragma_freelist_count))"
                               " * (SELECT page_size FROM pragma_page_size)"),
        .giveBack =
            {
                // What was deleted stays in the index until its parts are merged: some pages of it.
                QStringLiteral("INSERT INTO search (search, rank) VALUES ('merge', -1000)"),
            },
        .freePages = QStringLiteral("SELECT freelist_count FROM pragma_freelist_count"),
        .giveBackPage = QStringLiteral("PRAGMA incremental_vacuum(1)"),
        .wordsQuery = &sqliteWords,
        .patternOf = &sqlitePattern,
        .troubleOf = &sqliteTrouble,
    };
    static const SqlDialect postgres{
        .driver = QStringLiteral("QPSQL"),
        .package = QStringLiteral("libqt6sql6-psql"),
        .idColumn = QStringLiteral("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"),
        .returningId = QStringLiteral(" RETURNING id"),
        .noIdColumn = {},
        .blobColumn = QStringLiteral("BYTEA"),
        .textPlace = QStringLiteral("%1"),
        .textValue = &postgresText,
        .onOpen = {QStringLiteral("SET client_min_messages = error")},
        .createSearch =
            {
                QStringLiteral("CREATE TABLE search (id BIGINT PRIMARY KEY"
                               " REFERENCES exchanges ON DELETE CASCADE, words TSVECTOR NOT NULL)"),
                QStringLiteral("CREATE INDEX search_words ON search USING GIN (words)"),
            },
        .insertSearch = QStringLiteral(
            "INSERT INTO search (id, words) SELECT CAST(r ->> 0 AS BIGINT),"
            " to_tsvector('simple', r ->> 1) FROM json_array_elements(CAST(:rows AS json)) AS r"),
        .deleteSearch = {},
        .searchCondition = QStringLiteral("e.id IN (SELECT id FROM search"
                                          " WHERE words @@ to_tsquery('simple', :words))"),
        .fits = QStringLiteral(" LIKE ? ESCAPE '!'"),
        .explain = QStringLiteral("EXPLAIN "),
        .explainColumn = 0,
        .size = QStringLiteral("SELECT pg_total_relation_size('exchanges')"
                               " + pg_total_relation_size('bodies')"
                               " + pg_total_relation_size('search')"
                               " + pg_total_relation_size('sums')"),
        .giveBack = {},
        .freePages = {},
        .giveBackPage = {},
        .wordsQuery = &postgresWords,
        .patternOf = &postgresPattern,
        .troubleOf = &postgresTrouble,
    };
    return kind == HistoryLocation::Kind::PostgreSql ? postgres : sqlite;
}

} // namespace ccproxy::engine

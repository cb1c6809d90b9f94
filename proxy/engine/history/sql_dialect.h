// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/history/location.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <string>
#include <vector>

class QSqlError;

namespace ccproxy::engine {

/// Why a database does not do what it is asked to, as far as it matters what to do about it.
enum class DatabaseTrouble {
    Damaged, ///< the file is no database, or not a whole one
    Full,    ///< the disk is
    Other,   ///< unreachable, not writable, …
};

/// Everything in which the two databases differ. The rest of the SQL is the same for both.
struct SqlDialect {
    QString driver;  ///< of Qt
    QString package; ///< of Debian that brings it
    QString idColumn;
    QString returningId; ///< behind an INSERT; "" where the driver knows the last one, and sooner
    QString noIdColumn;  ///< behind a table whose key is its only order, "" = nothing
    QString blobColumn;
    /// How a text is given to a statement. SQLite's files are UTF-8, as all of ours is, but Qt
    /// binds texts as UTF-16, and turning them to and fro took a quarter of what a row costs.
    QString textPlace; ///< "%1" stands for the place
    QVariant (*textValue)(const QByteArray &utf8);
    QStringList onOpen; ///< statements for each connection
    /// The tables that words are searched in: search(id, words).
    QStringList createSearch;
    /// :rows is JSON, [[id, words], …], as textValue() gives it: many in one statement, since
    /// SQLite's index is written out with each.
    QString insertSearch;
    QString deleteSearch;    ///< :id, :words; "" where the exchange's row takes it along
    QString searchCondition; ///< of exchanges.id; :words is what wordsQuery() makes
    QString fits;            ///< behind a column: what patternOf() makes, in the same case
    QString explain;         ///< before a question: how it would be answered
    int explainColumn = 0;   ///< of what that gives
    QString size;            ///< of all that is stored, bytes
    QStringList giveBack;    ///< frees what was deleted, where that does not happen by itself
    QString freePages;       ///< how many a file has that could be given back, "" = none has
    QString giveBackPage;    ///< one of them: Qt takes one step of a statement without rows

    /// Looks for all of the words, or beginnings of them.
    QString (*wordsQuery)(const std::vector<std::string> &words);
    /// Of a text in which `*` stands for anything, and nothing else for other than itself.
    QString (*patternOf)(QString text);
    DatabaseTrouble (*troubleOf)(const QSqlError &error);
};

const SqlDialect &dialectOf(HistoryLocation::Kind kind);

} // namespace ccproxy::engine

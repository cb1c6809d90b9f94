// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/failure.h"

#include <cstdint>
#include <string>

namespace ccproxy::engine {

/// Where a history is: a file for SQLite, or a database of a PostgreSQL server.
struct HistoryLocation {
    enum class Kind { SqliteFile, PostgreSql };
    Kind kind = Kind::SqliteFile;
    std::string path; ///< of the file

    std::string host; ///< or the folder of a socket; "" = the client library's default
    std::uint16_t port = 0;
    std::string user;
    std::string password; ///< "" = PGPASSWORD or ~/.pgpass, if the server wants one
    std::string database;
    std::string options; ///< of the connection, "sslmode=require;…"

    bool operator==(const HistoryLocation &) const = default;
    /// For people: the path, or the URL without its password.
    std::string text() const;
};

/// Reads `history.database`: "postgresql://user:password@host:port/database?sslmode=require", with
/// all parts but the database optional and the folder of a socket as "?host=/run/postgresql"; or
/// the path of a file. The failure is a URL that names no database, or another kind of URL.
Expected<HistoryLocation> historyLocation(const std::string &text);

} // namespace ccproxy::engine

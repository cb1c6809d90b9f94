// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/history/sql_dialect.h"
#include "engine/record.h"

#include <QString>
#include <QVariant>

#include <vector>

class QSqlQuery;

/// A record as a row of the table `exchanges`: the one list of its columns.
namespace ccproxy::engine {

/// "CREATE TABLE"'s columns but for the id.
QString columnDefinitions();
/// "request_id, received_at, …", each with `prefix` before it.
QString columnNames(const QString &prefix = {});
/// ":request_id, :received_at, …", texts as the dialect takes them.
QString columnPlaceholders(const SqlDialect &dialect);

/// For columnPlaceholders(). The record must live until the query has been executed.
void bindRecord(QSqlQuery &query, const ExchangeRecord &record, const SqlDialect &dialect);
/// From a row whose columns begin at `first`, in their order.
ExchangeRecord recordFrom(const QSqlQuery &query, int first);

} // namespace ccproxy::engine

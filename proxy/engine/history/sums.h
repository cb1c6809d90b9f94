// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/spending.h"
#include "core/usage/tally.h"
#include "engine/record.h"

#include <QString>

#include <compare>
#include <map>
#include <string>

class QSqlQuery;

/// The table `sums`: what exchanges came to by day, profile, session, project, provider and model,
/// kept by the transaction that writes them. Questions about usage read it in place of every
/// exchange, and what was removed for want of space is still counted in it.
namespace ccproxy::engine {

struct SumsKey {
    usage::DayNumber day = 0;
    std::string profile;
    std::string session;
    std::string project;
    std::string provider;
    std::string model;

    auto operator<=>(const SumsKey &) const = default;
};

/// In one order for all writers, so that they wait for one another and never in a circle.
using Sums = std::map<SumsKey, usage::Tally>;

void addTo(Sums &sums, const ExchangeRecord &record);

/// "CREATE TABLE"'s columns and key.
QString sumsDefinition();
/// Adds a row to the one of its key; bindSums() gives the values.
QString sumsStatement();
void bindSums(QSqlQuery &query, const SumsKey &key, const usage::Tally &tally);

/// "day, profile, …": the key, which sorts by days
QString sumsKey();
/// "requests, errors, …"
QString tallyColumns();
/// The same of one row of `exchanges`.
QString tallyOfExchange();
/// The sums of the columns, in their order.
QString tallySums();
/// From a row whose tallySums() begin at `first`.
usage::Tally tallyFrom(const QSqlQuery &row, int first);

} // namespace ccproxy::engine

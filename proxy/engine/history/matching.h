// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/bodies.h"
#include "engine/history/query.h"

#include <vector>

/// A filter's conditions on exchanges that are at hand, as the database has them on its rows.
namespace ccproxy::engine {

/// Whether a record passes but for the words that are looked for.
bool passes(const HistoryFilter &filter, const ExchangeRecord &record);
/// Whether all the words that are looked for are there, or begin some that are. `bodies` may be
/// null.
bool holdsWords(const HistoryFilter &filter, const ExchangeRecord &record,
                const ExchangeBodies *bodies);

struct RecentExchange {
    ExchangeRecord record;
    ExchangeBodiesPtr bodies; ///< may be null
};

/// `found`, the newest first, with what else passes: bodies that are in memory are found in as
/// well, whether they were written down or not.
void addRecent(const HistoryFilter &filter, const std::vector<RecentExchange> &recent,
               std::vector<ExchangeRecord> &found);

} // namespace ccproxy::engine

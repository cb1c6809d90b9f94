// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/spending.h"
#include "core/usage/tally.h"
#include "engine/history/kept_bodies.h"
#include "engine/record.h"

#include <QMetaType>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ccproxy::engine {

/// Which exchanges are wanted. What is empty does not matter.
struct HistoryFilter {
    bool errors = false; ///< only those that failed; a client that left is no failure
    std::string provider;
    std::string model; ///< asked for or used
    std::string session;
    std::string route;
    std::string project;
    int statusClass = 0; ///< 4 for 400 to 499
    std::optional<std::chrono::system_clock::time_point> since;
    std::optional<std::chrono::system_clock::time_point> until;
    std::string before; ///< only those that were written before this one, a request id
    /// Words that must all be there, or begin ones that are: in models, provider, route, failure
    /// and bodies.
    std::string text;
    int limit = 50; ///< the newest
};

/// An exchange as the history knows it; its bodies are null when none were kept.
struct HistoryExchange {
    ExchangeRecord record;
    std::optional<KeptBodies> bodies;
};

struct UsageQuery {
    usage::By by = usage::By::Day;
    std::optional<std::chrono::system_clock::time_point> since;
    std::optional<std::chrono::system_clock::time_point> until;
};

/// The sums of one day ("2026-07-02"), provider, model ("provider,model"), session or project.
struct UsageGroup {
    std::string name; ///< "" = not known
    usage::Tally tally;
};

struct SpentSums {
    usage::MicroDollars today = 0;
    usage::MicroDollars month = 0;
};

/// What was spent by everybody who shares the history.
struct Spent {
    usage::DayNumber day = 0;
    SpentSums all;
    std::map<std::string, SpentSums> byProfile; ///< "" = without one
    std::uint64_t upTo = 0; ///< the last record of this process that is among it
};

} // namespace ccproxy::engine

Q_DECLARE_METATYPE(ccproxy::engine::Spent)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/cost.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace ccproxy::usage {

/// A day of the user's calendar as one number: 20260702. Sorts as days do.
using DayNumber = int;
constexpr int monthOf(DayNumber day)
{
    return day / 100;
}

/// What may be spent; nothing = as much as one likes.
struct Limits {
    std::optional<MicroDollars> daily;
    std::optional<MicroDollars> monthly;

    bool areSet() const { return daily || monthly; }
    bool operator==(const Limits &) const = default;
};

/// What was spent today and this month: sums that the history knows, and what was added since.
/// Costs come in the order of their records' sequence numbers. One thread; its day is an argument.
class Spending {
public:
    /// The history's sums of a day and of its month, over everything up to a sequence number; also
    /// what others of the same history spent. Older news than the last are no news.
    void setKnown(DayNumber day, MicroDollars today, MicroDollars month, std::uint64_t upTo);
    void add(DayNumber day, std::uint64_t sequence, MicroDollars cost);

    MicroDollars onDay(DayNumber day) const;
    MicroDollars inMonthOf(DayNumber day) const;

    enum class Reached { Nothing, Daily, Monthly };
    /// The limit that is reached; the monthly one, if both are.
    Reached reached(const Limits &limits, DayNumber day) const;

private:
    struct Entry {
        DayNumber day;
        std::uint64_t sequence;
        MicroDollars cost;
    };
    static constexpr std::size_t kMostEntries = 1024;
    void fold(const Entry &entry);

    DayNumber m_day = 0;
    MicroDollars m_today = 0;
    MicroDollars m_month = 0;
    std::uint64_t m_upTo = 0;
    std::deque<Entry> m_since;
};

} // namespace ccproxy::usage

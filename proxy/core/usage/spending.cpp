// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/spending.h"

namespace ccproxy::usage {

void Spending::setKnown(DayNumber day, MicroDollars today, MicroDollars month, std::uint64_t upTo)
{
    if (upTo < m_upTo)
        return;
    m_day = day;
    m_today = today;
    m_month = month;
    m_upTo = upTo;
    while (!m_since.empty() && m_since.front().sequence <= upTo)
        m_since.pop_front();
}

void Spending::add(DayNumber day, std::uint64_t sequence, MicroDollars cost)
{
    if (sequence <= m_upTo || cost == 0)
        return;
    m_since.push_back({day, sequence, cost});
    // Without a history nobody ever tells sums.
    if (m_since.size() > kMostEntries) {
        fold(m_since.front());
        m_since.pop_front();
    }
}

void Spending::fold(const Entry &entry)
{
    m_today = entry.day == m_day ? m_today + entry.cost : entry.cost;
    m_month = monthOf(entry.day) == monthOf(m_day) ? m_month + entry.cost : entry.cost;
    m_day = entry.day;
    m_upTo = entry.sequence;
}

MicroDollars Spending::onDay(DayNumber day) const
{
    MicroDollars sum = day == m_day ? m_today : 0;
    for (const Entry &entry : m_since)
        sum += entry.day == day ? entry.cost : 0;
    return sum;
}

MicroDollars Spending::inMonthOf(DayNumber day) const
{
    MicroDollars sum = monthOf(day) == monthOf(m_day) ? m_month : 0;
    for (const Entry &entry : m_since)
        sum += monthOf(entry.day) == monthOf(day) ? entry.cost : 0;
    return sum;
}

Spending::Reached Spending::reached(const Limits &limits, DayNumber day) const
{
    if (limits.monthly && inMonthOf(day) >= *limits.monthly)
        return Reached::Monthly;
    if (limits.daily && onDay(day) >= *limits.daily)
        return Reached::Daily;
    return Reached::Nothing;
}

} // namespace ccproxy::usage

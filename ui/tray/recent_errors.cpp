// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/recent_errors.h"

#include <algorithm>

namespace ccproxy::ui {

/// Messages of providers differ from one request to the next (ids, times), kinds do not.
RecentErrors::Kind RecentErrors::kindOf(const engine::ExchangeRecord &record)
{
    if (record.attempts.empty())
        return {{}, record.failure};
    const engine::AttemptRecord &last = record.attempts.back();
    return {last.provider,
            last.failureKind ? std::string(nameOf(*last.failureKind)) : record.failure};
}

void RecentErrors::take(const engine::ExchangeRecord &record)
{
    if (!record.hasFailed())
        return;
    ++m_unread;
    Kind kind = kindOf(record);
    Group group{.provider = kind.provider,
                .failure = record.failure,
                .request = record.requestId,
                .at = record.receivedAt + record.total,
                .mending = mendingOf(record)};
    const auto known = std::find(m_kinds.begin(), m_kinds.end(), kind);
    if (known != m_kinds.end()) {
        const auto place = known - m_kinds.begin();
        group.count += m_groups[static_cast<std::size_t>(place)].count;
        m_groups.erase(m_groups.begin() + place);
        m_kinds.erase(known);
    }
    m_groups.insert(m_groups.begin(), std::move(group));
    m_kinds.insert(m_kinds.begin(), std::move(kind));
    if (m_groups.size() > kMost) {
        m_groups.pop_back();
        m_kinds.pop_back();
    }
}

} // namespace ccproxy::ui

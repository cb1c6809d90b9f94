// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/body_store.h"

#include <algorithm>

namespace ccproxy::engine {
namespace {

/// Ended exchanges leave the rest to those that go on.
constexpr std::size_t kMostOfEnded = BodyStore::kMostBytes / 4 * 3;

} // namespace

void BodyStore::setEnabled(bool on)
{
    m_isEnabled = on;
    if (!on)
        m_entries.clear();
}

std::shared_ptr<ExchangeBodies> BodyStore::begin() const
{
    return m_isEnabled ? std::make_shared<ExchangeBodies>(m_room) : nullptr;
}

ExchangeBodiesPtr BodyStore::find(std::uint64_t sequence) const
{
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), sequence,
                         [](const Entry &entry, std::uint64_t s) { return entry.sequence < s; });
    return found != m_entries.end() && found->sequence == sequence ? found->bodies : nullptr;
}

void BodyStore::keep(std::uint64_t sequence, ExchangeBodiesPtr bodies)
{
    if (!bodies || !m_isEnabled)
        return;
    m_entries.push_back({sequence, std::move(bodies)});
    while (m_entries.size() > kMostExchanges
           || (m_room->used() > kMostOfEnded && !m_entries.empty()))
        m_entries.pop_front();
}

} // namespace ccproxy::engine

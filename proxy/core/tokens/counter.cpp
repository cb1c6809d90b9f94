// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/counter.h"

#include <QHash>

namespace ccproxy::tokens {

Counter::Key Counter::keyOf(std::string_view bytes, bool escaped)
{
    // Text and the escaped form of a text are different things that may have the same bytes.
    const std::size_t kind = escaped ? 1 : 0;
    constexpr std::size_t kLowSeed = 0x51ED270B;
    constexpr std::size_t kHighSeed = 0x2545F491;
    return {qHashBits(bytes.data(), bytes.size(), kLowSeed + kind),
            qHashBits(bytes.data(), bytes.size(), kHighSeed + kind), bytes.size()};
}

std::size_t Counter::count(std::string_view text)
{
    if (text.size() < m_limits.shortestText || m_limits.entries == 0)
        return countNow(text);
    return remembered(keyOf(text, false), [this, text] { return countNow(text); });
}

std::size_t Counter::count(json::RawString text)
{
    if (text.isPlain())
        return count(text.escaped());
    if (text.escaped().size() < m_limits.shortestText || m_limits.entries == 0)
        return countNow(text.decoded());
    return remembered(keyOf(text.escaped(), true),
                      [this, text] { return countNow(text.decoded()); });
}

Counter::Statistics Counter::statistics() const
{
    Statistics statistics = m_statistics;
    statistics.entries = m_entries.size();
    return statistics;
}

std::size_t Counter::countNow(std::string_view text)
{
    if (text.empty())
        return 0;
    if (!m_encoder)
        m_encoder.emplace(Vocabulary::o200k());
    return m_encoder->count(text);
}

template <typename CountNow>
std::size_t Counter::remembered(const Key &key, CountNow &&countNew)
{
    if (const auto found = m_index.find(key); found != m_index.end()) {
        ++m_statistics.hits;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return found->second->tokens;
    }
    ++m_statistics.misses;
    const std::size_t tokens = countNew();
    if (m_entries.size() >= m_limits.entries) {
        m_index.erase(m_entries.back().key);
        m_entries.pop_back();
    }
    m_entries.push_front({key, tokens});
    m_index.emplace(key, m_entries.begin());
    return tokens;
}

} // namespace ccproxy::tokens

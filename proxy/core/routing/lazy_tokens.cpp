// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/lazy_tokens.h"

#include "core/routing/wording.h"

namespace ccproxy::routing {

Measure::Bounds LazyTokens::bounds()
{
    if (m_count)
        return {*m_count, *m_count};
    if (!m_bounds)
        m_bounds = m_measure.bounds();
    return *m_bounds;
}

std::int64_t LazyTokens::count()
{
    if (!m_count)
        m_count = m_measure.count();
    return *m_count;
}

bool LazyTokens::exceed(std::int64_t limit)
{
    const Measure::Bounds known = bounds();
    if (known.upper <= limit)
        return false;
    return known.lower > limit || count() > limit;
}

std::string LazyTokens::words()
{
    if (m_count)
        return grouped(*m_count) + " tokens";
    const Measure::Bounds known = bounds();
    return "between " + grouped(known.lower) + " and " + grouped(known.upper)
        + " tokens by its size";
}

} // namespace ccproxy::routing

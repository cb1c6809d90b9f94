// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/body.h"

#include "core/json/reader.h"

#include <algorithm>
#include <cstring>

namespace ccproxy::engine {

static_assert(Body::kPadding >= json::kPadding);

bool Body::reserve(std::size_t capacity)
{
    if (capacity <= m_capacity && m_data)
        return true;
    const std::size_t more = capacity - m_capacity;
    if (m_budget && !m_budget->take(more))
        return false;
    void *const grown = std::realloc(m_data.get(), capacity + kPadding);
    if (!grown) {
        if (m_budget)
            m_budget->giveBack(more);
        return false;
    }
    (void)m_data.release(); // realloc() has freed or kept it
    m_data.reset(static_cast<char *>(grown));
    m_capacity = capacity;
    return true;
}

bool Body::growFor(std::size_t bytes, std::size_t most)
{
    if (bytes <= freeSize())
        return true;
    constexpr std::size_t kFirst = 16 * 1024;
    const std::size_t needed = m_size + bytes;
    const std::size_t ample = std::min(most, std::max(kFirst, m_capacity * 2));
    return (ample > needed && reserve(ample)) || reserve(needed);
}

void Body::seal()
{
    if (m_data)
        std::memset(m_data.get() + m_size, 0, kPadding);
}

void Body::leaveBudget()
{
    if (m_budget)
        m_budget->giveBack(m_capacity);
    m_budget.reset();
}

void Body::clear()
{
    if (m_budget)
        m_budget->giveBack(m_capacity);
    m_data.reset();
    m_size = 0;
    m_capacity = 0;
}

} // namespace ccproxy::engine

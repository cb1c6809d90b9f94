// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/bodies.h"

#include "core/redact.h"

#include <algorithm>

namespace ccproxy::engine {

bool CaptureRoom::take(std::size_t bytes)
{
    const std::size_t before = m_used.fetch_add(bytes, std::memory_order_relaxed);
    if (bytes <= m_limit && before <= m_limit - bytes)
        return true;
    giveBack(bytes);
    return false;
}

bool CapturedText::makeRoom(std::size_t bytes)
{
    // Taken in steps, so that few appends come to here; small texts, of which there are many, take
    // little.
    constexpr std::size_t kSmallStep = 2U << 10U;
    constexpr std::size_t kLargeStep = 64U << 10U;
    const std::size_t needed = m_text.size() + bytes;
    const std::size_t step = m_taken < kLargeStep ? std::max(kSmallStep, m_taken) : kLargeStep;
    const std::size_t wanted = std::max(needed, m_taken + step) - m_taken;
    if (needed > kMost || !m_room->take(wanted)) {
        m_isCut = true;
        return false;
    }
    m_taken += wanted;
    return true;
}

void CapturedText::share(std::shared_ptr<const std::string> text)
{
    if (!text)
        return;
    const std::size_t size = text->size();
    if (m_isCut || size > kMost || !m_room->take(size)) {
        m_isCut = true;
        return;
    }
    m_taken += size;
    m_shared = std::move(text);
}

void dropSecrets(HeaderList &headers)
{
    std::erase_if(headers, [](const auto &header) { return isSecretName(header.first); });
}

} // namespace ccproxy::engine

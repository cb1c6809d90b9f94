// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/bodies.h"

#include "core/redact.h"

#include <algorithm>

namespace ccproxy::engine {
namespace {

// Small texts, of which there are many, take little; of large ones little stays unused.
constexpr std::size_t kFirstBlock = 1U << 10U;
constexpr std::size_t kLargestBlock = 8U << 10U;
constexpr std::size_t kTailBlock = 16U << 10U;
/// The last of them is being filled.
constexpr std::size_t kTailBlocks = CapturedText::kTail / kTailBlock + 1;

} // namespace

bool CaptureRoom::take(std::size_t bytes)
{
    const std::size_t before = m_used.fetch_add(bytes, std::memory_order_relaxed);
    if (bytes <= m_limit && before <= m_limit - bytes)
        return true;
    giveBack(bytes);
    return false;
}

void CapturedText::appendSlowly(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_free == 0 && !addBlock(bytes.size())) {
            m_leftOut += bytes.size();
            return;
        }
        const std::size_t now = std::min(bytes.size(), m_free);
        append(bytes.substr(0, now));
        bytes.remove_prefix(now);
    }
}

bool CapturedText::addBlock(std::size_t wanted)
{
    if (m_isFull || m_owner)
        return false;
    std::size_t inHead = 0;
    for (const Block &block : m_head)
        inHead += block.size;
    if (inHead >= kHead)
        return addTailBlock();
    const std::size_t usual = std::clamp(inHead, kFirstBlock, kLargestBlock);
    const std::size_t size = std::min(std::max(usual, wanted), kHead - inHead);
    if (!m_room->take(size)) {
        m_isFull = true;
        return false;
    }
    m_taken += size;
    m_end =
        m_head.emplace_back(Block{std::make_unique_for_overwrite<char[]>(size), size}).bytes.get();
    m_free = size;
    return true;
}

bool CapturedText::addTailBlock()
{
    if (m_tail.size() < kTailBlocks && m_room->take(kTailBlock)) {
        m_taken += kTailBlock;
        m_tail.push_back({std::make_unique_for_overwrite<char[]>(kTailBlock), kTailBlock});
    } else if (!m_tail.empty()) {
        m_leftOut += kTailBlock;
        std::rotate(m_tail.begin(), m_tail.begin() + 1, m_tail.end());
    } else {
        m_isFull = true;
        return false;
    }
    m_end = m_tail.back().bytes.get();
    m_free = kTailBlock;
    return true;
}

bool CapturedText::share(std::string_view text, std::shared_ptr<const void> owner)
{
    if (text.size() > kLargestShared || !m_room->take(text.size())) {
        m_leftOut += text.size();
        return false;
    }
    m_taken += text.size();
    m_shared = text;
    m_owner = std::move(owner);
    return true;
}

void CapturedText::showMomentOf(const CapturedText &other)
{
    m_leftOut = other.m_leftOut;
    if (other.m_owner) {
        m_shared = other.m_shared;
        m_owner = other.m_owner;
        return;
    }
    const auto copy = std::make_shared<const std::string>(other.text());
    m_shared = *copy;
    m_owner = copy;
}

std::size_t CapturedText::filled(const Block &block) const
{
    const Block &last = m_tail.empty() ? m_head.back() : m_tail.back();
    return block.bytes == last.bytes ? block.size - m_free : block.size;
}

std::string CapturedText::text() const
{
    if (m_owner)
        return std::string(m_shared);
    std::string out;
    for (const Block &block : m_head)
        out.append(block.bytes.get(), filled(block));
    if (m_leftOut > 0 && !m_tail.empty())
        out += "\n\n: … " + std::to_string(m_leftOut) + " bytes are left out here …\n\n";
    for (const Block &block : m_tail)
        out.append(block.bytes.get(), filled(block));
    return out;
}

ExchangeBodiesPtr momentOf(const ExchangeBodies &bodies)
{
    auto out = std::make_shared<ExchangeBodies>(bodies.room);
    out->requestHeaders = bodies.requestHeaders;
    out->request.showMomentOf(bodies.request);
    out->response.showMomentOf(bodies.response);
    for (const auto &attempt : bodies.attempts) {
        AttemptBodies &copy =
            *out->attempts.emplace_back(std::make_shared<AttemptBodies>(bodies.room));
        copy.key = attempt->key;
        copy.url = attempt->url;
        copy.requestHeaders = attempt->requestHeaders;
        copy.request.showMomentOf(attempt->request);
        copy.status = attempt->status;
        copy.responseHeaders = attempt->responseHeaders;
        copy.response.showMomentOf(attempt->response);
    }
    return out;
}

void dropSecrets(HeaderList &headers)
{
    std::erase_if(headers, [](const auto &header) { return isSecretName(header.first); });
}

} // namespace ccproxy::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/merge.h"

#include <algorithm>
#include <functional>

namespace ccproxy::tokens {
namespace {

/// A piece that is being merged.
class Merging {
public:
    Merging(const Vocabulary &vocabulary, std::string_view piece, MergePart *parts)
        : m_vocabulary(vocabulary), m_piece(piece), m_parts(parts)
    {
        for (std::uint32_t at = 0; at < size(); ++at) {
            m_parts[at].next = at + 1;
            m_parts[at].previous = at - 1;
        }
        for (std::uint32_t at = 0; at < size(); ++at)
            updatePairRank(at);
    }

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_piece.size()); }
    MergePart &part(std::uint32_t at) { return m_parts[at]; }

    /// Makes one part of the part at `at` and the next one. Pair ranks change at `at` and at the
    /// part before it.
    void mergeAt(std::uint32_t at)
    {
        const std::uint32_t swallowed = m_parts[at].next;
        const std::uint32_t next = m_parts[swallowed].next;
        m_parts[swallowed].pairRank = kNoRank;
        m_parts[at].next = next;
        if (next < size())
            m_parts[next].previous = at;
        updatePairRank(at);
        if (at > 0)
            updatePairRank(m_parts[at].previous);
    }

private:
    void updatePairRank(std::uint32_t at)
    {
        const std::uint32_t middle = m_parts[at].next;
        m_parts[at].pairRank = middle < size()
            ? m_vocabulary.rankOf(m_piece.substr(at, m_parts[middle].next - at))
            : kNoRank;
    }

    const Vocabulary &m_vocabulary;
    std::string_view m_piece;
    MergePart *m_parts;
};

} // namespace

void mergeByScan(const Vocabulary &vocabulary, std::string_view piece, MergePart *parts)
{
    Merging merging(vocabulary, piece, parts);
    for (;;) {
        std::uint32_t best = 0;
        for (std::uint32_t at = parts[0].next; at < merging.size(); at = parts[at].next) {
            if (parts[at].pairRank < parts[best].pairRank)
                best = at;
        }
        if (parts[best].pairRank == kNoRank)
            return;
        merging.mergeAt(best);
    }
}

void mergeByHeap(const Vocabulary &vocabulary, std::string_view piece, MergePart *parts)
{
    Merging merging(vocabulary, piece, parts);
    // A candidate is its rank above its position, so that the least one is the one to merge next.
    // Candidates are not taken out when their pair changes: they are recognised when they come up.
    std::vector<std::uint64_t> heap;
    heap.reserve(piece.size());
    const auto candidate = [parts](std::uint32_t at) {
        return std::uint64_t{parts[at].pairRank} << 32U | at;
    };
    for (std::uint32_t at = 0; at < merging.size(); ++at) {
        if (parts[at].pairRank != kNoRank)
            heap.push_back(candidate(at));
    }
    std::make_heap(heap.begin(), heap.end(), std::greater<>());
    const auto push = [&heap, parts, &candidate](std::uint32_t at) {
        if (parts[at].pairRank == kNoRank)
            return;
        heap.push_back(candidate(at));
        std::push_heap(heap.begin(), heap.end(), std::greater<>());
    };
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end(), std::greater<>());
        const std::uint64_t best = heap.back();
        heap.pop_back();
        const auto at = static_cast<std::uint32_t>(best);
        if (best != candidate(at))
            continue;
        merging.mergeAt(at);
        push(at);
        if (at > 0)
            push(parts[at].previous);
    }
}

} // namespace ccproxy::tokens

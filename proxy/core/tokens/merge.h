// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/vocabulary.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// Byte-pair merging: a piece begins as its single bytes; as long as two neighbours together make a
/// token, the two that make the token of the lowest rank (of equal ones the leftmost) become one.
namespace ccproxy::tokens {

/// One byte of a piece, and while it begins a part, that part.
struct MergePart {
    std::uint32_t next;     ///< where the part ends, which is where the next one begins
    std::uint32_t previous; ///< where the part before it begins; unused at the first one
    Rank pairRank;          ///< of the token that it makes with the next part; kNoRank for none
};

/// Merges the bytes of `piece`; `parts` has one element for each. Afterwards parts[0].next begins
/// the second part and so on up to the end of the piece.
/// For short pieces: looks at every part before each merge.
void mergeByScan(const Vocabulary &vocabulary, std::string_view piece, MergePart *parts);
/// For long pieces: keeps the possible merges in a heap, O(n log n).
void mergeByHeap(const Vocabulary &vocabulary, std::string_view piece, MergePart *parts);

/// Up to this length the scan is the faster one (measured).
inline constexpr std::size_t kLongestScan = 48;

/// Calls onToken(bytes) for each token that the bytes of `piece` merge to. The piece must be
/// shorter than 4 GiB.
template <typename OnToken>
void mergeBytes(const Vocabulary &vocabulary, std::string_view piece, OnToken &&onToken)
{
    const auto report = [piece, &onToken](const MergePart *parts) {
        for (std::size_t at = 0; at < piece.size(); at = parts[at].next)
            onToken(piece.substr(at, parts[at].next - at));
    };
    if (piece.size() <= kLongestScan) {
        std::array<MergePart, kLongestScan> parts;
        mergeByScan(vocabulary, piece, parts.data());
        report(parts.data());
    } else {
        std::vector<MergePart> parts(piece.size());
        mergeByHeap(vocabulary, piece, parts.data());
        report(parts.data());
    }
}

} // namespace ccproxy::tokens

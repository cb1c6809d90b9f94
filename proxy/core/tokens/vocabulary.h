// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace ccproxy::tokens {

/// The number of a token. It is also its merge priority: of two possible merges the one that makes
/// the token of lower rank comes first.
using Rank = std::uint32_t;

/// "There is no such token"; greater than every rank.
inline constexpr Rank kNoRank = 0xFFFFFFFFU;

/// The tokens of a byte-pair encoding: byte strings and their ranks, in both directions.
/// Immutable, so it may be shared between threads. It takes 4.3 MiB.
class Vocabulary {
public:
    /// OpenAI's o200k_base (gpt-4o and everything later), 199 998 tokens without the special ones.
    /// It is unpacked from the program's resources at each call, which takes about 15 ms: an owner
    /// calls it at its first need and keeps the result. Never null.
    static std::shared_ptr<const Vocabulary> o200k();

    /// The number of tokens; ranks are 0 to size() - 1.
    std::size_t size() const { return m_offsets.size() - 1; }
    /// The length of the longest token in bytes.
    std::size_t longestToken() const { return m_longest; }
    /// The rank of the token that consists of exactly these bytes, or kNoRank.
    Rank rankOf(std::string_view bytes) const;
    /// The bytes of a token, which need not be whole characters. `rank` must be below size().
    std::string_view bytesOf(Rank rank) const
    {
        return {m_arena + m_offsets[rank], m_offsets[rank + 1] - m_offsets[rank]};
    }

private:
    /// Takes the unpacked resource over (its layout: resources/tokens/README.md).
    explicit Vocabulary(QByteArray unpacked);
    bool indexTokens();
    void insert(Rank rank);

    QByteArray m_unpacked;
    /// The bytes of all tokens in the order of their ranks; inside m_unpacked.
    const char *m_arena = nullptr;
    /// Where each token begins in the arena, and the end of the last one.
    std::vector<std::uint32_t> m_offsets;
    /// A hash table with open addressing: 14 bits of the hash above 18 bits of rank.
    std::vector<std::uint32_t> m_slots;
    std::size_t m_longest = 0;
};

} // namespace ccproxy::tokens

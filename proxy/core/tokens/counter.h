// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/raw_string.h"
#include "core/tokens/encoder.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace ccproxy::tokens {

/// Counts tokens and remembers the counts of longer texts by their content: a conversation is sent
/// whole with each request, and a block of it is counted once. Texts themselves are not kept, only
/// 128 bits of hash, the length and the count. The vocabulary is loaded at the first count that is
/// not zero. For one thread.
class Counter {
public:
    struct Limits {
        /// How many counts are remembered; the ones not asked for the longest time go first.
        /// Each takes kBytesPerEntry, so this bounds the memory too. 0: none.
        std::size_t entries = 16384;
        /// Texts with fewer bytes are counted anew each time, which is as fast as looking them up.
        std::size_t shortestText = 64;
    };
    /// About what an entry takes, with the overhead of its containers.
    static constexpr std::size_t kBytesPerEntry = 144;

    struct Statistics {
        std::uint64_t hits = 0;   ///< counts that were remembered
        std::uint64_t misses = 0; ///< counts of texts long enough to be remembered, but new
        std::size_t entries = 0;  ///< counts that are remembered now
    };

    Counter() : Counter(Limits{}) { }
    explicit Counter(Limits limits) : m_limits(limits) { }

    /// The tokens of UTF-8 text; text that is broken counts as Encoder says.
    std::size_t count(std::string_view text);
    /// The tokens of a JSON string's text. It is decoded only when it has escapes and is new.
    std::size_t count(json::RawString text);

    bool isLoaded() const { return m_encoder.has_value(); }
    Statistics statistics() const;

private:
    struct Key {
        std::uint64_t low;
        std::uint64_t high;
        std::size_t size;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const { return static_cast<std::size_t>(key.low); }
    };
    struct Entry {
        Key key;
        std::size_t tokens;
    };

    static Key keyOf(std::string_view bytes, bool escaped);
    std::size_t countNow(std::string_view text);
    template <typename CountNow>
    std::size_t remembered(const Key &key, CountNow &&countNew);

    Limits m_limits;
    std::optional<Encoder> m_encoder;
    std::list<Entry> m_entries; ///< the one that was asked for last comes first
    std::unordered_map<Key, std::list<Entry>::iterator, KeyHash> m_index;
    Statistics m_statistics;
};

} // namespace ccproxy::tokens

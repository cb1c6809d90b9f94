// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/vocabulary.h"

#include <QResource>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

// The macro declares a function of the global namespace. Calling it here, inside the library, also
// makes the linker take the resource into every program that counts.
static void registerRanks()
{
    Q_INIT_RESOURCE(tokens);
}

namespace ccproxy::tokens {
namespace {

constexpr unsigned kRankBits = 18;
constexpr std::uint32_t kRankMask = (1U << kRankBits) - 1;
/// An empty slot: no vocabulary reaches this rank.
constexpr std::uint32_t kEmpty = 0xFFFFFFFFU;
/// 2^19 slots leave more than half of the table empty, so a probe seldom goes on to a second slot.
constexpr unsigned kSlotBits = 19;
constexpr std::size_t kSlotCount = std::size_t{1} << kSlotBits;

template <typename T>
std::uint64_t load(const char *bytes)
{
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

constexpr std::uint64_t mixed(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 32U)) * 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 29U);
}

/// Most tokens are shorter than 17 bytes and are read by two overlapping loads.
std::uint64_t hashOf(std::string_view bytes)
{
    constexpr std::uint64_t kFactor = 0xD6E8FEB86659FD93U;
    const char *p = bytes.data();
    const std::size_t n = bytes.size();
    if (n > 16) {
        std::uint64_t hash = n;
        for (std::size_t at = 0; at + 8 < n; at += 8)
            hash = mixed((hash ^ load<std::uint64_t>(p + at)) * kFactor);
        return mixed((hash ^ load<std::uint64_t>(p + n - 8)) * kFactor);
    }
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    if (n >= 8) {
        low = load<std::uint64_t>(p);
        high = load<std::uint64_t>(p + n - 8);
    } else if (n >= 4) {
        low = load<std::uint32_t>(p);
        high = load<std::uint32_t>(p + n - 4);
    } else if (n > 0) {
        low = load<std::uint8_t>(p) | load<std::uint8_t>(p + n / 2) << 8U;
        high = load<std::uint8_t>(p + n - 1);
    }
    return mixed((low ^ (n << 56U)) * kFactor + mixed(high * kFactor));
}

constexpr std::size_t slotOf(std::uint64_t hash)
{
    return static_cast<std::size_t>(hash) & (kSlotCount - 1);
}

/// The bits of the hash that stand above the rank; taken from where slotOf() takes none.
constexpr std::uint32_t tagOf(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash >> 32U) & ~kRankMask;
}

} // namespace

std::shared_ptr<const Vocabulary> Vocabulary::o200k()
{
    registerRanks();
    const QResource resource(QStringLiteral(":/ccproxy/tokens/o200k_base.ranks"));
    std::shared_ptr<const Vocabulary> vocabulary(
        new Vocabulary(qUncompress(resource.data(), static_cast<qsizetype>(resource.size()))));
    // The resource is part of the program: without it the build is wrong, not the input.
    if (vocabulary->m_slots.empty())
        qFatal("The token ranks inside the program are damaged.");
    return vocabulary;
}

Vocabulary::Vocabulary(QByteArray unpacked) : m_unpacked(std::move(unpacked))
{
    if (!indexTokens())
        return;
    m_slots.assign(kSlotCount, kEmpty);
    for (Rank rank = 0; rank < size(); ++rank)
        insert(rank);
}

/// Finds where the tokens lie; false when the sizes do not agree.
bool Vocabulary::indexTokens()
{
    const auto total = static_cast<std::size_t>(m_unpacked.size());
    if (total < sizeof(std::uint32_t))
        return false;
    const auto count = std::size_t{qFromLittleEndian<std::uint32_t>(m_unpacked.constData())};
    if (count == 0 || count >= kRankMask || count > total - sizeof(std::uint32_t))
        return false;
    const char *lengths = m_unpacked.constData() + sizeof(std::uint32_t);
    m_arena = lengths + count;
    m_offsets.reserve(count + 1);
    std::uint32_t end = 0;
    m_offsets.push_back(end);
    for (std::size_t i = 0; i < count; ++i) {
        const auto length = static_cast<unsigned char>(lengths[i]);
        m_longest = std::max(m_longest, std::size_t{length});
        end += length;
        m_offsets.push_back(end);
    }
    return total == sizeof(std::uint32_t) + count + end;
}

void Vocabulary::insert(Rank rank)
{
    const std::uint64_t hash = hashOf(bytesOf(rank));
    std::size_t slot = slotOf(hash);
    while (m_slots[slot] != kEmpty)
        slot = (slot + 1) & (kSlotCount - 1);
    m_slots[slot] = tagOf(hash) | rank;
}

Rank Vocabulary::rankOf(std::string_view bytes) const
{
    if (bytes.size() > m_longest)
        return kNoRank;
    const std::uint64_t hash = hashOf(bytes);
    const std::uint32_t tag = tagOf(hash);
    for (std::size_t slot = slotOf(hash);; slot = (slot + 1) & (kSlotCount - 1)) {
        const std::uint32_t entry = m_slots[slot];
        if (entry == kEmpty)
            return kNoRank;
        const Rank rank = entry & kRankMask;
        if ((entry & ~kRankMask) == tag && bytesOf(rank) == bytes)
            return rank;
    }
}

} // namespace ccproxy::tokens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random_ids.h"

#include <array>

namespace ccproxy::engine {

RandomIds::RandomIds() : m_random(QRandomGenerator64::securelySeeded()) { }

std::string RandomIds::next(std::string_view prefix)
{
    constexpr std::string_view alphabet =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    constexpr std::size_t kWords = 3;
    constexpr std::size_t kPerWord = 8;
    std::array<char, kWords * kPerWord> random; // NOLINT(*-member-init): filled below
    auto next = random.begin();
    for (std::size_t word = 0; word < kWords; ++word) {
        quint64 bits = m_random.generate();
        for (std::size_t i = 0; i < kPerWord; ++i) {
            *next++ = alphabet[bits % alphabet.size()];
            bits /= alphabet.size();
        }
    }
    std::string id;
    id.reserve(prefix.size() + random.size());
    id.append(prefix).append(random.data(), random.size());
    return id;
}

} // namespace ccproxy::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random_ids.h"

namespace ccproxy::engine {

RandomIds::RandomIds() : m_random(QRandomGenerator64::securelySeeded()) { }

std::string RandomIds::next(std::string_view prefix)
{
    constexpr std::string_view alphabet =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    constexpr int kWords = 3;
    constexpr int kPerWord = 8;
    std::string id(prefix);
    id.reserve(prefix.size() + kWords * kPerWord);
    for (int word = 0; word < kWords; ++word) {
        quint64 bits = m_random.generate();
        for (int i = 0; i < kPerWord; ++i) {
            id += alphabet[bits % alphabet.size()];
            bits /= alphabet.size();
        }
    }
    return id;
}

} // namespace ccproxy::engine

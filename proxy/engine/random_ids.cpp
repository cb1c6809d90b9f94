// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random_ids.h"

#include <array>
#include <cstdint>
#include <ratio>

namespace ccproxy::engine {
namespace {

/// In the order of their codes, so that ids sort as what they are made of.
constexpr std::string_view kAlphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::size_t kTimeDigits = 4;
constexpr std::size_t kWords = 2;
constexpr std::size_t kPerWord = 10;

} // namespace

RandomIds::RandomIds() : m_random(QRandomGenerator64::securelySeeded()) { }

std::string RandomIds::next(std::string_view prefix)
{
    return next(prefix, std::chrono::system_clock::now());
}

std::string RandomIds::next(std::string_view prefix, std::chrono::system_clock::time_point time)
{
    using Quarters = std::chrono::duration<std::int64_t, std::ratio<1, 4>>;
    std::array<char, kTimeDigits + kWords * kPerWord> digits; // NOLINT(*-member-init)
    auto quarters =
        static_cast<quint64>(std::chrono::floor<Quarters>(time.time_since_epoch()).count());
    for (std::size_t i = kTimeDigits; i-- > 0; quarters /= kAlphabet.size())
        digits[i] = kAlphabet[quarters % kAlphabet.size()];
    auto next = digits.begin() + kTimeDigits;
    for (std::size_t word = 0; word < kWords; ++word) {
        quint64 bits = m_random.generate();
        for (std::size_t i = 0; i < kPerWord; ++i) {
            *next++ = kAlphabet[bits % kAlphabet.size()];
            bits /= kAlphabet.size();
        }
    }
    std::string id;
    id.reserve(prefix.size() + digits.size());
    id.append(prefix).append(digits.data(), digits.size());
    return id;
}

} // namespace ccproxy::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/cost.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace ccproxy::usage {
namespace {

/// Beyond any real answer and price; four products of the two can be summed.
constexpr std::int64_t kMostTokens = 1'000'000'000;
constexpr std::int64_t kHighestPrice = 1'000'000'000;
constexpr std::uint32_t kMillion = 1'000'000;

} // namespace

std::optional<MicroDollars> costOf(const messages::Usage &usage, const catalogue::Prices &prices)
{
    struct Part {
        std::int64_t tokens;
        std::optional<std::int64_t> price;
    };
    const std::array<Part, 4> parts{
        {{usage.input, prices.input},
         {usage.output, prices.output},
         {usage.cacheRead, prices.cacheRead ? prices.cacheRead : prices.input},
         {usage.cacheWrite, prices.cacheWrite ? prices.cacheWrite : prices.input}}};
    std::int64_t sum = 0;
    bool isAnyKnown = false;
    for (const Part &part : parts) {
        isAnyKnown |= part.price.has_value();
        if (part.tokens <= 0)
            continue;
        if (!part.price)
            return std::nullopt;
        sum += std::min(part.tokens, kMostTokens)
            * std::clamp<std::int64_t>(*part.price, 0, kHighestPrice);
    }
    if (!isAnyKnown)
        return std::nullopt;
    constexpr std::int64_t kPerPrice = kMillion; // prices are those of a million tokens
    return (sum + kPerPrice / 2) / kPerPrice;
}

std::string moneyText(MicroDollars amount)
{
    constexpr std::size_t kDecimals = 6;
    constexpr std::uint64_t kCent = 10'000;
    std::string out = amount < 0 ? "-$" : "$";
    auto micros = static_cast<std::uint64_t>(amount < 0 ? -amount : amount);
    // Three digits that count below a cent, cents from a dollar on.
    std::size_t decimals = micros < kMillion ? 4 : 2;
    std::uint64_t last = micros < kMillion ? 100 : kCent;
    if (micros > 0 && micros < kCent) {
        const std::size_t digits = std::to_string(micros).size();
        decimals = std::min(kDecimals, kDecimals - digits + 3);
        last = digits > 3 ? 10 : 1;
    }
    micros = (micros + last / 2) / last * last;
    std::string fraction = std::to_string(micros % kMillion);
    fraction.insert(0, kDecimals - fraction.size(), '0');
    fraction.resize(decimals);
    while (fraction.size() > 2 && fraction.back() == '0')
        fraction.pop_back();
    return out + std::to_string(micros / kMillion) + "." + fraction;
}

std::string moneyText(std::optional<MicroDollars> amount)
{
    return amount ? moneyText(*amount) : "unknown";
}

MicroDollars fromDollars(double dollars)
{
    constexpr double kMost = 1e12;
    return std::llround(std::clamp(dollars, 0.0, kMost) * 1e6);
}

} // namespace ccproxy::usage

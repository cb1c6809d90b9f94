// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/units.h"

#include "core/ascii.h"
#include "core/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace ccproxy::config {
namespace {

/// The largest amount that is still exact in a double.
constexpr double kLargest = 9'007'199'254'740'992.0;

struct Unit {
    std::string_view name; ///< lower case
    double factor;
};

/// A number with one of the units; without a unit it has that named "".
template <std::size_t N>
std::optional<double> parseAmount(std::string_view text, const std::array<Unit, N> &units)
{
    text = ascii::trimmed(text);
    const std::size_t unitBegin = std::min(text.find_first_not_of("0123456789."), text.size());
    const std::string unit = ascii::lowered(ascii::trimmed(text.substr(unitBegin)));
    const std::optional<double> amount = parseNumber(ascii::trimmed(text.substr(0, unitBegin)));
    const auto found =
        std::find_if(units.begin(), units.end(), [&unit](const Unit &u) { return u.name == unit; });
    if (!amount || found == units.end() || *amount * found->factor >= kLargest)
        return std::nullopt;
    return *amount * found->factor;
}

} // namespace

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    text = ascii::trimmed(text);
    std::int64_t value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

std::optional<double> parseNumber(std::string_view text)
{
    return readNumber(ascii::trimmed(text));
}

std::optional<bool> parseBoolean(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, bool>, 8> words = {{{"true", true},
                                                                         {"false", false},
                                                                         {"1", true},
                                                                         {"0", false},
                                                                         {"yes", true},
                                                                         {"no", false},
                                                                         {"on", true},
                                                                         {"off", false}}};
    const std::string word = ascii::lowered(ascii::trimmed(text));
    for (const auto &[name, value] : words) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> parseDuration(std::string_view text)
{
    constexpr std::array<Unit, 5> units = {
        {{"", 1000}, {"ms", 1}, {"s", 1000}, {"m", 60'000}, {"h", 3'600'000}}};
    const auto amount = parseAmount(text, units);
    if (!amount)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(*amount));
}

std::optional<std::int64_t> parseBytes(std::string_view text)
{
    constexpr double k = 1024;
    constexpr std::array<Unit, 14> units = {{{"", 1},
                                             {"b", 1},
                                             {"kb", 1e3},
                                             {"mb", 1e6},
                                             {"gb", 1e9},
                                             {"tb", 1e12},
                                             {"kib", k},
                                             {"mib", k * k},
                                             {"gib", k * k * k},
                                             {"tib", k * k * k * k},
                                             {"k", k},
                                             {"m", k * k},
                                             {"g", k * k * k},
                                             {"t", k * k * k * k}}};
    const auto amount = parseAmount(text, units);
    if (!amount || std::floor(*amount) != *amount)
        return std::nullopt;
    return static_cast<std::int64_t>(*amount);
}

std::optional<double> parseMoney(std::string_view text)
{
    text = ascii::trimmed(text);
    if (text.starts_with('$'))
        text.remove_prefix(1);
    const auto amount = parseNumber(text);
    if (!amount || *amount < 0)
        return std::nullopt;
    return amount;
}

std::string durationText(std::chrono::milliseconds duration)
{
    const auto count = duration.count();
    if (count % 1000 == 0)
        return std::to_string(count / 1000) + "s";
    return std::to_string(count) + "ms";
}

} // namespace ccproxy::config

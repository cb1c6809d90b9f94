// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/wait_hint.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace ccproxy::dialects {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Seconds of a unit; nothing for another word.
std::optional<double> unitSeconds(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, double>, 15> units{{
        {"ms", 0.001},
        {"s", 1},
        {"sec", 1},
        {"secs", 1},
        {"second", 1},
        {"seconds", 1},
        {"m", 60},
        {"min", 60},
        {"mins", 60},
        {"minute", 60},
        {"minutes", 60},
        {"h", 3600},
        {"hour", 3600},
        {"hours", 3600},
        {"d", 86400},
    }};
    for (const auto &[name, seconds] : units) {
        if (name == word)
            return seconds;
    }
    return std::nullopt;
}

std::size_t numberLength(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at > 0 && at + 1 < text.size() && text[at] == '.' && isDigit(text[at + 1])) {
        ++at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
    }
    return at;
}

double toNumber(std::string_view digits)
{
    double value = 0;
    double place = 0;
    for (const char c : digits) {
        if (c == '.') {
            place = 1;
            continue;
        }
        value = value * 10 + (c - '0');
        place *= 10;
    }
    return place > 1 ? value / place : value;
}

} // namespace

std::optional<double> leadingNumber(std::string_view text)
{
    const std::size_t length = numberLength(text);
    // No wait and no count has more digits; a double would lose its meaning.
    constexpr std::size_t most = 15;
    if (length == 0 || length > most)
        return std::nullopt;
    return toNumber(text.substr(0, length));
}

std::optional<double> readDuration(std::string_view text)
{
    std::optional<double> total;
    while (const auto number = leadingNumber(text)) {
        text.remove_prefix(numberLength(text));
        std::string_view word = text;
        if (word.starts_with(' '))
            word.remove_prefix(1);
        std::size_t length = 0;
        while (length < word.size() && isLetter(word[length]))
            ++length;
        const auto unit = unitSeconds(word.substr(0, length));
        if (!unit)
            return total ? total : number; // a bare number
        total = total.value_or(0) + *number * *unit;
        text = word.substr(length);
    }
    return total;
}

std::optional<double> waitInText(std::string_view lowerCase)
{
    for (const std::string_view words : {"try again in ", "retry in ", "retry after ", "wait "}) {
        const std::size_t at = lowerCase.find(words);
        if (at == std::string_view::npos)
            continue;
        if (const auto wait = readDuration(lowerCase.substr(at + words.size())))
            return wait;
    }
    return std::nullopt;
}

std::optional<double> waitInHeaders(const std::vector<Header> &headers)
{
    const auto valueOf = [&headers](std::string_view name) -> std::string_view {
        const auto found = std::find_if(headers.begin(), headers.end(),
                                        [name](const Header &h) { return h.first == name; });
        return found == headers.end() ? std::string_view() : std::string_view(found->second);
    };
    std::optional<double> wait = readDuration(valueOf("retry-after"));
    if (const auto ms = leadingNumber(valueOf("retry-after-ms")))
        wait = std::max(wait.value_or(0), *ms / 1000);
    if (wait)
        return wait;
    for (const std::string_view what : {"requests", "tokens"}) {
        const std::string suffix(what);
        const std::string_view left = valueOf("x-ratelimit-remaining-" + suffix);
        if (!left.empty() && left != "0")
            continue;
        // Larger numbers are points in time.
        constexpr double longest = 7.0 * 24 * 3600;
        const auto reset = readDuration(valueOf("x-ratelimit-reset-" + suffix));
        if (reset && *reset <= longest)
            wait = std::max(wait.value_or(0), *reset);
    }
    return wait;
}

} // namespace ccproxy::dialects

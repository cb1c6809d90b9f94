// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/nearest.h"

#include "core/ascii.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ccproxy::config {
namespace {

/// Longer texts are no mistyped names; this bounds the work. Shorter ones could be anything.
constexpr std::size_t kLongest = 80;
constexpr std::size_t kShortest = 2;

/// Letters and digits only, in lower case.
std::string essence(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c != '_' && c != '-' && c != ' ' && c != '.')
            out += ascii::lowered(c);
    }
    return out;
}

/// Smaller is nearer; nothing when too far.
std::optional<std::size_t> distance(const std::string &text, const std::string &candidate)
{
    const std::size_t edits = editDistance(text, candidate);
    const std::size_t longer = std::max(text.size(), candidate.size());
    if (edits <= std::max<std::size_t>(1, longer / 3) && edits < longer)
        return edits;
    const std::size_t shorter = std::min(text.size(), candidate.size());
    const bool within =
        text.find(candidate) != std::string::npos || candidate.find(text) != std::string::npos;
    if (shorter >= 4 && within)
        return edits;
    return std::nullopt;
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    // distance[i][j] between the first i and the first j characters.
    std::vector<std::vector<std::size_t>> distance(a.size() + 1,
                                                   std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                distance[i][j] = i + j;
                continue;
            }
            const bool same = a[i - 1] == b[j - 1];
            distance[i][j] = std::min({distance[i - 1][j] + 1, distance[i][j - 1] + 1,
                                       distance[i - 1][j - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped)
                distance[i][j] = std::min(distance[i][j], distance[i - 2][j - 2] + 1);
        }
    }
    return distance[a.size()][b.size()];
}

std::optional<std::string_view> nearest(std::string_view text,
                                        std::span<const std::string_view> candidates)
{
    if (text.size() < kShortest || text.size() > kLongest)
        return std::nullopt;
    const std::string wanted = essence(text);
    std::optional<std::string_view> best;
    std::size_t bestDistance = 0;
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > kLongest)
            continue;
        const auto found = distance(wanted, essence(candidate));
        if (found && (!best || *found < bestDistance)) {
            best = candidate;
            bestDistance = *found;
        }
    }
    return best;
}

} // namespace ccproxy::config

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/cost.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace ccproxy::usage {

/// What several exchanges came to.
struct Tally {
    std::int64_t requests = 0;
    std::int64_t errors = 0;   ///< that ended without a whole answer, and not by the client's will
    messages::Usage tokens;    ///< sums
    MicroDollars cost = 0;     ///< of those whose price is known
    std::int64_t unpriced = 0; ///< answers whose price is not known
    std::int64_t answers = 0;  ///< those that the times are of
    std::chrono::microseconds firstContent{}; ///< sum
    std::chrono::microseconds total{};        ///< sum

    bool operator==(const Tally &) const = default;

    Tally &operator+=(const Tally &other)
    {
        requests += other.requests;
        errors += other.errors;
        tokens.input += other.tokens.input;
        tokens.output += other.tokens.output;
        tokens.cacheRead += other.tokens.cacheRead;
        tokens.cacheWrite += other.tokens.cacheWrite;
        tokens.webSearches += other.tokens.webSearches;
        cost += other.cost;
        unpriced += other.unpriced;
        answers += other.answers;
        firstContent += other.firstContent;
        total += other.total;
        return *this;
    }
};

/// What sums are made by.
enum class By { Day, Provider, Model, Session, Project };

inline constexpr std::array<std::pair<By, std::string_view>, 5> kByNames{{
    {By::Day, "day"},
    {By::Provider, "provider"},
    {By::Model, "model"},
    {By::Session, "session"},
    {By::Project, "project"},
}};

constexpr std::string_view toString(By by)
{
    return kByNames[static_cast<std::size_t>(by)].second;
}

constexpr std::optional<By> byFrom(std::string_view name)
{
    for (const auto &[by, known] : kByNames) {
        if (known == name)
            return by;
    }
    return std::nullopt;
}

} // namespace ccproxy::usage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/measure.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ccproxy::routing {

/// A request's tokens, counted when lengths alone cannot answer, and then once.
class LazyTokens {
public:
    explicit LazyTokens(Measure &measure) : m_measure(measure) { }

    Measure::Bounds bounds();
    std::int64_t count();
    /// Whether there are more than `limit`; counts only where the bounds leave it open.
    bool exceed(std::int64_t limit);
    /// What is known by now: "12,345 tokens", or "between 7 and 900 tokens by its size".
    std::string words();
    std::optional<std::int64_t> counted() const { return m_count; }

private:
    Measure &m_measure;
    std::optional<Measure::Bounds> m_bounds;
    std::optional<std::int64_t> m_count;
};

} // namespace ccproxy::routing

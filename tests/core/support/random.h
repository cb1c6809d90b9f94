// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ccproxy::tests {

/// A small generator that gives the same numbers on every platform, which std::uniform_int_
/// distribution does not promise.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed * 2654435769U + 1) { }

    /// 0 … below - 1
    int below(int below)
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return static_cast<int>((m_state >> 11U) % static_cast<std::uint64_t>(below));
    }

private:
    std::uint64_t m_state;
};

} // namespace ccproxy::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/support/random.h"

#include <cstdint>
#include <string>

namespace ccproxy::tests {

/// Makes streams of a dialect's own words in an order that no provider keeps: pieces of answers
/// mixed, twice, cut, with errors and with what is none of it. The same seed makes the same.
class AnswerGenerator {
public:
    AnswerGenerator(catalogue::Dialect dialect, std::uint64_t seed)
        : m_dialect(dialect), m_random(seed)
    {
    }

    /// The bytes of a stream.
    std::string stream();
    /// The bytes of an answer in one piece, or of an error.
    std::string body();

private:
    std::string event();
    std::string filled(std::string_view words);
    std::string damaged(std::string text);
    bool chance(int in) { return m_random.below(in) == 0; }

    catalogue::Dialect m_dialect;
    Random m_random;
};

} // namespace ccproxy::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <string>
#include <vector>

/// What a provider says, in the words of each dialect, so that one row of a test serves all.
namespace ccproxy::tests {

struct Said {
    enum class Kind { Text, Thinking, Call };
    Kind kind = Kind::Text;
    std::string text{};      ///< Text, Thinking
    std::string name{};      ///< Call
    std::string arguments{}; ///< Call: as the provider writes them
    std::string id{};        ///< Call: for dialects that have ids
};

enum class Finish {
    Done,
    Length,
    Filter,
    Never, ///< the stream ends in the midst of the answer
};

struct Speech {
    std::vector<Said> said{};
    Finish finish = Finish::Done;
    bool tellsUsage = true; ///< 100 tokens in, 40 of them from a cache; 7 out
};

/// The bytes of a streamed answer.
std::string streamOf(const Speech &speech, catalogue::Dialect dialect);

/// An error answer's body.
std::string errorBodyOf(int status, const std::string &message, catalogue::Dialect dialect);

} // namespace ccproxy::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ccproxy::config {

/// Where something stands in a text: both count from 1, the column in characters (a tab is one).
struct Position {
    std::size_t line = 0; ///< 0 = no position
    std::size_t column = 0;

    bool isKnown() const { return line > 0; }
    bool operator==(const Position &) const = default;
};

/// Something wrong with a configuration. Texts are for people and never hold a secret or the value
/// of an environment variable.
struct Problem {
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    std::string source;  ///< the file's path, "environment" or "command line"
    Position position;   ///< known for everything that stands in a file
    std::string key;     ///< "providers[0].type", a variable's or option's name, or ""
    std::string message; ///< what is wrong
    std::string remedy;  ///< what would be right

    /// `source:line:column: key: what is wrong; what would be right`, always one line.
    std::string text() const;

    bool operator==(const Problem &) const = default;
};

/// `text` without line ends and other control characters, as part of a line.
std::string oneLine(std::string_view text);

} // namespace ccproxy::config

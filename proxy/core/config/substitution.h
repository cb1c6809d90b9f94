// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment.h"

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::config {

struct Substitution {
    struct Unset {
        std::string name;
        bool isBraced = false; ///< written as ${NAME}
    };

    std::string text;
    std::vector<std::string> used; ///< names of the variables whose values are in the text
    std::vector<Unset> unset;      ///< what the environment lacks; it leaves nothing
    bool unclosed = false;         ///< a "${" that no name and '}' follow
    /// The text was nothing but one variable.
    bool isOneVariable = false;
};

/// Replaces ${NAME} and $NAME by the environment's values, once: what a value holds is not looked
/// at again. "$$" is one dollar sign; a '$' before anything that is no name stays as it is.
Substitution substitute(std::string_view text, const Environment &environment);

/// `text` so written that substitute() gives it back.
std::string withDollarsDoubled(std::string_view text);

} // namespace ccproxy::config

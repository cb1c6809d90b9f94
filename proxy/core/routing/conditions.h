// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/routing/facts.h"
#include "core/routing/lazy_tokens.h"
#include "core/routing/measure.h"

#include <optional>
#include <span>
#include <string>

namespace ccproxy::routing {

/// The first condition of a route that does not hold, in words ("its condition tokenCount > 5000
/// does not hold"); nothing when all hold. Conditions on the token count are looked at last, and
/// count only where lengths alone leave them open.
///
/// Two values that are both numbers are compared as numbers, all others as text by their bytes. A
/// parameter that the request lacks fulfils `!=` alone. `contains` looks for text in text: in a
/// string, or in the JSON of any other value; for tokenCount it never holds.
std::optional<std::string> failingCondition(std::span<const config::Condition> conditions,
                                            const Facts &facts, LazyTokens &tokens,
                                            Measure &measure);

/// A condition as a user would write it: "parameter thinking.type == enabled".
std::string describe(const config::Condition &condition);

} // namespace ccproxy::routing

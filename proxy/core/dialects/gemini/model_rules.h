// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/dialects/conversation/thinking.h"

#include <cstdint>
#include <string_view>

namespace ccproxy::dialects::gemini {

/// How a model is told how much to think (WIRE.md 4.13).
enum class ThinkingControl {
    None,     ///< it does not think, or nobody knows how it is told
    Thoughts, ///< nothing but that its thoughts are wanted
    Budget,   ///< thinkingBudget, in tokens
    Level,    ///< thinkingLevel
};

/// What depends on the model.
struct ModelRules {
    ThinkingControl thinking = ThinkingControl::None;
    // Budget: tokens; `leastBudget` is the least that thinks at all.
    std::int64_t leastBudget = 0;
    std::int64_t mostBudget = 0;
    bool canTurnOff = false;          ///< Budget: 0 is taken
    conversation::EffortSet levels{}; ///< Level
    bool wantsSignatures = false;     ///< calls without a thoughtSignature are refused (10.7)
    bool mediaInResults = false;      ///< functionResponse.parts (4.7)
    bool schemaBesideTools = false;   ///< a response schema and functions in one request
};

/// The rules of a model. The table knows Google's names, wherever they are served; a model that it
/// does not know, and one that does not reason by `facts`, is told nothing about thinking.
ModelRules rulesFor(std::string_view model, const catalogue::ModelFacts &facts);

} // namespace ccproxy::dialects::gemini

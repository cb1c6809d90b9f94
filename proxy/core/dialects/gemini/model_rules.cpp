// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/model_rules.h"

#include "core/dialects/conversation/names.h"

#include <algorithm>
#include <string>

namespace ccproxy::dialects::gemini {
namespace {

using enum messages::Effort;
using conversation::EffortSet;

/// A row holds for a model whose name begins with `prefix` and has `part` in it.
struct Row {
    std::string_view prefix;
    std::string_view part;
    ModelRules rules;
};

constexpr ModelRules budget(std::int64_t least, std::int64_t most, bool canTurnOff)
{
    return {.thinking = ThinkingControl::Budget,
            .leastBudget = least,
            .mostBudget = most,
            .canTurnOff = canTurnOff};
}

constexpr ModelRules generation3(ThinkingControl thinking, EffortSet levels)
{
    return {.thinking = thinking,
            .levels = levels,
            .wantsSignatures = true,
            .mediaInResults = true,
            .schemaBesideTools = true};
}

constexpr auto kProLevels = EffortSet::of(Low, Medium, High);
constexpr auto kFlashLevels = EffortSet::of(Minimal, Low, Medium, High);

// The first row that fits counts. Names are compared in lower case, behind the last '/'.
// WIRE.md 4.7, 4.13.
constexpr Row kRows[] = {
    {"gemini-1.", "", {}},
    {"gemini-2.0", "", {}},
    {"gemini-2.5", "-image", {}},
    {"gemini-2.5", "-tts", {}},
    {"gemini-2.5-pro", "", budget(128, 32768, false)},
    {"gemini-2.5-flash-lite", "", budget(512, 24576, true)},
    {"gemini-2.5-flash", "", budget(1, 24576, true)},
    {"gemini-", "-image", generation3(ThinkingControl::None, {})},
    {"gemini-3-pro", "", generation3(ThinkingControl::Level, EffortSet::of(Low, High))},
    // Names that lead to another generation from time to time.
    {"gemini-", "-latest", generation3(ThinkingControl::Thoughts, {})},
    // This generation and what follows it.
    {"gemini-", "-pro", generation3(ThinkingControl::Level, kProLevels)},
    {"gemini-", "-flash", generation3(ThinkingControl::Level, kFlashLevels)},
    {"gemini-", "", generation3(ThinkingControl::Level, kProLevels)},
};

} // namespace

ModelRules rulesFor(std::string_view model, const catalogue::ModelFacts &facts)
{
    const std::string name = conversation::bareModelName(model);
    const auto *const row =
        std::find_if(std::begin(kRows), std::end(kRows), [&name](const Row &candidate) {
            return std::string_view(name).starts_with(candidate.prefix)
                && name.find(candidate.part) != std::string::npos;
        });
    ModelRules rules = row == std::end(kRows) ? ModelRules{} : row->rules;
    if (facts.reasoning && !*facts.reasoning)
        rules.thinking = ThinkingControl::None;
    return rules;
}

} // namespace ccproxy::dialects::gemini

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/model_choice.h"

#include "core/dialects/openai_responses/traits.h"

#include <algorithm>
#include <iterator>

namespace ccproxy::dialects::openai_responses {
namespace {

/// A row holds for a model whose name begins with `prefix` and holds `part`; the first counts.
struct Row {
    std::string_view prefix;
    std::string_view part;
    bool needsResponses;
};

constexpr Row kRows[] = {
    {"", "-codex", true},         {"codex-", "", true},   {"", "-pro", true},
    {"", "-deep-research", true}, {"gpt-5.1", "", false}, {"gpt-5.2", "", false},
    {"gpt-5.3", "", false},       {"gpt-5.", "", true}, // 5.4 and what follows it
    {"gpt-6", "", true},
};

} // namespace

bool needsResponses(const Target &target)
{
    const auto *const row =
        std::find_if(std::begin(kRows), std::end(kRows), [&target](const Row &candidate) {
            return target.model.starts_with(candidate.prefix)
                && target.model.find(candidate.part) != std::string_view::npos;
        });
    return row != std::end(kRows) && row->needsResponses && servesBothFormats(target);
}

} // namespace ccproxy::dialects::openai_responses

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/gemini/model_rules.h"
#include "core/json/writer.h"
#include "core/messages/request.h"

#include <optional>

namespace ccproxy::dialects::gemini {

/// What a request says to a model about thinking (WIRE.md 4.13, 4.14).
struct ThinkingPlan {
    std::optional<std::int64_t> budget;    ///< tokens; 0 = off, -1 = as many as the model likes
    std::optional<messages::Effort> level; ///< never both
    bool thoughts = false;                 ///< the thoughts are wanted
    /// Tokens that the limit of the answer grows by, where thinking that cannot be turned off would
    /// fill it.
    std::int64_t moreRoom = 0;
};

ThinkingPlan planThinking(const messages::Request &request, const ModelRules &rules);

/// Writes the field thinkingConfig, if the plan has something to say.
void writeThinking(json::Writer &w, const ThinkingPlan &plan);

} // namespace ccproxy::dialects::gemini

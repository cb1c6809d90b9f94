// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/parameters.h"
#include "core/dialects/openai_responses/traits.h"

#include <string>

namespace ccproxy::dialects::openai_responses {

/// What the fields beside the conversation depend on, more than in the chat format.
struct ParameterContext {
    const openai_chat::ParameterContext &chat;
    const ResponsesTraits &traits;
    const messages::Tool *search; ///< the web search that is offered; null: none
};

/// Appends the fields that shape the answer to the object that `body` ends in (WIRE.md 3.1,
/// 3.5–3.7, 3.9), and behind them those of Target::parameters that the request says nothing of.
/// Parameters of the chat format are translated where Responses has the like, and else left out:
/// which format a model is asked in is not the user's choice alone.
void writeParameters(std::string &body, const ParameterContext &context);

} // namespace ccproxy::dialects::openai_responses

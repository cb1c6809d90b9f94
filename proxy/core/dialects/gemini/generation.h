// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/dialects/gemini/schema.h"
#include "core/dialects/gemini/thinking.h"

namespace ccproxy::dialects::gemini {

/// All that the fields beside the conversation depend on.
struct GenerationContext {
    const messages::Request &request;
    const Target &target;
    const ThinkingPlan &thinking;
    bool schemaInPrompt; ///< the answer's schema stands in the instructions
    bool hasToolConfig;  ///< the body has the field already
    SchemaWriter &schemas;
    json::Parser &parser;
    std::vector<std::string> &notes;
};

/// Appends generationConfig to the object that `body` ends in: limits, sampling, the answer's
/// format, thinking (WIRE.md 4.12–4.14), with those of Target::parameters that the request says
/// nothing of; behind it the other fields of Target::parameters.
void writeGeneration(std::string &body, const GenerationContext &context);

} // namespace ccproxy::dialects::gemini

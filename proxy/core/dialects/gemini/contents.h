// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/content.h"
#include "core/dialects/dialect.h"
#include "core/dialects/gemini/model_rules.h"

#include <string>
#include <vector>

namespace ccproxy::dialects::gemini {

/// How Gemini's parts are written.
extern const conversation::PartWords kGeminiParts;

/// All that the conversation depends on.
struct ContentsContext {
    const messages::Request &request;
    const Target &target;
    const ModelRules &rules;
    json::Parser &parser;
    conversation::ToolNames &names;
    std::vector<std::string> &notes;
};

/// Appends the value of `contents`: turns of user and model, calls with their signatures, and as
/// many results as calls at the beginning of the user's next turn (WIRE.md 4.2–4.7, 10.7).
void writeContents(std::string &out, const ContentsContext &context);

} // namespace ccproxy::dialects::gemini

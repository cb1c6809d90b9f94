// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/names.h"
#include "core/dialects/openai_chat/model_rules.h"
#include "core/dialects/openai_chat/reasoning.h"
#include "core/json/reader.h"
#include "core/messages/request.h"

#include <string>
#include <vector>

namespace ccproxy::dialects::openai_chat {

/// All that the fields beside the conversation depend on.
struct ParameterContext {
    const messages::Request &request;
    const Target &target;
    const ChatTraits &traits;
    const ModelRules &rules;
    const ReasoningPlan &reasoning;
    const std::vector<messages::Tool> &tools; ///< those that are offered
    json::Parser &parser;
    conversation::ToolNames &names;
    std::vector<std::string> &notes;
};

/// Whether the answer's schema has to stand in the instructions (WIRE.md 2.28).
bool schemaGoesIntoPrompt(const ParameterContext &context);

/// Appends the fields that shape the answer to the object that `body` ends in: limits, sampling,
/// tool choice, thinking, the answer's format, streaming (WIRE.md 2.17–2.29), and behind them those
/// of Target::parameters that the request says nothing of.
void writeParameters(std::string &body, const ParameterContext &context);

} // namespace ccproxy::dialects::openai_chat

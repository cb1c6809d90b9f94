// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/content.h"
#include "core/dialects/conversation/names.h"
#include "core/dialects/dialect.h"
#include "core/dialects/openai_chat/model_rules.h"
#include "core/dialects/openai_chat/reasoning.h"
#include "core/json/reader.h"
#include "core/messages/request.h"

#include <cstdint>
#include <optional>
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
    Encoded &encoded; ///< takes notes and the stop sequences that are not sent
    /// The web search that the server does by its plugin, or null.
    const messages::Tool *webPlugin = nullptr;
};

/// Whether the answer's schema has to stand in the instructions (WIRE.md 2.28).
bool schemaGoesIntoPrompt(const ParameterContext &context);

/// Appends the fields that shape the answer to the object that `body` ends in: limits, sampling,
/// tool choice, thinking, the answer's format, streaming (WIRE.md 2.17–2.29), and behind them those
/// of Target::parameters that the request says nothing of.
void writeParameters(std::string &body, const ParameterContext &context);

// What other formats of OpenAI's share.

/// The limit to send, within those of the model and the server; nothing when the request has none.
std::optional<std::int64_t> limitOfTokens(const ParameterContext &context);
/// temperature, top_p and top_k where the model takes them (WIRE.md 2.22).
void writeSampling(json::Writer &w, const ParameterContext &context);
/// What the request's choice is here: only what is offered can be forced, and only where the server
/// lets it (WIRE.md 2.17).
messages::ToolChoice::Kind toolChoiceHere(const ParameterContext &context);
/// prompt_cache_key, where it is known (WIRE.md 2.20).
void writeCacheKey(json::Writer &w, const ParameterContext &context);

} // namespace ccproxy::dialects::openai_chat

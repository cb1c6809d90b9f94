// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/model_rules.h"
#include "core/dialects/openai_chat/reasoning.h"
#include "core/dialects/openai_responses/traits.h"
#include "core/json/raw_string.h"
#include "core/messages/request.h"

#include <string>
#include <string_view>
#include <vector>

/// Thinking: how it is asked for, and how it travels with the history (WIRE.md 3.7, 3.8, 10.8).
namespace ccproxy::dialects::openai_responses {

/// ReasoningEnvelope::kind of a reasoning item, which `data` is as JSON.
inline constexpr std::string_view kReasoningItem = "item";

/// A reasoning item as it goes back: id, encrypted content and summary, and no more of it, so that
/// the same reasoning gives the same bytes. All text with its escapes.
std::string reasoningItem(json::RawString id, json::RawString encryptedContent,
                          const std::vector<json::RawString> &summary);

/// Appends what goes back of a block of thinking, an item of `input`; false when nothing does: it
/// is another model's, or the server takes none.
bool appendReasoning(std::string &out, const messages::Block &thinking, const Target &target,
                     const ResponsesTraits &traits);

/// What a request says to a model about thinking. One that cannot stop thinking is told to think as
/// little as it can where the client wants none: Claude Code's classifier leaves it 64 tokens.
openai_chat::ReasoningPlan planReasoning(const messages::Request &request,
                                         const openai_chat::ChatTraits &chat,
                                         const openai_chat::ModelRules &rules);

} // namespace ccproxy::dialects::openai_responses

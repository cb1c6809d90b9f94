// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/names.h"
#include "core/dialects/dialect.h"
#include "core/messages/vocabulary.h"

#include <cstdint>
#include <span>
#include <string_view>

/// What sets one server of OpenAI's chat format apart from another, as data. Code asks for a trait
/// and never for a name. The rows stand in traits.cpp; WIRE.md 2, 12 and 13 say where each comes
/// from.
namespace ccproxy::dialects::openai_chat {

/// Where a tool choice that forces a call is refused (WIRE.md 2.17).
enum class ForcedChoice {
    Accepted,
    NotWhileThinking,
    Refused, ///< only "auto" is known
};

/// How an answer by a JSON schema is asked for (WIRE.md 2.28).
enum class OutputFormat {
    JsonSchema, ///< response_format json_schema
    JsonObject, ///< response_format json_object, the schema in the instructions
    Prompt,     ///< the schema in the instructions only
};

/// How a server is told to think (WIRE.md 2.23, 10.3–10.6, 12.3).
enum class ReasoningStyle {
    None,
    Effort,           ///< reasoning_effort
    Object,           ///< reasoning:{effort} (OpenRouter)
    ThinkingType,     ///< thinking:{type}, and reasoning_effort where the model has levels
    EnableThinking,   ///< enable_thinking (Alibaba)
    TemplateArgument, ///< chat_template_kwargs:{enable_thinking}, only to turn it off
};

struct ChatTraits {
    std::string_view name;

    // The conversation
    bool lateSystem = false;   ///< takes a system message behind others (WIRE.md 2.13)
    bool emptyContent = false; ///< "" rather than null beside calls alone (2.7, 12.1)
    bool imageParts = true;    ///< false: text only where nothing is known of the model (2.5)
    bool fileParts = false;    ///< takes PDF as `file` parts (2.6)
    bool cacheControl = false; ///< hands cache_control on to some models (2.20)
    conversation::ToolIdStyle toolIds = conversation::ToolIdStyle::Long;
    /// The field of an assistant message that takes reasoning back, "" = none (10).
    std::string_view reasoningField{};
    bool reasoningDetails = false;     ///< takes reasoning_details back (10.6)
    bool placeholderReasoning = false; ///< turns since the first call must have some (10.3, 10.4)

    // Tools
    std::string_view anyTool = "required"; ///< the word for "call any tool" (2.17)
    ForcedChoice forcedChoice = ForcedChoice::Accepted;
    bool parallelToolCalls = false; ///< knows parallel_tool_calls (2.18)
    bool strictTools = false;       ///< knows `strict` of a function (2.14)
    bool webPlugin = false;         ///< searches by plugins:[{"id":"web"}] (2.16)
    bool dropHugeBounds = false;    ///< schemas without integer bounds beyond 2^53 (CLIENT.md 9)

    // Parameters
    bool openAiModels = false;     ///< OpenAI's own rules for its models hold (2.3, 2.19, 2.25)
    bool stop = true;              ///< takes stop (2.21)
    bool topK = false;             ///< takes top_k (2.22)
    bool streamUsage = true;       ///< takes stream_options (2.26)
    bool promptCacheKey = false;   ///< takes prompt_cache_key (2.20)
    std::int64_t maxTokensCap = 0; ///< max_tokens counts against the rate limit (2.19); 0 = none
    OutputFormat outputFormat = OutputFormat::JsonSchema;
    ReasoningStyle reasoning = ReasoningStyle::None;
    messages::Effort highestEffort = messages::Effort::Max; ///< the strongest word that is known
    /// Reasoning must be asked to stay in the conversation (10.5).
    bool preserveThinking = false;

    // Transport
    KeyHeader key{.name = "authorization", .prefix = "Bearer "};
    struct FixedHeader {
        std::string_view name;
        std::string_view value;
    };
    std::span<const FixedHeader> headers{};
};

/// The traits of a server by Target::traits; safe defaults for one that is not known.
const ChatTraits &findTraits(std::string_view name);

} // namespace ccproxy::dialects::openai_chat

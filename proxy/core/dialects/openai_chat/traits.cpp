// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/traits.h"

#include <algorithm>
#include <iterator>

namespace ccproxy::dialects::openai_chat {
namespace {

using conversation::ToolIdStyle;

// OpenRouter shows its users which program asks.
constexpr ChatTraits::FixedHeader kOpenRouterHeaders[] = {
    {"http-referer", "https://github.com/ccproxy/ccproxy"},
    {"x-title", "CCProxy"},
};

constexpr std::int64_t kGroqOutput = 16384;

constexpr ChatTraits kTraits[] = {
    {.name = "openai",
     .lateSystem = true,
     .fileParts = true,
     .toolIds = ToolIdStyle::Short,
     .parallelToolCalls = true,
     .strictTools = true,
     .openAiModels = true,
     .promptCacheKey = true,
     .reasoning = ReasoningStyle::Effort},
    // The deployment's name need not be the model's, and other vendors' models are served too.
    {.name = "azure",
     .toolIds = ToolIdStyle::Short,
     .parallelToolCalls = true,
     .strictTools = true,
     .openAiModels = true,
     .reasoning = ReasoningStyle::Effort,
     .key = {.name = "api-key", .prefix = ""}},
    {.name = "deepseek",
     .lateSystem = true,
     .emptyContent = true,
     .imageParts = false,
     .reasoningField = "reasoning_content",
     .placeholderReasoning = true,
     .forcedChoice = ForcedChoice::NotWhileThinking,
     .parallelToolCalls = true,
     .outputFormat = OutputFormat::JsonObject,
     .reasoning = ReasoningStyle::ThinkingType},
    {.name = "openrouter",
     .lateSystem = true,
     .fileParts = true,
     .cacheControl = true,
     .reasoningField = "reasoning",
     .reasoningDetails = true,
     .parallelToolCalls = true,
     .webPlugin = true,
     .topK = true,
     .reasoning = ReasoningStyle::Object,
     .highestEffort = messages::Effort::XHigh,
     .headers = kOpenRouterHeaders},
    // A schema for the answer is taken by a few of its models only, and JSON mode not with tools.
    {.name = "groq",
     .reasoningField = "reasoning",
     .parallelToolCalls = true,
     .maxTokensCap = kGroqOutput,
     .outputFormat = OutputFormat::JsonObject,
     .reasoning = ReasoningStyle::Effort},
    {.name = "mistral",
     .emptyContent = true,
     .toolIds = ToolIdStyle::Mistral,
     .anyTool = "any",
     .parallelToolCalls = true,
     // Unknown fields are a 422 there; stream_options is one that recordings show.
     .reasoning = ReasoningStyle::Effort},
    {.name = "xai", .reasoningField = "reasoning_content", .reasoning = ReasoningStyle::Effort},
    {.name = "together", .topK = true},
    {.name = "fireworks", .topK = true},
    {.name = "cerebras", .reasoning = ReasoningStyle::Effort},
    {.name = "qwen",
     .forcedChoice = ForcedChoice::NotWhileThinking,
     .topK = true,
     .outputFormat = OutputFormat::Prompt,
     .reasoning = ReasoningStyle::EnableThinking},
    {.name = "moonshot",
     .toolIds = ToolIdStyle::Kimi,
     .reasoningField = "reasoning_content",
     .placeholderReasoning = true,
     .forcedChoice = ForcedChoice::NotWhileThinking,
     .outputFormat = OutputFormat::JsonObject,
     .reasoning = ReasoningStyle::ThinkingType},
    {.name = "zai",
     .reasoningField = "reasoning_content",
     .forcedChoice = ForcedChoice::Refused,
     .outputFormat = OutputFormat::JsonObject,
     .reasoning = ReasoningStyle::ThinkingType,
     .preserveThinking = true},
    {.name = "minimax", .outputFormat = OutputFormat::Prompt},
    {.name = "ollama",
     .emptyContent = true,
     .reasoningField = "reasoning",
     .dropHugeBounds = true,
     .reasoning = ReasoningStyle::Effort},
    {.name = "lmstudio", .dropHugeBounds = true, .topK = true},
    {.name = "llamacpp",
     .reasoningField = "reasoning_content",
     .dropHugeBounds = true,
     .topK = true,
     .reasoning = ReasoningStyle::TemplateArgument},
    {.name = "vllm",
     .dropHugeBounds = true,
     .topK = true,
     .reasoning = ReasoningStyle::TemplateArgument},
};

constexpr ChatTraits kUnknownServer{.name = "", .outputFormat = OutputFormat::Prompt};

} // namespace

const ChatTraits &findTraits(std::string_view name)
{
    const auto *const found =
        std::find_if(std::begin(kTraits), std::end(kTraits),
                     [name](const ChatTraits &traits) { return traits.name == name; });
    return found == std::end(kTraits) ? kUnknownServer : *found;
}

} // namespace ccproxy::dialects::openai_chat

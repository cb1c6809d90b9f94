// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/model_rules.h"

#include <algorithm>
#include <string>

namespace ccproxy::dialects::openai_chat {
namespace {

using enum messages::Effort;
using conversation::EffortSet;

constexpr EffortSet kNoEffort;
constexpr auto kThreeLevels = EffortSet::of(Low, Medium, High);

/// A row holds for a model whose name begins with `prefix`, at one server or at all ("").
struct Row {
    std::string_view traits;
    std::string_view prefix;
    ModelRules rules;
};

constexpr ModelRules openAiReasoning(EffortSet efforts, Sampling sampling, bool noEffortWithTools)
{
    return {.efforts = efforts,
            .toggle = false,
            .thinksByDefault = true,
            .sampling = sampling,
            .stop = false,
            .systemRole = SystemRole::Developer,
            .completionTokens = true,
            .noEffortWithTools = noEffortWithTools};
}

constexpr ModelRules kPlain{};
constexpr ModelRules kSwitch{.toggle = true, .thinksByDefault = true};

// The first row that fits counts. Names are compared in lower case, behind the last '/'.
// WIRE.md 2.3, 2.19, 2.21–2.25, 10.3–10.5, 12.3, 13.
constexpr Row kRows[] = {
    // OpenAI's models, wherever they are served.
    {"", "gpt-oss", {.efforts = kThreeLevels, .thinksByDefault = true}},
    {"",
     "o1-mini",
     {.thinksByDefault = true,
      .sampling = Sampling::Never,
      .stop = false,
      .systemRole = SystemRole::User,
      .completionTokens = true}},
    {"",
     "o1-preview",
     {.thinksByDefault = true,
      .sampling = Sampling::Never,
      .stop = false,
      .systemRole = SystemRole::User,
      .completionTokens = true}},
    {"", "o1", openAiReasoning(kThreeLevels, Sampling::Never, false)},
    {"", "o3", openAiReasoning(kThreeLevels, Sampling::Never, false)},
    {"", "o4", openAiReasoning(kThreeLevels, Sampling::Never, false)},
    {"", "gpt-5-chat", {.systemRole = SystemRole::Developer, .completionTokens = true}},
    {"", "gpt-5.1",
     openAiReasoning(EffortSet::of(None, Low, Medium, High), Sampling::WhenNotThinking, false)},
    {"", "gpt-5.2",
     openAiReasoning(EffortSet::of(None, Low, Medium, High, XHigh), Sampling::WhenNotThinking,
                     false)},
    {"", "gpt-5.3",
     openAiReasoning(EffortSet::of(None, Low, Medium, High, XHigh), Sampling::WhenNotThinking,
                     false)},
    {"", "gpt-5.4",
     openAiReasoning(EffortSet::of(None, Low, Medium, High, XHigh), Sampling::WhenNotThinking,
                     true)},
    {"", "gpt-5.5",
     openAiReasoning(EffortSet::of(None, Low, Medium, High, XHigh), Sampling::WhenNotThinking,
                     true)},
    // 5.6 and what follows it.
    {"", "gpt-5.",
     openAiReasoning(EffortSet::of(None, Low, Medium, High, XHigh, Max), Sampling::WhenNotThinking,
                     true)},
    {"", "gpt-5",
     openAiReasoning(EffortSet::of(Minimal, Low, Medium, High), Sampling::Never, false)},
    {"", "gpt-4", kPlain},
    {"", "gpt-3.5", kPlain},
    {"", "chatgpt-4o", kPlain},

    {"groq", "qwen3", {.efforts = EffortSet::of(None), .thinksByDefault = true}},
    {"mistral", "mistral-small", {.efforts = EffortSet::of(None, High)}},
    {"mistral", "", kPlain},
    {"cerebras", "zai-glm", {.efforts = EffortSet::of(None), .thinksByDefault = true}},
    {"xai",
     "grok-3-mini",
     {.efforts = EffortSet::of(Low, High), .thinksByDefault = true, .stop = false}},
    {"xai", "grok-2", kPlain},
    {"xai", "grok-3", kPlain},
    {"xai", "", {.thinksByDefault = true, .stop = false}},

    {"deepseek",
     "",
     {.efforts = EffortSet::of(Low, High, Max), .toggle = true, .thinksByDefault = true}},
    {"moonshot", "kimi-k2-thinking", {.thinksByDefault = true}},
    {"moonshot",
     "kimi-k2.",
     {.toggle = true, .thinksByDefault = true, .sampling = Sampling::Never}},
    {"moonshot", "kimi-k3", {.toggle = true, .thinksByDefault = true, .sampling = Sampling::Never}},
    {"moonshot", "", kPlain},
    {"zai", "glm-4.5", kSwitch},
    {"zai", "glm-4.6", kSwitch},
    {"zai", "glm-4.7", kSwitch},
    {"zai",
     "glm-5.",
     {.efforts = EffortSet::of(High, Max), .toggle = true, .thinksByDefault = true}},
    {"zai", "glm-5", kSwitch},
    {"zai", "", kPlain},
    {"qwen", "qwen3-coder", kPlain},
};

/// What a model of which only is known that it reasons takes, by the server's way of asking.
ModelRules reasoningDefaults(ReasoningStyle style)
{
    ModelRules rules{.thinksByDefault = true};
    rules.toggle = true;
    if (style == ReasoningStyle::Effort)
        rules.efforts = kThreeLevels;
    else if (style == ReasoningStyle::Object)
        rules.efforts = EffortSet::of(Minimal, Low, Medium, High, XHigh);
    return rules;
}

} // namespace

ModelRules rulesFor(const ChatTraits &traits, std::string_view model,
                    const catalogue::ModelFacts &facts)
{
    ModelRules rules;
    const std::string name = conversation::bareModelName(model);
    const auto *const row =
        std::find_if(std::begin(kRows), std::end(kRows), [&](const Row &candidate) {
            return (candidate.traits.empty() || candidate.traits == traits.name)
                && std::string_view(name).starts_with(candidate.prefix);
        });
    if (row != std::end(kRows))
        rules = row->rules;
    else if (facts.reasoning.value_or(false))
        rules = reasoningDefaults(traits.reasoning);
    // What was measured of a model counts more than what a pattern of names says.
    if (facts.reasoning && !*facts.reasoning) {
        rules.efforts = kNoEffort;
        rules.toggle = false;
        rules.thinksByDefault = false;
    }
    if (!traits.openAiModels) {
        rules.systemRole = SystemRole::System;
        rules.completionTokens = false;
        rules.noEffortWithTools = false;
    }
    return rules;
}

} // namespace ccproxy::dialects::openai_chat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/parameters.h"

#include "core/dialects/openai_chat/schema.h"
#include "core/json/writer.h"

#include <algorithm>
#include <array>

namespace ccproxy::dialects::openai_responses {
namespace {

using messages::ToolChoice;

/// The least that OpenAI takes (WIRE.md 3.1).
constexpr std::int64_t kLeastTokens = 16;

bool thinksAtAll(const ParameterContext &context)
{
    return context.chat.rules.thinksByDefault || context.chat.rules.efforts.hasLevels();
}

bool asksForSummary(const ParameterContext &context)
{
    // A provider that refuses to tell of its reasoning is asked again without (Target).
    return context.traits.summaries && context.chat.target.replaysReasoning
        && context.chat.reasoning.thinks;
}

void writeToolChoice(json::Writer &w, const ParameterContext &context)
{
    const ToolChoice &choice = context.chat.request.toolChoice;
    const bool forcesSearch = choice.kind == ToolChoice::Kind::Tool && context.search != nullptr
        && choice.name.escaped() == context.search->name.escaped();
    const auto kind = forcesSearch ? ToolChoice::Kind::Any : toolChoiceHere(context.chat);
    switch (kind) {
    case ToolChoice::Kind::Absent:
        return;
    case ToolChoice::Kind::Auto:
        w.key("tool_choice").string(std::string_view("auto"));
        return;
    case ToolChoice::Kind::Any:
        w.key("tool_choice").string(std::string_view("required"));
        return;
    case ToolChoice::Kind::None:
        w.key("tool_choice").string(std::string_view("none"));
        return;
    case ToolChoice::Kind::Tool:
        w.key("tool_choice").beginObject().key("type").string(std::string_view("function"));
        w.key("name").string(json::RawString(context.chat.names.sent(choice.name))).endObject();
        return;
    }
}

void writeToolFields(json::Writer &w, const ParameterContext &context)
{
    const ToolChoice &choice = context.chat.request.toolChoice;
    if (context.chat.tools.empty() && context.search == nullptr) {
        if (choice.kind == ToolChoice::Kind::Any || choice.kind == ToolChoice::Kind::Tool)
            context.chat.encoded.notes.emplace_back("tool_choice left out: no tool is offered");
        return;
    }
    writeToolChoice(w, context);
    if (choice.disableParallel)
        w.key("parallel_tool_calls").boolean(false);
}

void writeLimits(json::Writer &w, const ParameterContext &context)
{
    if (!context.traits.limitsTokens)
        return;
    if (const auto tokens = limitOfTokens(context.chat))
        w.key("max_output_tokens").number(std::max(*tokens, kLeastTokens));
    writeSampling(w, context.chat);
}

/// WIRE.md 3.7. Thinking that is not asked for is not told of either.
void writeReasoning(json::Writer &w, const ParameterContext &context)
{
    const auto &effort = context.chat.reasoning.effort;
    const bool summary = asksForSummary(context)
        && conversation::thinkingWish(context.chat.request).wish
            != conversation::ThinkingWish::Switch::Off;
    if (effort || summary) {
        w.key("reasoning").beginObject();
        if (effort)
            w.key("effort").string(messages::toString(*effort));
        if (summary)
            w.key("summary").string(std::string_view("auto"));
        w.endObject();
    }
    if (context.traits.encryptedReasoning && thinksAtAll(context)) {
        w.key("include").beginArray().string(std::string_view("reasoning.encrypted_content"));
        w.endArray();
    }
}

/// WIRE.md 2.28.
void writeOutputFormat(json::Writer &w, const ParameterContext &context)
{
    const openai_chat::ParameterContext &chat = context.chat;
    if (chat.request.outputSchema.empty() || schemaGoesIntoPrompt(chat))
        return;
    w.key("text").beginObject().key("format").beginObject();
    w.key("type").string(std::string_view("json_schema"));
    w.key("name").string(std::string_view("output")).key("schema");
    const bool strict = openai_chat::writeSchema(w.out(), chat.parser, chat.request.outputSchema,
                                                 {.dropHugeBounds = chat.traits.dropHugeBounds});
    w.key("strict").boolean(strict).endObject().endObject();
}

void keepStops(const ParameterContext &context)
{
    for (const json::RawString stop : context.chat.request.stopSequences) {
        if (!stop.empty())
            context.chat.encoded.cutAt.push_back(stop.decoded());
    }
}

/// What a parameter of the chat format is here.
struct ChatParameter {
    std::string_view name;
    std::string_view field{};  ///< "" = it has no like
    std::string_view member{}; ///< of an object `field`
};
constexpr std::array<ChatParameter, 18> kChatParameters{{
    {"max_tokens", "max_output_tokens"},
    {"max_completion_tokens", "max_output_tokens"},
    {"reasoning_effort", "reasoning", "effort"},
    {"verbosity", "text", "verbosity"},
    {"response_format"},
    {"stop"},
    {"stream_options"},
    {"n"},
    {"seed"},
    {"frequency_penalty"},
    {"presence_penalty"},
    {"logit_bias"},
    {"logprobs"},
    {"functions"},
    {"function_call"},
    {"web_search_options"},
    {"modalities"},
    {"prediction"},
}};

void writeGiven(json::Writer &w, const ParameterContext &context, std::string_view written)
{
    const openai_chat::ParameterContext &chat = context.chat;
    if (chat.target.parameters.empty())
        return;
    std::vector<std::string> taken{"model", "input", "instructions", "tools", "stream"};
    chat.parser.objectOfCopy(
        written, [&taken](std::string_view key, json::Value) { taken.emplace_back(key); });
    chat.parser.objectOfCopy(chat.target.parameters, [&](std::string_view key, json::Value value) {
        const auto *const row =
            std::find_if(kChatParameters.begin(), kChatParameters.end(),
                         [key](const ChatParameter &known) { return known.name == key; });
        const bool isChats = row != kChatParameters.end();
        const std::string_view field = isChats ? row->field : key;
        if (field.empty()) {
            chat.encoded.notes.push_back("parameter " + std::string(key)
                                         + " left out: the Responses API has none");
            return;
        }
        if (std::find(taken.begin(), taken.end(), field) != taken.end())
            return;
        taken.emplace_back(field);
        const std::string_view text = json::rawJson(value).value_or("null");
        if (isChats && !row->member.empty())
            w.key(field).beginObject().key(row->member).raw(text).endObject();
        else
            w.key(field).raw(text);
    });
}

} // namespace

void writeParameters(std::string &body, const ParameterContext &context)
{
    std::string fields = "{";
    json::Writer w(fields);
    writeToolFields(w, context);
    writeLimits(w, context);
    keepStops(context);
    writeReasoning(w, context);
    writeOutputFormat(w, context);
    writeCacheKey(w, context.chat);
    w.key("store").boolean(false);
    if (context.chat.request.stream || context.traits.streamsOnly)
        w.key("stream").boolean(true);
    writeGiven(w, context, fields + '}');
    body += ',';
    body.append(fields, 1);
}

} // namespace ccproxy::dialects::openai_responses

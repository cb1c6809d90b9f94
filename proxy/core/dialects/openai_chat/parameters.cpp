// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/parameters.h"

#include "core/dialects/conversation/offered_tools.h"

#include "core/dialects/openai_chat/schema.h"
#include "core/dialects/openai_chat/tools.h"
#include "core/json/writer.h"

#include <algorithm>
#include <array>

namespace ccproxy::dialects::openai_chat {
namespace {

using messages::Effort;
using messages::ToolChoice;

constexpr std::size_t kMostStops = 4;
constexpr std::size_t kCacheKeyDigits = 32;

void writeMaxTokens(json::Writer &w, const ParameterContext &context)
{
    if (const auto tokens = limitOfTokens(context))
        w.key(context.rules.completionTokens ? "max_completion_tokens" : "max_tokens")
            .number(*tokens);
}

/// Those behind the first `sent` are looked for in the answer.
void cutAt(const ParameterContext &context, const std::vector<json::RawString> &stops,
           std::size_t sent)
{
    for (std::size_t at = sent; at < stops.size(); ++at)
        context.encoded.cutAt.push_back(stops[at].decoded());
}

void writeStop(json::Writer &w, const ParameterContext &context)
{
    std::vector<json::RawString> stops;
    for (const json::RawString stop : context.request.stopSequences) {
        if (!stop.empty())
            stops.push_back(stop);
    }
    if (stops.empty())
        return;
    if (!context.traits.stop || !context.rules.stop) {
        cutAt(context, stops, 0);
        return;
    }
    if (stops.size() > kMostStops) {
        cutAt(context, stops, kMostStops);
        stops.resize(kMostStops);
    }
    w.key("stop").beginArray();
    for (const json::RawString stop : stops)
        w.string(stop);
    w.endArray();
}

void writeToolChoice(json::Writer &w, const ParameterContext &context)
{
    switch (toolChoiceHere(context)) {
    case ToolChoice::Kind::Absent:
        return;
    case ToolChoice::Kind::Auto:
        w.key("tool_choice").string(std::string_view("auto"));
        return;
    case ToolChoice::Kind::Any:
        w.key("tool_choice").string(context.traits.anyTool);
        return;
    case ToolChoice::Kind::None:
        w.key("tool_choice").string(std::string_view("none"));
        return;
    case ToolChoice::Kind::Tool:
        w.key("tool_choice").beginObject().key("type").string(std::string_view("function"));
        w.key("function").beginObject().key("name");
        w.string(json::RawString(context.names.sent(context.request.toolChoice.name)))
            .endObject()
            .endObject();
        return;
    }
}

void writeToolFields(json::Writer &w, const ParameterContext &context)
{
    if (context.tools.empty()) {
        const auto kind = context.request.toolChoice.kind;
        if (kind == ToolChoice::Kind::Any || kind == ToolChoice::Kind::Tool)
            context.encoded.notes.emplace_back("tool_choice left out: no tool is offered");
        return;
    }
    writeToolChoice(w, context);
    if (context.request.toolChoice.disableParallel && context.traits.parallelToolCalls)
        w.key("parallel_tool_calls").boolean(false);
}

/// WIRE.md 2.28.
void writeOutputFormat(json::Writer &w, const ParameterContext &context)
{
    if (context.request.outputSchema.empty())
        return;
    if (!schemaGoesIntoPrompt(context)) {
        w.key("response_format").beginObject().key("type").string(std::string_view("json_schema"));
        w.key("json_schema").beginObject().key("name").string(std::string_view("output"));
        w.key("schema");
        const bool strict = writeSchema(w.out(), context.parser, context.request.outputSchema,
                                        {.dropHugeBounds = context.traits.dropHugeBounds});
        w.key("strict").boolean(strict).endObject().endObject();
    } else if (context.traits.outputFormat == OutputFormat::JsonObject && context.tools.empty()) {
        w.key("response_format").beginObject();
        w.key("type").string(std::string_view("json_object")).endObject();
    }
}

/// Fields of which one speaks for the others.
std::string_view meaningOf(std::string_view field)
{
    constexpr std::array<std::string_view, 2> kLimit{"max_tokens", "max_completion_tokens"};
    constexpr std::array<std::string_view, 5> kThinking{"reasoning_effort", "reasoning", "thinking",
                                                        "enable_thinking", "chat_template_kwargs"};
    if (std::find(kLimit.begin(), kLimit.end(), field) != kLimit.end())
        return kLimit.front();
    if (std::find(kThinking.begin(), kThinking.end(), field) != kThinking.end())
        return kThinking.front();
    return field;
}

/// The names of an object's fields, by their meaning.
std::vector<std::string> meaningsIn(json::Parser &parser, std::string_view object)
{
    std::vector<std::string> found;
    parser.objectOfCopy(object, [&found](std::string_view key, json::Value) {
        found.emplace_back(meaningOf(key));
    });
    return found;
}

void writeGiven(json::Writer &w, const ParameterContext &context, std::string_view written)
{
    if (context.target.parameters.empty())
        return;
    std::vector<std::string> taken = meaningsIn(context.parser, written);
    for (const char *fixed : {"model", "messages", "stream", "tools"})
        taken.emplace_back(fixed);
    context.parser.objectOfCopy(
        context.target.parameters, [&](std::string_view key, json::Value value) {
            if (std::find(taken.begin(), taken.end(), meaningOf(key)) == taken.end())
                w.key(key).raw(json::rawJson(value).value_or("null"));
        });
}

} // namespace

std::optional<std::int64_t> limitOfTokens(const ParameterContext &context)
{
    if (!context.request.maxTokens)
        return std::nullopt;
    std::int64_t tokens = *context.request.maxTokens;
    if (context.target.facts.maxOutput && *context.target.facts.maxOutput > 0)
        tokens = std::min(tokens, *context.target.facts.maxOutput);
    if (context.traits.maxTokensCap > 0)
        tokens = std::min(tokens, context.traits.maxTokensCap);
    return tokens;
}

void writeSampling(json::Writer &w, const ParameterContext &context)
{
    const messages::Request &request = context.request;
    const Sampling rule = context.rules.sampling;
    // A level that is sent turns sampling off as well (WIRE.md 2.22).
    const bool levelled = context.reasoning.effort && context.reasoning.effort != Effort::None;
    const bool dropped = rule == Sampling::Never || levelled
        || (rule == Sampling::WhenNotThinking && context.reasoning.thinks);
    if (dropped) {
        if (!request.temperature.empty() || !request.topP.empty())
            context.encoded.notes.emplace_back(
                "temperature and top_p left out: the model refuses them");
    } else if (!request.temperature.empty()) {
        w.key("temperature").raw(request.temperature);
    } else if (!request.topP.empty()) {
        w.key("top_p").raw(request.topP);
    }
    if (context.traits.topK && !request.topK.empty())
        w.key("top_k").raw(request.topK);
}

ToolChoice::Kind toolChoiceHere(const ParameterContext &context)
{
    const ToolChoice &choice = context.request.toolChoice;
    const ForcedChoice rule = context.traits.forcedChoice;
    auto kind = choice.kind;
    if (kind == ToolChoice::Kind::Tool && !conversation::isOffered(context.tools, choice.name)) {
        context.encoded.notes.push_back("tool_choice " + choice.name.decoded()
                                        + " is not offered: sent as auto");
        kind = ToolChoice::Kind::Auto;
    }
    const bool forced = kind == ToolChoice::Kind::Any || kind == ToolChoice::Kind::Tool;
    const bool refused = rule == ForcedChoice::Refused
        ? forced || kind == ToolChoice::Kind::None
        : forced && rule == ForcedChoice::NotWhileThinking && context.reasoning.thinks;
    if (refused) {
        context.encoded.notes.emplace_back(
            "tool_choice sent as auto: the provider refuses another here");
        kind = ToolChoice::Kind::Auto;
    }
    return kind;
}

/// The same key for all requests of a session lets OpenAI send them where its prefix is cached. The
/// user's id holds the session's; the hash keeps both to ourselves.
void writeCacheKey(json::Writer &w, const ParameterContext &context)
{
    if (context.traits.promptCacheKey && !context.request.userId.empty())
        w.key("prompt_cache_key")
            .string(std::string_view(
                conversation::shortHash(context.request.userId.escaped(), kCacheKeyDigits)));
}

bool schemaGoesIntoPrompt(const ParameterContext &context)
{
    return !context.request.outputSchema.empty()
        && context.traits.outputFormat != OutputFormat::JsonSchema;
}

void writeParameters(std::string &body, const ParameterContext &context)
{
    std::string fields = "{";
    json::Writer w(fields);
    writeToolFields(w, context);
    writeMaxTokens(w, context);
    writeSampling(w, context);
    writeStop(w, context);
    writeReasoning(w, context.reasoning, context.traits);
    writeOutputFormat(w, context);
    if (context.webPlugin != nullptr)
        writeWebPlugin(w, *context.webPlugin, context.parser);
    writeCacheKey(w, context);
    if (context.request.stream) {
        w.key("stream").boolean(true);
        if (context.traits.streamUsage)
            w.key("stream_options").beginObject().key("include_usage").boolean(true).endObject();
    }
    writeGiven(w, context, fields + '}');
    if (fields.size() > 1) {
        body += ',';
        body.append(fields, 1);
    }
}

} // namespace ccproxy::dialects::openai_chat

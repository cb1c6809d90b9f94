// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/generation.h"

#include <algorithm>
#include <array>

namespace ccproxy::dialects::gemini {
namespace {

constexpr std::size_t kMostStops = 5;
constexpr std::string_view kConfig = "generationConfig";

void writeLimit(json::Writer &w, const GenerationContext &context)
{
    if (!context.request.maxTokens)
        return;
    std::int64_t tokens = *context.request.maxTokens + context.thinking.moreRoom;
    const auto most = context.target.facts.maxOutput;
    if (most && *most > 0)
        tokens = std::min(tokens, *most);
    w.key("maxOutputTokens").number(tokens);
}

void writeSampling(json::Writer &w, const messages::Request &request)
{
    const std::array<std::pair<std::string_view, std::string_view>, 3> fields{
        {{"temperature", request.temperature}, {"topP", request.topP}, {"topK", request.topK}}};
    for (const auto &[name, value] : fields) {
        if (!value.empty())
            w.key(name).raw(value);
    }
}

void writeStops(json::Writer &w, const GenerationContext &context)
{
    std::vector<json::RawString> stops;
    for (const json::RawString stop : context.request.stopSequences) {
        if (!stop.empty())
            stops.push_back(stop);
    }
    if (stops.empty())
        return;
    if (stops.size() > kMostStops) {
        context.notes.emplace_back("only the first 5 stop_sequences are sent");
        stops.resize(kMostStops);
    }
    w.key("stopSequences").beginArray();
    for (const json::RawString stop : stops)
        w.string(stop);
    w.endArray();
}

void writeFormat(json::Writer &w, const GenerationContext &context)
{
    if (context.request.outputSchema.empty() || context.schemaInPrompt)
        return;
    w.key("responseMimeType").string(std::string_view("application/json"));
    w.key("responseJsonSchema");
    context.schemas.write(w.out(), context.request.outputSchema, true);
}

using Names = std::vector<std::string>;

Names namesIn(json::Parser &parser, std::string_view object)
{
    Names names;
    parser.objectOfCopy(object,
                        [&names](std::string_view key, json::Value) { names.emplace_back(key); });
    return names;
}

bool isIn(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Fields of the configuration that the request did not write.
void writeGiven(json::Writer &w, const GenerationContext &context, std::string_view given,
                const Names &taken)
{
    context.parser.objectOfCopy(given, [&](std::string_view key, json::Value value) {
        if (!isIn(taken, key))
            w.key(key).raw(json::rawJson(value).value_or("null"));
    });
}

/// The object generationConfig of the configuration, "" when it has none.
std::string givenConfig(const GenerationContext &context)
{
    std::string found;
    if (!context.target.parameters.empty())
        context.parser.objectOfCopy(context.target.parameters,
                                    [&found](std::string_view key, json::Value value) {
                                        if (key == kConfig)
                                            found = json::rawJson(value).value_or("");
                                    });
    return found;
}

} // namespace

void writeGeneration(std::string &body, const GenerationContext &context)
{
    std::string config = "{";
    json::Writer w(config);
    writeLimit(w, context);
    writeSampling(w, context.request);
    writeStops(w, context);
    writeFormat(w, context);
    writeThinking(w, context.thinking);
    if (const std::string given = givenConfig(context); !given.empty())
        writeGiven(w, context, given, namesIn(context.parser, config + '}'));
    config += '}';
    if (config.size() > 2)
        json::Writer(body).key(kConfig).raw(config);
    if (context.target.parameters.empty())
        return;
    Names taken{std::string(kConfig), "contents", "tools", "systemInstruction", "model"};
    if (context.hasToolConfig)
        taken.emplace_back("toolConfig");
    json::Writer rest(body);
    writeGiven(rest, context, context.target.parameters, taken);
}

} // namespace ccproxy::dialects::gemini

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/tools.h"

#include "core/dialects/openai_chat/schema.h"
#include "core/json/writer.h"

namespace ccproxy::dialects::openai_responses {
namespace {

using messages::Tool;

void writeFunction(json::Writer &w, const Tool &tool, const openai_chat::ParameterContext &context)
{
    w.beginObject().key("type").string(std::string_view("function"));
    w.key("name").string(json::RawString(context.names.sent(tool.name)));
    if (!tool.description.empty())
        w.key("description").string(tool.description);
    w.key("parameters");
    openai_chat::writeToolSchema(w.out(), context.parser, tool,
                                 {.dropHugeBounds = context.traits.dropHugeBounds},
                                 context.target.schemas);
    // Without the word the server takes strict mode and changes the schema.
    w.key("strict").boolean(false).endObject();
}

void writeSearch(json::Writer &w, const Tool &tool, const openai_chat::ParameterContext &context)
{
    w.beginObject().key("type").string(std::string_view("web_search"));
    std::string domains;
    std::string place;
    context.parser.objectOfCopy(tool.raw, [&](std::string_view key, json::Value value) {
        if (key == "allowed_domains" && json::isArray(value))
            domains = json::rawJson(value).value_or(std::string_view());
        else if (key == "user_location" && json::isObject(value))
            place = json::rawJson(value).value_or(std::string_view());
        else if (key == "blocked_domains" && json::isArray(value))
            context.encoded.notes.emplace_back(
                "blocked_domains of web_search left out: the provider knows only allowed ones");
    });
    if (!domains.empty() && domains != "[]")
        w.key("filters").beginObject().key("allowed_domains").raw(domains).endObject();
    if (!place.empty())
        w.key("user_location").raw(place);
    w.endObject();
}

} // namespace

void writeTools(std::string &out, const openai_chat::ParameterContext &context,
                const messages::Tool *search)
{
    json::Writer w(out);
    w.beginArray();
    for (const Tool &tool : context.tools)
        writeFunction(w, tool, context);
    if (search != nullptr)
        writeSearch(w, *search, context);
    w.endArray();
}

} // namespace ccproxy::dialects::openai_responses

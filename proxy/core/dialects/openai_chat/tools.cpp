// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/tools.h"

#include "core/dialects/openai_chat/schema.h"
#include "core/json/writer.h"

namespace ccproxy::dialects::openai_chat {
namespace {

using json::Value;
using messages::Tool;

/// Whether the client asked for `strict`. Hardly any tool does, so the word is looked for first.
bool wantsStrict(json::Parser &parser, const Tool &tool)
{
    if (tool.raw.find("\"strict\"") == std::string_view::npos)
        return false;
    bool strict = false;
    parser.document(tool.raw, [&strict](Value value) {
        json::eachField(value, [&strict](std::string_view key, Value field) {
            if (key == "strict")
                strict = json::boolean(field).value_or(false);
        });
    });
    return strict;
}

} // namespace

void writeTools(std::string &out, const std::vector<Tool> &tools, const ToolWriting &how)
{
    json::Writer w(out);
    w.beginArray();
    for (const Tool &tool : tools) {
        w.beginObject().key("type").string(std::string_view("function"));
        w.key("function")
            .beginObject()
            .key("name")
            .string(json::RawString(how.names.sent(tool.name)));
        if (!tool.description.empty())
            w.key("description").string(tool.description);
        w.key("parameters");
        const bool suitsStrict = writeToolSchema(
            out, how.parser, tool, {.dropHugeBounds = how.traits.dropHugeBounds}, how.schemas);
        if (how.traits.strictTools && suitsStrict && wantsStrict(how.parser, tool))
            w.key("strict").boolean(true);
        w.endObject();
        if (!tool.cacheControl.empty() && how.marks.left > 0) {
            --how.marks.left;
            w.key("cache_control").raw(tool.cacheControl);
        }
        w.endObject();
    }
    w.endArray();
}

void writeArguments(std::string &out, std::string_view input)
{
    out += '"';
    if (input.starts_with('{')) {
        json::appendEscaped(out, input);
    } else if (input.empty() || input == "null") {
        out += "{}";
    } else {
        out += R"({\"input\":)";
        json::appendEscaped(out, input);
        out += '}';
    }
    out += '"';
}

void writeWebPlugin(json::Writer &w, const Tool &search, json::Parser &parser)
{
    w.key("plugins").beginArray().beginObject().key("id").string(std::string_view("web"));
    parser.objectOfCopy(search.raw, [&w](std::string_view key, Value value) {
        const std::string_view name = key == "allowed_domains" ? "include_domains"
            : key == "blocked_domains"                         ? "exclude_domains"
                                                               : "";
        const auto domains = json::rawJson(value).value_or(std::string_view());
        if (!name.empty() && domains.starts_with('[') && domains != "[]")
            w.key(name).raw(domains);
    });
    w.endObject().endArray();
}

} // namespace ccproxy::dialects::openai_chat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/tools.h"

#include "core/dialects/conversation/offered_tools.h"
#include "core/json/writer.h"

#include <algorithm>

namespace ccproxy::dialects::gemini {
using messages::Tool;
using messages::ToolChoice;

ToolPlan planTools(const messages::Request &request, json::Parser &parser,
                   std::vector<std::string> &notes)
{
    ToolPlan plan;
    plan.functions = conversation::offeredTools(request, parser, notes, true);
    const bool wanted = conversation::webSearchTool(request) != nullptr;
    plan.search = wanted && plan.functions.empty();
    if (wanted && !plan.search)
        notes.emplace_back("web search left out: Gemini does not mix its own with other tools");
    return plan;
}

void writeTools(std::string &out, const ToolPlan &plan, SchemaWriter &schemas,
                conversation::SchemaCache *written, conversation::ToolNames &names)
{
    json::Writer w(out);
    w.beginArray().beginObject();
    if (plan.search) {
        w.key("googleSearch").beginObject().endObject();
    } else {
        w.key("functionDeclarations").beginArray();
        for (const Tool &tool : plan.functions) {
            w.beginObject().key("name").string(json::RawString(names.sent(tool.name)));
            if (!tool.description.empty())
                w.key("description").string(tool.description);
            w.key("parametersJsonSchema");
            conversation::writeOnce(out, written, {tool.name.escaped(), "gemini", tool.inputSchema},
                                    [&] {
                                        schemas.write(out, tool.inputSchema);
                                        return false;
                                    });
            w.endObject();
        }
        w.endArray();
    }
    w.endObject().endArray();
}

void writeToolConfig(json::Writer &w, const messages::Request &request, const ToolPlan &plan,
                     conversation::ToolNames &names, std::vector<std::string> &notes)
{
    const ToolChoice &choice = request.toolChoice;
    auto kind = choice.kind;
    if (plan.functions.empty()) {
        if (!plan.search && (kind == ToolChoice::Kind::Any || kind == ToolChoice::Kind::Tool))
            notes.emplace_back("tool_choice left out: no tool is offered");
        return;
    }
    if (kind == ToolChoice::Kind::Tool && !conversation::isOffered(plan.functions, choice.name)) {
        notes.push_back("tool_choice " + choice.name.decoded() + " is not offered: sent as auto");
        kind = ToolChoice::Kind::Auto;
    }
    if (kind == ToolChoice::Kind::Absent)
        return;
    constexpr std::string_view kModes[] = {"", "AUTO", "ANY", "ANY", "NONE"};
    w.key("toolConfig").beginObject().key("functionCallingConfig").beginObject();
    w.key("mode").string(kModes[static_cast<std::size_t>(kind)]);
    if (kind == ToolChoice::Kind::Tool) {
        w.key("allowedFunctionNames").beginArray();
        w.string(json::RawString(names.sent(choice.name))).endArray();
    }
    w.endObject().endObject();
}

} // namespace ccproxy::dialects::gemini

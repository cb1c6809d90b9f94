// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/conversation/offered_tools.h"

#include <algorithm>
#include <map>
#include <set>

namespace ccproxy::dialects::conversation {
namespace {

using json::Value;
using messages::BlockKind;
using messages::Tool;

/// Stands for deferred tools in Claude Code's list and cannot be called (CLIENT.md 4).
constexpr std::string_view kPlaceholder = "DeferredToolPlaceholder";

/// What a tool_addition or a tool_removal speaks of: a tool by its name, or a whole one.
Tool readChange(json::Parser &parser, std::string_view raw)
{
    Tool tool;
    const auto field = [&tool](std::string_view key, Value &value) {
        if (key == "name" || key == "tool_name")
            tool.name = json::rawString(value).value_or(json::RawString());
        else if (key == "description")
            tool.description = json::rawString(value).value_or(json::RawString());
        else if (key == "input_schema")
            tool.inputSchema = json::rawJson(value).value_or(std::string_view());
    };
    parser.document(raw, [&](Value value) {
        json::eachField(value, [&](std::string_view key, Value inner) {
            if (key != "definition") {
                field(key, inner);
                return;
            }
            json::eachField(inner, [&](std::string_view name, Value part) { field(name, part); });
        });
    });
    return tool;
}

class ToolList {
public:
    void add(const Tool &tool)
    {
        const auto [place, isNew] = m_places.emplace(tool.name.decoded(), m_tools.size());
        if (isNew)
            m_tools.push_back(tool);
        else if (!tool.inputSchema.empty())
            m_tools[place->second] = tool;
        m_removed.erase(place->first);
    }
    void restore(json::RawString name) { m_removed.erase(name.decoded()); }
    void remove(json::RawString name) { m_removed.insert(name.decoded()); }

    std::vector<Tool> take()
    {
        std::erase_if(m_tools,
                      [this](const Tool &tool) { return m_removed.contains(tool.name.decoded()); });
        return std::move(m_tools);
    }

private:
    std::vector<Tool> m_tools;
    std::map<std::string, std::size_t> m_places;
    std::set<std::string> m_removed;
};

bool isWebSearch(const Tool &tool)
{
    return tool.type.startsWith("web_search_");
}

void applyChanges(ToolList &list, const messages::Request &request, json::Parser &parser)
{
    for (const messages::Message &message : request.messages) {
        for (const messages::Block &block : message.content) {
            if (block.kind != BlockKind::ToolAddition && block.kind != BlockKind::ToolRemoval)
                continue;
            const Tool tool = readChange(parser, block.tool);
            if (tool.name.empty())
                continue;
            if (block.kind == BlockKind::ToolRemoval)
                list.remove(tool.name);
            else if (tool.inputSchema.empty())
                list.restore(tool.name);
            else
                list.add(tool);
        }
    }
}

} // namespace

std::vector<Tool> offeredTools(const messages::Request &request, json::Parser &parser,
                               std::vector<std::string> &notes, bool searches)
{
    ToolList list;
    for (const Tool &tool : request.tools) {
        if (searches && isWebSearch(tool))
            continue;
        if (tool.isServerTool())
            notes.push_back("tool " + tool.type.decoded() + " left out: the provider has none");
        else if (!tool.name.equals(kPlaceholder))
            list.add(tool);
    }
    applyChanges(list, request, parser);
    return list.take();
}

bool isOffered(const std::vector<Tool> &tools, json::RawString name)
{
    return std::any_of(tools.begin(), tools.end(), [name](const Tool &tool) {
        return tool.name.escaped() == name.escaped() || tool.name.decoded() == name.decoded();
    });
}

const Tool *webSearchTool(const messages::Request &request)
{
    const auto found = std::find_if(request.tools.begin(), request.tools.end(), isWebSearch);
    return found == request.tools.end() ? nullptr : &*found;
}

} // namespace ccproxy::dialects::conversation

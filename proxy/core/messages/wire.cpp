// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/wire.h"

namespace ccproxy::messages {

void writeBlockHead(json::Writer &w, const BlockStart &block)
{
    switch (block.kind) {
    case BlockKind::Thinking:
        w.key("type").string("thinking");
        break;
    case BlockKind::RedactedThinking:
        w.key("type").string("redacted_thinking").key("data").string(block.data);
        break;
    case BlockKind::ToolUse:
    case BlockKind::ServerToolUse:
        w.key("type").string(block.kind == BlockKind::ToolUse ? "tool_use" : "server_tool_use");
        w.key("id").string(block.id).key("name").string(block.name);
        break;
    case BlockKind::ServerToolResult:
        w.key("type").string(json::RawString(std::string(block.name.escaped()) + "_tool_result"));
        w.key("tool_use_id").string(block.id).key("content").raw(block.data);
        break;
    default:
        w.key("type").string("text");
        break;
    }
}

void writeUsage(json::Writer &w, const Usage &usage)
{
    w.key("usage").beginObject();
    w.key("input_tokens").number(usage.input);
    w.key("cache_creation_input_tokens").number(usage.cacheWrite);
    w.key("cache_read_input_tokens").number(usage.cacheRead);
    w.key("output_tokens").number(usage.output);
    if (usage.webSearches > 0) {
        w.key("server_tool_use").beginObject();
        w.key("web_search_requests").number(usage.webSearches).endObject();
    }
    w.endObject();
}

void writeStop(json::Writer &w, StopReason reason, std::string_view stopSequence)
{
    w.key("stop_reason").string(toString(reason));
    w.key("stop_sequence");
    if (stopSequence.empty())
        w.null();
    else
        w.string(stopSequence);
}

} // namespace ccproxy::messages

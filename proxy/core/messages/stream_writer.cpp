// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/stream_writer.h"

#include "core/json/writer.h"

#include <array>

namespace ccproxy::messages {
namespace {

struct DeltaWords {
    std::string_view type;
    std::string_view key;
};

constexpr std::array<DeltaWords, 4> kDeltas{{
    {"text_delta", "text"},
    {"thinking_delta", "thinking"},
    {"signature_delta", "signature"},
    {"input_json_delta", "partial_json"},
}};

/// Begins an event whose data's type is the event's name (CLIENT.md 16).
json::Writer beginEvent(std::string &out, std::string_view name)
{
    out += "event: ";
    out += name;
    out += "\ndata: ";
    json::Writer w(out);
    w.beginObject().key("type").string(name);
    return w;
}

void endEvent(json::Writer &w)
{
    w.endObject();
    w.out() += "\n\n";
}

void usageFields(json::Writer &w, const Usage &usage)
{
    w.key("usage").beginObject();
    w.key("input_tokens").number(usage.input);
    w.key("cache_creation_input_tokens").number(usage.cacheWrite);
    w.key("cache_read_input_tokens").number(usage.cacheRead);
    w.key("output_tokens").number(usage.output);
    w.endObject();
}

} // namespace

StreamWriter::StreamWriter(std::string &out, const MessageHead &head)
    : m_out(out), m_id(head.id), m_model(head.model.escaped())
{
}

void StreamWriter::messageStart(const Usage &usage)
{
    json::Writer w = beginEvent(m_out, "message_start");
    w.key("message").beginObject();
    w.key("id").string(m_id);
    w.key("type").string("message");
    w.key("role").string("assistant");
    w.key("model").string(json::RawString(m_model));
    w.key("content").beginArray().endArray();
    w.key("stop_reason").null();
    w.key("stop_sequence").null();
    usageFields(w, usage);
    w.endObject();
    endEvent(w);
}

void StreamWriter::blockStart(const BlockStart &block)
{
    json::Writer w = beginEvent(m_out, "content_block_start");
    w.key("index").number(m_index);
    w.key("content_block").beginObject();
    switch (block.kind) {
    case BlockKind::Thinking:
        w.key("type").string("thinking");
        w.key("thinking").string("");
        w.key("signature").string("");
        break;
    case BlockKind::RedactedThinking:
        w.key("type").string("redacted_thinking");
        w.key("data").string(block.data);
        break;
    case BlockKind::ToolUse:
        w.key("type").string("tool_use");
        w.key("id").string(block.id);
        w.key("name").string(block.name);
        w.key("input").beginObject().endObject();
        break;
    default:
        w.key("type").string("text");
        w.key("text").string("");
        break;
    }
    w.endObject();
    endEvent(w);
    for (std::string &head : m_deltaHead)
        head.clear();
}

void StreamWriter::blockDelta(DeltaKind kind, json::RawString text)
{
    // The line is the same for each delta of a block but for its text.
    std::string &head = m_deltaHead[static_cast<std::size_t>(kind)];
    if (head.empty()) {
        const DeltaWords &words = kDeltas[static_cast<std::size_t>(kind)];
        json::Writer w = beginEvent(head, "content_block_delta");
        w.key("index").number(m_index);
        w.key("delta").beginObject();
        w.key("type").string(words.type);
        w.key(words.key);
        head += '"';
    }
    m_out += head;
    m_out += text.escaped();
    m_out += "\"}}\n\n";
}

void StreamWriter::blockStop()
{
    json::Writer w = beginEvent(m_out, "content_block_stop");
    w.key("index").number(m_index++);
    endEvent(w);
}

void StreamWriter::messageEnd(StopReason reason, std::string_view stopSequence, const Usage &usage)
{
    json::Writer w = beginEvent(m_out, "message_delta");
    w.key("delta").beginObject();
    w.key("stop_reason").string(toString(reason));
    w.key("stop_sequence");
    if (stopSequence.empty())
        w.null();
    else
        w.string(stopSequence);
    w.endObject();
    usageFields(w, usage);
    endEvent(w);
    json::Writer stop = beginEvent(m_out, "message_stop");
    endEvent(stop);
}

void StreamWriter::error(const Failure &failure)
{
    errorEvent(m_out, failure);
}

void StreamWriter::ping(std::string &out)
{
    json::Writer w = beginEvent(out, "ping");
    endEvent(w);
}

void StreamWriter::errorEvent(std::string &out, const Failure &failure)
{
    out += "event: error\ndata: ";
    out += errorBody(failure, {});
    out += "\n\n";
}

} // namespace ccproxy::messages

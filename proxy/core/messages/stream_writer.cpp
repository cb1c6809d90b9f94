// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/stream_writer.h"

#include "core/messages/wire.h"

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
    writeUsage(w, usage);
    w.endObject();
    endEvent(w);
}

void StreamWriter::blockStart(const BlockStart &block)
{
    json::Writer w = beginEvent(m_out, "content_block_start");
    w.key("index").number(m_index);
    w.key("content_block").beginObject();
    writeBlockHead(w, block);
    // What comes in deltas begins empty (CLIENT.md 17).
    switch (block.kind) {
    case BlockKind::Text:
        w.key("text").string("");
        break;
    case BlockKind::Thinking:
        w.key("thinking").string("").key("signature").string("");
        break;
    case BlockKind::ToolUse:
    case BlockKind::ServerToolUse:
        w.key("input").beginObject().endObject();
        break;
    default:
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
    writeStop(w, reason, stopSequence);
    w.endObject();
    writeUsage(w, usage);
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

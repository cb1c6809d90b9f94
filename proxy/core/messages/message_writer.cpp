// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_writer.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

namespace ccproxy::messages {
namespace {

/// A tool's input must be an object; arguments that a token limit cut short are none.
std::string inputObject(json::RawString arguments)
{
    std::string text = arguments.decoded();
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos || text[first] != '{' || !json::isValid(text))
        return "{}";
    return text;
}

} // namespace

MessageWriter::MessageWriter(const MessageHead &head) : m_id(head.id), m_model(head.model.escaped())
{
}

void MessageWriter::messageStart(const Usage & /*usage*/) { }

void MessageWriter::blockStart(const BlockStart &block)
{
    m_kind = block.kind;
    m_text.clear();
    m_signature.clear();
    json::Writer w(m_content);
    w.beginObject();
    switch (block.kind) {
    case BlockKind::RedactedThinking:
        w.key("type").string("redacted_thinking").key("data").string(block.data);
        break;
    case BlockKind::ToolUse:
        w.key("type").string("tool_use");
        w.key("id").string(block.id);
        w.key("name").string(block.name);
        break;
    case BlockKind::Thinking:
        w.key("type").string("thinking");
        break;
    default:
        w.key("type").string("text");
        break;
    }
}

void MessageWriter::blockDelta(DeltaKind kind, json::RawString text)
{
    (kind == DeltaKind::Signature ? m_signature : m_text) += text.escaped();
}

void MessageWriter::blockStop()
{
    json::Writer w(m_content);
    const json::RawString text(m_text);
    switch (m_kind) {
    case BlockKind::RedactedThinking:
        break;
    case BlockKind::ToolUse:
        w.key("input").raw(inputObject(text));
        break;
    case BlockKind::Thinking:
        w.key("thinking").string(text).key("signature").string(json::RawString(m_signature));
        break;
    default:
        w.key("text").string(text);
        break;
    }
    w.endObject();
}

void MessageWriter::messageEnd(StopReason reason, std::string_view stopSequence, const Usage &usage)
{
    std::string out;
    constexpr std::size_t kFrame = 384;
    out.reserve(m_content.size() + m_model.size() + kFrame);
    json::Writer w(out);
    w.beginObject();
    w.key("id").string(m_id);
    w.key("type").string("message");
    w.key("role").string("assistant");
    w.key("model").string(json::RawString(m_model));
    w.key("content").beginArray();
    out += m_content;
    w.endArray();
    w.key("stop_reason").string(toString(reason));
    w.key("stop_sequence");
    if (stopSequence.empty())
        w.null();
    else
        w.string(stopSequence);
    w.key("usage").beginObject();
    w.key("input_tokens").number(usage.input);
    w.key("cache_creation_input_tokens").number(usage.cacheWrite);
    w.key("cache_read_input_tokens").number(usage.cacheRead);
    w.key("output_tokens").number(usage.output);
    w.endObject();
    w.endObject();
    m_message = std::move(out);
}

void MessageWriter::error(const Failure &failure)
{
    m_failure = failure;
}

} // namespace ccproxy::messages

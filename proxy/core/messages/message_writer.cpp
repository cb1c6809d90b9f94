// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_writer.h"

#include "core/json/reader.h"
#include "core/messages/wire.h"

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
    writeBlockHead(w, block);
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
    case BlockKind::ServerToolResult:
        break;
    case BlockKind::ToolUse:
    case BlockKind::ServerToolUse:
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
    writeStop(w, reason, stopSequence);
    writeUsage(w, usage);
    w.endObject();
    m_message = std::move(out);
}

void MessageWriter::error(const Failure &failure)
{
    m_failure = failure;
}

} // namespace ccproxy::messages

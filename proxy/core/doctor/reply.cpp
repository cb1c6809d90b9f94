// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/reply.h"

#include "core/config/jsonc.h"
#include "core/json/writer.h"
#include "core/sse/parser.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace ccproxy::doctor {
namespace {

using config::jsonc::Node;

/// A member of an object; a null value when it is not there.
const Node &at(const Node &object, std::string_view name)
{
    static const Node kNothing;
    const Node *found = object.member(name);
    return found != nullptr ? *found : kNothing;
}

std::int64_t number(const Node &node)
{
    std::int64_t out = 0;
    std::from_chars(node.text.data(), node.text.data() + node.text.size(), out);
    return out;
}

void takeUsage(const Node &usage, Reply &reply)
{
    std::int64_t input = 0;
    for (const char *kind :
         {"input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens"})
        input += number(at(usage, kind));
    reply.inputTokens = std::max(reply.inputTokens, input);
    reply.outputTokens = std::max(reply.outputTokens, number(at(usage, "output_tokens")));
}

void takeError(const Node &object, Reply &reply)
{
    const Node &error = at(object, "error");
    reply.errorType = at(error, "type").text;
    reply.errorMessage = at(error, "message").text;
    if (reply.errorType.empty())
        reply.problem = "an error that is not in Anthropic's form";
}

ReplyBlock blockOf(const Node &node)
{
    ReplyBlock block;
    block.type = at(node, "type").text;
    block.id = at(node, "id").text;
    block.name = at(node, "name").text;
    block.text = at(node, block.type == "thinking" ? "thinking" : "text").text;
    block.signature = at(node, "signature").text;
    block.input = config::jsonc::toJson(at(node, "input"));
    block.other = config::jsonc::toJson(node);
    return block;
}

void takeMessage(const Node &message, Reply &reply)
{
    if (at(message, "type").text != "message") {
        reply.problem = "neither a message nor an error";
        return;
    }
    for (const Node &block : at(message, "content").children)
        reply.content.push_back(blockOf(block));
    reply.stopReason = at(message, "stop_reason").text;
    takeUsage(at(message, "usage"), reply);
}

/// Puts a message together from its events.
class Stream {
public:
    explicit Stream(Reply &reply) : m_reply(reply) { }

    void take(const sse::Event &event)
    {
        if (!m_reply.problem.empty() || m_isOver)
            return;
        const Node data = config::jsonc::parse(event.data).root;
        const std::string &type = at(data, "type").text;
        if (type == "ping")
            return;
        if (type == "error") {
            takeError(data, m_reply);
            m_isOver = true;
        } else if (type == "message_start") {
            m_hasStarted = true;
            takeUsage(at(at(data, "message"), "usage"), m_reply);
        } else if (!m_hasStarted) {
            m_reply.problem = "the stream does not begin with message_start";
        } else if (type == "message_delta") {
            m_reply.stopReason = at(at(data, "delta"), "stop_reason").text;
            takeUsage(at(data, "usage"), m_reply);
        } else if (type == "message_stop") {
            m_isOver = true;
        } else {
            takeBlock(type, data);
        }
    }

    void finish()
    {
        if (!m_reply.problem.empty())
            return;
        if (!m_isOver)
            m_reply.problem = "the stream broke off before its end";
        else if (m_block && m_reply.errorType.empty()) // an error may come anywhere
            m_reply.problem = "a content block was not closed";
    }

private:
    void takeBlock(const std::string &type, const Node &data)
    {
        if (type == "content_block_start") {
            if (m_block)
                m_reply.problem = "a content block begins inside another one";
            m_block = blockOf(at(data, "content_block"));
        } else if (!m_block) {
            m_reply.problem = type + " outside of a content block";
        } else if (type == "content_block_delta") {
            takeDelta(at(data, "delta"));
        } else if (type == "content_block_stop") {
            m_reply.content.push_back(std::move(*m_block));
            m_block.reset();
        }
    }

    void takeDelta(const Node &delta)
    {
        struct Row {
            std::string_view type;
            std::string_view field;
            std::string ReplyBlock::*part;
        };
        constexpr Row kRows[] = {{"text_delta", "text", &ReplyBlock::text},
                                 {"thinking_delta", "thinking", &ReplyBlock::text},
                                 {"signature_delta", "signature", &ReplyBlock::signature},
                                 {"input_json_delta", "partial_json", &ReplyBlock::input}};
        ++m_reply.deltas;
        for (const Row &row : kRows) {
            if (at(delta, "type").text != row.type)
                continue;
            std::string &part = (*m_block).*row.part;
            // A start says {} where the pieces are to come.
            if (row.part == &ReplyBlock::input && part == "{}")
                part.clear();
            part += at(delta, row.field).text;
        }
    }

    Reply &m_reply;
    std::optional<ReplyBlock> m_block;
    bool m_hasStarted = false;
    bool m_isOver = false;
};

} // namespace

std::string Reply::textOf(std::string_view type) const
{
    std::string out;
    for (const ReplyBlock &block : content) {
        if (block.type == type)
            out += block.text;
    }
    return out;
}

std::vector<const ReplyBlock *> Reply::calls() const
{
    std::vector<const ReplyBlock *> out;
    for (const ReplyBlock &block : content) {
        if (block.type == "tool_use")
            out.push_back(&block);
    }
    return out;
}

Reply readReply(int status, std::string_view body)
{
    Reply reply;
    reply.status = status;
    if (body.starts_with('{')) {
        const Node object = config::jsonc::parse(body).root;
        if (status == 200 && object.member("error") == nullptr)
            takeMessage(object, reply);
        else
            takeError(object, reply);
        return reply;
    }
    if (body.empty()) {
        reply.problem = "nothing came";
        return reply;
    }
    Stream stream(reply);
    sse::Parser parser;
    const auto take = [&stream](const sse::Event &event) { stream.take(event); };
    parser.feed(body, take);
    parser.finish(take);
    stream.finish();
    return reply;
}

Reply readCount(int status, std::string_view body)
{
    Reply reply;
    reply.status = status;
    const Node object = config::jsonc::parse(body).root;
    if (object.member("error") != nullptr)
        takeError(object, reply);
    else
        reply.inputTokens = number(at(object, "input_tokens"));
    return reply;
}

std::string toJson(const std::vector<ReplyBlock> &content)
{
    std::string out;
    json::Writer w(out);
    w.beginArray();
    for (const ReplyBlock &block : content) {
        if (block.type != "text" && block.type != "thinking" && block.type != "tool_use") {
            w.raw(block.other);
            continue;
        }
        w.beginObject().key("type").string(block.type);
        if (block.type == "text") {
            w.key("text").string(block.text);
        } else if (block.type == "thinking") {
            w.key("thinking").string(block.text);
            w.key("signature").string(block.signature);
        } else {
            w.key("id").string(block.id).key("name").string(block.name);
            w.key("input").raw(block.input);
        }
        w.endObject();
    }
    w.endArray();
    return out;
}

} // namespace ccproxy::doctor

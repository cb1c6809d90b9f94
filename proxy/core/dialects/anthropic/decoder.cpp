// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/decoder.h"

#include "core/dialects/anthropic/words.h"
#include "core/json/writer.h"

#include <set>

namespace ccproxy::dialects::anthropic {
namespace {

using json::eachField;
using json::RawString;
using json::Value;
using messages::BlockKind;

RawString stringOf(Value &value)
{
    return json::rawString(value).value_or(RawString());
}

/// A block as it begins in a stream, or the whole of it in a body.
struct Content {
    BlockKind kind = BlockKind::Other;
    RawString id;
    RawString name;
    RawString text; ///< text, thinking or data, by the kind
    RawString signature;
    std::string_view input; ///< raw JSON
};

Content readContent(Value value)
{
    Content content;
    eachField(value, [&content](std::string_view key, Value field) {
        if (key == "type")
            content.kind = messages::blockKind(stringOf(field).escaped());
        else if (key == "id")
            content.id = stringOf(field);
        else if (key == "name")
            content.name = stringOf(field);
        else if (key == "text" || key == "thinking" || key == "data")
            content.text = stringOf(field);
        else if (key == "signature")
            content.signature = stringOf(field);
        else if (key == "input")
            content.input = json::rawJson(field).value_or(std::string_view());
    });
    return content;
}

/// The fields of a delta, of a block's or of the message's.
struct Delta {
    RawString text;
    RawString thinking;
    RawString signature;
    RawString json;
    RawString stopReason;
    RawString stopSequence;
};

Delta readDelta(Value value)
{
    Delta delta;
    eachField(value, [&delta](std::string_view key, Value field) {
        if (key == "text")
            delta.text = stringOf(field);
        else if (key == "thinking")
            delta.thinking = stringOf(field);
        else if (key == "signature")
            delta.signature = stringOf(field);
        else if (key == "partial_json")
            delta.json = stringOf(field);
        else if (key == "stop_reason")
            delta.stopReason = stringOf(field);
        else if (key == "stop_sequence")
            delta.stopSequence = stringOf(field);
    });
    return delta;
}

/// All of an event, gathered before anything is done, since its fields come in any order.
struct Message {
    RawString type;
    int index = 0;
    std::optional<Content> content;
    std::optional<Delta> delta;
    std::optional<Failure> failure;
};

class AnthropicDecoder final : public Decoder {
public:
    explicit AnthropicDecoder(const DecodeContext &context)
        : m_parser(context.parser), m_answer(context.answer), m_provider(context.target.provider)
    {
    }

    void event(const sse::Event &event) override
    {
        if (m_answer.isOver() || event.data == "[DONE]")
            return;
        Message message;
        const bool whole = m_parser.object(
            event.data, [&](std::string_view key, Value value) { readField(key, value, message); });
        // Only strings hold escapes, so that the event may be looked at as one.
        if (whole && RawString(event.data).hasGoodEscapes())
            act(message);
        else
            fail(m_provider + " sent an event that is no JSON.");
    }

    void endOfStream() override
    {
        if (m_answer.isOver())
            return;
        if (m_answer.stop())
            m_answer.end();
        else
            fail(m_provider + " ended its answer before it was complete.");
    }

    void body(std::string_view json) override
    {
        if (!RawString(json).hasGoodEscapes())
            return fail(m_provider + " answered with something that is no message.");
        bool isMessage = false;
        int index = 0;
        Delta end;
        const bool whole = m_parser.object(json, [&](std::string_view key, Value value) {
            if (key == "content")
                isMessage = json::eachElement(
                    value, [&](Value item) { wholeBlock(index++, readContent(item)); });
            else if (key == "error" && !json::isNull(value))
                m_answer.fail(failureOf(value, m_provider));
            else if (key == "usage")
                mergeUsage(value, m_usage);
            else if (key == "stop_reason")
                end.stopReason = stringOf(value);
            else if (key == "stop_sequence")
                end.stopSequence = stringOf(value);
        });
        if (!whole || !isMessage)
            return fail(m_provider + " answered with something that is no message.");
        messageDelta(end);
        m_answer.end();
    }

private:
    void readField(std::string_view key, Value &value, Message &message)
    {
        if (key == "type")
            message.type = stringOf(value);
        else if (key == "index")
            message.index = static_cast<int>(json::integer(value).value_or(0));
        else if (key == "content_block")
            message.content = readContent(value);
        else if (key == "delta")
            message.delta = readDelta(value);
        else if (key == "usage")
            mergeUsage(value, m_usage);
        else if (key == "error")
            message.failure = failureOf(value, m_provider);
        else if (key == "message")
            eachField(value, [this](std::string_view inner, Value field) {
                if (inner == "usage")
                    mergeUsage(field, m_usage);
            });
    }

    void act(const Message &message)
    {
        const std::string_view type = message.type.escaped();
        if (message.failure)
            m_answer.fail(*message.failure);
        else if (type == "message_start")
            m_answer.begin(m_usage);
        else if (type == "content_block_start" && message.content)
            blockStart(message.index, *message.content);
        else if (type == "content_block_delta" && message.delta)
            blockDelta(message.index, *message.delta);
        else if (type == "content_block_stop")
            m_answer.toolEnd(message.index);
        else if (type == "message_delta" && message.delta)
            messageDelta(*message.delta);
        else if (type == "message_stop")
            m_answer.end();
    }

    void blockStart(int index, const Content &content)
    {
        switch (content.kind) {
        case BlockKind::Text:
            return m_answer.text(content.text);
        case BlockKind::Thinking:
            m_answer.thinking(content.text);
            return m_answer.signature(content.signature.escaped());
        case BlockKind::RedactedThinking:
            return m_answer.redactedThinking(content.text.escaped());
        case BlockKind::ToolUse:
            m_calls.insert(index);
            return m_answer.toolCall(index, content.id, content.name);
        case BlockKind::ServerToolUse: {
            const std::string line =
                "[" + m_provider + " used its tool " + content.name.decoded() + "]\n\n";
            std::string escaped;
            json::appendEscaped(escaped, line);
            return m_answer.text(RawString(escaped));
        }
        default:
            return;
        }
    }

    void blockDelta(int index, const Delta &delta)
    {
        m_answer.text(delta.text);
        m_answer.thinking(delta.thinking);
        m_answer.signature(delta.signature.escaped());
        // Arguments of a server tool belong to no call.
        if (!delta.json.empty() && m_calls.contains(index))
            m_answer.toolArguments(index, delta.json);
    }

    void wholeBlock(int index, const Content &content)
    {
        blockStart(index, content);
        if (content.kind != BlockKind::ToolUse)
            return;
        std::string arguments;
        json::appendEscaped(arguments, content.input);
        m_answer.toolArguments(index, RawString(arguments));
        m_answer.toolEnd(index);
    }

    void messageDelta(const Delta &delta)
    {
        m_answer.setUsage(m_usage);
        if (const auto reason = stopReasonFrom(delta.stopReason.escaped()))
            m_answer.setStop(*reason);
        else if (!delta.stopReason.empty())
            m_answer.setStop(messages::StopReason::EndTurn);
        if (!delta.stopSequence.empty())
            m_answer.setStopSequence(delta.stopSequence.decoded());
    }

    void fail(std::string message)
    {
        m_answer.fail(makeFailure(FailureKind::ProviderError, std::move(message)));
    }

    json::Parser &m_parser;
    messages::Answer &m_answer;
    std::string m_provider;
    messages::Usage m_usage;
    std::set<int> m_calls; ///< indexes of the tool_use blocks
};

} // namespace

std::unique_ptr<Decoder> makeDecoder(const DecodeContext &context)
{
    return std::make_unique<AnthropicDecoder>(context);
}

} // namespace ccproxy::dialects::anthropic

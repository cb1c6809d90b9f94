// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/wire_answers.h"

namespace ccproxy::test {
namespace {

QByteArray named(const QByteArray &type, const QByteArray &rest)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + '"' + rest + "}\n\n";
}

QByteArray chatChunk(const QByteArray &delta, const QByteArray &finish = "null")
{
    return "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,"
           "\"model\":\"m-1\",\"choices\":[{\"index\":0,\"delta\":"
        + delta + ",\"finish_reason\":" + finish + "}]}\n\n";
}

QByteArray chatEnd(const QByteArray &finish)
{
    return chatChunk("{}", '"' + finish + '"')
        + "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,"
          "\"model\":\"m-1\",\"choices\":[],\"usage\":{\"prompt_tokens\":11,"
          "\"completion_tokens\":5,\"total_tokens\":16}}\n\n"
          "data: [DONE]\n\n";
}

QByteArray messageStart()
{
    return named("message_start",
                 ",\"message\":{\"id\":\"msg_01\",\"type\":\"message\",\"role\":\"assistant\","
                 "\"model\":\"m-1\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,"
                 "\"usage\":{\"input_tokens\":11,\"output_tokens\":1}}");
}

QByteArray blockStart(int index, const QByteArray &block)
{
    return named("content_block_start",
                 ",\"index\":" + QByteArray::number(index) + ",\"content_block\":" + block);
}

QByteArray blockStop(int index)
{
    return named("content_block_stop", ",\"index\":" + QByteArray::number(index));
}

QByteArray messageEnd(const QByteArray &stopReason)
{
    return named("message_delta",
                 ",\"delta\":{\"stop_reason\":\"" + stopReason
                     + "\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":5}")
        + named("message_stop", {});
}

QByteArray anthropicMessage(const QByteArray &content, const QByteArray &stopReason)
{
    return "{\"id\":\"msg_01\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"m-1\","
           "\"content\":["
        + content + "],\"stop_reason\":\"" + stopReason
        + "\",\"stop_sequence\":null,\"usage\":{\"input_tokens\":11,\"output_tokens\":5}}";
}

QByteArray chatMessage(const QByteArray &message, const QByteArray &finish)
{
    return "{\"id\":\"c1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m-1\","
           "\"choices\":[{\"index\":0,\"message\":"
        + message + ",\"finish_reason\":\"" + finish
        + "\"}],\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":5,\"total_tokens\":16}}";
}

} // namespace

std::string typeOf(Wire wire)
{
    return wire == Wire::Chat ? "openai" : "anthropic";
}

QByteArray textBegin(Wire wire)
{
    if (wire == Wire::Chat)
        return chatChunk("{\"role\":\"assistant\",\"content\":\"\"}");
    return messageStart() + blockStart(0, "{\"type\":\"text\",\"text\":\"\"}");
}

QByteArray wordEvent(Wire wire, const QByteArray &word)
{
    if (wire == Wire::Chat)
        return chatChunk("{\"content\":\"" + word + "\"}");
    return named("content_block_delta",
                 ",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"" + word + "\"}");
}

QByteArray textEnd(Wire wire)
{
    return wire == Wire::Chat ? chatEnd("stop") : blockStop(0) + messageEnd("end_turn");
}

QList<QByteArray> textEvents(Wire wire, const QList<QByteArray> &words)
{
    const QByteArray all = textStream(wire, words);
    QList<QByteArray> events;
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype end = all.indexOf("\n\n", at) + 2;
        events.append(all.mid(at, end - at));
        at = end;
    }
    return events;
}

QByteArray errorEvent(Wire wire, const QByteArray &type, const QByteArray &message)
{
    const QByteArray error = "{\"type\":\"" + type + "\",\"message\":\"" + message + "\"}";
    return wire == Wire::Chat ? "data: {\"error\":" + error + "}\n\n"
                              : named("error", ",\"error\":" + error);
}

QByteArray textStream(Wire wire, const QList<QByteArray> &words)
{
    QByteArray all = textBegin(wire);
    for (const QByteArray &word : words)
        all += wordEvent(wire, word);
    return all + textEnd(wire);
}

QByteArray textBody(Wire wire, const QByteArray &text)
{
    return wire == Wire::Chat
        ? chatMessage("{\"role\":\"assistant\",\"content\":\"" + text + "\"}", "stop")
        : anthropicMessage("{\"type\":\"text\",\"text\":\"" + text + "\"}", "end_turn");
}

QByteArray callStream(Wire wire)
{
    if (wire == Wire::Chat) {
        return textBegin(wire) + wordEvent(wire, "Looking.")
            + chatChunk("{\"tool_calls\":[{\"index\":0,\"id\":\"call_1\",\"type\":\"function\","
                        "\"function\":{\"name\":\"look\",\"arguments\":\"\"}}]}")
            + chatChunk("{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":"
                        "\"{\\\"at\\\": \\\"ground \"}}]}")
            + chatChunk("{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":"
                        "\"zero\\\", \\\"n\\\": 7}\"}}]}")
            + chatEnd("tool_calls");
    }
    const auto piece = [](const QByteArray &json) {
        return named("content_block_delta",
                     ",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\""
                         + json + "\"}");
    };
    return textBegin(wire) + wordEvent(wire, "Looking.") + blockStop(0)
        + blockStart(1, "{\"type\":\"tool_use\",\"id\":\"toolu_1\",\"name\":\"look\",\"input\":{}}")
        + piece("{\\\"at\\\": \\\"ground ") + piece("zero\\\", \\\"n\\\": 7}") + blockStop(1)
        + messageEnd("tool_use");
}

QByteArray callBody(Wire wire)
{
    if (wire == Wire::Chat)
        return chatMessage("{\"role\":\"assistant\",\"content\":\"Looking.\",\"tool_calls\":[{"
                           "\"id\":\"call_1\",\"type\":\"function\",\"function\":{\"name\":"
                           "\"look\",\"arguments\":"
                           "\"{\\\"at\\\": \\\"ground zero\\\", \\\"n\\\": 7}\"}}]}",
                           "tool_calls");
    return anthropicMessage("{\"type\":\"text\",\"text\":\"Looking.\"},{\"type\":\"tool_use\","
                            "\"id\":\"toolu_1\",\"name\":\"look\",\"input\":{\"at\":"
                            "\"ground zero\",\"n\":7}}",
                            "tool_use");
}

QByteArray errorBody(Wire wire, const QByteArray &type, const QByteArray &message)
{
    const QByteArray error =
        "\"error\":{\"type\":\"" + type + "\",\"message\":\"" + message + "\"}}";
    return (wire == Wire::Chat ? QByteArray("{") : QByteArray("{\"type\":\"error\",")) + error;
}

Script streamed(const QByteArray &events, const QByteArray &type)
{
    return {chunkedHead(type), Send{chunk(events)}, Send{lastChunk()}};
}

Script whole(const QByteArray &body, int status, const QByteArray &type)
{
    return {wholeAnswer(body, status, type)};
}

Script textAnswer(Wire wire, bool stream, const QByteArray &text)
{
    return stream ? streamed(textStream(wire, {text})) : whole(textBody(wire, text));
}

} // namespace ccproxy::test

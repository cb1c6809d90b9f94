// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client_rules/speech.h"

#include "core/json/writer.h"

namespace ccproxy::tests {
namespace {

using catalogue::Dialect;
using json::Writer;

std::string quotedText(const std::string &text)
{
    std::string out = "\"";
    json::appendEscaped(out, text);
    return out + '"';
}

void data(std::string &out, const std::string &json)
{
    out += "data: " + json + "\n\n";
}

// ---- Chat ----------------------------------------------------------------------------------

std::string chatStream(const Speech &speech)
{
    std::string out;
    const auto delta = [&out](const std::string &fields, const std::string &finish) {
        data(out,
             R"({"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{)"
                 + fields + R"(},"finish_reason":)" + finish + "}]}");
    };
    delta(R"("role":"assistant","content":"")", "null");
    int calls = 0;
    for (const Said &said : speech.said) {
        if (said.kind == Said::Kind::Text) {
            delta(R"("content":)" + quotedText(said.text), "null");
        } else if (said.kind == Said::Kind::Thinking) {
            delta(R"("reasoning_content":)" + quotedText(said.text), "null");
        } else {
            const std::string begin = R"("tool_calls":[{"index":)" + std::to_string(calls++);
            delta(begin + R"(,"id":)" + quotedText(said.id)
                      + R"(,"type":"function","function":{"name":)" + quotedText(said.name)
                      + R"(,"arguments":""}}])",
                  "null");
            for (const char c : said.arguments)
                delta(begin + R"(,"function":{"arguments":)" + quotedText(std::string(1, c))
                          + "}}]",
                      "null");
        }
    }
    if (speech.finish == Finish::Never)
        return out;
    delta({},
          speech.finish == Finish::Length       ? R"("length")"
              : speech.finish == Finish::Filter ? R"("content_filter")"
              : calls > 0                       ? R"("tool_calls")"
                                                : R"("stop")");
    if (speech.tellsUsage)
        data(out,
             R"({"id":"c","choices":[],"usage":{"prompt_tokens":100,"completion_tokens":7,)"
             R"("total_tokens":107,"prompt_tokens_details":{"cached_tokens":40}}})");
    data(out, "[DONE]");
    return out;
}

// ---- Responses -----------------------------------------------------------------------------

void typed(std::string &out, const std::string &type, const std::string &fields)
{
    out += "event: " + type + '\n';
    data(out, R"({"type":)" + quotedText(type) + fields + "}");
}

void responsesItem(std::string &out, const Said &said, int index)
{
    const std::string at = R"(,"output_index":)" + std::to_string(index);
    const std::string id = R"("id":"item_)" + std::to_string(index) + '"';
    const std::string inItem = at + R"(,"item_id":"item_)" + std::to_string(index) + '"';
    if (said.kind == Said::Kind::Text) {
        const std::string head = R"(,"item":{)" + id + R"(,"type":"message","role":"assistant",)";
        typed(out, "response.output_item.added", at + head + R"("content":[]})");
        typed(out, "response.output_text.delta",
              inItem + R"(,"content_index":0,"delta":)" + quotedText(said.text));
        typed(out, "response.output_item.done",
              at + head + R"("content":[{"type":"output_text","text":)" + quotedText(said.text)
                  + "}]}");
    } else if (said.kind == Said::Kind::Thinking) {
        const std::string head = R"(,"item":{)" + id + R"(,"type":"reasoning","summary":[)";
        typed(out, "response.output_item.added", at + head + "]}");
        typed(out, "response.reasoning_summary_text.delta",
              inItem + R"(,"summary_index":0,"delta":)" + quotedText(said.text));
        typed(out, "response.output_item.done",
              at + head + R"({"type":"summary_text","text":)" + quotedText(said.text) + "}]}");
    } else {
        const std::string head = R"(,"item":{)" + id + R"(,"type":"function_call","call_id":)"
            + quotedText(said.id) + R"(,"name":)" + quotedText(said.name) + R"(,"arguments":)";
        typed(out, "response.output_item.added", at + head + R"(""})");
        for (const char c : said.arguments)
            typed(out, "response.function_call_arguments.delta",
                  inItem + R"(,"delta":)" + quotedText(std::string(1, c)));
        typed(out, "response.function_call_arguments.done",
              inItem + R"(,"arguments":)" + quotedText(said.arguments));
        typed(out, "response.output_item.done", at + head + quotedText(said.arguments) + "}");
    }
}

std::string responsesStream(const Speech &speech)
{
    std::string out;
    typed(out, "response.created",
          R"(,"response":{"id":"resp_1","status":"in_progress","output":[]})");
    int index = 0;
    for (const Said &said : speech.said)
        responsesItem(out, said, index++);
    if (speech.finish == Finish::Never)
        return out;
    const std::string usage = speech.tellsUsage
        ? R"(,"usage":{"input_tokens":100,"input_tokens_details":{"cached_tokens":40},)"
          R"("output_tokens":7,"total_tokens":107}})"
        : R"(,"usage":null})";
    const std::string head = R"(,"response":{"id":"resp_1","output":[],"status":)";
    if (speech.finish == Finish::Done)
        typed(out, "response.completed", head + R"("completed")" + usage);
    else
        typed(out, "response.incomplete",
              head + R"("incomplete","incomplete_details":{"reason":)"
                  + (speech.finish == Finish::Length ? R"("max_output_tokens")"
                                                     : R"("content_filter")")
                  + "}" + usage);
    return out;
}

// ---- Gemini --------------------------------------------------------------------------------

std::string geminiStream(const Speech &speech)
{
    std::string out;
    const auto chunk = [&out](const std::string &candidate, const std::string &rest) {
        data(out, R"({"candidates":[{"index":0)" + candidate + "}]" + rest + "}");
    };
    for (const Said &said : speech.said) {
        std::string part = R"({"text":)" + quotedText(said.text) + '}';
        if (said.kind == Said::Kind::Thinking)
            part = R"({"thought":true,"text":)" + quotedText(said.text) + '}';
        else if (said.kind == Said::Kind::Call)
            part = R"({"functionCall":{"name":)" + quotedText(said.name) + R"(,"args":)"
                + (said.arguments.empty() ? "{}" : said.arguments) + "}}";
        chunk(R"(,"content":{"role":"model","parts":[)" + part + "]}", {});
    }
    if (speech.finish == Finish::Never)
        return out;
    const std::string reason = speech.finish == Finish::Length ? "MAX_TOKENS"
        : speech.finish == Finish::Filter                      ? "SAFETY"
                                                               : "STOP";
    chunk(R"(,"finishReason":)" + quotedText(reason),
          speech.tellsUsage
              ? R"(,"usageMetadata":{"promptTokenCount":100,"cachedContentTokenCount":40,)"
                R"("candidatesTokenCount":7,"totalTokenCount":107})"
              : std::string());
    return out;
}

std::string_view geminiStatus(int status)
{
    switch (status) {
    case 400:
        return "INVALID_ARGUMENT";
    case 401:
        return "UNAUTHENTICATED";
    case 403:
        return "PERMISSION_DENIED";
    case 429:
        return "RESOURCE_EXHAUSTED";
    case 503:
        return "UNAVAILABLE";
    default:
        return "INTERNAL";
    }
}

} // namespace

std::string streamOf(const Speech &speech, Dialect dialect)
{
    switch (dialect) {
    case Dialect::OpenAiChat:
        return chatStream(speech);
    case Dialect::OpenAiResponses:
        return responsesStream(speech);
    case Dialect::Gemini:
        return geminiStream(speech);
    default:
        return {};
    }
}

std::string errorBodyOf(int status, const std::string &message, Dialect dialect)
{
    if (dialect == Dialect::Gemini)
        return R"({"error":{"code":)" + std::to_string(status) + R"(,"message":)"
            + quotedText(message) + R"(,"status":)" + quotedText(std::string(geminiStatus(status)))
            + "}}";
    return R"({"error":{"message":)" + quotedText(message)
        + R"(,"type":"some_error","param":null,"code":null}})";
}

} // namespace ccproxy::tests

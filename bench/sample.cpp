// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "core/json/writer.h"

namespace ccproxy::bench {
namespace {

constexpr std::string_view kPieces[] = {
    "The proxy reads a request once, keeps views of its parts and writes the provider's words from "
    "them; what passes unchanged is copied with its escapes.\n",
    "for (std::size_t i = 0; i < blocks.size(); ++i) {\n    if (blocks[i].kind == "
    "BlockKind::Text)\n"
    "        total += counter.count(blocks[i].text);\n}\n",
    "{\"name\": \"résumé.txt\", \"lines\": [1, 2.5, null], \"path\": \"C:\\\\work\\\\notes\"}\n",
};

void writeTool(json::Writer &w, int number)
{
    w.beginObject();
    w.key("name").string("Tool" + std::to_string(number));
    w.key("description").string(mixedText(700));
    w.key("input_schema").beginObject();
    w.key("$schema").string("https://json-schema.org/draft/2020-12/schema");
    w.key("type").string("object");
    w.key("properties").beginObject();
    for (int field = 0; field < 8; ++field) {
        const std::string name = "field_" + std::to_string(field);
        w.key(json::RawString(name)).beginObject();
        w.key("type").string(field % 3 == 0 ? "array" : "string");
        if (field % 3 == 0)
            w.key("items").beginObject().key("type").string("string").endObject();
        w.key("description").string("What the field means, in a sentence or two of plain words.");
        w.endObject();
    }
    w.endObject();
    w.key("required").beginArray().string("field_0").string("field_1").endArray();
    w.key("additionalProperties").boolean(false);
    w.endObject().endObject();
}

void writeTurns(json::Writer &w, std::size_t bytes)
{
    constexpr std::size_t kResult = 8000;
    for (int turn = 0; w.out().size() + kResult < bytes; ++turn) {
        const std::string id = "toolu_" + std::to_string(100000000 + turn);
        w.beginObject().key("role").string("assistant").key("content").beginArray();
        w.beginObject().key("type").string("text").key("text").string(mixedText(300)).endObject();
        w.beginObject().key("type").string("tool_use").key("id").string(id);
        w.key("name").string("Tool3").key("input").beginObject();
        w.key("field_1").string(mixedText(400)).endObject().endObject();
        w.endArray().endObject();
        w.beginObject().key("role").string("user").key("content").beginArray();
        w.beginObject().key("type").string("tool_result").key("tool_use_id").string(id);
        w.key("content").string(mixedText(kResult)).endObject();
        w.endArray().endObject();
    }
}

} // namespace

std::string mixedText(std::size_t bytes)
{
    std::string text;
    for (std::size_t i = 0; text.size() < bytes; ++i)
        text += kPieces[i % std::size(kPieces)];
    return text;
}

std::string claudeRequest(std::size_t bytes)
{
    std::string out;
    json::Writer w(out);
    w.beginObject();
    w.key("model").string("claude-sonnet-4-5").key("max_tokens").number(32000);
    w.key("stream").boolean(true);
    w.key("system").beginArray();
    w.beginObject().key("type").string("text").key("text").string(mixedText(12000)).endObject();
    w.endArray();
    w.key("tools").beginArray();
    for (int tool = 0; tool < 20; ++tool)
        writeTool(w, tool);
    w.endArray();
    w.key("messages").beginArray();
    w.beginObject().key("role").string("user").key("content").string("Begin.").endObject();
    writeTurns(w, bytes);
    w.endArray().endObject();
    return out;
}

std::string chatChunk()
{
    return "data: {\"id\":\"chatcmpl-A1b2C3d4E5f6G7h8I9j0\",\"object\":\"chat.completion.chunk\","
           "\"created\":1760000000,\"model\":\"gpt-4.1-2025-04-14\",\"service_tier\":\"default\","
           "\"system_fingerprint\":\"fp_0123456789\",\"choices\":[{\"index\":0,\"delta\":"
           "{\"content\":\" a few words\"},\"logprobs\":null,\"finish_reason\":null}]}\n\n";
}

std::string anthropicEvent()
{
    return "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
           "\"delta\":{\"type\":\"text_delta\",\"text\":\" a few words\"}}\n\n";
}

std::string anthropicOpening()
{
    return "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\","
           "\"type\":\"message\",\"role\":\"assistant\",\"model\":\"m\",\"content\":[],\"usage\":"
           "{\"input_tokens\":9,\"output_tokens\":1}}}\n\nevent: content_block_start\ndata: "
           "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\","
           "\"text\":\"\"}}\n\n";
}

std::string responsesOpening()
{
    return "event: response.created\ndata: {\"type\":\"response.created\",\"response\":{\"id\":"
           "\"resp_1\",\"status\":\"in_progress\",\"output\":[]}}\n\n"
           "event: response.output_item.added\ndata: {\"type\":\"response.output_item.added\","
           "\"output_index\":0,\"item\":{\"id\":\"msg_1\",\"type\":\"message\",\"role\":"
           "\"assistant\",\"content\":[]}}\n\n";
}

std::string responsesEvent()
{
    return "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\","
           "\"sequence_number\":12,\"item_id\":\"msg_0a1b2c3d4e5f60718293a4b5c6d7e8f9\","
           "\"output_index\":0,\"content_index\":0,\"delta\":\" a few words\",\"logprobs\":[],"
           "\"obfuscation\":\"x1y2z3\"}\n\n";
}

std::string geminiEvent()
{
    return "data: {\"candidates\": [{\"content\": {\"parts\": [{\"text\": \" a few "
           "words\"}],\"role\": "
           "\"model\"},\"index\": 0}],\"usageMetadata\": {\"promptTokenCount\": 1200,"
           "\"candidatesTokenCount\": 12,\"totalTokenCount\": 1212,\"promptTokensDetails\": "
           "[{\"modality\": \"TEXT\",\"tokenCount\": 1200}]},\"modelVersion\": "
           "\"gemini-3-pro-preview\",\"responseId\": \"a1b2c3d4e5f6\"}\r\n\r\n";
}

} // namespace ccproxy::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/broken_bodies.h"

namespace ccproxy::tests {
namespace {

using enum catalogue::Dialect;

constexpr std::string_view kChat =
    R"({"model":"gpt-4.1","tools":[{"type":"function","function":{"name":"Read","parameters":{"type":"object","properties":{}}}}],"messages":[{"role":"user","content":"q"},{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"Read","arguments":"{}"}},{"id":"b","type":"function","function":{"name":"Read","arguments":"{}"}}]},{"role":"tool","tool_call_id":"a","content":"1"},{"role":"tool","tool_call_id":"b","content":"2"}],"tool_choice":"auto"})";
constexpr std::string_view kResponses =
    R"({"model":"gpt-4.1","input":[{"type":"message","role":"user","content":[{"type":"input_text","text":"q"}]},{"type":"reasoning","summary":[],"encrypted_content":"g"},{"type":"function_call","call_id":"a","name":"Read","arguments":"{}"},{"type":"function_call_output","call_id":"a","output":"1"}],"tools":[{"type":"function","name":"Read","parameters":{"type":"object","properties":{}},"strict":false}],"store":false})";
constexpr std::string_view kGemini =
    R"({"contents":[{"role":"user","parts":[{"text":"q"}]},{"role":"model","parts":[{"functionCall":{"name":"Read","args":{}}},{"functionCall":{"name":"Bash","args":{}}}]},{"role":"user","parts":[{"functionResponse":{"name":"Read","response":{"result":"1"}}},{"functionResponse":{"name":"Bash","response":{"result":"2"}}}]}],"tools":[{"functionDeclarations":[{"name":"Read","parametersJsonSchema":{"type":"object","properties":{"format":{"type":"string"}}}}]}],"generationConfig":{"stopSequences":["a"]}})";

constexpr BrokenBody kBodies[] = {
    {"chat, results in another order", OpenAiChat, kChat,
     R"("tool_call_id":"a","content":"1"},{"role":"tool","tool_call_id":"b")",
     R"("tool_call_id":"b","content":"1"},{"role":"tool","tool_call_id":"a")"},
    {"chat, a result is missing", OpenAiChat, kChat,
     R"(,{"role":"tool","tool_call_id":"b","content":"2"})", ""},
    {"chat, the same id twice", OpenAiChat, kChat, R"("id":"b")", R"("id":"a")"},
    {"chat, an id that is too long", OpenAiChat, kChat, R"("id":"a")",
     R"("id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")"},
    {"chat, arguments that are no object", OpenAiChat, kChat, R"("arguments":"{}")",
     R"("arguments":"1")"},
    {"chat, a bad name", OpenAiChat, kChat, R"({"name":"Read","parameters")",
     R"({"name":"R d","parameters")"},
    {"chat, an unknown key of a tool", OpenAiChat, kChat, R"("parameters":)",
     R"("defer_loading":true,"parameters":)"},
    {"chat, a foreign signature", OpenAiChat, kChat, R"("content":"q")",
     R"("content":"FOREIGNSIGNATURE")"},
    {"chat, the attribution", OpenAiChat, kChat, R"("content":"q")",
     R"("content":"x-anthropic-billing-header: cc_version=1;")"},
    {"chat, a cache mark", OpenAiChat, kChat, R"("content":"q")",
     R"("cache_control":{"type":"ephemeral"},"content":"q")"},
    {"chat, a field of the client's", OpenAiChat, kChat, R"("tool_choice")",
     R"("metadata":{},"tool_choice")"},
    {"chat, too many stops", OpenAiChat, kChat, R"("tool_choice")",
     R"("stop":["a","b","c","d","e"],"tool_choice")"},
    {"chat, no question", OpenAiChat, kChat, R"({"role":"user","content":"q"},)",
     R"({"role":"user","content":""},)"},
    {"responses, no result", OpenAiResponses, kResponses,
     R"(,{"type":"function_call_output","call_id":"a","output":"1"})", ""},
    {"responses, a result of nothing", OpenAiResponses, kResponses, R"("call_id":"a","output")",
     R"("call_id":"b","output")"},
    {"responses, a message before the result", OpenAiResponses, kResponses,
     R"({"type":"function_call_output")",
     R"({"type":"message","role":"user","content":"x"},{"type":"function_call_output")"},
    {"responses, reasoning that leads to nothing", OpenAiResponses, kResponses,
     R"({"type":"function_call",)",
     R"({"type":"message","role":"user","content":"x"},{"type":"function_call",)"},
    {"responses, strictness unsaid", OpenAiResponses, kResponses, R"(,"strict":false)", ""},
    {"responses, stored", OpenAiResponses, kResponses, R"("store":false)", R"("store":true)"},
    {"responses, stops", OpenAiResponses, kResponses, R"("store")", R"("stop":["a"],"store")"},
    {"responses, the assistant's word for text", OpenAiResponses, kResponses,
     R"("type":"input_text")", R"("type":"output_text")"},
    {"gemini, the model begins", Gemini, kGemini, R"({"role":"user","parts":[{"text":"q"}]},)", ""},
    {"gemini, fewer results", Gemini, kGemini,
     R"(,{"functionResponse":{"name":"Bash","response":{"result":"2"}}})", ""},
    {"gemini, results in another order", Gemini, kGemini, R"("functionResponse":{"name":"Read")",
     R"("functionResponse":{"name":"Bash")"},
    {"gemini, text before the results", Gemini, kGemini, R"([{"functionResponse")",
     R"([{"text":"t"},{"functionResponse")"},
    {"gemini, an id that was not in the call", Gemini, kGemini,
     R"("functionResponse":{"name":"Read")", R"("functionResponse":{"id":"a","name":"Read")"},
    {"gemini, a result that is no object", Gemini, kGemini, R"({"result":"1"})", R"("1")"},
    {"gemini, a part that is two things", Gemini, kGemini, R"({"text":"q"})",
     R"({"text":"q","inlineData":{"mimeType":"a/b","data":""}})"},
    {"gemini, a keyword", Gemini, kGemini, R"("properties":{"format":{"type":"string")",
     R"("properties":{"format":{"if":{},"type":"string")"},
    {"gemini, OpenAPI with a reference", Gemini, kGemini,
     R"("parametersJsonSchema":{"type":"object","properties":{"format":{"type":"string")",
     R"("parameters":{"type":"object","properties":{"format":{"$ref":"#")"},
    {"gemini, too many stops", Gemini, kGemini, R"(["a"])", R"(["a","b","c","d","e","f"])"},
    {"gemini, a bad name", Gemini, kGemini, R"([{"name":"Read")", R"([{"name":"1st")"},
};

} // namespace

std::span<const BrokenBody> brokenBodies()
{
    return kBodies;
}

} // namespace ccproxy::tests

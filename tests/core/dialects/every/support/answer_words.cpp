// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/answer_words.h"

namespace ccproxy::tests {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view kChat[] = {
    R"({"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]})",
    R"({"choices":[{"index":0,"delta":{"content":"@t"}}]})",
    R"({"choices":[{"index":0,"delta":{"content":"@t"},"finish_reason":null}]})",
    R"({"choices":[{"index":1,"delta":{"content":"@t"}}]})",
    R"({"choices":[{"index":0,"delta":{"content":null,"reasoning_content":"@t"}}]})",
    R"({"choices":[{"index":0,"delta":{"reasoning":"@t","reasoning_details":[{"type":"reasoning.text","text":"@t","index":@n,"signature":null}]}}]})",
    R"({"choices":[{"index":0,"delta":{"reasoning_details":[{"type":"reasoning.encrypted","data":"U0lH","id":"@i","index":@n}]}}]})",
    R"({"choices":[{"index":0,"delta":{"content":[{"type":"thinking","thinking":[{"type":"text","text":"@t"}]},{"type":"text","text":"@t"}]}}]})",
    R"({"choices":[{"index":0,"delta":{"content":"<think>@t"}}]})",
    R"({"choices":[{"index":0,"delta":{"content":"</think>@t"}}]})",
    R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":@n,"id":"@i","type":"function","function":{"name":"@w","arguments":""}}]}}]})",
    R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":@n,"id":"@i","function":{"name":"@w","arguments":"{\"a\":1}"}},{"index":@n,"id":"@i","function":{"name":"@w","arguments":"{}"}}]}}]})",
    R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":@n,"function":{"arguments":"@a"}}]}}]})",
    R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":@n,"function":{"arguments":"@a"}}]}}]})",
    R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":@n,"id":"","function":{"name":"","arguments":"@a"}}]}}]})",
    R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":@n,"function":{"name":null,"arguments":null}}]}}]})",
    R"({"choices":[{"index":0,"delta":{"tool_calls":[{"id":"@i","function":{"name":"@w","arguments":{"a":[1]}}}]}}]})",
    R"({"choices":[{"index":0,"delta":{"function_call":{"name":"@w","arguments":"@a"}}}]})",
    R"({"choices":[{"index":0,"delta":{"refusal":"@t"}}]})",
    R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})",
    R"({"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]})",
    R"({"choices":[{"index":0,"delta":{},"finish_reason":"length","native_finish_reason":"max_output_tokens"}]})",
    R"({"choices":[{"index":0,"delta":{},"finish_reason":"content_filter"}]})",
    R"({"choices":[{"index":0,"delta":{},"finish_reason":"error"}]})",
    R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2,"total_tokens":11,"prompt_tokens_details":{"cached_tokens":@n}}})",
    R"({"choices":[],"usage":null,"prompt_filter_results":[]})",
    R"({"choices":[{"delta":null,"finish_reason":""}],"x_groq":{"usage":{"prompt_tokens":null}}})",
    R"({"error":{"message":"@t","code":502},"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]})",
};

constexpr std::string_view kResponses[] = {
    R"({"type":"response.created","response":{"id":"r","status":"in_progress","output":[]}})",
    R"({"type":"response.in_progress","response":{"id":"r"}})",
    R"({"type":"response.output_item.added","output_index":@n,"item":{"type":"reasoning","id":"@i","summary":[]}})",
    R"({"type":"response.output_item.added","output_index":@n,"item":{"type":"message","id":"@i","role":"assistant","content":[]}})",
    R"({"type":"response.output_item.added","output_index":@n,"item":{"type":"function_call","id":"@i","call_id":"@i","name":"@w","arguments":""}})",
    R"({"type":"response.output_item.added","output_index":@n,"item":{"type":"function_call","call_id":"@i","name":"@w","arguments":""}})",
    R"({"type":"response.output_item.added","output_index":@n,"item":{"type":"web_search_call","id":"@i","status":"in_progress"}})",
    R"({"type":"response.content_part.added","output_index":@n,"content_index":0,"part":{"type":"output_text","text":""}})",
    R"({"type":"response.reasoning_summary_part.added","output_index":@n,"summary_index":@n,"part":{"type":"summary_text","text":""}})",
    R"({"type":"response.reasoning_summary_text.delta","output_index":@n,"summary_index":@n,"delta":"@t"})",
    R"({"type":"response.reasoning_text.delta","output_index":@n,"content_index":0,"delta":"@t"})",
    R"({"type":"response.output_text.delta","output_index":@n,"content_index":@n,"delta":"@t"})",
    R"({"type":"response.output_text.delta","output_index":@n,"content_index":0,"delta":"@t"})",
    R"({"type":"response.output_text.done","output_index":@n,"content_index":0,"text":"@t"})",
    R"({"type":"response.output_text.annotation.added","output_index":@n,"annotation":{"type":"url_citation","url":"https://h","title":"@t"}})",
    R"({"type":"response.refusal.delta","output_index":@n,"content_index":0,"delta":"@t"})",
    R"({"type":"response.function_call_arguments.delta","output_index":@n,"item_id":"@i","delta":"@a"})",
    R"({"type":"response.function_call_arguments.delta","output_index":@n,"delta":"@a"})",
    R"({"type":"response.function_call_arguments.done","output_index":@n,"arguments":"{\"a\":1}"})",
    R"({"type":"response.output_item.done","output_index":@n,"item":{"type":"function_call","id":"@i","call_id":"@i","name":"@w","arguments":"{\"a\":1}"}})",
    R"({"type":"response.output_item.done","output_index":@n,"item":{"type":"reasoning","id":"@i","summary":[{"type":"summary_text","text":"@t"}],"encrypted_content":"gAAA"}})",
    R"({"type":"response.output_item.done","output_index":@n,"item":{"type":"message","content":[{"type":"output_text","text":"@t"},{"type":"refusal","refusal":"@t"}]}})",
    R"({"type":"response.output_item.done","output_index":@n,"item":{"type":"web_search_call","id":"@i","status":"completed","action":{"type":"search","query":"@t","sources":[{"url":"https://h"}]}}})",
    R"({"type":"response.output_item.done","output_index":@n,"item":{"type":"function_call","call_id":"@i","name":"multi_tool_use.parallel","arguments":"{\"tool_uses\":[{\"recipient_name\":\"functions.Read\",\"parameters\":{}},{}]}"}})",
    R"({"type":"response.completed","response":{"status":"completed","output":[],"usage":{"input_tokens":9,"output_tokens":2,"input_tokens_details":{"cached_tokens":@n}}}})",
    R"({"type":"response.completed","response":{"status":"completed","output":[{"type":"message","content":[{"type":"output_text","text":"@t"}]},{"type":"function_call","call_id":"@i","name":"@w","arguments":"{}"}]}})",
    R"({"type":"response.completed","response":{"status":"failed","error":{"code":"server_error","message":"@t"}}})",
    R"({"type":"response.incomplete","response":{"incomplete_details":{"reason":"max_output_tokens"},"usage":null}})",
    R"({"type":"response.incomplete","response":{"incomplete_details":{"reason":"content_filter"}}})",
    R"({"type":"response.failed","response":{"error":{"code":"insufficient_quota","message":"@t"}}})",
    R"({"type":"error","code":"rate_limit_exceeded","message":"@t"})",
    R"({"type":"error","error":{"type":"server_error","message":"@t"}})",
    R"({"type":"response.unheard_of","output_index":@n})",
};

constexpr std::string_view kGemini[] = {
    R"({"candidates":[{"content":{"role":"model","parts":[{"text":"@t"}]},"index":0}],"usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":@n,"thoughtsTokenCount":1,"cachedContentTokenCount":2}})",
    R"({"candidates":[{"content":{"parts":[{"text":"@t","thought":true}],"role":"model"}}]})",
    R"({"candidates":[{"content":{"parts":[{"text":"@t","thought":true,"thoughtSignature":"U0lH"},{"text":"@t"}]}}]})",
    R"({"candidates":[{"content":{"parts":[{"text":"","thoughtSignature":"U0lHTg=="}]},"finishReason":"STOP"}]})",
    R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"@w","args":{"a":"@t"}},"thoughtSignature":"U0lH"},{"functionCall":{"name":"@w","args":{}}}]}}]})",
    R"({"candidates":[{"content":{"parts":[{"functionCall":{"id":"@i","name":"@w"}}]}}]})",
    R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"","args":null}}]}}]})",
    R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"@w","partialArgs":[{"jsonPath":"$.a","stringValue":"@t"}],"willContinue":true}}]}}]})",
    R"({"candidates":[{"content":{"parts":[{"executableCode":{"language":"PYTHON","code":"@t"}},{"codeExecutionResult":{"outcome":"OUTCOME_OK","output":"@t"}}]}}]})",
    R"({"candidates":[{"content":{"parts":[{"inlineData":{"mimeType":"image/png","data":"QUJD"}}]}}]})",
    R"({"candidates":[{"content":{"role":"model"},"finishReason":"STOP"}]})",
    R"({"candidates":[{"content":{"parts":[]},"finishReason":"MAX_TOKENS"}]})",
    R"({"candidates":[{"finishReason":"SAFETY","safetyRatings":[]}]})",
    R"({"candidates":[{"finishReason":"MALFORMED_FUNCTION_CALL","finishMessage":"@t"}]})",
    R"({"candidates":[{"finishReason":"RECITATION","citationMetadata":{}}]})",
    R"({"candidates":[{"index":1,"content":{"parts":[{"text":"@t"}]}}]})",
    R"({"candidates":[{"content":{"parts":[{"text":"@t"}]},"groundingMetadata":{"webSearchQueries":["@t"],"groundingChunks":[{"web":{"uri":"https://h","title":"@t"}}]},"finishReason":"STOP"}]})",
    R"({"promptFeedback":{"blockReason":"SAFETY"}})",
    R"({"usageMetadata":{"promptTokenCount":null,"totalTokenCount":4}})",
    R"({"candidates":[]})",
    R"({"error":{"code":503,"message":"@t","status":"UNAVAILABLE"}})",
    R"([{"error":{"code":429,"message":"@t","status":"RESOURCE_EXHAUSTED"}}])",
};

constexpr std::string_view kAnthropic[] = {
    R"({"type":"message_start","message":{"id":"m","type":"message","role":"assistant","model":"x","content":[],"usage":{"input_tokens":3,"output_tokens":1}}})",
    R"({"type":"content_block_start","index":@n,"content_block":{"type":"text","text":""}})",
    R"({"type":"content_block_start","index":@n,"content_block":{"type":"thinking","thinking":"","signature":""}})",
    R"({"type":"content_block_start","index":@n,"content_block":{"type":"redacted_thinking","data":"U0lH"}})",
    R"({"type":"content_block_start","index":@n,"content_block":{"type":"tool_use","id":"@i","name":"@w","input":{}}})",
    R"({"type":"content_block_start","index":@n,"content_block":{"type":"server_tool_use","id":"srvtoolu_1","name":"web_search","input":{}}})",
    R"({"type":"content_block_start","index":@n,"content_block":{"type":"web_search_tool_result","tool_use_id":"srvtoolu_1","content":[]}})",
    R"({"type":"content_block_start","index":@n,"content_block":{"type":"unheard_of"}})",
    R"({"type":"content_block_delta","index":@n,"delta":{"type":"text_delta","text":"@t"}})",
    R"({"type":"content_block_delta","index":@n,"delta":{"type":"thinking_delta","thinking":"@t"}})",
    R"({"type":"content_block_delta","index":@n,"delta":{"type":"signature_delta","signature":"U0lH"}})",
    R"({"type":"content_block_delta","index":@n,"delta":{"type":"input_json_delta","partial_json":"@a"}})",
    R"({"type":"content_block_delta","index":@n,"delta":{"type":"citations_delta","citation":{}}})",
    R"({"type":"content_block_stop","index":@n})",
    R"({"type":"content_block_stop","index":@n})",
    R"({"type":"ping"})",
    R"({"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":4}})",
    R"({"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":4,"input_tokens":9}})",
    R"({"type":"message_delta","delta":{"stop_reason":"max_tokens"}})",
    R"({"type":"message_stop"})",
    R"({"type":"error","error":{"type":"overloaded_error","message":"@t"}})",
    R"({"delta":{"type":"text_delta","text":"@t"},"index":@n,"type":"content_block_delta"})",
};

constexpr std::string_view kStrange[] = {
    "[DONE]",
    "",
    "{",
    "null",
    "[]",
    "{}",
    "true",
    R"({"error":"@t"})",
    R"({"error":{"message":"@t"}})",
    R"({"error":null})",
    R"({"detail":"@t"})",
    "<html>@t</html>",
    "{\"choices\":7,\"type\":3,\"candidates\":\"\"}",
    "\xff\xfe",
    R"({"type":"error","error":{}})",
    "0",
};

constexpr std::string_view kChatBodies[] = {
    R"({"id":"c","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":"@t","reasoning_content":"@t","tool_calls":[{"id":"@i","type":"function","function":{"name":"@w","arguments":"@a"}},{"id":"@i","type":"function","function":{"name":"@w","arguments":"null"}}]},"finish_reason":"tool_calls"}],"usage":{"prompt_tokens":3,"completion_tokens":4}})",
    R"({"choices":[{"message":{"content":null,"tool_calls":null,"refusal":"@t"},"finish_reason":"stop"}]})",
    R"({"choices":[{"message":{"content":"@t","function_call":{"name":"@w","arguments":"{}"}},"finish_reason":"length"}]})",
    R"({"choices":[],"usage":null})",
};
constexpr std::string_view kResponsesBodies[] = {
    R"({"id":"r","status":"completed","output":[{"type":"reasoning","id":"@i","summary":[{"type":"summary_text","text":"@t"}],"encrypted_content":"gAAA"},{"type":"message","content":[{"type":"output_text","text":"@t","annotations":[]}]},{"type":"function_call","call_id":"@i","name":"@w","arguments":"@a"},{"type":"web_search_call","id":"@i","status":"completed","action":{"type":"search","query":"@t"}}],"usage":{"input_tokens":5,"output_tokens":6}})",
    R"({"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[{"type":"function_call","call_id":"@i","name":"@w","arguments":"{\"a"}]})",
    R"({"status":"failed","error":{"code":"server_error","message":"@t"},"output":[]})",
    R"({"output":null})",
};
constexpr std::string_view kGeminiBodies[] = {
    R"({"candidates":[{"content":{"parts":[{"text":"@t","thought":true},{"text":"@t"},{"functionCall":{"name":"@w","args":{"a":1}},"thoughtSignature":"U0lH"},{"functionCall":{"name":"@w"}}]},"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":7}})",
    R"([{"candidates":[{"content":{"parts":[{"text":"@t"}]}}]},{"candidates":[{"finishReason":"STOP"}]}])",
    R"({"promptFeedback":{"blockReason":"OTHER"}})",
    R"({"candidates":[{"finishReason":"MALFORMED_FUNCTION_CALL"}]})",
};
constexpr std::string_view kAnthropicBodies[] = {
    R"({"id":"m","type":"message","role":"assistant","model":"x","content":[{"type":"thinking","thinking":"@t","signature":"s"},{"type":"text","text":"@t"},{"type":"tool_use","id":"@i","name":"@w","input":{"a":[1]}}],"stop_reason":"tool_use","usage":{"input_tokens":3,"output_tokens":1}})",
    R"({"type":"message","content":[],"stop_reason":"end_turn"})",
    R"({"content":[{"type":"unheard_of"},{"type":"redacted_thinking","data":"d"}],"stop_reason":"max_tokens"})",
    R"({"type":"error","error":{"type":"overloaded_error","message":"@t"}})",
};

} // namespace

Words eventWords(catalogue::Dialect dialect)
{
    switch (dialect) {
    case catalogue::Dialect::OpenAiChat:
        return kChat;
    case catalogue::Dialect::OpenAiResponses:
        return kResponses;
    case catalogue::Dialect::Gemini:
        return kGemini;
    case catalogue::Dialect::Anthropic:
    case catalogue::Dialect::Demo:
        break;
    }
    return kAnthropic;
}

Words bodyWords(catalogue::Dialect dialect)
{
    switch (dialect) {
    case catalogue::Dialect::OpenAiChat:
        return kChatBodies;
    case catalogue::Dialect::OpenAiResponses:
        return kResponsesBodies;
    case catalogue::Dialect::Gemini:
        return kGeminiBodies;
    case catalogue::Dialect::Anthropic:
    case catalogue::Dialect::Demo:
        break;
    }
    return kAnthropicBodies;
}

Words strangeWords()
{
    return kStrange;
}

} // namespace ccproxy::tests

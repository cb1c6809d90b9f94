// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/constructed_cases.h"

namespace ccproxy::tests {
namespace {

using enum catalogue::Dialect;
using enum ConstructedCase::Kind;

// Two calls whose arguments come in turn.
constexpr std::string_view kInterleavedChat =
    R"(data: {"choices":[{"index":0,"delta":{"role":"assistant","content":null,"tool_calls":[{"index":0,"id":"call_a","type":"function","function":{"name":"Read","arguments":""}}]}}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"id":"call_b","type":"function","function":{"name":"Bash","arguments":""}}]}}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"path\":"}}]}}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"function":{"arguments":"{\"command\":"}}]}}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"\"a.txt\"}"}}]}}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"function":{"arguments":"\"ls\"}"}}]}}]}

data: {"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}

data: [DONE]

)";

// The same in one chunk each, the second call first.
constexpr std::string_view kInterleavedFromOne =
    R"(data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":2,"id":"call_b","function":{"name":"Bash","arguments":"{\"command\":"}},{"index":1,"id":"call_a","function":{"name":"Read","arguments":"{\"path\""}}]}}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"function":{"arguments":":\"a.txt\"}"}},{"index":2,"function":{"arguments":"\"ls\"}"}}]},"finish_reason":"tool_calls"}]}

data: [DONE]

)";

constexpr std::string_view kInterleavedResponses =
    R"(event: response.created
data: {"type":"response.created","response":{"id":"resp_1","status":"in_progress","output":[]}}

event: response.output_item.added
data: {"type":"response.output_item.added","output_index":0,"item":{"type":"function_call","id":"fc_1","call_id":"call_a","name":"Read","arguments":""}}

event: response.output_item.added
data: {"type":"response.output_item.added","output_index":1,"item":{"type":"function_call","id":"fc_2","call_id":"call_b","name":"Bash","arguments":""}}

event: response.function_call_arguments.delta
data: {"type":"response.function_call_arguments.delta","item_id":"fc_1","output_index":0,"delta":"{\"path\":"}

event: response.function_call_arguments.delta
data: {"type":"response.function_call_arguments.delta","item_id":"fc_2","output_index":1,"delta":"{\"command\":"}

event: response.function_call_arguments.delta
data: {"type":"response.function_call_arguments.delta","item_id":"fc_1","output_index":0,"delta":"\"a.txt\"}"}

event: response.function_call_arguments.delta
data: {"type":"response.function_call_arguments.delta","item_id":"fc_2","output_index":1,"delta":"\"ls\"}"}

event: response.completed
data: {"type":"response.completed","response":{"id":"resp_1","status":"completed","output":[],"usage":{"input_tokens":5,"output_tokens":6}}}

)";

constexpr std::string_view kInterleavedAnthropic =
    R"(event: message_start
data: {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"x","content":[],"usage":{"input_tokens":5,"output_tokens":1}}}

event: content_block_start
data: {"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"toolu_a","name":"Read","input":{}}}

event: content_block_start
data: {"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"toolu_b","name":"Bash","input":{}}}

event: content_block_delta
data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\"command\":\"ls\"}"}}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{\"path\":\"a.txt\"}"}}

event: content_block_stop
data: {"type":"content_block_stop","index":1}

event: content_block_stop
data: {"type":"content_block_stop","index":0}

event: message_delta
data: {"type":"message_delta","delta":{"stop_reason":"tool_use","stop_sequence":null},"usage":{"output_tokens":9}}

event: message_stop
data: {"type":"message_stop"}

)";

constexpr std::string_view kOverloadAnthropic =
    R"(event: message_start
data: {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"x","content":[],"usage":{"input_tokens":5,"output_tokens":1}}}

event: content_block_start
data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Half of"}}

event: error
data: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}

)";

constexpr std::string_view kOverloadChat =
    R"(data: {"choices":[{"index":0,"delta":{"role":"assistant","content":"Half of"}}]}

data: {"error":{"message":"The server is overloaded or not ready yet.","type":"server_error","code":503}}

)";

constexpr std::string_view kOverloadResponses =
    R"(event: response.created
data: {"type":"response.created","response":{"id":"resp_1","status":"in_progress","output":[]}}

event: response.output_item.added
data: {"type":"response.output_item.added","output_index":0,"item":{"type":"message","id":"msg_1","role":"assistant","content":[]}}

event: response.output_text.delta
data: {"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"Half of"}

event: response.failed
data: {"type":"response.failed","response":{"id":"resp_1","status":"failed","error":{"code":"server_is_overloaded","message":"Our servers are currently overloaded. Please try again later."}}}

)";

constexpr std::string_view kOverloadGemini =
    R"(data: {"candidates":[{"content":{"parts":[{"text":"Half of"}],"role":"model"},"index":0}]}

data: {"error":{"code":503,"message":"The model is overloaded. Please try again later.","status":"UNAVAILABLE"}}

)";

constexpr std::string_view kMalformedStream =
    R"x(data: {"candidates":[{"content":{"parts":[{"text":"I look."}],"role":"model"},"index":0}],"usageMetadata":{"promptTokenCount":5}}

data: {"candidates":[{"content":{},"finishReason":"MALFORMED_FUNCTION_CALL","index":0,"finishMessage":"Malformed function call: print(default_api.Read(path=\"a.txt\"))"}],"usageMetadata":{"promptTokenCount":5,"totalTokenCount":5}}

)x";

constexpr std::string_view kMalformedBody =
    R"({"candidates":[{"content":{},"finishReason":"MALFORMED_FUNCTION_CALL","index":0}],"usageMetadata":{"promptTokenCount":5,"totalTokenCount":5}})";

// LM Studio: reasoning in a field of its own, arguments in pieces, the usage in a chunk without
// choices.
constexpr std::string_view kLmStudio =
    R"(data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"qwen3-8b","system_fingerprint":"qwen3-8b","choices":[{"index":0,"delta":{"role":"assistant","reasoning_content":"Which file?"},"logprobs":null,"finish_reason":null}]}

data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"qwen3-8b","system_fingerprint":"qwen3-8b","choices":[{"index":0,"delta":{"role":"assistant","content":"I read it."},"logprobs":null,"finish_reason":null}]}

data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"qwen3-8b","system_fingerprint":"qwen3-8b","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"365174485","type":"function","function":{"name":"Read","arguments":""}}]},"logprobs":null,"finish_reason":null}]}

data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"qwen3-8b","system_fingerprint":"qwen3-8b","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"type":"function","function":{"arguments":"{\"path\":\"a.txt\"}"}}]},"logprobs":null,"finish_reason":null}]}

data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"qwen3-8b","system_fingerprint":"qwen3-8b","choices":[{"index":0,"delta":{},"logprobs":null,"finish_reason":"tool_calls"}]}

data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"qwen3-8b","system_fingerprint":"qwen3-8b","choices":[],"usage":{"prompt_tokens":20,"completion_tokens":9,"total_tokens":29}}

data: [DONE]

)";

constexpr std::string_view kLmStudioError =
    R"x(event: error
data: {"error":{"message":"The model has crashed without additional information. (Exit code: 6)"}}

)x";

constexpr std::string_view kOpenAi500 =
    R"({"error":{"message":"The server had an error while processing your request. Sorry about that!","type":"server_error","param":null,"code":null}})";
constexpr std::string_view kOpenAi503 =
    R"({"error":{"message":"The engine is currently overloaded, please try again later","type":"server_error","param":null,"code":null}})";
constexpr std::string_view kAnthropic529 =
    R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_1"})";
constexpr std::string_view kAnthropic500 =
    R"({"type":"error","error":{"type":"api_error","message":"Internal server error"},"request_id":"req_1"})";
constexpr std::string_view kGemini503 =
    R"({"error":{"code":503,"message":"The model is overloaded. Please try again later.","status":"UNAVAILABLE"}})";
constexpr std::string_view kGemini500 =
    R"([{"error":{"code":500,"message":"An internal error has occurred. Please retry.","status":"INTERNAL"}}])";
constexpr std::string_view kHtml502 =
    "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
constexpr std::string_view kLatin1 = "Dienst nicht verf\xfcgbar";

// Escapes that JSON does not know, in what is only carried on.
constexpr std::string_view kEscapeAnthropic =
    R"(event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"a \ulf89"}}

)";
constexpr std::string_view kEscapeChat =
    R"(data: {"choices":[{"index":0,"delta":{"content":"a \x41"}}]}

)";
constexpr std::string_view kEscapeResponses =
    R"(data: {"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"a \q"}

)";
constexpr std::string_view kEscapeGemini =
    R"(data: {"candidates":[{"content":{"parts":[{"text":"a \'"}]}}]}

)";

constexpr std::string_view kBothCalls = R"(Read({"path":"a.txt"}) Bash({"command":"ls"}) tool_use)";
constexpr std::string_view kHalf = "text(Half of) error:overloaded_error";

constexpr ConstructedCase kCases[] = {
    {"calls in turn", OpenAiChat, "openai", Stream, 0, kInterleavedChat, kBothCalls},
    {"calls in turn, from one on", OpenAiChat, "", Stream, 0, kInterleavedFromOne,
     R"(Bash({"command":"ls"}) Read({"path":"a.txt"}) tool_use)"},
    {"calls in turn", OpenAiResponses, "openai", Stream, 0, kInterleavedResponses, kBothCalls},
    {"calls in turn", Anthropic, "anthropic", Stream, 0, kInterleavedAnthropic, kBothCalls},
    {"overload in mid-stream", Anthropic, "anthropic", Stream, 0, kOverloadAnthropic, kHalf},
    {"overload in mid-stream", OpenAiChat, "openai", Stream, 0, kOverloadChat, kHalf},
    {"overload in mid-stream", OpenAiResponses, "openai", Stream, 0, kOverloadResponses, kHalf},
    {"overload in mid-stream", Gemini, "gemini", Stream, 0, kOverloadGemini, kHalf},
    {"LM Studio", OpenAiChat, "lmstudio", Stream, 0, kLmStudio,
     R"(thinking(Which file?) text(I read it.) Read({"path":"a.txt"}) tool_use)"},
    {"LM Studio, an error", OpenAiChat, "lmstudio", Stream, 0, kLmStudioError, "error:api_error"},
    {"malformed call", Gemini, "gemini", Stream, 0, kMalformedStream,
     "text(I look.) error:api_error"},
    {"malformed call", Gemini, "gemini", Body, 0, kMalformedBody, "error:api_error"},
    {"an unknown escape", Anthropic, "", Stream, 0, kEscapeAnthropic, "error:api_error"},
    {"an unknown escape", OpenAiChat, "", Stream, 0, kEscapeChat, "error:api_error"},
    {"an unknown escape", OpenAiResponses, "", Stream, 0, kEscapeResponses, "error:api_error"},
    {"an unknown escape", Gemini, "", Stream, 0, kEscapeGemini, "error:api_error"},
    {"500", OpenAiChat, "openai", Error, 500, kOpenAi500, "502 api_error"},
    {"503", OpenAiChat, "openai", Error, 503, kOpenAi503, "529 overloaded_error"},
    {"529", OpenAiChat, "openrouter", Error, 529, kOpenAi503, "529 overloaded_error"},
    {"500", OpenAiResponses, "openai", Error, 500, kOpenAi500, "502 api_error"},
    {"503", OpenAiResponses, "openai", Error, 503, kOpenAi503, "529 overloaded_error"},
    {"529", Anthropic, "anthropic", Error, 529, kAnthropic529, "529 overloaded_error"},
    {"500", Anthropic, "anthropic", Error, 500, kAnthropic500, "502 api_error"},
    {"503", Gemini, "gemini", Error, 503, kGemini503, "529 overloaded_error"},
    {"500", Gemini, "gemini", Error, 500, kGemini500, "502 api_error"},
    {"502, a page", OpenAiChat, "", Error, 502, kHtml502, "502 api_error"},
    {"502, a page", OpenAiResponses, "", Error, 502, kHtml502, "502 api_error"},
    {"502, a page", Gemini, "gemini", Error, 502, kHtml502, "502 api_error"},
    {"503, no UTF-8", OpenAiChat, "", Error, 503, kLatin1, "529 overloaded_error"},
};

} // namespace

std::span<const ConstructedCase> constructedCases()
{
    return kCases;
}

} // namespace ccproxy::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_decoder/chat_cases.h"

namespace ccproxy::tests {

const std::vector<ChatCase> &streamCases()
{
    static const std::vector<ChatCase> cases{
        // Ends
        {"T1 usage behind the finish", R"(d {"role":"assistant","content":""}
d {"content":"Hi"}
f stop
u {"prompt_tokens":10,"completion_tokens":2,"total_tokens":12}
[DONE])",
         "start text(Hi). end:end_turn usage:10/2/0/0"},
        {"T2 finish twice, usage in the second", R"(d {"content":"Hi"}
f stop
{"choices":[{"delta":{"content":""},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}
[DONE])",
         "start text(Hi). end:end_turn usage:1/2/0/0"},
        {"text behind the finish", "d {\"content\":\"a\"}\nf stop\nd {\"content\":\"b\"}\n[DONE]",
         "start text(a)(b). end:end_turn"},
        {"no DONE", "d {\"content\":\"a\"}\nf stop", "start text(a). end:end_turn"},
        {"finish with content",
         R"({"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}
[DONE])",
         "start text(a). end:end_turn"},
        {"finish first",
         R"({"choices":[{"finish_reason":"length","index":0,"delta":{"content":"a"}}]}
[DONE])",
         "start text(a). end:max_tokens"},
        {"length beats stop", "d {\"content\":\"a\"}\nf length\nf stop\n[DONE]",
         "start text(a). end:max_tokens"},
        {"unknown finish", "d {\"content\":\"a\"}\nf eos\n[DONE]", "start text(a). end:end_turn"},
        {"window full", "d {\"content\":\"a\"}\nf model_context_window_exceeded\n[DONE]",
         "start text(a). end:model_context_window_exceeded"},
        {"nothing behind DONE",
         "d {\"content\":\"a\"}\nf stop\n[DONE]\nd {\"content\":\"b\"}\nrubbish",
         "start text(a). end:end_turn"},
        {"T17 only reasoning tokens", R"(d {"role":"assistant","content":""}
f length
u {"prompt_tokens":9,"completion_tokens":64,"completion_tokens_details":{"reasoning_tokens":64}}
[DONE])",
         "start end:max_tokens usage:9/64/0/0"},
        {"rubbish behind the finish", "d {\"content\":\"a\"}\nf stop\ngoodbye",
         "start text(a). end:end_turn"},
        {"null content and null calls",
         R"(d {"role":"assistant","content":null,"tool_calls":null,"refusal":null,"reasoning":null}
d {"content":"a","tool_calls":[]}
f stop
[DONE])",
         "start text(a). end:end_turn"},
        {"other choices",
         R"({"choices":[{"index":1,"delta":{"content":"no"},"finish_reason":"length"},{"index":0,"delta":{"content":"a"}}]}
f stop
[DONE])",
         "start text(a). end:end_turn"},
        {"Azure's first chunk",
         R"({"choices":[],"id":"","model":"","prompt_filter_results":[{"prompt_index":0}]}
d {"content":"a"}
{"choices":[{"content_filter_offsets":{},"content_filter_results":{},"finish_reason":null,"index":0}]}
f stop
[DONE])",
         "start text(a). end:end_turn"},
        {"T11 comments and empty events", R"(: OPENROUTER PROCESSING

: OPENROUTER PROCESSING

 
d {"content":"a"}
f stop
[DONE])",
         "start text(a). end:end_turn"},
        {"objects of other kinds", R"({}
{"object":"keep-alive"}
{"choices":null}
{"choices":[{"index":0,"delta":null,"finish_reason":null}]}
d {"content":"a"}
f stop
[DONE])",
         "start text(a). end:end_turn"},
        {"raw escapes stay", R"(d {"content":"\u00fc\n\"\ud83c"}
d {"content":"\udf89"}
f stop
[DONE])",
         R"(start text(\u00fc\n\"\ud83c)(\udf89). end:end_turn)"},
        // Broken ends
        {"T14 end within arguments",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{\"a\":"}}]}
)",
         "start tool:call_abcdefgh1:f({\\\"a\\\":) error:prov closed the connection before its "
         "answer was complete."},
        {"DONE within arguments",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{\"a\":"}}]}
[DONE])",
         "start tool:call_abcdefgh1:f({\\\"a\\\":) error:prov stopped before its answer was "
         "complete."},
        {"end within text", "d {\"content\":\"a\"}",
         "start text(a) error:prov closed the connection before its answer was complete."},
        {"nothing at all", "", "error:prov closed the connection before its answer was complete."},
        {"DONE alone", "[DONE]", "error:prov stopped before its answer was complete."},
        {"T12 DONE without finish",
         R"(d {"tool_calls":[{"index":0,"id":"0","function":{"name":"f","arguments":"{}"}}]}
[DONE])",
         "start tool:toolu_000000000001:f({}). end:tool_use"},
        {"text, DONE without finish", "d {\"content\":\"a\"}\n[DONE]",
         "start text(a). end:end_turn"},
        {"not JSON", "d {\"content\":\"a\"}\nrubbish\nf stop\n[DONE]",
         "start text(a) error:prov sent something that is not JSON."},
        {"broken JSON", "{\"choices\":[{\"delta\":{\"content\":\"a\"}}",
         "error:prov sent something that is not JSON."},
        {"bad escape", "d {\"content\":\"a\\x\"}", "error:prov sent something that is not JSON."},
        {"T18 error in a chunk", R"(d {"content":"a"}
{"error":{"code":502,"message":"Upstream broke"},"choices":[{"delta":{"content":""},"finish_reason":"error"}]}
[DONE])",
         "start text(a) error:prov: Upstream broke"},
        {"error behind the finish", R"(d {"content":"a"}
f length
{"error":{"code":400,"message":"Token limit reached"},"choices":[{"delta":{},"finish_reason":null}],"usage":{"prompt_tokens":3,"completion_tokens":1}}
[DONE])",
         "start text(a). end:max_tokens usage:3/1/0/0"},
        {"error event", "d {\"content\":\"a\"}\nevent: error\n{\"error\":{\"message\":\"no\"}}",
         "start text(a) error:prov: no"},
        {"error event without envelope", "event: error\n{\"message\":\"no\"}", "error:prov: no"},
        {"error first", "{\"error\":\"overloaded\"}", "error:prov: overloaded"},
        {"error as an array", "[{\"error\":{\"code\":400,\"message\":\"bad\"}}]",
         "error:prov: bad"},
        {"error in the choice",
         R"({"choices":[{"index":0,"delta":{},"error":{"code":429,"message":"slow"},"finish_reason":"error"}]})",
         "error:prov: slow"},
        {"null error",
         "{\"error\":null,\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\nf stop\n[DONE]",
         "start text(a). end:end_turn"},
        {"finish error", "d {\"content\":\"a\"}\nf error\n[DONE]",
         "start text(a) error:prov broke off its answer."},
        {"no resources", "d {\"content\":\"a\"}\nf insufficient_system_resource\n[DONE]",
         "start text(a) error:prov ran out of resources in the midst of its answer."},
        // Refusals
        {"refusal", "d {\"refusal\":\"I \"}\nd {\"refusal\":\"won't\"}\nf stop\n[DONE]",
         "start text(I )(won't). end:end_turn"},
        {"content filter", "d {\"content\":\"\"}\nf content_filter\n[DONE]",
         "start text([The content filter of prov stopped this answer.]). end:end_turn"},
        {"content filter behind text", "d {\"content\":\"a\"}\nf content_filter\n[DONE]",
         "start text(a)(\\n\\n[The content filter of prov stopped this answer.]). end:end_turn"},
        // Reasoning
        {"reasoning_content",
         "d {\"reasoning_content\":\"x\"}\nd {\"content\":\"a\"}\nf stop\n[DONE]",
         "start think(x)sig[text:]. text(a). end:end_turn"},
        {"reasoning", "d {\"reasoning\":\"x\"}\nd {\"content\":\"a\"}\nf stop\n[DONE]",
         "start think(x)sig[text:]. text(a). end:end_turn"},
        {"both at once",
         R"(d {"content":"a","reasoning":"x","reasoning_content":"x","reasoning_details":[{"type":"reasoning.text","text":"x"}]}
f stop
[DONE])",
         "start think(x)sig[text:]. text(a). end:end_turn"},
        {"T9 empty reasoning", R"(d {"reasoning":"x"}
d {"reasoning":"","content":""}
d {"reasoning":"y"}
d {"content":"a"}
f stop
[DONE])",
         "start think(x)(y)sig[text:]. text(a). end:end_turn"},
        {"content arrays",
         R"(d {"content":[{"type":"thinking","thinking":[{"type":"text","text":"x"}]}]}
d {"content":[{"type":"thinking","thinking":[{"type":"text","text":"y"}],"closed":true},{"type":"text","text":"a"}]}
d {"content":"b"}
f stop
[DONE])",
         "start think(x)(y)sig[text:]. text(a)(b). end:end_turn"},
        {"thinking as a string", R"(d {"content":[{"type":"thinking","thinking":"x"}]}
f stop
[DONE])",
         "start think(x)sig[text:]. end:end_turn"},
        {"think tags",
         "d {\"content\":\"<think>\\nx\"}\nd {\"content\":\"y</think>\\n\\na\"}\nf stop\n[DONE]",
         "start think(\\nx)(y)sig[text:]. text(a). end:end_turn"},
        {"think tags cut", R"(d {"content":"\n<th"}
d {"content":"ink"}
d {"content":">x<"}
d {"content":"/thin"}
d {"content":"k>"}
d {"content":"\n"}
d {"content":"a<think>b"}
f stop
[DONE])",
         "start think(x)sig[text:]. text(a<think>b). end:end_turn"},
        {"think tags escaped", R"(d {"content":"\u003cthink\u003ex\u003c\/thi"}
d {"content":"nk\u003e a"}
f stop
[DONE])",
         "start think(x)sig[text:]. text(a). end:end_turn"},
        {"no tag after all", R"(d {"content":" <thi"}
d {"content":"s> <think>"}
f stop
[DONE])",
         "start text( <thi)(s> <think>). end:end_turn"},
        {"no closing tag after all", R"(d {"content":"<think>x</th"}
d {"content":"<y</"}
f stop
[DONE])",
         "start think(x)(</th)(<y)(</)sig[text:]. end:end_turn"},
        {"empty thought", "d {\"content\":\"<think>\\n\\n</think>\\n\\na\"}\nf stop\n[DONE]",
         "start think(\\n\\n)sig[text:]. text(a). end:end_turn"},
        {"tag behind text", "d {\"content\":\"a <think>b</think>\"}\nf stop\n[DONE]",
         "start text(a <think>b</think>). end:end_turn"},
        {"tag beside a field for reasoning", R"(d {"reasoning_content":"x"}
d {"content":"<think>a"}
f stop
[DONE])",
         "start think(x)sig[text:]. text(<think>a). end:end_turn"},
        {"details gathered",
         R"(d {"reasoning":"x","reasoning_details":[{"type":"reasoning.text","text":"x","format":"f1","index":0}]}
d {"reasoning":"y","reasoning_details":[{"type":"reasoning.text","text":"y","format":"f1","index":0}]}
d {"reasoning_details":[{"type":"reasoning.text","signature":"S","format":"f1","index":0},{"type":"reasoning.encrypted","data":"E","id":"i","index":1}]}
d {"content":"a"}
f stop
[DONE])",
         R"(start think(x)(y)sig[details:[{"type":"reasoning.text","format":"f1","index":0,"text":"xy","signature":"S"},{"type":"reasoning.encrypted","id":"i","index":1,"data":"E"}]]. text(a). end:end_turn)",
         "openrouter"},
        {"details without text before a call",
         R"(d {"reasoning":null,"reasoning_details":[{"type":"reasoning.encrypted","data":"E","index":0}],"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{}"}}]}
f tool_calls
[DONE])",
         R"(start thinksig[details:[{"type":"reasoning.encrypted","index":0,"data":"E"}]]. tool:call_abcdefgh1:f({}). end:tool_use)",
         "openrouter"},
        {"details alone carry the text",
         R"(d {"reasoning_details":[{"type":"reasoning.summary","summary":"x","index":0}]}
f length
[DONE])",
         R"(start think(x)sig[details:[{"type":"reasoning.summary","index":0,"summary":"x"}]]. end:max_tokens)",
         "openrouter"},
        {"details behind text are dropped", R"(d {"content":"a"}
d {"reasoning_details":[{"type":"reasoning.encrypted","data":"E","index":0}]}
f stop
[DONE])",
         "start text(a). end:end_turn", "openrouter"},
        // Calls
        {"T6 first index 1", R"(d {"content":"a"}
d {"tool_calls":[{"index":1,"id":"toolu_abcdefgh1","type":"function","function":{"name":"f","arguments":""}}]}
d {"tool_calls":[{"index":1,"function":{"arguments":"{\"a\":1}"}}]}
f tool_calls
[DONE])",
         "start text(a). tool:toolu_abcdefgh1:f({\\\"a\\\":1}). end:tool_use"},
        {"T3 names later",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":""}}]}
d {"tool_calls":[{"index":0,"id":null,"function":{"name":null,"arguments":"{\"a\""}}]}
d {"tool_calls":[{"index":0,"id":"","function":{"name":"","arguments":":"}}]}
d {"tool_calls":[{"index":0,"function":{"name":7,"arguments":"1}"}}]}
f tool_calls
[DONE])",
         "start tool:call_abcdefgh1:f({\\\"a\\\")(:)(1}). end:tool_use"},
        {"T4 id later", R"(d {"tool_calls":[{"index":0,"function":{"name":"f","arguments":""}}]}
d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"arguments":"{\"a\":1}"}}]}
f tool_calls
[DONE])",
         "start tool:toolu_000000000001:f({\\\"a\\\":1}). end:tool_use"},
        {"T5 name never",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"arguments":"{}"}}]}
f tool_calls
[DONE])",
         "start end:end_turn"},
        {"T7 interleaved 0 1 0 1",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{\"a\":"}}]}
d {"tool_calls":[{"index":1,"id":"call_abcdefgh2","function":{"name":"g","arguments":"{\"b\":"}}]}
d {"tool_calls":[{"index":0,"function":{"arguments":"1}"}}]}
d {"tool_calls":[{"index":1,"function":{"arguments":"2}"}}]}
f tool_calls
[DONE])",
         "start tool:call_abcdefgh1:f({\\\"a\\\":)(1}). tool:call_abcdefgh2:g({\\\"b\\\":)(2}). "
         "end:tool_use"},
        {"two calls in one chunk",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{}"}},{"index":1,"id":"call_abcdefgh2","function":{"name":"f","arguments":"{\"b\":2}"}}]}
f tool_calls
[DONE])",
         "start tool:call_abcdefgh1:f({}). tool:call_abcdefgh2:f({\\\"b\\\":2}). end:tool_use"},
        {"no index, ids",
         R"(d {"tool_calls":[{"id":"abcdefgh1","function":{"name":"f","arguments":"{\"a\":"}}]}
d {"tool_calls":[{"id":"abcdefgh2","function":{"name":"g","arguments":"{}"}}]}
d {"tool_calls":[{"id":"abcdefgh1","function":{"name":"f","arguments":"1}"}}]}
f tool_calls
[DONE])",
         "start tool:abcdefgh1:f({\\\"a\\\":)(1}). tool:abcdefgh2:g({}). end:tool_use"},
        {"no index, no ids", R"(d {"tool_calls":[{"function":{"name":"f","arguments":"{\"a\":"}}]}
d {"tool_calls":[{"function":{"arguments":"1}"}}]}
d {"tool_calls":[{"function":{"name":"f","arguments":"{}"}}]}
f tool_calls
[DONE])",
         "start tool:toolu_000000000001:f({\\\"a\\\":)(1}). tool:toolu_000000000002:f({}). "
         "end:tool_use"},
        {"one index, new id",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{\"a\":1}"}}]}
d {"tool_calls":[{"index":0,"id":"call_abcdefgh2","function":{"name":"f","arguments":"{\"a\":2}"}}]}
f tool_calls
[DONE])",
         "start tool:call_abcdefgh1:f({\\\"a\\\":1}). tool:call_abcdefgh2:f({\\\"a\\\":2}). "
         "end:tool_use"},
        {"new id on each fragment",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f"}}]}
d {"tool_calls":[{"index":0,"id":"call_abcdefgh2","function":{"arguments":"{\"a\":"}}]}
d {"tool_calls":[{"index":0,"id":"call_abcdefgh3","function":{"arguments":"1}"}}]}
f tool_calls
[DONE])",
         "start tool:call_abcdefgh1:f({\\\"a\\\":)(1}). end:tool_use"},
        {"id and name on each fragment",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{\"a\":"}}]}
d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"1}"}}]}
f tool_calls
[DONE])",
         "start tool:call_abcdefgh1:f({\\\"a\\\":)(1}). end:tool_use"},
        {"T8 text behind a call",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{\"a\":1}"}}]}
d {"content":"b"}
d {"content":"c"}
f tool_calls
[DONE])",
         "start tool:call_abcdefgh1:f({\\\"a\\\":1}). text(b)(c). end:tool_use"},
        {"T13 null arguments",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":null}}]}
d {"tool_calls":[{"index":1,"id":"call_abcdefgh2","function":{"name":"g","arguments":"null"}}]}
d {"tool_calls":[{"index":2,"id":"call_abcdefgh3","function":{"name":"h","arguments":""}}]}
d {"tool_calls":[{"index":3,"id":"call_abcdefgh4","function":{"name":"i"}}]}
f tool_calls
[DONE])",
         "start tool:call_abcdefgh1:f({}). tool:call_abcdefgh2:g({}). tool:call_abcdefgh3:h({}). "
         "tool:call_abcdefgh4:i({}). end:tool_use"},
        {"arguments as an object",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":{"a":"\"b"}}}]}
f tool_calls
[DONE])",
         R"x(start tool:call_abcdefgh1:f({\"a\":\"\\\"b\"}). end:tool_use)x"},
        {"T15 length keeps the complete call",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{\"a\":1}"}}]}
d {"tool_calls":[{"index":1,"id":"call_abcdefgh2","function":{"name":"f","arguments":"{\"a\":"}}]}
f length
[DONE])",
         "start tool:call_abcdefgh1:f({\\\"a\\\":1}). tool:call_abcdefgh2:f({\\\"a\\\":). "
         "end:max_tokens"},
        {"T16 native reason",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{\"a\":"}}]}
{"choices":[{"delta":{},"finish_reason":"tool_calls","native_finish_reason":"max_output_tokens"}]}
[DONE])",
         "start tool:call_abcdefgh1:f({\\\"a\\\":). end:max_tokens"},
        {"function_call", R"(d {"function_call":{"name":"f","arguments":""}}
d {"function_call":{"arguments":"{\"a\":"}}
d {"function_call":{"arguments":"1}"}}
f function_call
[DONE])",
         "start tool:toolu_000000000001:f({\\\"a\\\":)(1}). end:tool_use"},
        {"stop with calls",
         R"(d {"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{}"}}]}
f stop
[DONE])",
         "start tool:call_abcdefgh1:f({}). end:tool_use"},
        {"tool_calls without calls", "d {\"content\":\"a\"}\nf tool_calls\n[DONE]",
         "start text(a). end:end_turn"},
        // As LM Studio's documentation describes its streams
        {"LM Studio",
         R"({"id":"chatcmpl-1","object":"chat.completion.chunk","created":1,"model":"q","system_fingerprint":"q","choices":[{"index":0,"delta":{"role":"assistant","reasoning_content":"x"},"logprobs":null,"finish_reason":null}]}
{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1,"model":"q","system_fingerprint":"q","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"365174485","type":"function","function":{"name":"f","arguments":""}}]},"logprobs":null,"finish_reason":null}]}
{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1,"model":"q","system_fingerprint":"q","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"type":"function","function":{"arguments":"{\"a\":1}"}}]},"logprobs":null,"finish_reason":null}]}
{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1,"model":"q","system_fingerprint":"q","choices":[{"index":0,"delta":{},"logprobs":null,"finish_reason":"tool_calls"}]}
{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1,"model":"q","system_fingerprint":"q","choices":[],"usage":{"prompt_tokens":5,"completion_tokens":7,"total_tokens":12}}
[DONE])",
         "start think(x)sig[text:]. tool:365174485:f({\\\"a\\\":1}). end:tool_use usage:5/7/0/0"},
        // Usage
        {"cached and written", R"(d {"content":"a"}
f stop
u {"prompt_tokens":3329,"completion_tokens":53,"total_tokens":3382,"prompt_tokens_details":{"cached_tokens":3211,"cache_write_tokens":115}}
[DONE])",
         "start text(a). end:end_turn usage:3/53/3211/115"},
        {"DeepSeek's cache", R"(d {"content":"a"}
{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":20,"completion_tokens":2,"prompt_cache_hit_tokens":16,"prompt_cache_miss_tokens":4}}
[DONE])",
         "start text(a). end:end_turn usage:4/2/16/0"},
        {"reasoning beside the completion", R"(d {"content":"a"}
f stop
u {"prompt_tokens":432,"completion_tokens":68,"total_tokens":636}
[DONE])",
         "start text(a). end:end_turn usage:432/204/0/0"},
        {"T30 more cached than sent", R"(d {"content":"a"}
f stop
u {"prompt_tokens":5,"completion_tokens":1,"prompt_tokens_details":{"cached_tokens":9}}
[DONE])",
         "start text(a). end:end_turn usage:0/1/9/0"},
        {"usage of nulls", R"(d {"content":"a"}
u {"prompt_tokens":5,"completion_tokens":null,"prompt_tokens_details":null}
f stop
{"choices":[],"usage":null}
{"choices":[],"usage":{}}
[DONE])",
         "start text(a). end:end_turn usage:5/0/0/0"},
        {"usage of x_groq", R"(d {"content":"a"}
{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"x_groq":{"id":"r","usage":{"queue_time":0.1,"prompt_tokens":5,"completion_tokens":2}}}
[DONE])",
         "start text(a). end:end_turn usage:5/2/0/0"},
        {"usage in the choice",
         R"({"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop","usage":{"prompt_tokens":5,"completion_tokens":2,"cached_tokens":1}}]}
[DONE])",
         "start text(a). end:end_turn usage:4/2/1/0"},
        {"the last usage counts",
         R"({"choices":[{"index":0,"delta":{"content":"a"}}],"usage":{"prompt_tokens":5,"completion_tokens":1}}
{"choices":[{"index":0,"delta":{"content":"b"},"finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":2}}
[DONE])",
         "start text(a)(b). end:end_turn usage:5/2/0/0"},
        {"negative and fractional usage", R"(d {"content":"a"}
f stop
u {"prompt_tokens":-5,"completion_tokens":2.0,"total_tokens":1e300}
[DONE])",
         "start text(a). end:end_turn usage:0/2/0/0"},
    };
    return cases;
}

const std::vector<ChatCase> &bodyCases()
{
    static const std::vector<ChatCase> cases{
        {"text",
         R"({"id":"c","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":1,"total_tokens":6}})",
         "start text(Hi). end:end_turn usage:5/1/0/0"},
        {"reasoning behind the content",
         R"({"choices":[{"message":{"content":"a","reasoning_content":"x"},"finish_reason":"stop"}]})",
         "start think(x)sig[text:]. text(a). end:end_turn"},
        {"content array",
         R"({"choices":[{"message":{"content":[{"type":"thinking","thinking":[{"type":"text","text":"x"}]},{"type":"text","text":"a"}]},"finish_reason":"stop"}]})",
         "start think(x)sig[text:]. text(a). end:end_turn"},
        {"think tags",
         R"({"choices":[{"message":{"content":"<think>x</think>a"},"finish_reason":"stop"}]})",
         "start think(x)sig[text:]. text(a). end:end_turn"},
        {"calls without ids",
         R"({"choices":[{"finish_reason":"tool_calls","message":{"content":null,"tool_calls":[{"id":"","type":"function","function":{"name":"f","arguments":"{}"}},{"id":"","function":{"name":"f","arguments":"{\"a\":1}"}}]}}]})",
         "start tool:toolu_000000000001:f({}). tool:toolu_000000000002:f({\\\"a\\\":1}). "
         "end:tool_use"},
        {"calls with one index",
         R"({"choices":[{"finish_reason":"tool_calls","message":{"tool_calls":[{"index":0,"id":"call_abcdefgh1","function":{"name":"f","arguments":"{}"}},{"index":0,"id":"call_abcdefgh1","function":{"name":"g","arguments":"{}"}}]}}]})",
         "start tool:call_abcdefgh1:f({}). tool:toolu_000000000001:g({}). end:tool_use"},
        {"function_call",
         R"({"choices":[{"finish_reason":"function_call","message":{"content":null,"function_call":{"name":"f","arguments":"{\"a\":1}"}}}]})",
         "start tool:toolu_000000000001:f({\\\"a\\\":1}). end:tool_use"},
        {"cut arguments",
         R"({"choices":[{"finish_reason":"length","message":{"tool_calls":[{"id":"call_abcdefgh1","function":{"name":"f","arguments":"{\"a\":"}}]}}]})",
         "start tool:call_abcdefgh1:f({\\\"a\\\":). end:max_tokens"},
        {"empty",
         R"({"choices":[{"message":{"role":"assistant","content":""},"finish_reason":"stop"}]})",
         "start end:end_turn"},
        {"no finish", R"({"choices":[{"message":{"content":"a"}}]})",
         "start text(a). end:end_turn"},
        {"refusal by the filter",
         R"({"choices":[{"message":{"content":null,"refusal":"No."},"finish_reason":"content_filter"}]})",
         "start text(No.)(\\n\\n[The content filter of prov stopped this answer.]). end:end_turn"},
        {"error with status 200",
         R"({"error":{"message":"Provider returned error","code":502,"metadata":{"provider_name":"X","raw":"{\"error\":{\"message\":\"deeper\"}}"}}})",
         "error:prov: Provider returned error (X: deeper)"},
        {"error beside a choice",
         R"({"choices":[{"error":{"code":503,"message":"gone"},"finish_reason":"error","message":{"content":""}}]})",
         "error:prov: gone"},
        {"no choices", R"({"object":"list","data":[]})",
         "error:prov reported an error without saying which."},
        {"empty choices", R"({"choices":[]})",
         "error:prov reported an error without saying which."},
        {"not JSON", "<html></html>", "error:prov sent something that is not JSON."},
        {"nothing", "", "error:prov sent something that is not JSON."},
        {"cut", R"({"choices":[{"message":{"content":"a"})",
         "error:prov sent something that is not JSON."},
    };
    return cases;
}

std::string chatStream(std::string_view lines)
{
    std::string out;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string line(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
        const std::string rest = line.size() > 2 ? line.substr(2) : std::string();
        if (line.starts_with("d "))
            out += R"(data: {"id":"c","choices":[{"index":0,"delta":)" + rest
                + ",\"finish_reason\":null}]}\n\n";
        else if (line.starts_with("f "))
            out +=
                R"(data: {"choices":[{"index":0,"delta":{},"finish_reason":")" + rest + "\"}]}\n\n";
        else if (line.starts_with("u "))
            out += R"(data: {"choices":[],"usage":)" + rest + "}\n\n";
        else if (line.starts_with(':') || line.starts_with("event:") || line.empty())
            out += line + '\n';
        else
            out += "data: " + line + "\n\n";
    }
    return out;
}

} // namespace ccproxy::tests

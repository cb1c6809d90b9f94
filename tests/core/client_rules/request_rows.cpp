// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client_rules/request_rows.h"

namespace ccproxy::tests {
namespace {

const std::string kHello = R"("messages":[{"role":"user","content":"HELLO"}])";
const std::string kTools =
    R"("tools":[{"name":"Bash","description":"RUNS","input_schema":{"type":"object","properties":)"
    R"({"command":{"type":"string"}},"required":["command"]}},{"name":"Read","input_schema":)"
    R"({"type":"object","properties":{"file_path":{"type":"string"}}}}],)";

/// Two calls and what follows them.
std::string afterTwoCalls(const std::string &rest)
{
    return kTools
        + R"("messages":[{"role":"user","content":"ASK"},{"role":"assistant","content":[)"
          R"({"type":"tool_use","id":"toolu_01AAAAAAAAAAAA","name":"Bash","input":{"command":"ONE"}},)"
          R"({"type":"tool_use","id":"toolu_01BBBBBBBBBBBB","name":"Bash","input":{"command":"TWO"}})"
          R"(]},)"
        + rest + "]";
}

/// One call and its result, whose fields are given.
std::string afterOneCall(const std::string &resultFields)
{
    return kTools
        + R"("messages":[{"role":"user","content":"ASK"},{"role":"assistant","content":[)"
          R"({"type":"tool_use","id":"toolu_01AAAAAAAAAAAA","name":"Read","input":{"file_path":"ONE"}})"
          R"(]},{"role":"user","content":[{"tool_use_id":"toolu_01AAAAAAAAAAAA","type":"tool_result")"
        + resultFields + "}]}]";
}

const std::string kResults =
    R"({"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_01AAAAAAAAAAAA",)"
    R"("content":"RESULTONE"},{"type":"tool_result","tool_use_id":"toolu_01BBBBBBBBBBBB","content":)"
    R"([{"type":"text","text":"RESULTTWO"}]}]})";

// A picture of one transparent point.
const std::string kImage =
    R"({"type":"image","source":{"data":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk)"
    R"(YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==","media_type":"image/png","type":"base64"}})";

std::vector<RequestRow> general()
{
    return {
        {.name = "1 unknown keys everywhere",
         .fields =
             R"("x_new":{"a":[1]},"betas":["b"],"messages":[{"x_new":1,"content":[{"x_new":{},)"
             R"("text":"HELLO","type":"text","citations":[]}],"role":"user"}])",
         .holds = {"HELLO"},
         .inOrder = {},
         .lacks = {"x_new", "citations", "betas"},
         .stream = false},
        {.name = "1 unknown block",
         .fields = R"("messages":[{"role":"user","content":[{"type":"x_block","data":{"a":1}},)"
                   R"({"type":"text","text":"HELLO"}]}])",
         .holds = {"HELLO"},
         .inOrder = {},
         .lacks = {},
         .stream = {}},
        {.name = "2 system as a string",
         .fields = R"("system":"SYSTEMTEXT",)" + kHello,
         .holds = {"SYSTEMTEXT", "HELLO"},
         .inOrder = {},
         .lacks = {},
         .stream = {}},
        {.name = "2 system as blocks, attribution dropped, cache marks ignored",
         .fields = R"("system":[{"type":"text","text":"x-anthropic-billing-header: cc_version=1; )"
                   R"(cc_entrypoint=cli;"},{"type":"text","text":"IDENTITY","cache_control":)"
                   R"({"type":"ephemeral"}},{"type":"text","text":"PROMPT","cache_control":)"
                   R"({"type":"ephemeral","ttl":"1h"}}],)"
             + kHello,
         .holds = {"HELLO"},
         .inOrder = {"IDENTITY", "PROMPT"},
         .lacks = {"billing", "cc_version", "cache_control", "ephemeral"},
         .stream = {}},
        {.name = "2 empty system",
         .fields = R"("system":[],)" + kHello,
         .holds = {"HELLO"},
         .inOrder = {},
         .lacks = {},
         .stream = {}},
        {.name = "3 system in the middle, as a string and as blocks",
         .fields =
             R"("messages":[{"role":"user","content":"FIRST"},{"role":"system","content":)"
             R"("LATEONE"},{"role":"assistant","content":"SECOND"},{"role":"system","content":)"
             R"([{"type":"text","text":"LATETWO","cache_control":{"type":"ephemeral"}}]},)"
             R"({"role":"user","content":"THIRD"}])",
         .holds = {},
         .inOrder = {"FIRST", "LATEONE", "SECOND", "LATETWO", "THIRD"},
         .lacks = {"cache_control"},
         .stream = {}},
        {.name = "3 empty system messages are skipped",
         .fields =
             R"("messages":[{"role":"user","content":"FIRST"},{"role":"system","content":[]},)"
             R"({"role":"system","content":""},{"role":"assistant","content":"SECOND"},)"
             R"({"role":"user","content":"THIRD"}])",
         .holds = {},
         .inOrder = {"FIRST", "SECOND", "THIRD"},
         .lacks = {R"("content":"")", R"("content":[])", R"("parts":[])", R"("text":"")"},
         .stream = {}},
        {.name = "3 system behind the results, last of all",
         .fields = afterTwoCalls(kResults + R"(,{"role":"system","content":"LATE"})"),
         .holds = {},
         .inOrder = {"ONE", "TWO", "RESULTONE", "RESULTTWO", "LATE"},
         .lacks = {},
         .stream = {}},
        {.name = "3 system between calls and results goes behind the results",
         .fields = afterTwoCalls(R"({"role":"system","content":"LATE"},)" + kResults),
         .holds = {},
         .inOrder = {"ONE", "TWO", "RESULTONE", "RESULTTWO", "LATE"},
         .lacks = {},
         .stream = {}},
        {.name = "3 effort of a system message",
         .fields =
             R"("messages":[{"role":"user","content":"FIRST"},{"role":"system","content":)"
             R"("LATE","output_config":{"effort":"medium"}}],"output_config":{"effort":"high"})",
         .holds = {"LATE"},
         .inOrder = {},
         .lacks = {"output_config"},
         .stream = {}},
    };
}

std::vector<RequestRow> tools()
{
    return {
        {.name = "4 placeholder dropped, deferred tools as others, references as text",
         .fields =
             R"("tools":[{"name":"DeferredToolPlaceholder","defer_loading":true,"description":)"
             R"("PLACEHOLDER","input_schema":{"type":"object"}},{"name":"ToolSearch",)"
             R"("input_schema":{"type":"object","properties":{"query":{"type":"string"}}}},)"
             R"({"name":"WebFetch","defer_loading":true,"description":"FETCHES","input_schema":)"
             R"({"type":"object","properties":{"url":{"type":"string","format":"uri"}}}}],)"
             R"("messages":[{"role":"user","content":"ASK"},{"role":"assistant","content":[)"
             R"({"type":"tool_use","id":"toolu_01AAAAAAAAAAAA","name":"ToolSearch","input":)"
             R"({"query":"select:WebFetch"}}]},{"role":"user","content":[{"type":"tool_result",)"
             R"("tool_use_id":"toolu_01AAAAAAAAAAAA","content":[{"type":"tool_reference",)"
             R"("tool_name":"WebFetch"}]},{"type":"text","text":"Tool loaded."}]}])",
         .holds = {"FETCHES", "Tool WebFetch is now available", "Tool loaded."},
         .inOrder = {},
         .lacks = {"DeferredToolPlaceholder", "PLACEHOLDER", "defer_loading", "tool_reference"},
         .stream = {}},
        {.name = "4 tools added and removed on the way",
         .fields = kTools
             + R"("messages":[{"role":"user","content":"ASK"},{"role":"system","content":[)"
               R"({"type":"tool_removal","tool":{"type":"tool_reference","tool_name":"Bash"}},)"
               R"({"type":"tool_addition","tool":{"type":"tool_definition","definition":{"name":)"
               R"("Added","description":"ADDED","input_schema":{"type":"object"}}}}]},)"
               R"({"role":"user","content":"GO"}])",
         .holds = {"Added", "ADDED", "Read"},
         .inOrder = {"ASK", "GO"},
         .lacks = {"RUNS"},
         .stream = {}},
        {.name = "5 results in completion order, other blocks behind them",
         .fields = afterTwoCalls(
             R"({"role":"user","content":[{"tool_use_id":"toolu_01BBBBBBBBBBBB","type":"tool_result",)"
             R"("content":"RESULTTWO"},{"type":"text","text":"QUEUED"},{"tool_use_id":)"
             R"("toolu_01AAAAAAAAAAAA","type":"tool_result","content":"RESULTONE"}]})"),
         .holds = {},
         .inOrder = {"ONE", "TWO", "RESULTONE", "RESULTTWO", "QUEUED"},
         .lacks = {},
         .stream = {}},
        {.name = "5 results in two messages",
         .fields = afterTwoCalls(
             R"({"role":"user","content":[{"tool_use_id":"toolu_01BBBBBBBBBBBB","type":"tool_result",)"
             R"("content":"RESULTTWO"}]},{"role":"user","content":[{"tool_use_id":)"
             R"("toolu_01AAAAAAAAAAAA","type":"tool_result","content":"RESULTONE"}]})"),
         .holds = {},
         .inOrder = {"ONE", "TWO", "RESULTONE", "RESULTTWO"},
         .lacks = {},
         .stream = {}},
        {.name = "5 a result that never came, and one without a call",
         .fields = afterTwoCalls(
             R"({"role":"user","content":[{"tool_use_id":"toolu_01BBBBBBBBBBBB","type":"tool_result",)"
             R"("content":"RESULTTWO"},{"tool_use_id":"toolu_01CCCCCCCCCCCC","type":"tool_result",)"
             R"("content":"STRAY"},{"type":"text","text":"GO"}]})"),
         .holds = {},
         .inOrder = {"ONE", "TWO", "RESULTTWO", "STRAY", "GO"},
         .lacks = {R"("tool_call_id":"toolu_01CCCCCCCCCCCC")",
                   R"("call_id":"toolu_01CCCCCCCCCCCC")"},
         .stream = {}},
        {.name = "6 a tool's name that is too long",
         .fields = R"("tools":[{"name":"mcp__server_with_a_long_name__and_a_tool_whose_name_is_)"
                   R"(longer_than_any_provider_takes","input_schema":{"type":"object"}}],)"
             + kHello,
         .holds = {"mcp__"},
         .inOrder = {},
         .lacks = {"mcp__server_with_a_long_name__and_a"},
         .stream = {}},
        {.name = "7 a picture in a result, its type behind its data",
         .fields = afterOneCall(R"(,"content":[{"type":"text","text":"SEEN"},)" + kImage + "]"),
         .holds = {"SEEN", "iVBORw0KGgo", "image/png"},
         .inOrder = {},
         .lacks = {},
         .stream = {}},
        {.name = "8 an error stays visible",
         .fields = afterOneCall(R"(,"is_error":true,"content":"BAD")"),
         .holds = {"BAD", "rror"},
         .inOrder = {},
         .lacks = {},
         .stream = {}},
        {.name = "8 a result without content",
         .fields = afterOneCall({}),
         .holds = {"(empty)"},
         .inOrder = {},
         .lacks = {},
         .stream = {}},
        {.name = "8 a result with an empty string",
         .fields = afterOneCall(R"(,"content":"")"),
         .holds = {"(empty)"},
         .inOrder = {},
         .lacks = {},
         .stream = {}},
        {.name = "8 a result with an empty array",
         .fields = afterOneCall(R"(,"content":[])"),
         .holds = {"(empty)"},
         .inOrder = {},
         .lacks = {},
         .stream = {}},
        {.name = "8 arguments that could not be read",
         .fields = R"("messages":[{"role":"user","content":"ASK"},{"role":"assistant","content":[)"
                   R"({"type":"tool_use","id":"toolu_01AAAAAAAAAAAA","name":"Read","input":)"
                   R"({"__unparsedToolInput":{"raw":"BROKEN"}}}]},{"role":"user","content":[)"
                   R"({"type":"tool_result","tool_use_id":"toolu_01AAAAAAAAAAAA","is_error":true,)"
                   R"("content":"InputValidationError"}]}])",
         .holds = {"BROKEN", "InputValidationError"},
         .inOrder = {},
         .lacks = {},
         .stream = {}},
        {.name = "9 schemas are cleaned",
         .fields = R"("tools":[{"name":"Set","input_schema":{"$schema":)"
                   R"("https://json-schema.org/draft/2020-12/schema","type":"object","properties":)"
                   R"({"count":{"type":"integer","minimum":-9007199254740991,"maximum":)"
                   R"(9007199254740991},"args":{"description":"ANYTHING"}}}},{"name":"Bare",)"
                   R"("description":"BARE","input_schema":{"type":"object"}},{"name":"None"}],)"
             + kHello,
         .holds = {"count", "ANYTHING", "BARE"},
         .inOrder = {},
         .lacks = {"$schema"},
         .stream = {}},
    };
}

std::vector<RequestRow> parameters()
{
    return {
        {.name = "10 adaptive thinking and effort are the proxy's to translate",
         .fields = R"("max_tokens":128000,"thinking":{"type":"adaptive","display":"omitted"},)"
                   R"("output_config":{"effort":"max"},)"
             + kHello,
         .holds = {"HELLO"},
         .inOrder = {},
         .lacks = {"adaptive", "omitted", "output_config"},
         .stream = {}},
        {.name = "10 thinking turned off",
         .fields = R"("max_tokens":64,"thinking":{"type":"disabled"},)" + kHello,
         .holds = {"HELLO"},
         .inOrder = {},
         .lacks = {"budget_tokens"},
         .stream = {}},
        {.name = "11 structured output without tools",
         .fields = R"("tools":[],"output_config":{"format":{"type":"json_schema","schema":{"type":)"
                   R"("object","properties":{"SESSIONTITLE":{"type":"string"}},"required":)"
                   R"(["SESSIONTITLE"],"additionalProperties":false}}},)"
             + kHello,
         .holds = {"SESSIONTITLE"},
         .inOrder = {},
         .lacks = {"output_config", R"("tools":[])"},
         .stream = {}},
        {.name = "12 thinking of another maker, with and without a signature",
         .fields =
             R"("messages":[{"role":"user","content":"FIRST"},{"role":"assistant","content":[)"
             R"({"type":"thinking","thinking":"THOUGHTONE","signature":""},)"
             R"({"type":"thinking","thinking":"THOUGHTTWO","signature":"FOREIGNSIGNATURE"},)"
             R"({"type":"redacted_thinking","data":"FOREIGNDATA"},{"type":"text","text":)"
             R"("SECOND","citations":[]}]},{"role":"user","content":"THIRD"}])",
         .holds = {},
         .inOrder = {"FIRST", "SECOND", "THIRD"},
         .lacks = {"THOUGHTONE", "THOUGHTTWO", "FOREIGNSIGNATURE", "FOREIGNDATA"},
         .stream = {}},
        {.name = "13 the classifier's call",
         .fields = R"("max_tokens":64,"stop_sequences":["SEVERITYEND"],"thinking":{"type":)"
                   R"("disabled"},)"
             + kHello,
         .holds = {"HELLO", "SEVERITYEND"},
         .inOrder = {},
         .lacks = {},
         .stream = false},
        {.name = "13 no stream",
         .fields = R"("stream":false,)" + kHello,
         .holds = {"HELLO"},
         .inOrder = {},
         .lacks = {},
         .stream = false},
        {.name = "13 stream",
         .fields = R"("stream":true,)" + kHello,
         .holds = {"HELLO"},
         .inOrder = {},
         .lacks = {},
         .stream = true},
        {.name = "14 the server's search is no function",
         .fields = R"("tools":[{"type":"web_search_20250305","name":"web_search","max_uses":8}],)"
                   R"("tool_choice":{"type":"auto"},)"
             + kHello,
         .holds = {"HELLO"},
         .inOrder = {},
         .lacks = {"web_search_20250305", "max_uses"},
         .stream = {}},
        {.name = "14 what is for Anthropic's servers only",
         .fields = R"("safeguards":[{"type":"dangerous_tool_use"}],"context_management":{"edits":[)"
                   R"({"type":"clear_thinking_20251015","keep":"all"}]},"metadata":{"user_id":)"
                   R"("{\"device_id\":\"DEVICE\"}"},)"
             + kHello,
         .holds = {"HELLO"},
         .inOrder = {},
         .lacks = {"safeguards", "context_management", "clear_thinking", "metadata", "DEVICE"},
         .stream = {}},
        {.name = "14 a search of another provider in the history",
         .fields =
             R"("messages":[{"role":"user","content":"ASK"},{"role":"assistant","content":[)"
             R"({"type":"server_tool_use","id":"srvtoolu_1","name":"web_search","input":)"
             R"({"query":"QUERY"}},{"type":"web_search_tool_result","tool_use_id":"srvtoolu_1",)"
             R"("content":[{"type":"web_search_result","url":"https://found.example/","title":)"
             R"("FOUND","encrypted_content":"","page_age":null}]},{"type":"text","text":)"
             R"("ANSWER"}]},{"role":"user","content":"MORE"}])",
         .holds = {},
         .inOrder = {"ASK", "QUERY", "found.example", "ANSWER", "MORE"},
         .lacks = {"srvtoolu_1", "web_search_tool_result"},
         .stream = {}},
        {.name = "15 a body of several MB",
         .fields = R"("messages":[{"role":"user","content":"BEGIN)" + std::string(5'000'000, 'x')
             + R"(END"}])",
         .holds = {},
         .inOrder = {"BEGIN", "END"},
         .lacks = {},
         .stream = {}},
    };
}

} // namespace

const std::vector<RequestRow> &requestRows()
{
    static const std::vector<RequestRow> rows = [] {
        std::vector<RequestRow> all = general();
        for (const auto &more : {tools(), parameters()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return rows;
}

} // namespace ccproxy::tests

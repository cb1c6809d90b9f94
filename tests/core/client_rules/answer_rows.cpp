// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client_rules/answer_rows.h"

namespace ccproxy::tests {
namespace {

Said text(const char *words)
{
    return {.kind = Said::Kind::Text, .text = words};
}

Said thinking(const char *words)
{
    return {.kind = Said::Kind::Thinking, .text = words};
}

Said call(const char *name, const char *arguments, const char *id = "call_AbCd1234")
{
    return {.kind = Said::Kind::Call, .name = name, .arguments = arguments, .id = id};
}

} // namespace

const std::string_view kAnswerRequest =
    R"({"model":"claude-x","messages":[{"role":"user","content":"ASK"}],"tools":[{"name":"Bash",)"
    R"("input_schema":{"type":"object","properties":{"command":{"type":"string"},"timeout":)"
    R"({"type":"integer"}},"required":["command"]}},{"name":"Read","input_schema":{"type":"object",)"
    R"("properties":{"file_path":{"type":"string"},"limit":{"type":"integer"},"pages":)"
    R"({"type":"string"}},"required":["file_path"]}}]})";

const std::vector<AnswerRow> &answerRows()
{
    static const std::vector<AnswerRow> rows{
        {"16 text", {{text("Hel"), text("lo")}}, "text(Hello) end_turn 60/7/40"},
        {"16 thinking, text and a call",
         {{thinking("Hm"), text("Hello"), call("Bash", R"({"command":"ls"})")}},
         R"(thinking(Hm) text(Hello) call(Bash {"command":"ls"}) tool_use 60/7/40)"},
        {"17 no empty text block",
         {{text(""), call("Bash", "{}"), text("")}},
         "call(Bash {}) tool_use 60/7/40"},
        {"17 nothing said", {{}}, "end_turn 60/7/40"},
        {"18 ids are unique although the provider's are not",
         {{call("Bash", R"({"command":"a"})", "call_0"),
           call("Bash", R"({"command":"b"})", "call_0x")}},
         R"(call(Bash {"command":"a"}) call(Bash {"command":"b"}) tool_use 60/7/40)"},
        {"18 null of an optional key, and an empty string of Read's",
         {{call("Read", R"({"file_path":"f","limit":null,"pages":""})")}},
         R"(call(Read {"file_path":"f"}) tool_use 60/7/40)"},
        {"18 null of a required key stays",
         {{call("Read", R"({"file_path":null})")}},
         R"(call(Read {"file_path":null}) tool_use 60/7/40)"},
        {"18 no arguments", {{call("Bash", "")}}, "call(Bash {}) tool_use 60/7/40"},
        {"18 arguments that are null", {{call("Bash", "null")}}, "call(Bash {}) tool_use 60/7/40"},
        {"18 two objects",
         {{call("Bash", R"({"command":"a"}{"command":"b"})")}},
         R"(call(Bash {"command":"a"}) tool_use 60/7/40)",
         false},
        {"18 an object in a string",
         {{call("Bash", R"("{\"command\":\"a\"}")")}},
         R"(call(Bash {"command":"a"}) tool_use 60/7/40)",
         false},
        {"18 a line end in a string, a comma too many, a brace too few",
         {{call("Bash", "{\"command\":\"a\nb\",")}},
         R"(call(Bash {"command":"a\nb"}) tool_use 60/7/40)",
         false},
        {"18 a name in another case",
         {{call("bash", R"({"command":"a"})")}},
         R"(call(Bash {"command":"a"}) tool_use 60/7/40)"},
        {"18 several calls in one",
         {{call("multi_tool_use.parallel",
                R"({"tool_uses":[{"recipient_name":"functions.Bash","parameters":{"command":"a"}},)"
                R"({"recipient_name":"functions.Read","parameters":{"file_path":"f"}}]})")}},
         R"(call(Bash {"command":"a"}) call(Read {"file_path":"f"}) tool_use 60/7/40)"},
        {"19 length", {{text("Hello")}, Finish::Length}, "text(Hello) max_tokens 60/7/40"},
        {"19 length behind a whole call",
         {{call("Bash", "{}"), text("Hel")}, Finish::Length},
         "call(Bash {}) text(Hel) max_tokens 60/7/40"},
        {"19 a filter",
         {{text("Hello")}, Finish::Filter},
         "text(Hello\n\n[The content filter of Acme stopped this answer*.]) end_turn 60/7/40",
         true,
         "text(Hello) refusal 60/7/40"},
        {"19 a filter at once",
         {{}, Finish::Filter},
         "text([The content filter of Acme stopped this answer*.]) end_turn 60/7/40",
         true,
         "refusal 60/7/40"},
        {"20 no usage", {{text("Hello")}, Finish::Done, false}, "text(Hello) end_turn 0/0/0"},
        {"24 the provider breaks off", {{text("Hello")}, Finish::Never}, "error api_error"},
        {"24 the provider breaks off at once", {{}, Finish::Never}, "error api_error"},
    };
    return rows;
}

const std::vector<ErrorRow> &errorRows()
{
    static const std::vector<ErrorRow> rows{
        {"22 context overflow, OpenAI's words", 400,
         "This model's maximum context length is 128000 tokens. However, your messages resulted in "
         "130000 tokens.",
         FailureKind::PromptTooLong},
        {"22 context overflow, Google's words", 400,
         "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).",
         FailureKind::PromptTooLong},
        {"23 a wrong key", 401, "Incorrect API key provided.", FailureKind::Authentication},
        {"23 no money", 402, "Insufficient balance.", FailureKind::Billing},
        {"23 not allowed", 403, "You are not allowed to use this model.", FailureKind::Permission},
        {"23 too many requests", 429, "Rate limit reached.", FailureKind::RateLimited},
        {"23 no capacity", 503, "The model is overloaded. Please try again later.",
         FailureKind::Overloaded},
        {"23 broken", 500, "Internal error.", FailureKind::ProviderError},
    };
    return rows;
}

const std::vector<ElsewhereRow> &elsewhereRows()
{
    static const std::vector<ElsewhereRow> rows{
        {"1 paths and methods", "engine/endpoints/tst_endpoints_paths.cpp", "messagesByAnyPath"},
        {"1 the probe at the start", "engine/endpoints/tst_endpoints_paths.cpp", "headOfAnything"},
        {"15 many connections at once", "engine/exchange/tst_exchange_clients.cpp",
         "manyStreamsAtOnce"},
        {"15 connections are kept", "engine/exchange/tst_exchange_clients.cpp", "keepAlive"},
        {"16 ids of messages are unique", "engine/exchange/tst_exchange_answers.cpp",
         "messageIdsAreUnique"},
        {"21 pings before an answer", "engine/exchange/tst_exchange_silence.cpp",
         "pingsBeforeTheAnswer"},
        {"21 pings in gaps", "engine/exchange/tst_exchange_silence.cpp", "pingsInGaps"},
        {"23 errors keep their status", "engine/exchange/tst_exchange_failures.cpp", "refusal"},
        {"25 a client that leaves", "engine/exchange/tst_exchange_clients.cpp", "clientLeaves"},
        {"26 counting", "engine/endpoints/tst_endpoints_paths.cpp", "countTokens"},
        {"27 each event goes at once", "engine/exchange/tst_exchange_answers.cpp",
         "twoPiecesAtEveryByte"},
    };
    return rows;
}

} // namespace ccproxy::tests

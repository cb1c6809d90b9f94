// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/request_generator.h"

#include "core/dialects/every/support/sample_schemas.h"
#include "core/dialects/reasoning_envelope.h"

#include <algorithm>
#include <array>

namespace ccproxy::tests {
namespace {

struct Envelope {
    std::string_view provider;
    std::string_view model;
    std::string_view kind;
    std::string_view data;
};

constexpr Envelope kEnvelopes[] = {
    {"deepseek", "deepseek-v4-pro", "text", ""},
    {"moonshot", "kimi-k2.6", "text", "kept"},
    {"zai", "glm-5.2", "text", ""},
    {"ollama", "qwen3", "text", ""},
    {"xai", "grok-4.3", "text", ""},
    {"openrouter", "anthropic/claude-sonnet-4.5", "details",
     R"([{"type":"reasoning.text","text":"r","signature":"U0lH","index":0}])"},
    {"openai", "gpt-5.6", "item",
     R"({"type":"reasoning","id":"rs_1","summary":[],"encrypted_content":"gAAA"})"},
    {"xai", "grok-4.3", "item", R"({"type":"reasoning","summary":[],"encrypted_content":"gAAB"})"},
    {"gemini", "gemini-3-pro-preview", "gemini.thought", "U0lH"},
    {"gemini", "gemini-3-pro-preview", "gemini.next", "U0lHTg=="},
    {"gemini", "gemini-3-pro-preview", "gemini.tail", "0:U0lH"},
    {"gemini", "gemini-2.5-flash", "gemini.next", "U0lH"},
};

std::string quotedText(std::string_view escaped)
{
    return std::string("\"").append(escaped).append("\"");
}

std::string array(const std::vector<std::string> &items)
{
    std::string out = "[";
    for (const std::string &item : items)
        out.append(out.size() > 1 ? "," : "").append(item);
    return out + "]";
}

bool isAnswer(std::string_view message)
{
    return message.find(R"("role":"assistant")") != std::string_view::npos;
}

} // namespace

std::string GeneratedRequest::json(std::size_t count) const
{
    const auto end = messages.begin() + static_cast<std::ptrdiff_t>(count);
    return "{" + head + R"("messages":)" + array({messages.begin(), end}) + tail + "}";
}

std::vector<std::size_t> GeneratedRequest::turns() const
{
    std::vector<std::size_t> counts;
    for (std::size_t at = 1; at < messages.size(); ++at) {
        if (isAnswer(messages[at]) && !isAnswer(messages[at - 1]))
            counts.push_back(at);
    }
    counts.push_back(messages.size());
    return counts;
}

std::string RequestGenerator::pick(Texts choices)
{
    return choices.begin()[m_random.below(static_cast<int>(choices.size()))];
}

std::string RequestGenerator::object(std::vector<Field> fields)
{
    if (chance(4))
        std::reverse(fields.begin(), fields.end());
    std::string out = "{";
    for (const auto &[key, value] : fields) {
        if (!value.empty())
            out.append(out.size() > 1 ? "," : "").append(quotedText(key)).append(":").append(value);
    }
    return out + "}";
}

/// Text with its escapes; each is unlike any other, so that a lost one is found.
std::string RequestGenerator::text()
{
    return "t" + std::to_string(m_texts++)
        + pick({"", " plain", R"( \"quoted\" \\ and\n lines\t)", " ümlaut 漢字 🎉",
                R"( \u00e9 \ud83c\udf89)", R"( {\"json\":[1,2]})", R"(\/)", R"( <b>&amp;</b>)",
                R"(\u0001\u2028 end)", " [Request interrupted by user]"});
}

std::string RequestGenerator::textBlock()
{
    return object({{"type", quotedText("text")},
                   {"text", chance(8) ? R"(" \n")" : quotedText(text())},
                   {"cache_control", chance(6) ? R"({"type":"ephemeral","ttl":"1h"})" : ""},
                   {"citations", chance(8) ? "[]" : ""}});
}

std::string RequestGenerator::media()
{
    if (chance(2))
        return object({{"type", quotedText("image")},
                       {"source",
                        pick({R"({"type":"base64","media_type":"image/png","data":"QUJD"})",
                              R"({"data":"QUJD","media_type":"image\/jpeg","type":"base64"})",
                              R"({"type":"url","url":"https:\/\/h\/p.png"})",
                              R"({"type":"file","file_id":"f"})"})},
                       {"cache_control", chance(6) ? R"({"type":"ephemeral"})" : ""}});
    return object({{"type", quotedText("document")},
                   {"source",
                    pick({R"({"type":"base64","media_type":"application/pdf","data":"QUJD"})",
                          R"({"type":"url","url":"https://h/d.pdf"})",
                          R"({"type":"text","media_type":"text/plain","data":"d"})",
                          R"({"type":"text","media_type":"text/plain","data":" "})",
                          R"({"type":"content","content":""})",
                          R"({"type":"content","content":[{"type":"text","text":""}]})",
                          R"({"type":"content","content":"d"})"})},
                   {"title", chance(3) ? quotedText("a \\\"title\\\"") : ""}});
}

std::string RequestGenerator::otherBlock()
{
    return pick({R"({"type":"tool_reference","tool_name":"Read"})",
                 R"({"type":"unheard_of","content":[{"type":"text","text":" "}]})",
                 R"({"type":"search_result","title":"t","source":"https://h","content":[]})",
                 R"({"content":null,"type":"container_upload","file_id":"f"})"});
}

/// Nothing, Claude's own, or an envelope of ours for any provider, with data good and bad.
std::string RequestGenerator::signature()
{
    if (chance(4))
        return {};
    if (chance(4))
        return "EqQBFOREIGNSIGNATURE+/==";
    const auto whole = [this](const auto &all) {
        return all[static_cast<std::size_t>(m_random.below(static_cast<int>(std::size(all))))];
    };
    // What a dialect packed for a model of the tests, or parts of such that do not belong together.
    const Envelope &good = whole(kEnvelopes);
    dialects::ReasoningEnvelope envelope{.provider = std::string(good.provider),
                                         .model = std::string(good.model),
                                         .kind = std::string(good.kind),
                                         .data = std::string(good.data)};
    if (chance(4))
        envelope.provider = chance(2) ? "elsewhere" : "configured";
    if (chance(4))
        envelope.model = whole(kEnvelopes).model;
    if (chance(4))
        envelope.kind = whole(kEnvelopes).kind;
    if (chance(4))
        envelope.data = pick({"", "{broken", "\"\\", "\n", "[]", R"({"type":"reasoning"})"});
    if (envelope.provider == "elsewhere")
        envelope.data += "FOREIGNREASONING";
    std::string packed = dialects::pack(envelope);
    if (chance(10))
        packed.resize(packed.size() - packed.size() / 4);
    return packed;
}

std::string RequestGenerator::thinking()
{
    if (chance(5))
        return object(
            {{"type", quotedText("redacted_thinking")}, {"data", quotedText("REDACTEDTHINKING")}});
    return object({{"type", quotedText("thinking")},
                   {"thinking", pick({R"("hm")", R"("")", R"("a \"thought\"\n")"})},
                   {"signature", quotedText(signature())}});
}

std::string RequestGenerator::id()
{
    if (m_manner == Manner::Orderly)
        return pick({"toolu_01", "call_", "functions.X:", "fc_ü", "abcdefgh", "srvtoolu-"})
            + std::to_string(m_ids++);
    return pick({"a", "b", "c", "toolu_01abc", "functions.X:0", "call_0", "abcdefgh1", ""})
        + (chance(20) ? std::string(300, 'x') : "");
}

std::string RequestGenerator::name()
{
    return pick({"Read", "Bash", "Edit", "mcp__a__b", "odd.name/x", "1st", "Read\\u0021",
                 "mcp__a_server_with_a_very_long_name_indeed__and_a_tool_with_another_long_name",
                 "mcp__b_server_with_a_very_long_name_indeed__and_a_tool_with_another_long_name"});
}

std::string RequestGenerator::call(const std::string &id)
{
    std::string input = "{}";
    switch (upTo(6)) {
    case 0:
        break;
    case 1:
        input = pick({"", "null", "[1,{}]", R"({"__unparsedToolInput":{"a":1}})"});
        break;
    default:
        input = R"({"argument":")" + text() + R"(","n":1.0,"big":9007199254740993,"o":{"":[]}})";
        break;
    }
    return object({{"type", quotedText("tool_use")},
                   {"id", quotedText(id)},
                   {"name", quotedText(name())},
                   {"input", input}});
}

std::string RequestGenerator::resultContent()
{
    if (chance(6))
        return pick({"", R"("")", "[]", R"([{"type":"text","text":""}])"});
    if (chance(2))
        return quotedText(chance(8) ? R"({\"a\":[1,\"b\"]})" : text());
    std::vector<std::string> blocks;
    for (int left = upTo(3); left > 0; --left)
        blocks.push_back(chance(3) ? media() : chance(5) ? otherBlock() : textBlock());
    return array(blocks);
}

std::string RequestGenerator::result(const std::string &id)
{
    return object({{"tool_use_id", quotedText(id)},
                   {"type", quotedText("tool_result")},
                   {"content", resultContent()},
                   {"is_error", chance(4) ? "true" : ""},
                   {"cache_control", chance(8) ? R"({"type":"ephemeral"})" : ""}});
}

std::string RequestGenerator::schema()
{
    const auto schemas = sampleSchemas();
    return std::string(
        schemas[static_cast<std::size_t>(m_random.below(static_cast<int>(schemas.size())))]);
}

std::string RequestGenerator::tool()
{
    if (chance(8))
        return pick(
            {R"({"type":"web_search_20250305","name":"web_search","max_uses":8})",
             R"({"type":"web_search_20260209","name":"web_search","allowed_domains":["a.b"]})",
             R"({"type":"tool_search_tool_regex_20251119","name":"tool_search"})",
             R"({"name":"DeferredToolPlaceholder","input_schema":{"type":"object"}})"});
    return object(
        {{"name", quotedText(name())},
         {"type", chance(6) ? quotedText("custom") : ""},
         {"description", chance(4) ? "" : quotedText(pick({"", "d", "what \\\"it\\\" does"}))},
         {"input_schema", chance(8) ? "" : schema()},
         {"defer_loading", chance(4) ? "true" : ""},
         {"strict", chance(8) ? pick({"true", "false"}) : ""},
         {"eager_input_streaming", chance(5) ? "true" : ""},
         {"allowed_callers", chance(8) ? R"(["direct"])" : ""},
         {"input_examples", chance(8) ? R"([{"a":1}])" : ""},
         {"cache_control", chance(6) ? R"({"type":"ephemeral"})" : ""}});
}

std::string RequestGenerator::systemField()
{
    if (chance(3))
        return quotedText(text());
    std::vector<std::string> blocks;
    if (chance(2))
        blocks.emplace_back(
            R"({"type":"text","text":"x-anthropic-billing-header: cc_version=1; cc_entrypoint=cli;"})");
    for (int left = upTo(3); left > 0; --left)
        blocks.push_back(textBlock());
    return array(blocks);
}

std::string RequestGenerator::message(std::string_view role, const std::vector<std::string> &blocks)
{
    const std::string content = chance(8)
        ? (role == "assistant" ? quotedText(text()) : quotedText(chance(4) ? "" : text()))
        : array(blocks);
    // The role stands first: turns() looks for it.
    return R"({"role":)" + quotedText(role) + R"(,"content":)" + content + "}";
}

std::string RequestGenerator::systemMessage()
{
    std::vector<std::string> blocks{textBlock()};
    if (m_manner == Manner::Any && chance(3))
        blocks.push_back(pick(
            {R"({"type":"tool_addition","tool":{"type":"tool_reference","name":"Read"}})",
             R"({"type":"tool_removal","tool":{"type":"tool_reference","name":"Bash"}})",
             R"({"tool":{"type":"tool_definition","definition":{"name":"New","description":"n","input_schema":{"type":"object"}}},"type":"tool_addition"})"}));
    std::string made = message("system", blocks);
    // Thinking that begins in the midst of a conversation changes what was said before.
    if (chance(4) && (m_thinks || m_manner == Manner::Any)) {
        made.pop_back();
        made += R"(,"output_config":{"effort":"low"}})";
    }
    return made;
}

/// A question or results, then an answer with calls whose results all come with what follows.
void RequestGenerator::orderlyTurn(std::vector<std::string> &messages)
{
    std::vector<std::string> answer;
    if (chance(2))
        answer.push_back(thinking());
    for (int left = upTo(2); left > 0; --left)
        answer.push_back(textBlock());
    std::vector<std::string> results;
    for (int left = upTo(3); left > 0; --left) {
        const std::string made = id();
        answer.push_back(call(made));
        if (!chance(10))
            results.insert(chance(2) ? results.begin() : results.end(), result(made));
    }
    // An answer that only thinks is not repeated.
    if (answer.empty() || answer.back().find("\"tool_use\"") == std::string::npos)
        answer.emplace_back(R"({"type":"text","text":"done"})");
    messages.push_back(R"({"role":"assistant","content":)" + array(answer) + "}");
    for (int left = upTo(2); left > 0; --left)
        results.push_back(chance(3) ? media() : textBlock());
    if (results.empty())
        results.push_back(R"({"type":"text","text":"go on"})");
    messages.push_back(R"({"role":"user","content":)" + array(results) + "}");
    if (chance(4))
        messages.push_back(systemMessage());
}

void RequestGenerator::anyMessage(std::vector<std::string> &messages)
{
    const std::string role = pick({"user", "assistant", "user", "assistant", "system"});
    if (role == "system")
        return messages.push_back(systemMessage());
    std::vector<std::string> blocks;
    for (int left = upTo(5); left > 0; --left) {
        switch (upTo(5)) {
        case 0:
        case 1:
            blocks.push_back(textBlock());
            break;
        case 2:
            blocks.push_back(role == "user" ? media() : thinking());
            break;
        case 3:
            blocks.push_back(chance(3) ? otherBlock() : textBlock());
            break;
        default:
            blocks.push_back(role == "user" ? result(id()) : call(id()));
            break;
        }
    }
    if (role == "assistant" && chance(10)) {
        blocks.emplace_back(
            R"({"type":"server_tool_use","id":"srvtoolu_1","name":"web_search","input":{"query":"q"}})");
        blocks.emplace_back(
            R"({"type":"web_search_tool_result","tool_use_id":"srvtoolu_1","content":[{"type":"web_search_result","url":"https://h","title":"t","encrypted_content":"e"}]})");
    }
    messages.push_back(message(role, blocks));
}

std::vector<RequestGenerator::Field> RequestGenerator::parameters()
{
    std::vector<Field> fields;
    const auto sometimes = [&](int in, std::string_view key, Texts values) {
        if (chance(in))
            fields.emplace_back(key, pick(values));
    };
    sometimes(2, "max_tokens", {"64", "8192", "32000", "128000"});
    sometimes(2, "stream", {"true", "true", "false"});
    sometimes(2, "thinking",
              {R"({"type":"disabled"})", R"({"type":"adaptive","display":"omitted"})",
               R"({"type":"adaptive"})", R"({"type":"enabled","budget_tokens":31999})",
               R"({"budget_tokens":1024,"type":"enabled"})"});
    m_thinks = !fields.empty() && fields.back().first == "thinking"
        && fields.back().second.find("disabled") == std::string::npos;
    sometimes(3, "tool_choice",
              {R"({"type":"auto"})", R"({"type":"any"})", R"({"type":"none"})",
               R"({"type":"tool","name":"Read"})", R"({"name":"no_such","type":"tool"})",
               R"({"type":"auto","disable_parallel_tool_use":true})"});
    sometimes(4, "stop_sequences",
              {R"(["a","b","c","d","e","f"])", R"(["</severity>"])", "[]", R"(["\n\n"])"});
    sometimes(4, "temperature", {"0", "0.7", "1"});
    sometimes(6, "top_p", {"0.9"});
    sometimes(6, "top_k", {"40"});
    sometimes(3, "metadata", {R"({"user_id":"{\"device_id\":\"d\",\"session_id\":\"s\"}"})"});
    sometimes(4, "context_management", {R"({"edits":[{"type":"clear_thinking_20251015"}]})"});
    sometimes(8, "service_tier", {R"("auto")"});
    sometimes(8, "speed", {R"("fast")"});
    sometimes(8, "unheard_of", {R"({"a":[null]})"});
    if (chance(2))
        fields.emplace_back(
            "output_config",
            object({{"effort",
                     chance(3) ? ""
                               : pick({R"("low")", R"("medium")", R"("high")", R"("xhigh")",
                                       R"("max")"})},
                    {"format",
                     chance(3) ? R"({"type":"json_schema","schema":)" + schema() + "}" : ""}}));
    return fields;
}

GeneratedRequest RequestGenerator::request()
{
    GeneratedRequest made;
    std::vector<Field> fields = parameters();
    fields.emplace_back("model", quotedText(pick({"claude-opus-5-5", "openai,gpt-4.1"})));
    if (chance(2))
        fields.emplace_back("system", systemField());
    if (chance(2)) {
        std::vector<std::string> tools;
        for (int left = upTo(6); left > 0; --left)
            tools.push_back(tool());
        fields.emplace_back("tools", array(tools));
    }
    if (chance(2))
        std::reverse(fields.begin(), fields.end());
    for (const auto &[key, value] : fields) {
        const std::string field = quotedText(key) + ":" + value;
        if (chance(2))
            made.head += field + ",";
        else
            made.tail += "," + field;
    }
    if (m_manner == Manner::Orderly) {
        made.messages.push_back(R"({"role":"user","content":")" + text() + "\"}");
        for (int left = 1 + upTo(4); left > 0; --left)
            orderlyTurn(made.messages);
    } else {
        for (int left = upTo(12); left >= 0; --left)
            anyMessage(made.messages);
    }
    return made;
}

} // namespace ccproxy::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_encoder/support/encoding.h"
#include "core/dialects/openai_chat/model_rules.h"

#include <QTest>

#include <algorithm>

using namespace chat_encoder;
using namespace ccproxy;
using namespace ccproxy::dialects::conversation;
using namespace ccproxy::dialects::openai_chat;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

const char *const kHi = "[{'role':'user','content':'hi'}]";
const char *const kTool = ",'tools':[{'name':'A','input_schema':{'type':'object'}}]";
const char *const kOff = ",'thinking':{'type':'disabled'}";
const char *const kHigh = ",'output_config':{'effort':'high'}";
const char *const kMax = ",'output_config':{'effort':'max'}";
const char *const kAdaptive = ",'thinking':{'type':'adaptive'}";
const char *const kSchema =
    "{'type':'object','properties':{'t':{'type':'string'}},'required':['t'],"
    "'additionalProperties':false}";

std::string budget(int tokens)
{
    return ",'thinking':{'type':'enabled','budget_tokens':" + std::to_string(tokens) + "}";
}

} // namespace

/// The fields beside the conversation by the rules of WIRE.md. Single quotes stand for double ones.
class TestChatEncoderParameters : public QObject {
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<std::string>("model");
        QTest::addColumn<std::string>("more");
        QTest::addColumn<std::string>("expected"); ///< Sent::parameters()
    }
    static void row(const char *name, const char *traits, const char *model,
                    const std::string &more, const std::string &expected)
    {
        QTest::newRow(name) << std::string(traits) << std::string(model) << more << expected;
    }
    static void check(const catalogue::ModelFacts &facts = {})
    {
        QFETCH(std::string, traits);
        QFETCH(std::string, model);
        QFETCH(std::string, more);
        QFETCH(std::string, expected);
        const Sent sent =
            sendMessages(kHi, {.traits = traits, .model = model, .facts = facts}, more);
        QCOMPARE(sent.failure, std::string());
        QCOMPARE(bytes(sent.parameters()), bytes(doubled(expected)));
    }

private Q_SLOTS:
    void limitsAndSampling_data()
    {
        columns();
        row("2.19 plain", "openai", "gpt-4.1", ",'max_tokens':100", "max_tokens:100");
        row("2.19 o-series", "openai", "o3", std::string(",'max_tokens':100") + kAdaptive,
            "max_completion_tokens:100");
        row("2.19 gpt-5 at Azure", "azure", "gpt-5-mini",
            std::string(",'max_tokens':100") + kAdaptive, "max_completion_tokens:100");
        row("2.19 gpt-5 elsewhere", "openrouter", "openai/gpt-5",
            std::string(",'max_tokens':100") + kAdaptive, "max_tokens:100");
        row("2.19 Groq", "groq", "m", ",'max_tokens':128000", "max_tokens:16384");
        row("2.21 stop", "openai", "gpt-4.1", ",'stop_sequences':['</a>','','b']",
            "stop:['</a>','b']");
        row("2.21 only four", "groq", "m", ",'stop_sequences':['1','2','3','4','5']",
            "stop:['1','2','3','4']");
        row("2.21 o-series", "openai", "o4-mini",
            std::string(",'stop_sequences':['a']") + kAdaptive, "");
        row("2.21 xAI", "xai", "grok-4.3", ",'stop_sequences':['a']", "");
        row("2.22 temperature", "openai", "gpt-4.1", ",'temperature':0.50,'top_p':0.9,'top_k':4",
            "temperature:0.50");
        row("2.22 top_p", "openai", "gpt-4.1", ",'top_p':0.9", "top_p:0.9");
        row("2.22 top_k where it is known", "openrouter", "m", ",'top_k':4", "top_k:4");
        row("2.22 gpt-5", "openai", "gpt-5-nano", std::string(",'temperature':1") + kAdaptive, "");
        row("2.22 gpt-5.1 thinking", "openai", "gpt-5.1", std::string(",'temperature':1") + kHigh,
            "reasoning_effort:'high'");
        row("2.22 gpt-5.1 not thinking", "openai", "gpt-5.1",
            std::string(",'temperature':1") + kOff, "temperature:1 reasoning_effort:'none'");
        row("2.26 stream", "openai", "gpt-4.1", ",'stream':true",
            "stream:true stream_options:{'include_usage':true}");
        row("2.26 no stream", "openai", "gpt-4.1", ",'stream':false", "");
        row("2.27 the rest is dropped", "groq", "m",
            ",'metadata':{'user_id':'u'},'service_tier':'auto','container':'c','mcp_servers':[],"
            "'context_management':{},'safeguards':[],'speed':'fast'",
            "");
    }
    void limitsAndSampling() { check(); }

    // WIRE.md 2.19
    void clampedToTheModel()
    {
        catalogue::ModelFacts facts;
        facts.maxOutput = 8192;
        const Sent sent = sendMessages(kHi, {.traits = "deepseek", .model = "m", .facts = facts},
                                       ",'max_tokens':128000");
        QCOMPARE(bytes(sent.field("max_tokens")), QByteArray("8192"));
    }

    void thinking_data()
    {
        columns();
        const auto effort = [](const char *word) {
            return "reasoning_effort:'" + std::string(word) + "'";
        };
        row("2.23 effort", "openai", "o3", kHigh, effort("high"));
        row("2.23 effort counts more than a budget", "openai", "o3", kHigh + budget(100),
            effort("high"));
        row("2.23 adaptive alone", "openai", "gpt-5", kAdaptive, "");
        row("2.23 budget 512", "openai", "gpt-5", budget(512), effort("minimal"));
        row("2.23 budget 513", "openai", "gpt-5", budget(513), effort("low"));
        row("2.23 budget 1025", "openai", "gpt-5", budget(1025), effort("medium"));
        row("2.23 budget 8193", "openai", "gpt-5", budget(8193), effort("high"));
        row("2.23 budget 24577", "openai", "gpt-5.2", budget(24577), effort("xhigh"));
        row("2.24 clamped down", "openai", "o3", kMax, effort("high"));
        row("2.24 clamped up", "openai", "o3", budget(100), effort("low"));
        row("2.24 max is xhigh", "openai", "gpt-5.2", kMax, effort("xhigh"));
        row("2.24 max", "openai", "gpt-5.6", kMax, effort("max"));
        row("2.23 off where none is known", "openai", "gpt-5.1", kOff, effort("none"));
        row("2.23 off where it is not", "openai", "o3", kOff, "");
        row("2.23 off counts more than effort", "openai", "gpt-5.1", std::string(kOff) + kHigh,
            effort("none"));
        row("CLIENT 10 absent is off", "openai", "gpt-5.1", "", effort("none"));
        row("2.24 gpt-4", "openai", "gpt-4.1", kHigh, "");
        row("2.24 an unknown model", "openai", "my-model", kHigh, "");
        row("2.25 gpt-5.4 with tools", "openai", "gpt-5.4-mini", std::string(kHigh) + kTool,
            effort("none"));
        row("2.25 gpt-5.6 with tools, no effort", "openai", "gpt-5.6",
            std::string(kAdaptive) + kTool, effort("none"));
        row("2.25 gpt-5.4 without tools", "openai", "gpt-5.4", kHigh, effort("high"));
        row("2.25 gpt-5.2 with tools", "openai", "gpt-5.2", std::string(kHigh) + kTool,
            effort("high"));
        row("2.25 not through OpenRouter", "openrouter", "openai/gpt-5.4",
            std::string(kHigh) + kTool, "reasoning:{'effort':'high'}");
        row("10.3 DeepSeek", "deepseek", "deepseek-v4-pro", kHigh,
            "thinking:{'type':'enabled'} reasoning_effort:'high'");
        row("10.3 DeepSeek medium", "deepseek", "deepseek-v4-pro", budget(5000),
            "thinking:{'type':'enabled'} reasoning_effort:'high'");
        row("10.3 DeepSeek xhigh", "deepseek", "deepseek-v4-pro", budget(99999),
            "thinking:{'type':'enabled'} reasoning_effort:'high'");
        row("10.3 DeepSeek max", "deepseek", "deepseek-v4-pro", kMax,
            "thinking:{'type':'enabled'} reasoning_effort:'max'");
        row("10.3 DeepSeek off", "deepseek", "deepseek-v4-pro", kOff,
            "thinking:{'type':'disabled'}");
        row("10.3 DeepSeek adaptive", "deepseek", "deepseek-v4-pro", kAdaptive, "");
        row("10.4 Kimi", "moonshot", "kimi-k2.6", kHigh, "thinking:{'type':'enabled'}");
        row("10.4 Kimi that always thinks", "moonshot", "kimi-k2-thinking", kOff, "");
        row("10.5 z.ai", "zai", "glm-4.7", kHigh,
            "thinking:{'type':'enabled','clear_thinking':false}");
        row("10.5 z.ai with levels", "zai", "glm-5.2", kHigh,
            "thinking:{'type':'enabled','clear_thinking':false} reasoning_effort:'high'");
        row("10.6 OpenRouter", "openrouter", "openai/o3", kHigh, "reasoning:{'effort':'high'}");
        row("10.6 OpenRouter max", "openrouter", "openai/gpt-5.6", kMax,
            "reasoning:{'effort':'xhigh'}");
        row("10.6 OpenRouter off where it may be mandatory", "openrouter", "google/gemini-2.5-pro",
            kOff, "");
        row("12.3 Groq gpt-oss", "groq", "openai/gpt-oss-120b", kMax, effort("high"));
        row("12.3 Groq qwen3 off", "groq", "qwen/qwen3-32b", kOff, effort("none"));
        row("12.3 Groq qwen3 on", "groq", "qwen/qwen3-32b", kHigh, "");
        row("12.3 mistral-small", "mistral", "mistral-small-latest", kMax, effort("high"));
        row("12.3 magistral", "mistral", "magistral-medium-latest", kHigh, "");
        row("12.3 Cerebras GLM", "cerebras", "zai-glm-4.7", kOff, effort("none"));
        row("12.3 grok-4", "xai", "grok-4-fast", kHigh, "");
        row("12.3 grok-3-mini", "xai", "grok-3-mini", budget(5000), effort("high"));
        row("llama.cpp off", "llamacpp", "m", kOff,
            "chat_template_kwargs:{'enable_thinking':false}");
        row("llama.cpp on", "llamacpp", "m", kHigh, "");
        row("llama.cpp absent", "llamacpp", "m", "", "");
        row("an unknown server", "", "o3", kHigh, "");
    }
    void thinking() { check(); }

    void thinkingByFacts_data()
    {
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<std::string>("model");
        QTest::addColumn<bool>("reasons");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char *name, const char *traits, const char *model, bool reasons,
                            const char *expected) {
            QTest::newRow(name) << std::string(traits) << std::string(model) << reasons
                                << std::string(expected);
        };
        row("2.24 reasons", "openai", "new-model", true, "reasoning_effort:'high'");
        row("2.24 does not", "openai", "o3", false, "");
        row("10.3 DeepSeek that does not", "deepseek", "m", false, "");
        row("10.6 OpenRouter", "openrouter", "a/b", true, "reasoning:{'effort':'high'}");
        row("Qwen", "qwen", "qwen3-max", true, "enable_thinking:true");
        row("Qwen that does not", "qwen", "qwen3-max", false, "");
        row("unknown server", "", "m", true, "");
    }
    void thinkingByFacts()
    {
        QFETCH(std::string, traits);
        QFETCH(std::string, model);
        QFETCH(bool, reasons);
        QFETCH(std::string, expected);
        catalogue::ModelFacts facts;
        facts.reasoning = reasons;
        const Sent sent =
            sendMessages(kHi, {.traits = traits, .model = model, .facts = facts}, kHigh);
        QCOMPARE(bytes(sent.parameters()), bytes(doubled(expected)));
    }

    // The newest effort counts: Claude Code puts it into system messages (CLIENT.md 1.1).
    void effortOfASystemMessage()
    {
        const Sent sent = sendMessages("[{'role':'user','content':'hi'},{'role':'system','content':"
                                       "'s','output_config':{'effort':'low'}}]",
                                       {.traits = "openai", .model = "o3"}, kHigh);
        QCOMPARE(bytes(sent.field("reasoning_effort")), QByteArray("\"low\""));
    }

    void outputFormat_data()
    {
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<std::string>("more");
        QTest::addColumn<std::string>("expected");
        QTest::addColumn<bool>("instructed");
        const auto row = [](const char *name, const char *traits, const std::string &more,
                            const std::string &expected, bool instructed) {
            QTest::newRow(name) << std::string(traits) << more << expected << instructed;
        };
        const std::string schema = "{'type':'json_schema','json_schema':{'name':'output','schema':"
            + std::string(kSchema) + ",'strict':true}}";
        row("2.28 openai", "openai", ",'tools':[]", schema, false);
        row("2.28 with tools", "openai", kTool, schema, false);
        row("2.28 JSON mode", "deepseek", "", "{'type':'json_object'}", true);
        row("2.28 JSON mode with tools", "groq", kTool, "", true);
        row("2.28 unknown server", "", "", "", true);
    }
    void outputFormat()
    {
        QFETCH(std::string, traits);
        QFETCH(std::string, more);
        QFETCH(std::string, expected);
        QFETCH(bool, instructed);
        const Sent sent = sendMessages(kHi, {.traits = traits},
                                       ",'output_config':{'format':{'type':'json_schema','schema':"
                                           + std::string(kSchema) + "}}" + more);
        QCOMPARE(bytes(sent.field("response_format")), bytes(doubled(expected)));
        QCOMPARE(bytes(sent.field("messages")).contains("additionalProperties"), instructed);
        QCOMPARE(bytes(sent.field("messages")).contains("\"role\":\"system\""), instructed);
    }

    // WIRE.md 2.28: strict only where the server would not refuse the schema for it.
    void openSchemasAreNotStrict()
    {
        const Sent sent = sendMessages(
            kHi, {.traits = "openai"},
            ",'output_config':{'format':{'type':'json_schema','schema':{'type':'object'}}}");
        QCOMPARE(bytes(sent.field("response_format")),
                 bytes(doubled("{'type':'json_schema','json_schema':{'name':'output','schema':{"
                               "'type':'object','properties':{}},'strict':false}}")));
    }

    // WIRE.md 2.20, 2.27
    void cacheKey()
    {
        const auto key = [](const char *traits, const char *user) {
            return bytes(sendMessages(kHi, {.traits = traits},
                                      ",'metadata':{'user_id':'" + std::string(user) + "'}")
                             .field("prompt_cache_key"));
        };
        QCOMPARE(key("openai", "secret").size(), 34);
        QVERIFY(!key("openai", "secret").contains("secret"));
        QCOMPARE(key("openai", "secret"), key("openai", "secret"));
        QVERIFY(key("openai", "secret") != key("openai", "other"));
        QCOMPARE(key("groq", "secret"), QByteArray());
    }

    void givenParameters_data()
    {
        QTest::addColumn<std::string>("more");
        QTest::addColumn<std::string>("given");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char *name, const char *more, const char *given,
                            const char *expected) {
            QTest::newRow(name) << std::string(more) << std::string(given) << std::string(expected);
        };
        row("filled in", "", "{'temperature':0.30,'provider':{'order':['x']}}",
            "temperature:0.30 provider:{'order':['x']}");
        row("the request counts more", ",'temperature':1", "{'temperature':0.3,'seed':1}",
            "temperature:1 seed:1");
        row("under another name", ",'max_tokens':5", "{'max_completion_tokens':9}", "max_tokens:5");
        row("never these", "", "{'model':'x','messages':[],'stream':true,'tools':[]}", "");
        row("broken", "", "{'a':1", "");
        row("no object", "", "[1]", "");
    }
    void givenParameters()
    {
        QFETCH(std::string, more);
        QFETCH(std::string, given);
        QFETCH(std::string, expected);
        const Sent sent = sendMessages(
            kHi, {.traits = "openai", .model = "gpt-4.1", .facts = {}, .parameters = given}, more);
        QVERIFY(json::isValid(sent.encoded.body));
        if (QByteArray(QTest::currentDataTag()) != "broken")
            QCOMPARE(bytes(sent.parameters()), bytes(doubled(expected)));
    }

    void urls_data()
    {
        QTest::addColumn<std::string>("base");
        QTest::addColumn<std::string>("url");
        QTest::newRow("plain") << std::string("https://h/v1")
                               << std::string("https://h/v1/chat/completions");
        QTest::newRow("slash") << std::string("https://h/v1/")
                               << std::string("https://h/v1/chat/completions");
        QTest::newRow("whole") << std::string("https://h/v1/chat/completions")
                               << std::string("https://h/v1/chat/completions");
        QTest::newRow("13 Azure")
            << std::string("https://r/openai/deployments/d?api-version=1")
            << std::string("https://r/openai/deployments/d/chat/completions?api-version=1");
    }
    void urls()
    {
        QFETCH(std::string, base);
        QFETCH(std::string, url);
        QCOMPARE(bytes(completionsUrl(base)), bytes(url));
    }

    void headers()
    {
        const auto has = [](const Sent &sent, const char *name, const char *value) {
            const auto &all = sent.encoded.headers;
            return std::find(all.begin(), all.end(), dialects::Header(name, value)) != all.end();
        };
        const Sent plain = sendMessages(kHi, {.traits = "openai"});
        QVERIFY(has(plain, "content-type", "application/json"));
        QCOMPARE(plain.encoded.headers.size(), std::size_t(1));
        QVERIFY(!plain.encoded.stream);
        const Sent stream = sendMessages(kHi, {.traits = "openrouter"}, ",'stream':true");
        QVERIFY(has(stream, "accept", "text/event-stream"));
        QVERIFY(has(stream, "x-title", "CCProxy"));
        QVERIFY(stream.encoded.stream);
        dialects::Target azure;
        azure.traits = "azure";
        QCOMPARE(chatKeyHeader(azure).name, std::string_view("api-key"));
        QCOMPARE(chatKeyHeader({}).prefix, std::string_view("Bearer "));
    }

    void nearestEffort()
    {
        using enum messages::Effort;
        QCOMPARE(EffortSet::of(Low, High).nearest(Medium), std::optional(High));
        QCOMPARE(EffortSet::of(Low, High, Max).nearest(XHigh), std::optional(High));
        QCOMPARE(EffortSet::of(Max).nearest(XHigh), std::optional(Max));
        QCOMPARE(EffortSet::of(None).nearest(High), std::optional<messages::Effort>());
        QCOMPARE(EffortSet::of(Low).nearest(None), std::optional<messages::Effort>());
        QCOMPARE(EffortSet::of(None, Low).nearest(None), std::optional(None));
    }
};

QTEST_APPLESS_MAIN(TestChatEncoderParameters)
#include "tst_chat_encoder_parameters.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_encoder/support/encoding.h"
#include "core/dialects/reasoning_envelope.h"

#include <QTest>

using namespace chat_encoder;
using ccproxy::dialects::pack;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/// Stands in an expectation for what is sent back as it was said.
const char *const kCallA = "{'id':'a1','type':'function','function':{'name':'A','arguments':'{}'}}";

std::string useA(const char *id = "a1")
{
    return std::string("{'type':'tool_use','id':'") + id + "','name':'A','input':{}}";
}

std::string resultOf(const char *id, const std::string &content)
{
    return std::string("{'type':'tool_result','tool_use_id':'") + id + "','content':" + content
        + "}";
}

std::string assistant(const std::string &blocks)
{
    return "{'role':'assistant','content':[" + blocks + "]}";
}

std::string user(const std::string &blocks)
{
    return "{'role':'user','content':[" + blocks + "]}";
}

std::string text(const char *said)
{
    return std::string("{'type':'text','text':'") + said + "'}";
}

const char *const kPng =
    "{'type':'image','source':{'data':'QUJD','media_type':'image/png','type':'base64'}}";
const char *const kPdf = "{'type':'document','title':'Plan','source':{'type':'base64','media_type':"
                         "'application/pdf','data':'JVBE'}}";

/// An assistant's message with one call of A, as it is sent.
std::string sentCall(const char *content = "null")
{
    return std::string("{'role':'assistant','content':") + content + ",'tool_calls':[" + kCallA
        + "]}";
}

std::string sentResult(const char *content, const char *id = "a1")
{
    return std::string("{'role':'tool','tool_call_id':'") + id + "','content':" + content + "}";
}

/// `text` with the id of the first call replaced.
std::string withId(std::string text, std::string_view id)
{
    constexpr std::string_view kOld = "a1";
    for (std::size_t at = text.find(kOld); at != std::string::npos; at = text.find(kOld, at + 2))
        text.replace(at, kOld.size(), id);
    return text;
}

} // namespace

/// The conversation by the rules of WIRE.md, whose numbers the rows carry. Single quotes stand for
/// double ones.
class TestChatEncoderMessages : public QObject {
    Q_OBJECT

    static void row(const char *name, const char *traits, const std::string &messages,
                    const std::string &expected)
    {
        QTest::newRow(name) << std::string(traits) << "[" + messages + "]"
                            << "[" + expected + "]";
    }
    static void columns()
    {
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<std::string>("messages");
        QTest::addColumn<std::string>("expected");
    }
    static void check(const ccproxy::catalogue::ModelFacts &facts = {})
    {
        QFETCH(std::string, traits);
        QFETCH(std::string, messages);
        QFETCH(std::string, expected);
        const std::string name = traits;
        const Sent sent = sendMessages(messages, {.traits = name, .model = "m", .facts = facts});
        QCOMPARE(sent.failure, std::string());
        QCOMPARE(bytes(sent.field("messages")), bytes(doubled(expected)));
    }

private Q_SLOTS:
    void order_data()
    {
        columns();
        const std::string hi = "{'role':'user','content':'hi'}";
        row("2.1 results in the order of the calls, then the rest", "openai",
            assistant(useA("a1") + "," + useA("a2")) + ","
                + user(resultOf("a2", "'two'") + "," + text("rest") + ","
                       + resultOf("a1", "'one'")),
            "{'role':'assistant','content':null,'tool_calls':[" + std::string(kCallA) + ","
                + withId(kCallA, "a2") + "]}," + sentResult("'one'") + ","
                + sentResult("'two'", "a2") + ",{'role':'user','content':'rest'}");
        row("2.2 a missing result", "openai", assistant(useA()) + "," + hi,
            sentCall() + "," + sentResult("'[no result]'") + "," + hi);
        row("2.2 calls at the end of the history", "openai", hi + "," + assistant(useA()),
            hi + "," + sentCall() + "," + sentResult("'[no result]'"));
        row("2.2 an orphan", "openai", user(resultOf("x", "'lost'")),
            "{'role':'user','content':'Result of an earlier tool call (x):\\n\\nlost'}");
        row("2.2 an orphan with a picture", "openai",
            user(resultOf("x", std::string("[") + kPng + "]")),
            "{'role':'user','content':[{'type':'text','text':'Result of an earlier tool call "
            "(x):'},"
            "{'type':'image_url','image_url':{'url':'data:image/png;base64,QUJD'}}]}");
        row("2.2 a result in a later message", "openai",
            assistant(useA()) + "," + hi + "," + user(resultOf("a1", "'late'")),
            sentCall() + "," + sentResult("'late'") + "," + hi);
        row("2.2 two results of one call", "openai",
            assistant(useA()) + "," + user(resultOf("a1", "'one'") + "," + resultOf("a1", "'two'")),
            sentCall() + "," + sentResult("'one'")
                + ",{'role':'user','content':'Result of an earlier tool call (a1):\\n\\ntwo'}");
        row("1.9 a system message between call and result", "openai",
            assistant(useA()) + ",{'role':'system','content':'late'},"
                + user(resultOf("a1", "'one'") + "," + text("rest")),
            sentCall() + "," + sentResult("'one'") + ",{'role':'system','content':'late'},"
                + "{'role':'user','content':'rest'}");
        row("1.9 the same as a reminder", "mistral",
            assistant(useA()) + ",{'role':'system','content':[" + text("late") + "]},"
                + user(resultOf("a1", "'one'") + "," + text("rest")),
            std::string("{'role':'assistant','content':'','tool_calls':[") + kCallA + "]},"
                + sentResult("'one'")
                + ",{'role':'user','content':'<system-reminder>\\nlate\\n</"
                  "system-reminder>\\n\\nrest'}");
        row("1.9 empty system messages", "openai",
            "{'role':'system','content':[]}," + hi
                + ",{'role':'system','content':''},"
                  "{'role':'system','content':["
                + text(" \\n") + "]}",
            hi);
        row("2.13 users that follow one another", "groq", hi + "," + hi,
            "{'role':'user','content':'hi\\n\\nhi'}");
        row("2.11 what only thinks is dropped", "openai",
            hi + ","
                + assistant("{'type':'thinking','thinking':'hm','signature':''},"
                            "{'type':'redacted_thinking','data':'x'}"),
            hi);
        row("nothing at all", "openai", user(text(" ")), "{'role':'user','content':'Continue.'}");
    }
    void order()
    {
        QFETCH(std::string, traits);
        if (traits != "mistral") {
            check();
            return;
        }
        // Ids have a form of their own there.
        QFETCH(std::string, messages);
        QFETCH(std::string, expected);
        const Sent sent = sendMessages(withId(messages, "a12345678"), {.traits = "mistral"});
        QCOMPARE(bytes(sent.field("messages")), bytes(doubled(withId(expected, "a12345678"))));
    }

    void texts_data()
    {
        columns();
        row("2.4 texts are one string", "openai",
            user(text("a\\u00fc") + "," + text("  ") + "," + text("\\\\ud83d b")),
            "{'role':'user','content':'a\\u00fc\\n\\n\\\\ud83d b'}");
        row("2.8 text behind calls goes before them", "openai",
            assistant(text("one") + "," + useA() + "," + text("two")) + ","
                + user(resultOf("a1", "'r'")),
            sentCall("'one\\n\\ntwo'") + "," + sentResult("'r'"));
        row("2.9 an error", "openai",
            assistant(useA()) + ","
                + user("{'type':'tool_result','is_error':true,'tool_use_id':'a1','content':'bad'}"),
            sentCall() + "," + sentResult("'Error: bad'"));
        row("2.9 an empty error", "openai",
            assistant(useA()) + ","
                + user("{'type':'tool_result','is_error':true,'tool_use_id':'a1'}"),
            sentCall() + "," + sentResult("'Error: (empty)'"));
        row("2.9 empty", "openai", assistant(useA()) + "," + user(resultOf("a1", "''")),
            sentCall() + "," + sentResult("'(empty)'"));
        row("2.9 several texts", "openai",
            assistant(useA()) + "," + user(resultOf("a1", "[" + text("x") + "," + text("y") + "]")),
            sentCall() + "," + sentResult("'x\\n\\ny'"));
        row("CLIENT 4 tool_reference", "openai",
            assistant(useA()) + ","
                + user(resultOf("a1", "[{'type':'tool_reference','tool_name':'X'}]")),
            sentCall() + "," + sentResult("'Tool X is now available.'"));
        row("2.12 server tools in the history", "openai",
            assistant(
                "{'type':'server_tool_use','id':'s','name':'web_search','input':{'query':'q'}},"
                "{'type':'web_search_tool_result','tool_use_id':'s','content':[{'type':"
                "'web_search_result','title':'T','url':'http://u','encrypted_content':'zz'}]},"
                + text("so")),
            "{'role':'assistant','content':'[web_search: {\\'query\\':\\'q\\'}]\\n\\n"
            "T — http://u\\n\\nso'}");
        row("an unknown block", "openai", user("{'type':'hologram'}"),
            "{'role':'user','content':'[hologram omitted]'}");
    }
    void texts() { check(); }

    void media_data()
    {
        columns();
        const std::string image =
            "{'type':'image_url','image_url':{'url':'data:image/png;base64,QUJD'}}";
        row("2.5 base64", "openai", user(text("see") + "," + kPng),
            "{'role':'user','content':[{'type':'text','text':'see'}," + image + "]}");
        row("2.5 URL", "openai",
            user("{'type':'image','source':{'type':'url','url':'https://h/p.png'}}"),
            "{'role':'user','content':[{'type':'image_url','image_url':{'url':'https://h/"
            "p.png'}}]}");
        row("2.5 an assistant's", "openai", assistant(kPng),
            "{'role':'assistant','content':'[image omitted: image/png]'}");
        row("2.5 a server of text only", "deepseek", user(text("see") + "," + kPng),
            "{'role':'user','content':'see\\n\\n[image omitted: image/png]'}");
        row("2.6 PDF", "openai", user(kPdf),
            "{'role':'user','content':[{'type':'file','file':{'filename':'Plan','file_data':"
            "'data:application/pdf;base64,JVBE'}}]}");
        row("2.6 PDF without files", "groq", user(kPdf),
            "{'role':'user','content':'[document omitted: Plan, application/pdf]'}");
        row("2.6 text document", "openai",
            user("{'type':'document','title':'N','source':{'type':'text','media_type':'text/plain',"
                 "'data':'body'}}"),
            "{'role':'user','content':'N\\n\\nbody'}");
        row("2.6 document of blocks", "openai",
            user("{'type':'document','source':{'type':'content','content':[" + text("x") + ","
                 + text("y") + "]}}"),
            "{'role':'user','content':'x\\n\\ny'}");
        row("2.6 document by URL", "openai",
            user("{'type':'document','source':{'type':'url','url':'https://h/d.pdf'}}"),
            "{'role':'user','content':'[document omitted: https://h/d.pdf]'}");
        row("2.10 pictures of all results in one message behind all results", "openai",
            assistant(useA("a1") + "," + useA("a2")) + ","
                + user(resultOf("a2", std::string("[") + kPng + "]") + ","
                       + resultOf("a1", "[" + text("t") + "," + kPng + "]") + "," + text("rest")),
            "{'role':'assistant','content':null,'tool_calls':[" + std::string(kCallA) + ","
                + withId(kCallA, "a2") + "]}," + sentResult("'t\\n\\n[image attached below]'") + ","
                + sentResult("'[image attached below]'", "a2")
                + ",{'role':'user','content':[{'type':'text','text':'Returned by tool call a1:'},"
                + image + ",{'type':'text','text':'Returned by tool call a2:'}," + image
                + ",{'type':'text','text':'rest'}]}");
        row("2.10 text only", "deepseek",
            assistant(useA()) + "," + user(resultOf("a1", std::string("[") + kPng + "]")),
            sentCall("''") + "," + sentResult("'[image omitted: image/png]'"));
    }
    void media() { check(); }

    void modelThatSeesNothing()
    {
        ccproxy::catalogue::ModelFacts blind;
        blind.vision = false;
        const Sent sent = sendMessages(("[" + user(kPng) + "," + user(kPdf) + "]"),
                                       {.traits = "openai", .model = "m", .facts = blind});
        QCOMPARE(bytes(sent.field("messages")),
                 bytes(doubled("[{'role':'user','content':'[image omitted: image/png]\\n\\n"
                               "[document omitted: Plan, application/pdf]'}]")));
    }

    void gatewayThatSharesTheWords()
    {
        const Sent sent =
            sendMessages("[" + user(kPng) + "]", {.traits = "deepseek", .otherServer = true});
        QVERIFY(bytes(sent.field("messages")).contains("image_url"));
    }

    // WIRE.md 2.7, 12.1
    void callsAlone_data()
    {
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<std::string>("content");
        QTest::newRow("2.7 openai") << std::string("openai") << std::string("\"content\":null");
        QTest::newRow("2.7 groq") << std::string("groq") << std::string("\"content\":null");
        QTest::newRow("2.7 unknown") << std::string("") << std::string("\"content\":null");
        QTest::newRow("2.7 mistral") << std::string("mistral") << std::string("\"content\":\"\"");
        QTest::newRow("2.7 deepseek") << std::string("deepseek") << std::string("\"content\":\"\"");
        QTest::newRow("2.7 ollama") << std::string("ollama") << std::string("\"content\":\"\"");
    }
    void callsAlone()
    {
        QFETCH(std::string, traits);
        QFETCH(std::string, content);
        const std::string name = traits;
        const Sent sent = sendMessages(("[" + assistant(useA()) + "]"), {.traits = name});
        QVERIFY(bytes(sent.field("messages")).contains(bytes(content)));
    }

    void arguments_data()
    {
        QTest::addColumn<std::string>("input");
        QTest::addColumn<std::string>("arguments");
        const auto row = [](const char *name, const char *input, const char *arguments) {
            QTest::newRow(name) << std::string(input) << std::string(arguments);
        };
        row("2.7 kept to the byte", "'input':{'z':1.0,'a':'x\\ny'}",
            "'{\\'z\\':1.0,\\'a\\':\\'x\\\\ny\\'}'");
        row("2.7 missing", "'cache_control':null", "'{}'");
        row("2.7 null", "'input':null", "'{}'");
        row("2.7 no object", "'input':[1]", "'{\\'input\\':[1]}'");
    }
    void arguments()
    {
        QFETCH(std::string, input);
        QFETCH(std::string, arguments);
        const std::string call = "{'type':'tool_use','id':'a1','name':'A'," + input + "}";
        const Sent sent = sendMessages(("[" + assistant(call) + "]"), {.traits = "openai"});
        const QByteArray messages = bytes(sent.field("messages"));
        QVERIFY2(messages.contains(bytes(doubled("'arguments':" + arguments))),
                 messages.constData());
    }

    void system_data()
    {
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<std::string>("model");
        QTest::addColumn<std::string>("system");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char *name, const char *traits, const char *model,
                            const std::string &system, const char *expected) {
            QTest::newRow(name) << std::string(traits) << std::string(model) << system
                                << std::string(expected);
        };
        const std::string attribution = text("x-anthropic-billing-header: cc_version=1;");
        row("2.3 joined", "groq", "m", "[" + text("a") + "," + text(" ") + "," + text("b") + "]",
            "{'role':'system','content':'a\\n\\nb'},");
        row("2.3 a string", "openai", "gpt-4.1", "'a'", "{'role':'system','content':'a'},");
        row("1.6 attribution", "openai", "m", "[" + attribution + "," + text("b") + "]",
            "{'role':'system','content':'b'},");
        row("1.6 attribution alone", "openai", "m", "[" + attribution + "]", "");
        row("1.6 attribution merged into a string", "openai", "m",
            "'\\n x-anthropic-billing-header: a\\\\nb;\\nrest\\nmore'",
            "{'role':'system','content':'rest\\nmore'},");
        row("2.3 o-series", "openai", "o3-mini", "'a'", "{'role':'developer','content':'a'},");
        row("2.3 gpt-5", "openai", "gpt-5.1", "'a'", "{'role':'developer','content':'a'},");
        row("2.3 o1-mini knows neither", "openai", "o1-mini", "'a'",
            "{'role':'user','content':'a'},");
        row("2.3 elsewhere", "openrouter", "openai/o3", "'a'", "{'role':'system','content':'a'},");
        row("2.20 marks of the cache are dropped", "openai", "m",
            "[{'type':'text','text':'a','cache_control':{'type':'ephemeral'}}]",
            "{'role':'system','content':'a'},");
        row("2.20 and kept where a vendor knows them", "openrouter", "anthropic/claude-sonnet-5",
            "[{'type':'text','text':'a','cache_control':{'type':'ephemeral'}}]",
            "{'role':'system','content':[{'type':'text','text':'a','cache_control':{'type':"
            "'ephemeral'}}]},");
    }
    void system()
    {
        QFETCH(std::string, traits);
        QFETCH(std::string, model);
        QFETCH(std::string, system);
        QFETCH(std::string, expected);
        const std::string name = traits;
        const std::string modelName = model;
        const Sent sent = sendMessages("[{'role':'user','content':'hi'}]",
                                       {.traits = name, .model = modelName}, ",'system':" + system);
        QCOMPARE(bytes(sent.field("messages")),
                 bytes(doubled("[" + expected + "{'role':'user','content':'hi'}]")));
    }

    // WIRE.md 2.20: never more than four marks, and none for vendors that refuse them.
    void cacheMarks()
    {
        std::string blocks;
        for (int i = 0; i < 6; ++i)
            blocks += std::string(i == 0 ? "" : ",")
                + "{'type':'text','text':'t','cache_control':{'type':'ephemeral','ttl':'1h'}}";
        const std::string messages = ("[" + assistant(useA()) + ","
                                      + user("{'type':'tool_result','tool_use_id':'a1','content':"
                                             "'r','cache_control':{'type':'ephemeral'}},"
                                             + blocks)
                                      + "]");
        const QByteArray kept = bytes(
            sendMessages(messages, {.traits = "openrouter", .model = "google/g"}).encoded.body);
        QCOMPARE(kept.count("cache_control"), 4);
        QVERIFY(kept.contains("[{\"type\":\"text\",\"text\":\"r\",\"cache_control\":"));
        const QByteArray dropped =
            bytes(sendMessages(messages, {.traits = "openrouter", .model = "qwen/q"}).encoded.body);
        QCOMPARE(dropped.count("cache_control"), 0);
    }

    void reasoningReplay_data()
    {
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<std::string>("model");
        QTest::addColumn<std::string>("thinking"); ///< the block's text and signature
        QTest::addColumn<std::string>("expected"); ///< the field, "" = none
        const auto row = [](const char *name, const char *traits, const char *model,
                            const std::string &thought, const std::string &signature,
                            const char *expected) {
            QTest::newRow(name) << std::string(traits) << std::string(model)
                                << "{'type':'thinking','thinking':'" + thought + "','signature':'"
                    + signature + "'}"
                                << std::string(expected);
        };
        const auto text = [](const char *provider, const char *data = "") {
            return pack({.provider = provider, .model = "m", .kind = "text", .data = data});
        };
        const auto details = [](const char *data) {
            return pack(
                {.provider = "openrouter", .model = "a/b", .kind = "details", .data = data});
        };
        row("10.3 text", "deepseek", "m", "hm\\n", text("deepseek"), "'reasoning_content':'hm\\n'");
        row("10.1 text that the client blanked", "deepseek", "m", "", text("deepseek", "kept"),
            "'reasoning_content':'kept'");
        row("10.3 nothing to send back", "deepseek", "m", "", "",
            "'reasoning_content':'(reasoning unavailable)'");
        row("10.3 another's reasoning", "deepseek", "m", "hm", text("zai"),
            "'reasoning_content':'(reasoning unavailable)'");
        row("10.2 a native signature", "zai", "glm-5", "hm", "EqQBCkYIBh", "");
        row("10.4 moonshot", "moonshot", "kimi-k2.6", "hm", "",
            "'reasoning_content':'(reasoning unavailable)'");
        row("10.4 a kimi that does not think", "moonshot", "kimi-latest", "hm", "", "");
        row("10.5 zai", "zai", "glm-4.7", "hm", text("zai"), "'reasoning_content':'hm'");
        row("10.6 details", "openrouter", "a/b", "hm", details("[{\"type\":\"x\",\"n\":1.0}]"),
            "'reasoning_details':[{'type':'x','n':1.0}]");
        row("10.6 another model's details", "openrouter", "a/c", "hm", details("[1]"), "");
        row("10.6 broken details", "openrouter", "a/b", "hm", details("[1"), "");
        row("10.6 text", "openrouter", "a/b", "hm", text("openrouter"), "'reasoning':'hm'");
        row("10.10 groq", "groq", "m", "hm", text("groq"), "'reasoning':'hm'");
        row("10.10 llama.cpp", "llamacpp", "m", "hm", text("llamacpp"), "'reasoning_content':'hm'");
        row("2.11 openai", "openai", "m", "hm", text("openai"), "");
    }
    void reasoningReplay()
    {
        QFETCH(std::string, traits);
        QFETCH(std::string, model);
        QFETCH(std::string, thinking);
        QFETCH(std::string, expected);
        const std::string name = traits;
        const std::string modelName = model;
        const Sent sent =
            sendMessages(("[" + assistant(thinking + "," + useA()) + "]"),
                         {.traits = name, .model = modelName}, ",'thinking':{'type':'adaptive'}");
        const QByteArray messages = bytes(sent.field("messages"));
        if (expected.empty())
            QVERIFY2(!messages.contains("reasoning"), messages.constData());
        else
            QVERIFY2(messages.contains(bytes(doubled("," + expected + ","))), messages.constData());
    }

    // WIRE.md 10.8: what was refused is not sent again; where some is due, a placeholder is.
    void refusedReasoning()
    {
        const auto sent = [](const char *traits, const std::string &signature) {
            return bytes(sendMessages("["
                                          + assistant("{'type':'thinking','thinking':'hm',"
                                                      "'signature':'"
                                                      + signature + "'}," + useA())
                                          + "]",
                                      {.traits = traits, .replaysReasoning = false},
                                      ",'thinking':{'type':'adaptive'}")
                             .field("messages"));
        };
        const auto packed = [](const char *provider) {
            return pack({.provider = provider, .model = "m", .kind = "text", .data = {}});
        };
        QVERIFY(!sent("openrouter", packed("openrouter")).contains("reasoning"));
        QVERIFY(sent("deepseek", packed("deepseek"))
                    .contains("\"reasoning_content\":\"(reasoning unavailable)\""));
    }

    // WIRE.md 10.3: since the first call, and not when thinking is off.
    void placeholdersOnlyWhereNeeded()
    {
        const std::string messages =
            ("[" + assistant(text("before")) + "," + assistant(useA()) + ","
             + user(resultOf("a1", "'r'")) + "," + assistant(text("behind")) + "]");
        const auto count = [&](const char *more) {
            return bytes(sendMessages(messages, {.traits = "deepseek"}, more).encoded.body)
                .count("reasoning_content");
        };
        QCOMPARE(count(",'thinking':{'type':'adaptive'}"), 2);
        QCOMPARE(count(",'thinking':{'type':'disabled'}"), 0);
    }
};

QTEST_APPLESS_MAIN(TestChatEncoderMessages)
#include "tst_chat_encoder_messages.moc"

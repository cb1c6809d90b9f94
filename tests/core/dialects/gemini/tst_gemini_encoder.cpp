// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/gemini_run.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

constexpr std::string_view kHi = "{'role':'user','content':'hi'}";
const std::string kSentHi = "{'role':'user','parts':[{'text':'hi'}]}";

std::string use(const char *id, const char *name = "A", const char *input = "{}")
{
    return std::string("{'type':'tool_use','id':'") + id + "','name':'" + name
        + "','input':" + input + "}";
}

std::string result(const char *id, const std::string &content, const char *more = "")
{
    return std::string("{'type':'tool_result','tool_use_id':'") + id + "','content':" + content
        + more + "}";
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

std::string model(const std::string &parts)
{
    return "{'role':'model','parts':[" + parts + "]}";
}

std::string sentUser(const std::string &parts)
{
    return "{'role':'user','parts':[" + parts + "]}";
}

std::string call(const char *name = "A", const char *args = "{}")
{
    return std::string("{'functionCall':{'name':'") + name + "','args':" + args + "}}";
}

std::string answer(const char *said, const char *name = "A", const char *more = "")
{
    return std::string("{'functionResponse':{'name':'") + name + "','response':{'result':'" + said
        + "'}" + more + "}}";
}

const char *const kPng =
    "{'type':'image','source':{'data':'QUJD','media_type':'image/png','type':'base64'}}";
const char *const kGif =
    "{'type':'image','source':{'data':'QUJD','media_type':'image/gif','type':'base64'}}";
const char *const kLink = "{'type':'image','source':{'type':'url','url':'https://h/p.png'}}";
const char *const kPdf = "{'type':'document','source':{'type':'base64','media_type':"
                         "'application/pdf','data':'JVBE'}}";
const char *const kSentPng = "{'inlineData':{'mimeType':'image/png','data':'QUJD'}}";
const char *const kSentPdf = "{'inlineData':{'mimeType':'application/pdf','data':'JVBE'}}";

constexpr const char *k25 = "gemini-2.5-pro";
constexpr const char *k3 = "gemini-3-flash-preview";

} // namespace

/// The conversation and the parameters by the rules of WIRE.md, whose numbers the rows carry.
class TestGeminiEncoder : public QObject {
    Q_OBJECT

    static void contentsRow(const char *name, const char *to, const std::string &messages,
                            const std::string &expected)
    {
        QTest::newRow(name) << std::string(to) << messages << expected;
    }

private Q_SLOTS:
    void contents_data()
    {
        QTest::addColumn<std::string>("to");
        QTest::addColumn<std::string>("messages");
        QTest::addColumn<std::string>("expected");
        const std::string hi(kHi);

        contentsRow("4.2 roles", k25, hi + "," + assistant(text("yes")) + "," + hi,
                    kSentHi + "," + model("{'text':'yes'}") + "," + kSentHi);
        contentsRow("4.2 users that follow one another are one", k25, hi + "," + hi,
                    sentUser("{'text':'hi'},{'text':'hi'}"));
        contentsRow("4.2 the user has the first word", k25, assistant(text("yes")) + "," + hi,
                    sentUser("{'text':'Continue.'}") + "," + model("{'text':'yes'}") + ","
                        + kSentHi);
        contentsRow("4.2 nothing said", k25, user(text(" ")), sentUser("{'text':'Continue.'}"));
        contentsRow("1.9 a late system message", k25,
                    hi + ",{'role':'system','content':'late'},{'role':'system','content':[]}",
                    sentUser("{'text':'hi'},{'text':'<system-reminder>\\nlate\\n"
                             "</system-reminder>'}"));
        contentsRow("4.3 empty text is skipped", k25, user(text(" ") + "," + text("hi")), kSentHi);
        contentsRow("4.3 media inline", k25, user(std::string(kPng) + "," + kPdf),
                    sentUser(std::string(kSentPng) + "," + kSentPdf));
        contentsRow("4.3 an image by its address", k25, user(kLink),
                    sentUser("{'text':'[image omitted: https://h/p.png]'}"));
        contentsRow("4.3 an image of a type that is refused", k25, user(kGif),
                    sentUser("{'text':'[image omitted: image/gif]'}"));

        contentsRow("4.4 a call and its result", k25,
                    hi + "," + assistant(use("toolu_1", "A", "{'x':1}")) + ","
                        + user(result("toolu_1", "'one'")),
                    kSentHi + "," + model(call("A", "{'x':1}")) + "," + sentUser(answer("one")));
        contentsRow("4.4 an id of Gemini's goes back", k25,
                    hi + "," + assistant(use("8hd01vsf")) + "," + user(result("8hd01vsf", "'one'")),
                    kSentHi + "," + model("{'functionCall':{'id':'8hd01vsf','name':'A','args':{}}}")
                        + ","
                        + sentUser("{'functionResponse':{'id':'8hd01vsf','name':'A','response':{"
                                   "'result':'one'}}}"));
        contentsRow("4.4 input that is no object", k25,
                    hi + "," + assistant(use("a", "A", "[1]")) + "," + user(result("a", "'one'")),
                    kSentHi + "," + model(call("A", "{'input':[1]}")) + ","
                        + sentUser(answer("one")));
        contentsRow("4.5 an error", k25,
                    hi + "," + assistant(use("a")) + ","
                        + user(result("a", "'bad'", ",'is_error':true")),
                    kSentHi + "," + model(call()) + ","
                        + sentUser("{'functionResponse':{'name':'A','response':{'error':'bad'}}}"));
        contentsRow("4.5 an empty result", k25,
                    hi + "," + assistant(use("a")) + "," + user(result("a", "''")),
                    kSentHi + "," + model(call()) + "," + sentUser(answer("(empty)")));
        contentsRow(
            "4.6 results in the order of the calls, then the rest", k25,
            hi + "," + assistant(use("a1") + "," + use("b2", "B")) + ","
                + user(result("b2", "'two'") + "," + text("rest") + "," + result("a1", "'one'")),
            kSentHi + "," + model(call() + "," + call("B")) + ","
                + sentUser(answer("one") + "," + answer("two", "B") + ",{'text':'rest'}"));
        contentsRow("4.6 as many results as calls", k25,
                    hi + "," + assistant(use("a1") + "," + use("b2", "B")) + ","
                        + user(result("b2", "'two'")),
                    kSentHi + "," + model(call() + "," + call("B")) + ","
                        + sentUser(answer("[no result]") + "," + answer("two", "B")));
        contentsRow("4.6 calls at the end of the history", k25, hi + "," + assistant(use("a")),
                    kSentHi + "," + model(call()) + "," + sentUser(answer("[no result]")));
        contentsRow("4.6 calls of two turns in a row", k25,
                    hi + "," + assistant(use("a1")) + "," + assistant(use("b2", "B")) + ","
                        + user(result("a1", "'one'") + "," + result("b2", "'two'")),
                    kSentHi + "," + model(call()) + "," + sentUser(answer("one")) + ","
                        + model(call("B")) + "," + sentUser(answer("two", "B")));
        contentsRow("4.6 an orphan", k25, hi + "," + user(result("x", "'lost'")),
                    sentUser("{'text':'hi'},{'text':'Result of an earlier tool call (x):'},"
                             "{'text':'lost'}"));
        contentsRow("2.8 text and calls keep their order", k25,
                    hi + "," + assistant(text("one") + "," + use("a") + "," + text("two")) + ","
                        + user(result("a", "'r'")),
                    kSentHi + "," + model("{'text':'one'}," + call() + ",{'text':'two'}") + ","
                        + sentUser(answer("r")));
        contentsRow("4.7 an image in a result, generation 2", k25,
                    hi + "," + assistant(use("a")) + ","
                        + user(result("a", std::string("[") + kPng + "]")),
                    kSentHi + "," + model(call()) + ","
                        + sentUser(answer("[image attached below]")
                                   + ",{'text':'Returned by tool call a:'}," + kSentPng));
        contentsRow("4.7 an image in a result, generation 3", k3,
                    hi + "," + assistant(use("a")) + ","
                        + user(result("a", "[" + text("see") + "," + kPng + "]")),
                    kSentHi + ","
                        + model("{'functionCall':{'name':'A','args':{}},'thoughtSignature':"
                                "'skip_thought_signature_validator'}")
                        + ","
                        + sentUser(answer("see\\n\\n[image attached below]", "A",
                                          (",'parts':[" + std::string(kSentPng) + "]").c_str())));
        contentsRow(
            "4.10 names", k25,
            hi + "," + assistant(use("a", "mcp__a.b__c") + "," + use("b", "9x")) + ","
                + user(result("a", "'r'") + "," + result("b", "'s'")),
            kSentHi + "," + model(call("mcp__a_b__c_efcd29bc82") + "," + call("_9x_HASH")) + ","
                + sentUser(answer("r", "mcp__a_b__c_efcd29bc82") + "," + answer("s", "_9x_HASH")));
        contentsRow("4.15 no cache_control", k25,
                    user("{'type':'text','text':'hi','cache_control':{'type':'ephemeral'}}"),
                    kSentHi);
        contentsRow("10.7 the first call of each step without a signature", k3,
                    hi + "," + assistant(use("a1") + "," + use("b2", "B")) + ","
                        + user(result("a1", "'1'") + "," + result("b2", "'2'")),
                    kSentHi + ","
                        + model("{'functionCall':{'name':'A','args':{}},'thoughtSignature':"
                                "'skip_thought_signature_validator'},"
                                + call("B"))
                        + "," + sentUser(answer("1") + "," + answer("2", "B")));
        contentsRow("10.1 foreign thinking stays behind", k3,
                    hi + ","
                        + assistant("{'type':'thinking','thinking':'hm','signature':'Ev4BCk='},"
                                    + text("yes"))
                        + "," + hi,
                    kSentHi + "," + model("{'text':'yes'}") + "," + kSentHi);
        contentsRow("2.12 what a server tool did", k25,
                    hi + ","
                        + assistant("{'type':'server_tool_use','id':'s','name':'web_search',"
                                    "'input':{}},"
                                    + text("yes")),
                    kSentHi + "," + model("{'text':'[web_search]'},{'text':'yes'}"));
    }
    void contents()
    {
        QFETCH(std::string, to);
        QFETCH(std::string, messages);
        QFETCH(std::string, expected);
        const dialects::Encoded sent = encodeGemini("'messages':[" + messages + "]", {.model = to});
        std::string got = at(sent, "contents");
        // The hash in a name is the business of the names' own test.
        for (const auto &[name, client] : sent.toolNames) {
            if (client != "9x")
                continue;
            for (std::size_t place = got.find(name); place != std::string::npos;
                 place = got.find(name))
                got.replace(place, name.size(), "_9x_HASH");
        }
        QCOMPARE(QByteArray::fromStdString(got),
                 QByteArray::fromStdString(doubled("[" + expected + "]")));
    }

    void parameters_data()
    {
        QTest::addColumn<std::string>("to");
        QTest::addColumn<std::string>("fields");
        QTest::addColumn<std::string>("path");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char *name, const char *to, const char *fields, const char *path,
                            const char *expected) {
            QTest::newRow(name) << std::string(to) << std::string(fields) << std::string(path)
                                << std::string(expected);
        };
        const char *const config = "generationConfig";
        const char *const thinking = "generationConfig.thinkingConfig";
        row("4.2 system", k25, ",'system':'be brief'", "systemInstruction",
            "{'parts':[{'text':'be brief'}]}");
        row("1.6 no attribution", k25,
            ",'system':[{'type':'text','text':'x-anthropic-billing-header: a'},"
            "{'type':'text','text':'be'},{'type':'text','text':'brief'}]",
            "systemInstruction", "{'parts':[{'text':'be'},{'text':'brief'}]}");
        row("4.2 no system", k25, "", "systemInstruction", "");
        row("4.12 limits and sampling", "gemini-2.0-flash",
            ",'max_tokens':100,'temperature':0.5,'top_p':0.9,'top_k':5,'stop_sequences':['a','']",
            config,
            "{'maxOutputTokens':100,'temperature':0.5,'topP':0.9,'topK':5,'stopSequences':['a']}");
        row("4.12 five stops", "gemini-2.0-flash", ",'stop_sequences':['1','2','3','4','5','6']",
            config, "{'stopSequences':['1','2','3','4','5']}");
        row("2.28 a schema", "gemini-2.0-flash",
            ",'tools':[],'output_config':{'format':{'type':'json_schema','schema':{'type':"
            "'object','properties':{'title':{'type':'string'}}}}}",
            config,
            "{'responseMimeType':'application/json','responseJsonSchema':{'type':'object',"
            "'properties':{'title':{'type':'string'}}}}");
        row("2.28 a schema beside tools, generation 3", k3,
            ",'max_tokens':99999,'tools':[{'name':'A','input_schema':{}}],'output_config':{"
            "'format':{'type':'json_schema','schema':{}}}",
            "generationConfig.responseMimeType", "'application/json'");

        row("4.13 no word about thinking", "gemini-2.5-flash", ",'max_tokens':99999", thinking,
            "{'thinkingBudget':0}");
        row("4.13 off where it cannot be", k25,
            ",'max_tokens':99999,'thinking':{'type':'disabled'}", thinking,
            "{'thinkingBudget':128}");
        row("4.13 adaptive", k25, ",'max_tokens':99999,'thinking':{'type':'adaptive'}", thinking,
            "{'thinkingBudget':-1,'includeThoughts':true}");
        row("4.13 effort", k25, ",'max_tokens':99999,'output_config':{'effort':'medium'}", thinking,
            "{'thinkingBudget':8192,'includeThoughts':true}");
        row("4.13 the highest effort", k25, ",'max_tokens':99999,'output_config':{'effort':'max'}",
            thinking, "{'thinkingBudget':32768,'includeThoughts':true}");
        row("4.13 a budget", "gemini-2.5-flash",
            ",'max_tokens':99999,'thinking':{'type':'enabled','budget_tokens':31999}", thinking,
            "{'thinkingBudget':24576,'includeThoughts':true}");
        row("4.13 a level", k3, ",'max_tokens':99999,'output_config':{'effort':'xhigh'}", thinking,
            "{'thinkingLevel':'high','includeThoughts':true}");
        row("4.13 two levels only", "gemini-3-pro-preview",
            ",'max_tokens':99999,'output_config':{'effort':'medium'}", thinking,
            "{'thinkingLevel':'high','includeThoughts':true}");
        row("4.13 adaptive, generation 3", k3, ",'max_tokens':99999,'thinking':{'type':'adaptive'}",
            thinking, "{'includeThoughts':true}");
        row("4.13 off is the lowest level", "gemini-3.1-pro-preview",
            ",'max_tokens':99999,'thinking':{'type':'disabled'}", thinking,
            "{'thinkingLevel':'low'}");
        row("4.13 a name that leads elsewhere", "gemini-flash-latest",
            ",'output_config':{'effort':'high'}", thinking, "{'includeThoughts':true}");
        row("4.13 a model without thinking", "gemini-2.0-flash",
            ",'output_config':{'effort':'high'}", thinking, "");
        row("4.13 an unknown model", "gemma-4-31b-it", ",'output_config':{'effort':'high'}",
            thinking, "");
        row("4.14 half is for the answer", k25,
            ",'max_tokens':4000,'output_config':{'effort':'high'}", config,
            "{'maxOutputTokens':4000,'thinkingConfig':{'thinkingBudget':2000,"
            "'includeThoughts':true}}");
        row("4.14 thinking that cannot be off gets room", k25,
            ",'max_tokens':64,'thinking':{'type':'disabled'}", config,
            "{'maxOutputTokens':192,'thinkingConfig':{'thinkingBudget':128}}");
        row("4.14 a level that leaves room", k3,
            ",'max_tokens':4000,'output_config':{'effort':'high'}", config,
            "{'maxOutputTokens':4000,'thinkingConfig':{'thinkingLevel':'low',"
            "'includeThoughts':true}}");
        row("4.14 the lowest level gets room", "gemini-3-pro-preview",
            ",'max_tokens':64,'thinking':{'type':'disabled'}", config,
            "{'maxOutputTokens':1088,'thinkingConfig':{'thinkingLevel':'low'}}");
    }
    void parameters()
    {
        QFETCH(std::string, to);
        QFETCH(std::string, fields);
        QFETCH(std::string, path);
        QFETCH(std::string, expected);
        const dialects::Encoded sent =
            encodeGemini("'messages':[" + std::string(kHi) + "]" + fields, {.model = to});
        QCOMPARE(QByteArray::fromStdString(at(sent, path)),
                 QByteArray::fromStdString(doubled(expected)));
    }

    void facts()
    {
        catalogue::ModelFacts known;
        known.maxOutput = 65536;
        known.vision = false;
        known.pdf = false;
        const auto sent = encodeGemini("'messages':[" + user(std::string(kPng) + "," + kPdf)
                                           + "],'max_tokens':128000",
                                       {.model = "gemini-2.0-flash", .facts = known});
        QCOMPARE(at(sent, "generationConfig.maxOutputTokens"), std::string("65536"));
        QVERIFY(at(sent, "contents").find("inlineData") == std::string::npos);
    }

    /// Fields of the configuration fill in what the request lacks.
    void givenFields()
    {
        const auto sent =
            encodeGemini("'messages':[" + std::string(kHi) + "],'temperature':0.5",
                         {.model = "gemini-2.0-flash",
                          .parameters = "{'safetySettings':[1],'contents':[],'generationConfig':{"
                                        "'temperature':1,'seed':7}}"});
        QCOMPARE(at(sent, "safetySettings"), std::string("[1]"));
        QCOMPARE(at(sent, "generationConfig"), doubled("{'temperature':0.5,'seed':7}"));
        QCOMPARE(at(sent, "contents"), doubled("[" + kSentHi + "]"));
    }

    /// WIRE.md 4.1.
    void addresses()
    {
        const std::string messages = "'messages':[" + std::string(kHi) + "]";
        const auto whole = encodeGemini(messages, {.model = "models/gemini-2.5-pro"});
        QCOMPARE(whole.url,
                 std::string("https://host.example/v1beta/models/gemini-2.5-pro:generateContent"));
        QVERIFY(!whole.stream);
        const auto stream = encodeGemini(messages + ",'stream':true");
        QCOMPARE(stream.url,
                 std::string("https://host.example/v1beta/models/"
                             "gemini-2.5-pro:streamGenerateContent?alt=sse"));
        QVERIFY(stream.stream);
        QVERIFY(stream.body.find("stream") == std::string::npos);
    }

    /// WIRE.md 11.1.
    void count()
    {
        const auto sent = encodeGeminiCount("'messages':[" + std::string(kHi)
                                            + "],'system':'s','max_tokens':5,'tools':[{'name':'A',"
                                              "'input_schema':{}}]");
        QCOMPARE(sent.url,
                 std::string("https://host.example/v1beta/models/gemini-2.5-pro:countTokens"));
        QCOMPARE(QByteArray::fromStdString(sent.body),
                 QByteArray::fromStdString(
                     doubled("{'generateContentRequest':{'model':'models/gemini-2.5-pro',"
                             "'systemInstruction':{'parts':[{'text':'s'}]},'tools':[{"
                             "'functionDeclarations':[{'name':'A','parametersJsonSchema':{'type':"
                             "'object'}}]}],'contents':["
                             + kSentHi + "]}}")));
    }
};

QTEST_APPLESS_MAIN(TestGeminiEncoder)
#include "tst_gemini_encoder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_encoder/support/encoding.h"
#include "core/dialects/conversation/names.h"
#include "core/dialects/openai_chat/schema.h"

#include <QTest>

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

std::string function(const std::string &name)
{
    return "{'type':'function','function':{'name':'" + name
        + "','parameters':{'type':'object','properties':{}}}}";
}

std::string tool(const std::string &name, const std::string &more = {})
{
    return "{'name':'" + name + "','input_schema':{'type':'object'}" + more + "}";
}

} // namespace

/// Tools, their schemas, names and ids by the rules of WIRE.md. Single quotes stand for double
/// ones.
class TestChatEncoderTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemas_data()
    {
        QTest::addColumn<std::string>("schema");
        QTest::addColumn<std::string>("expected");
        QTest::addColumn<bool>("strict");
        const auto row = [](const char *name, const char *schema, const char *expected,
                            bool strict = false) {
            QTest::newRow(name) << doubled(schema) << doubled(expected) << strict;
        };
        const char *const empty = "{'type':'object','properties':{}}";
        row("2.14 missing", "", empty);
        row("2.14 no object", "[1]", empty);
        row("2.14 without properties", "{'type':'object'}", empty);
        row("2.14 nothing in it", "{}", "{'type':'object','properties':{}}");
        row("2.14 no object schema", "{'type':'string'}", "{'type':'object','properties':{}}");
        row("2.14 nullable", "{'type':['object','null']}", empty);
        row("2.14 $schema", "{'$schema':'http://s','type':'object','properties':{'a':{}}}",
            "{'type':'object','properties':{'a':{}}}");
        row("2.14 properties named like keywords",
            "{'type':'object','properties':{'$schema':{'type':'string'},'properties':{'type':"
            "'object'},'type':{'type':'number','minimum':1}}}",
            "{'type':'object','properties':{'$schema':{'type':'string'},'properties':{'type':"
            "'object','properties':{}},'type':{'type':'number','minimum':1}}}");
        row("2.14 deep",
            "{'type':'object','properties':{'l':{'type':'array','items':{'type':'object'}},'u':{"
            "'anyOf':[{'type':'object','additionalProperties':{'$schema':'x','type':'object'}},"
            "true]"
            "}},'$defs':{'D':{'$schema':'x','type':'object'}}}",
            "{'type':'object','properties':{'l':{'type':'array','items':{'type':'object',"
            "'properties':{}}},'u':{'anyOf':[{'type':'object','additionalProperties':{'type':"
            "'object','properties':{}},'properties':{}},true]}},'$defs':{'D':{'type':'object',"
            "'properties':{}}}}");
        row("2.14 data is no schema",
            "{'type':'object','properties':{'a':{'default':{'type':'object','$schema':1},'enum':[{"
            "'type':'object'}],'const':{'type':'object'}}}}",
            "{'type':'object','properties':{'a':{'default':{'type':'object','$schema':1},'enum':[{"
            "'type':'object'}],'const':{'type':'object'}}}}");
        row("2.14 order and numbers",
            "{'z':1.0,'type':'object','properties':{'b':{'maximum':1e3},'a':{'$ref':'#/$defs/D'}},"
            "'required':['b']}",
            "{'z':1.0,'type':'object','properties':{'b':{'maximum':1e3},'a':{'$ref':'#/$defs/D'}},"
            "'required':['b']}");
        row("2.14 strict",
            "{'type':'object','properties':{'a':{'type':'string'}},'required':['a'],"
            "'additionalProperties':false}",
            "{'type':'object','properties':{'a':{'type':'string'}},'required':['a'],"
            "'additionalProperties':false}",
            true);
        row("2.14 open inside",
            "{'type':'object','properties':{'a':{'type':'object'}},'required':['a'],"
            "'additionalProperties':false}",
            "{'type':'object','properties':{'a':{'type':'object','properties':{}}},'required':['a']"
            ","
            "'additionalProperties':false}");
        row("2.14 bounds stay", "{'type':'object','properties':{'a':{'maximum':9007199254740991}}}",
            "{'type':'object','properties':{'a':{'maximum':9007199254740991}}}");
    }
    void schemas()
    {
        QFETCH(std::string, schema);
        QFETCH(std::string, expected);
        QFETCH(bool, strict);
        json::Parser parser;
        std::string padded = schema;
        padded.append(json::kPadding, ' ');
        std::string out;
        const bool suits =
            writeSchema(out, parser, std::string_view(padded).substr(0, schema.size()), {});
        QCOMPARE(bytes(out), bytes(expected));
        QCOMPARE(suits, strict);
    }

    // CLIENT.md 9
    void hugeBounds()
    {
        const std::string tools =
            ",'tools':[{'name':'A','input_schema':{'type':'object','properties':{'n':{'minimum':"
            "-9007199254740991,'maximum':9007199254740991,'exclusiveMinimum':0},'maximum':{}}}}]";
        const Sent sent = sendMessages(kHi, {.traits = "llamacpp"}, tools);
        QCOMPARE(
            bytes(sent.field("tools")),
            bytes(doubled("[{'type':'function','function':{'name':'A','parameters':{'type':"
                          "'object','properties':{'n':{'exclusiveMinimum':0},'maximum':{}}}}}]")));
        const Sent elsewhere = sendMessages(kHi, {.traits = "openrouter"}, tools);
        QVERIFY(elsewhere.field("tools").find(doubled("'maximum':9007199254740991"))
                != std::string::npos);
    }

    void veryDeepSchemas()
    {
        std::string schema = "{}";
        for (int i = 0; i < 300; ++i)
            schema = "{'not':" + schema + "}";
        const Sent sent = sendMessages(kHi, {.traits = "openai"},
                                       ",'tools':[{'name':'A','input_schema':" + schema + "}]");
        QCOMPARE(sent.failure, std::string());
        QVERIFY(json::isValid(sent.encoded.body));
    }

    void toolLists_data()
    {
        QTest::addColumn<std::string>("messages");
        QTest::addColumn<std::string>("tools");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char *name, const std::string &tools, const std::string &expected,
                            const std::string &messages = kHi) {
            QTest::newRow(name) << messages << tools << expected;
        };
        const auto change = [](const std::string &block) {
            return "[{'role':'user','content':'hi'},{'role':'system','content':[" + block + "]}]";
        };
        row("2.14 only what is known is sent",
            "[{'name':'A','description':'d','type':'custom','input_examples':[1],'defer_loading':"
            "true,'allowed_callers':[],'cache_control':{'type':'ephemeral'}}]",
            "[{'type':'function','function':{'name':'A','description':'d','parameters':{'type':"
            "'object','properties':{}}}}]");
        row("2.16 server tools and placeholders",
            "[" + tool("A") + ",{'type':'web_search_20250305','name':'web_search'},"
                + tool("DeferredToolPlaceholder") + "]",
            "[" + function("A") + "]");
        row("no tools", "[]", "");
        row("2.16 nothing is left", "[{'type':'web_search_20250305','name':'web_search'}]", "");
        row("two of one name", "[" + tool("A") + "," + tool("A") + "]", "[" + function("A") + "]");
        row("CLIENT 4 removed", "[" + tool("A") + "," + tool("B") + "]", "[" + function("B") + "]",
            change("{'type':'tool_removal','tool':{'type':'tool_reference','name':'A'}}"));
        row("CLIENT 4 removed and back", "[" + tool("A") + "]", "[" + function("A") + "]",
            change("{'type':'tool_removal','tool':{'type':'tool_reference','name':'A'}},"
                   "{'type':'tool_addition','tool':{'type':'tool_reference','name':'A'}}"));
        row("CLIENT 4 added", "[" + tool("A") + "]",
            "[" + function("A") + "," + function("N") + "]",
            change("{'type':'tool_addition','tool':{'type':'tool_definition','definition':"
                   + tool("N") + "}}"));
        row("2.14 strict that holds",
            "[{'strict':true,'name':'A','input_schema':{'type':'object','properties':{},"
            "'additionalProperties':false}}]",
            "[{'type':'function','function':{'name':'A','parameters':{'type':'object','properties':"
            "{},'additionalProperties':false},'strict':true}}]");
        row("2.14 strict that would be refused", "[" + tool("A", ",'strict':true") + "]",
            "[" + function("A") + "]");
    }
    void toolLists()
    {
        QFETCH(std::string, messages);
        QFETCH(std::string, tools);
        QFETCH(std::string, expected);
        const Sent sent = sendMessages(messages, {.traits = "openai"}, ",'tools':" + tools);
        QCOMPARE(bytes(sent.field("tools")), bytes(doubled(expected)));
        QCOMPARE(bytes(sent.field("messages")), bytes(doubled(kHi)));
    }

    void serverToolsAreNoted()
    {
        const Sent sent = sendMessages(kHi, {.traits = "openai"},
                                       ",'tools':[{'type':'web_search_20250305','name':'w'}]");
        QVERIFY(bytes(sent.notes()).contains("web_search_20250305"));
    }

    void toolChoice_data()
    {
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<std::string>("more");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char *name, const char *traits, const char *more,
                            const char *expected) {
            QTest::newRow(name) << std::string(traits) << std::string(more)
                                << std::string(expected);
        };
        row("2.17 absent", "openai", "", "");
        row("2.17 auto", "openai", ",'tool_choice':{'type':'auto'}", "'auto'");
        row("2.17 any", "openai", ",'tool_choice':{'type':'any'}", "'required'");
        row("2.17 any at Mistral", "mistral", ",'tool_choice':{'type':'any'}", "'any'");
        row("2.17 none", "openai", ",'tool_choice':{'type':'none'}", "'none'");
        row("2.17 one", "openai", ",'tool_choice':{'type':'tool','name':'A'}",
            "{'type':'function','function':{'name':'A'}}");
        row("2.16 one that is not offered", "openai", ",'tool_choice':{'type':'tool','name':'w'}",
            "'auto'");
        row("2.17 DeepSeek thinking", "deepseek",
            ",'tool_choice':{'type':'any'},'thinking':{'type':'adaptive'}", "'auto'");
        row("2.17 DeepSeek not thinking", "deepseek",
            ",'tool_choice':{'type':'any'},'thinking':{'type':'disabled'}", "'required'");
        row("2.17 refused", "zai", ",'tool_choice':{'type':'any'}", "'auto'");
    }
    void toolChoice()
    {
        QFETCH(std::string, traits);
        QFETCH(std::string, more);
        QFETCH(std::string, expected);
        const Sent sent =
            sendMessages(kHi, {.traits = traits}, ",'tools':[" + tool("A") + "]" + more);
        QCOMPARE(bytes(sent.field("tool_choice")), bytes(doubled(expected)));
        const Sent none = sendMessages(kHi, {.traits = traits}, ",'tools':[]" + more);
        QCOMPARE(bytes(none.field("tool_choice")), QByteArray());
    }

    // WIRE.md 2.18
    void parallelCalls()
    {
        const std::string more = ",'tool_choice':{'type':'auto','disable_parallel_tool_use':true}"
                                 ",'tools':["
            + tool("A") + "]";
        QCOMPARE(bytes(sendMessages(kHi, {.traits = "openai"}, more).field("parallel_tool_calls")),
                 QByteArray("false"));
        QCOMPARE(bytes(sendMessages(kHi, {.traits = "ollama"}, more).field("parallel_tool_calls")),
                 QByteArray());
    }

    void names_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<bool>("kept");
        QTest::newRow("2.15 ordinary") << std::string("mcp__server__tool-1") << true;
        QTest::newRow("2.15 64 characters") << std::string(64, 'a') << true;
        QTest::newRow("2.15 65 characters") << std::string(65, 'a') << false;
        QTest::newRow("2.15 long MCP name")
            << "mcp__" + std::string(80, 's') + "__read_file" << false;
        QTest::newRow("2.15 foreign characters") << std::string("mcp.tool/x") << false;
        QTest::newRow("2.15 other script") << std::string("werkzeug_ü") << false;
        QTest::newRow("2.15 escaped") << std::string("a\\u0062c\\n") << false;
    }
    void names()
    {
        QFETCH(std::string, name);
        QFETCH(bool, kept);
        const Sent sent = sendMessages(
            "[{'role':'assistant','content':[{'type':'tool_use','id':'a','name':'" + name
                + "','input':{}}]}]",
            {.traits = "openai"},
            ",'tools':[" + tool(name) + "],'tool_choice':{'type':'tool','name':'" + name + "'}");
        const QByteArray body = bytes(sent.encoded.body);
        if (kept) {
            QVERIFY(sent.encoded.toolNames.empty());
            QCOMPARE(body.count(bytes(doubled("'name':'" + name + "'"))), 3);
            return;
        }
        QCOMPARE(sent.encoded.toolNames.size(), std::size_t(1));
        const auto &[made, client] = *sent.encoded.toolNames.begin();
        QCOMPARE(bytes(client), bytes(name));
        QVERIFY(made.size() <= 64);
        QCOMPARE(body.count(bytes(doubled("'name':'" + made + "'"))), 3);
        QVERIFY(!body.contains(bytes(doubled("'name':'" + name + "'"))));
        if (name.ends_with("read_file"))
            QVERIFY(bytes(made).startsWith("mcp__") && bytes(made).contains("__read_file_"));
    }

    void namesNeverMeet()
    {
        ToolNames names;
        const std::string first(names.sent(json::RawString("a.b")));
        const std::string second(names.sent(json::RawString("a/b")));
        QVERIFY(first != second);
        QCOMPARE(std::string(names.sent(json::RawString("a.b"))), first);
        // A tool of the client's that is called like one that was made.
        const std::string third(names.sent(json::RawString(first)));
        QVERIFY(third != first);
        QCOMPARE(names.takeChanged().at(third), first);
    }

    void ids_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<std::string>("id");
        QTest::addColumn<std::string>("expected"); ///< "" = another, of the style's form
        const auto row = [](const char *name, ToolIdStyle style, const std::string &id,
                            const std::string &expected) {
            QTest::newRow(name) << int(style) << id << expected;
        };
        const std::string forty(40, 'x');
        row("13 as it is", ToolIdStyle::Short, "toolu_01AbC-d", "toolu_01AbC-d");
        row("13 40 at OpenAI", ToolIdStyle::Short, forty, forty);
        row("13 41 at OpenAI", ToolIdStyle::Short, forty + "x", "");
        row("13 41 elsewhere", ToolIdStyle::Long, forty + "x", forty + "x");
        row("13 long", ToolIdStyle::Long, std::string(300, 'x'), "");
        row("13 foreign characters", ToolIdStyle::Long, "functions.Bash:0", "");
        row("13 empty", ToolIdStyle::Long, "", "");
        row("13 Mistral", ToolIdStyle::Mistral, "Ab3Cd6Ef9", "Ab3Cd6Ef9");
        row("13 Mistral, foreign", ToolIdStyle::Mistral, "toolu_01AbC", "");
        row("10.4 Kimi", ToolIdStyle::Kimi, "toolu_01AbC", "functions.Bash:0");
    }
    void ids()
    {
        QFETCH(int, style);
        QFETCH(std::string, id);
        QFETCH(std::string, expected);
        const auto kind = static_cast<ToolIdStyle>(style);
        CallIds ids(kind);
        const std::string first = ids.next(json::RawString(id), "Bash");
        const std::string second = ids.next(json::RawString(id), "Bash");
        if (!expected.empty())
            QCOMPARE(bytes(first), bytes(expected));
        QVERIFY(!first.empty() && first.size() <= 64);
        QVERIFY2(first != second, "ids that come twice are made unique");
        if (kind == ToolIdStyle::Mistral)
            QVERIFY(first.size() == 9 && second.size() == 9);
        if (kind == ToolIdStyle::Short)
            QVERIFY(first.size() <= 40 && second.size() <= 40);
        CallIds again(kind);
        QCOMPARE(again.next(json::RawString(id), "Bash"), first);
        QCOMPARE(again.next(json::RawString(id), "Bash"), second);
    }

    // CLIENT.md 1.2: servers that call every call call_0. A result belongs to the call before it.
    void idsThatComeAgain()
    {
        const std::string call = "{'role':'assistant','content':[{'type':'tool_use','id':'call_0',"
                                 "'name':'A','input':{}}]},";
        const auto result = [](const char *said) {
            return std::string("{'role':'user','content':[{'type':'tool_result','tool_use_id':"
                               "'call_0','content':'")
                + said + "'}]}";
        };
        const Sent sent =
            sendMessages("[" + call + result("one") + "," + call + call + result("three") + "]",
                         {.traits = "openai"});
        const QByteArray messages = bytes(sent.field("messages"));
        QVERIFY(messages.contains("\"tool_call_id\":\"call_0\",\"content\":\"one\""));
        QCOMPARE(messages.count("\"call_0\""), 2);
        QCOMPARE(messages.count("[no result]"), 1);
        QVERIFY(messages.indexOf("[no result]") < messages.indexOf("three"));
        QVERIFY(!messages.contains("earlier tool call"));
    }
};

QTEST_APPLESS_MAIN(TestChatEncoderTools)
#include "tst_chat_encoder_tools.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/gemini_run.h"
#include "core/dialects/gemini/schema.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

constexpr std::string_view kHi = "'messages':[{'role':'user','content':'hi'}]";

std::string cleaned(const std::string &schema)
{
    std::string text = doubled(schema);
    const std::size_t size = text.size();
    text.append(json::kPadding, ' ');
    json::Parser parser;
    std::string out;
    dialects::gemini::SchemaWriter(parser).write(out, std::string_view(text).substr(0, size));
    return out;
}

} // namespace

/// Tools and their schemas by the rules of WIRE.md, whose numbers the rows carry.
class TestGeminiTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tools_data()
    {
        QTest::addColumn<std::string>("fields");
        QTest::addColumn<std::string>("tools");
        QTest::addColumn<std::string>("config");
        const auto row = [](const char *name, const char *fields, const char *tools,
                            const char *config) {
            QTest::newRow(name) << std::string(fields) << std::string(tools) << std::string(config);
        };
        const char *const sentA = "[{'functionDeclarations':[{'name':'A','parametersJsonSchema':{"
                                  "'type':'object'}}]}]";
        row("4.8 three keys only",
            ",'tools':[{'name':'A','description':'does','input_schema':{},'input_examples':[1],"
            "'strict':true,'cache_control':{'type':'ephemeral'}}]",
            "[{'functionDeclarations':[{'name':'A','description':'does','parametersJsonSchema':{"
            "'type':'object'}}]}]",
            "");
        row("4.11 auto", ",'tools':[{'name':'A'}],'tool_choice':{'type':'auto'}", sentA,
            "{'functionCallingConfig':{'mode':'AUTO'}}");
        row("4.11 any", ",'tools':[{'name':'A'}],'tool_choice':{'type':'any'}", sentA,
            "{'functionCallingConfig':{'mode':'ANY'}}");
        row("4.11 none", ",'tools':[{'name':'A'}],'tool_choice':{'type':'none'}", sentA,
            "{'functionCallingConfig':{'mode':'NONE'}}");
        row("4.11 one", ",'tools':[{'name':'A'}],'tool_choice':{'type':'tool','name':'A'}", sentA,
            "{'functionCallingConfig':{'mode':'ANY','allowedFunctionNames':['A']}}");
        row("4.11 one that is not offered",
            ",'tools':[{'name':'A'}],'tool_choice':{'type':'tool','name':'B'}", sentA,
            "{'functionCallingConfig':{'mode':'AUTO'}}");
        row("4.11 a choice without tools", ",'tools':[],'tool_choice':{'type':'any'}", "", "");
        row("4.11 a web search alone",
            ",'tools':[{'type':'web_search_20250305','name':'web_search','max_uses':8}],"
            "'tool_choice':{'type':'auto'}",
            "[{'googleSearch':{}}]", "");
        row("4.11 a web search beside functions",
            ",'tools':[{'type':'web_search_20250305','name':'web_search'},{'name':'A'}]", sentA,
            "");
        row("CLIENT 4 placeholders and deferred tools",
            ",'tools':[{'name':'DeferredToolPlaceholder','defer_loading':true},{'name':'A',"
            "'defer_loading':true}]",
            sentA, "");
    }
    void tools()
    {
        QFETCH(std::string, fields);
        QFETCH(std::string, tools);
        QFETCH(std::string, config);
        const auto sent = encodeGemini(std::string(kHi) + fields);
        QCOMPARE(QByteArray::fromStdString(at(sent, "tools")),
                 QByteArray::fromStdString(doubled(tools)));
        QCOMPARE(QByteArray::fromStdString(at(sent, "toolConfig")),
                 QByteArray::fromStdString(doubled(config)));
    }

    /// Beside tools generation 2 takes no schema for its answer (WIRE.md 2.28, CLIENT.md 11).
    void schemaInPrompt()
    {
        const auto sent = encodeGemini(
            std::string(kHi)
            + ",'tools':[{'name':'A'}],'output_config':{'format':{'type':'json_schema','schema':{"
              "'type':'array'}}}");
        QVERIFY(at(sent, "systemInstruction").find("JSON schema: {\\\"type\\\":\\\"array\\\"}")
                != std::string::npos);
        QVERIFY(at(sent, "generationConfig.responseMimeType").empty());
    }

    void schemas_data()
    {
        QTest::addColumn<std::string>("schema");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char *name, const char *schema, const char *expected) {
            QTest::newRow(name) << std::string(schema) << std::string(expected);
        };
        row("nothing", "", "{'type':'object'}");
        row("no object", "[1]", "{'type':'object'}");
        row("broken", "{'type':'object',", "{'type':'object'}");
        row("4.9 an empty object", "{'type':'object','properties':{}}", "{'type':'object'}");
        row("4.9 no type", "{'properties':{'a':{}}}", "{'type':'object','properties':{'a':{}}}");
        row("T27 keywords that are refused",
            "{'$schema':'s','$id':'i','$comment':'c','type':'object','additionalProperties':false,"
            "'propertyNames':{'pattern':'x'},'patternProperties':{'x':{}},'if':{},'then':{},"
            "'else':{},'examples':[1],'deprecated':true,'x-own':1,'enumDescriptions':[1],"
            "'properties':{'n':{'type':'integer','exclusiveMinimum':0,'minimum':1,"
            "'maximum':9007199254740991}}}",
            "{'type':'object','additionalProperties':false,'properties':{'n':{'type':'integer',"
            "'minimum':1}}}");
        row("T27 properties named as keywords",
            "{'type':'object','properties':{'format':{'type':'string'},'enum':{'type':'string'},"
            "'properties':{'type':'object','properties':{'$ref':{'type':'string'}}},'const':{"
            "'type':'boolean'}},'required':['format','enum']}",
            "{'type':'object','properties':{'format':{'type':'string'},'enum':{'type':'string'},"
            "'properties':{'type':'object','properties':{'$ref':{'type':'string'}}},'const':{"
            "'type':'boolean'}},'required':['format','enum']}");
        row("4.8 what is taken",
            "{'type':'object','properties':{'a':{'type':'array','items':{'type':'string',"
            "'minLength':1,'maxLength':9,'pattern':'^a'},'minItems':1,'maxItems':2,"
            "'uniqueItems':true},'t':{'prefixItems':[{'type':'string'}],'title':'T','default':{"
            "'$ref':1}}}}",
            "{'type':'object','properties':{'a':{'type':'array','items':{'type':'string',"
            "'minLength':1,'maxLength':9,'pattern':'^a'},'minItems':1,'maxItems':2,"
            "'uniqueItems':true},'t':{'prefixItems':[{'type':'string'}],'title':'T','default':{"
            "'$ref':1}}}}");
        row("4.8 formats",
            "{'properties':{'u':{'type':'string','format':'uri'},'d':{'type':'string','format':"
            "'date-time'}}}",
            "{'type':'object','properties':{'u':{'type':'string'},'d':{'type':'string','format':"
            "'date-time'}}}");
        row("4.9 const",
            "{'properties':{'a':{'const':'x'},'b':{'type':'integer','const':3},"
            "'c':{'const':true}}}",
            "{'type':'object','properties':{'a':{'type':'string','enum':['x']},'b':{'type':"
            "'integer','enum':[3]},'c':{}}}");
        row("4.9 enums",
            "{'properties':{'a':{'enum':['x','y',null]},'b':{'type':'number','enum':[1,2]},"
            "'c':{'enum':['x',1]}}}",
            "{'type':'object','properties':{'a':{'type':'string','enum':['x','y'],'nullable':"
            "true},'b':{'type':'number','enum':[1,2]},'c':{}}}");
        row("4.9 lists of types",
            "{'properties':{'a':{'type':['integer','null']},'b':{'type':['string','number']},"
            "'c':{'type':'null'}}}",
            "{'type':'object','properties':{'a':{'type':'integer','nullable':true},'b':{'anyOf':[{"
            "'type':'string'},{'type':'number'}]},'c':{'nullable':true}}}");
        row("4.9 choices with null",
            "{'properties':{'a':{'anyOf':[{'type':'string'},{'type':'null'}],'title':'A'},"
            "'b':{'oneOf':[{'type':'string'},{'type':'number'},{'type':'null'}]}}}",
            "{'type':'object','properties':{'a':{'title':'A','type':'string','nullable':true},"
            "'b':{'anyOf':[{'type':'string'},{'type':'number'}],'nullable':true}}}");
        row("4.9 references",
            "{'type':'object','properties':{'p':{'$ref':'#/$defs/Point','description':'own'}},"
            "'$defs':{'Point':{'type':'object','description':'d','properties':{'x':{'$ref':"
            "'#/$defs/Num'}}},'Num':{'type':'number'}}}",
            "{'type':'object','properties':{'p':{'description':'own','type':'object','properties':{"
            "'x':{'type':'number'}}}}}");
        row("4.9 a circle",
            "{'properties':{'n':{'$ref':'#/$defs/N'}},'$defs':{'N':{'type':'object','properties':{"
            "'next':{'$ref':'#/$defs/N'},'all':{'$ref':'#'}}}}}",
            "{'type':'object','properties':{'n':{'type':'object','properties':{'next':{'type':"
            "'object'},'all':{'type':'object'}}}}}");
        row("4.9 a reference to nothing", "{'properties':{'n':{'$ref':'https://h/s'}}}",
            "{'type':'object','properties':{'n':{'type':'object'}}}");
        row("4.9 allOf",
            "{'type':'object','properties':{'a':{'type':'string'}},'required':['a'],'allOf':[{"
            "'properties':{'b':{'type':'number'},'a':{'type':'boolean'}},'required':['b','gone']},"
            "{'$ref':'#/$defs/C'}],'$defs':{'C':{'properties':{'c':{}}}}}",
            "{'type':'object','properties':{'a':{'type':'string'},'b':{'type':'number'},'c':{}},"
            "'required':['a','b']}");
        row("4.9 required without properties", "{'type':'object','required':['a']}",
            "{'type':'object'}");
    }
    void schemas()
    {
        QFETCH(std::string, schema);
        QFETCH(std::string, expected);
        QCOMPARE(QByteArray::fromStdString(cleaned(schema)),
                 QByteArray::fromStdString(doubled(expected)));
    }

    /// References that double with each level, and levels without an end, stay small.
    void bounds()
    {
        std::string schema = "{'$ref':'#/$defs/d0','$defs':{";
        constexpr int kLevels = 40;
        for (int level = 0; level < kLevels; ++level) {
            const std::string next = "{'$ref':'#/$defs/d" + std::to_string(level + 1) + "'}";
            schema += "'d" + std::to_string(level) + "':{'type':'object','properties':{'a':" + next
                + ",'b':" + next + "}},";
        }
        schema += "'end':{}}}";
        const std::string out = cleaned(schema);
        QVERIFY(json::isValid(out));
        QVERIFY(out.size() < 100000);

        std::string deep;
        for (int level = 0; level < 60; ++level)
            deep += "{'type':'object','properties':{'a':";
        deep += "{}";
        for (int level = 0; level < 60; ++level)
            deep += "}}";
        QVERIFY(json::isValid(cleaned(deep)));
    }
};

QTEST_APPLESS_MAIN(TestGeminiTools)
#include "tst_gemini_tools.moc"

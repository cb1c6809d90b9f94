// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/gemini_run.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

/// An event with these parts; `more` are fields behind the content, beginning with a comma.
std::string parts(const std::string &list, const std::string &more = {})
{
    return "{'candidates':[{'content':{'parts':[" + list + "],'role':'model'}" + more + "}]}\n";
}

const std::string kStop = ",'finishReason':'STOP'";

std::string text(const char *said, const char *more = "")
{
    return std::string("{'text':'") + said + "'" + more + "}";
}

std::string call(const char *inner, const char *more = "")
{
    return std::string("{'functionCall':{") + inner + "}" + more + "}";
}

std::string finished(const char *reason, const std::string &list = {}, const char *more = "")
{
    return parts(list, std::string(",'finishReason':'") + reason + "'" + more);
}

} // namespace

/// Answers that no recording has, made after Google's documentation. Single quotes stand for
/// double ones.
class TestGeminiDecoder : public QObject {
    Q_OBJECT

    static void row(const char *name, const std::string &events, const char *expected)
    {
        QTest::newRow(name) << events << std::string(expected);
    }

private Q_SLOTS:
    void streams_data()
    {
        QTest::addColumn<std::string>("events");
        QTest::addColumn<std::string>("expected");

        row("text", parts(text("Hel")) + parts(text("lo"), kStop),
            "start text(Hel)(lo). end:end_turn");
        row("6.3 empty text opens nothing", parts(text("")) + parts(text(""), kStop),
            "start end:end_turn");
        row("T24 text behind a first end", parts(text("a"), kStop) + parts(text("b"), kStop),
            "start text(a)(b). end:end_turn");
        row("no end", parts(text("a")),
            "start text(a) error:prov closed the connection before its answer was complete.");
        row("nothing at all", "",
            "error:prov closed the connection before its answer was complete.");
        row("only the first candidate counts",
            "{'candidates':[{'index':1,'content':{'parts':[{'text':'b'}]}},{'index':0,'content':{"
            "'parts':[{'text':'a'}]},'finishReason':'STOP'}]}\n",
            "start text(a). end:end_turn");
        row("[DONE] behind it", parts(text("a"), kStop) + "[DONE]\n",
            "start text(a). end:end_turn");

        row("7.7 thought, whichever field is first",
            parts("{'thought':true,'text':'hm'}," + text("a"), kStop),
            "start think(hm)sig[text:]. text(a). end:end_turn");
        row("T23 parallel calls of one name without ids",
            parts(call("'name':'A','args':{'x':1}") + "," + call("'name':'A'"), kStop),
            "start tool:toolu_000000000001:A({\\\"x\\\":1}). tool:toolu_000000000002:A({}). "
            "end:tool_use");
        row("7.7 an id of Gemini's", parts(call("'name':'A','args':{},'id':'8hd01vsf'"), kStop),
            "start tool:8hd01vsf:A({}). end:tool_use");
        row("7.7 code and pictures",
            parts("{'executableCode':{'language':'PYTHON','code':'1'}},{'inlineData':{'mimeType':"
                  "'image/png','data':'QUJD'}}",
                  kStop),
            "start text([The answer holds nothing that can be shown here.]). end:end_turn");
        row("7.8 arguments in pieces",
            parts(call("'name':'A','willContinue':true"))
                + parts(call("'partialArgs':[{'jsonPath':'$.a.b','stringValue':'x','willContinue':"
                             "true},{'jsonPath':'$.l[0]','numberValue':1}],'willContinue':true"))
                + parts(call("'partialArgs':[{'jsonPath':'$.a.b','stringValue':'y'},{'jsonPath':"
                             "'$.l[1]','boolValue':true},{'jsonPath':'$.n','nullValue':"
                             "'NULL_VALUE'}],'willContinue':true"))
                + parts(call("")) + finished("STOP"),
            "start tool:toolu_000000000001:A({\\\"a\\\":{\\\"b\\\":\\\"xy\\\"},\\\"l\\\":[1,true],"
            "\\\"n\\\":null}). end:tool_use");

        row("7.9 on a call", parts(call("'name':'A'", ",'thoughtSignature':'S'"), kStop),
            "start thinksig[gemini.next:S]. tool:toolu_000000000001:A({}). end:tool_use");
        row("7.9 on a call behind thoughts",
            parts("{'text':'hm','thought':true}")
                + parts(call("'name':'A'", ",'thoughtSignature':'S'"), kStop),
            "start think(hm)sig[gemini.next:S]. tool:toolu_000000000001:A({}). end:tool_use");
        row("7.9 on a thought and on a call",
            parts("{'text':'hm','thought':true,'thoughtSignature':'T'}")
                + parts(call("'name':'A'", ",'thoughtSignature':'S'"), kStop),
            "start think(hm)sig[gemini.thought:T]. thinksig[gemini.next:S]. "
            "tool:toolu_000000000001:A({}). end:tool_use");
        row("7.9 on a text that a call follows",
            parts(text("Let me ")) + parts(text("look", ",'thoughtSignature':'S'"))
                + parts(call("'name':'A'"), kStop),
            "start text(Let me )(look). thinksig[gemini.tail:4:S]. "
            "tool:toolu_000000000001:A({}). end:tool_use");
        row("T25 a trailing one",
            parts(text("a")) + parts(text("", ",'thoughtSignature':'S'"), kStop),
            "start text(a). end:end_turn");
        row("7.9 an escaped one",
            parts(call("'name':'A'", ",'thoughtSignature':'S\\u003d\\u003d'"), kStop),
            "start thinksig[gemini.next:S==]. tool:toolu_000000000001:A({}). end:tool_use");

        row("8.1 a limit", finished("MAX_TOKENS", text("a")), "start text(a). end:max_tokens");
        row("8.1 a limit within thoughts", finished("MAX_TOKENS", "{'text':'hm','thought':true}"),
            "start think(hm)sig[text:]. end:max_tokens");
        row("8.1 a filter", finished("PROHIBITED_CONTENT", text("a")),
            "start text(a). end:refusal");
        row("T26 a blocked prompt", "{'promptFeedback':{'blockReason':'SAFETY'}}\n",
            "start end:refusal");
        row("8.1 an unknown reason", finished("SOMETHING_NEW", text("a")),
            "start text(a). end:end_turn");
        row("8.1 no reason, but text", finished("OTHER", text("a")), "start text(a). end:end_turn");
        row("8.1 no reason and nothing", finished("OTHER"),
            "start error:prov gave no answer (OTHER)");
        row("9.6 a call that cannot be read",
            finished("MALFORMED_FUNCTION_CALL", "", ",'finishMessage':'print(A(x='"),
            "start error:prov's model wrote a call that cannot be read (MALFORMED_FUNCTION_CALL): "
            "print(A(x=");
        row("9.6 the same behind text", parts(text("a")) + finished("MALFORMED_FUNCTION_CALL"),
            "start text(a) error:prov's model wrote a call that cannot be read "
            "(MALFORMED_FUNCTION_CALL)");
        row("9.6 a call of no tool that did not come", finished("UNEXPECTED_TOOL_CALL"),
            "start error:prov's model wrote a call that cannot be read (UNEXPECTED_TOOL_CALL)");

        row("8.4 usage",
            "{'candidates':[{'content':{'parts':[{'text':'a'}]},'finishReason':'STOP'}],"
            "'usageMetadata':{'promptTokenCount':100,'toolUsePromptTokenCount':20,"
            "'cachedContentTokenCount':30,'candidatesTokenCount':5,'thoughtsTokenCount':7}}\n",
            "start text(a). end:end_turn usage:90/12/30/0");
        row("T30 more cached than there was",
            "{'candidates':[{'content':{'parts':[{'text':'a'}]},'finishReason':'STOP'}],"
            "'usageMetadata':{'promptTokenCount':10,'cachedContentTokenCount':30,"
            "'candidatesTokenCount':null}}\n",
            "start text(a). end:end_turn usage:0/0/30/0");
        row("4.11 a search",
            parts(text("a"))
                + finished("STOP", text("b"),
                           ",'groundingMetadata':{'webSearchQueries':['q1','q2'],"
                           "'groundingChunks':[{'web':{'uri':'https://h/1','title':'One'}},{"
                           "'retrievedContext':{}}]}"),
            "start text(a)(b). server:srvtoolu_000000000001:web_search("
            "{\\\"query\\\":\\\"q1; q2\\\"}). result:srvtoolu_000000000001:[{\"type\":"
            "\"web_search_result\",\"url\":\"https://h/1\",\"title\":\"One\","
            "\"encrypted_content\":\"\",\"page_age\":null}]. end:end_turn searches:1");

        row("6.11 an error event",
            parts(text("a"))
                + "{'error':{'code':503,'message':'overloaded','status':"
                  "'UNAVAILABLE'}}\n",
            "start text(a) error:prov: overloaded");
        row("6.11 an error behind the end",
            parts(text("a"), kStop) + "{'error':{'code':499,'message':'cancelled'}}\n",
            "start text(a). end:end_turn");
        row("an error in an array",
            "[{'error':{'code':400,'message':'no','status':"
            "'INVALID_ARGUMENT'}}]\n",
            "error:prov: no");
        row("no JSON", "nonsense\n", "error:prov sent something that is not JSON.");
        row("a bad escape", parts(text("\\q"), kStop),
            "error:prov sent something that is not JSON.");
    }
    void streams()
    {
        QFETCH(std::string, events);
        QFETCH(std::string, expected);
        const std::string stream = geminiStream(events);
        std::string line = recordGeminiStream(stream);
        const std::size_t usage = line.find(" usage:");
        if (expected.find(" usage:") == std::string::npos && usage != std::string::npos)
            line.resize(usage);
        QCOMPARE(QByteArray::fromStdString(line), QByteArray::fromStdString(expected));

        const ClientMessage message = clientMessage(decodeGeminiStream({stream}));
        QVERIFY2(message.problem.isEmpty(), qPrintable(message.problem));
        const std::string whole = decodeGeminiStream({stream});
        for (std::size_t cut = 1; cut < stream.size(); ++cut)
            QVERIFY(decodeGeminiStream({std::string_view(stream).substr(0, cut),
                                        std::string_view(stream).substr(cut)})
                    == whole);
    }

    void bodies_data()
    {
        QTest::addColumn<std::string>("body");
        QTest::addColumn<std::string>("expected");
        row("a whole answer", parts(text("a"), kStop), "start text(a). end:end_turn");
        row("a whole answer without a reason", parts(text("a")), "start text(a). end:end_turn");
        row("7.9 on the text", parts(text("a", ",'thoughtSignature':'S'"), kStop),
            "start thinksig[gemini.next:S]. text(a). end:end_turn");
        row("7.9 on the text behind thoughts",
            parts("{'text':'hm','thought':true}," + text("a", ",'thoughtSignature':'S'"), kStop),
            "start think(hm)sig[gemini.next:S]. text(a). end:end_turn");
        row("7.9 on a text that goes on behind a picture",
            parts(text("a", ",'thoughtSignature':'S'") + ",{'inlineData':{}}," + text("b"), kStop),
            "start text(a)(b). end:end_turn");
        row("4.1 an array", "[" + parts(text("a")) + "," + parts(text("b"), kStop) + "]",
            "start text(a)(b). end:end_turn");
        row("6.11 an array with an error",
            "[" + parts(text("a")) + ",{'error':{'code':500,'message':'no'}}]",
            "start text(a) error:prov: no");
        row("T34 an array of an error", "[{'error':{'code':400,'message':'no'}}]",
            "error:prov: no");
        row("an empty object", "{}", "start error:prov sent an answer without content.");
        row("no JSON", "<html>", "error:prov sent something that is not JSON.");
        row("a broken array", "[{'candidates':", "error:prov sent something that is not JSON.");
    }
    void bodies()
    {
        QFETCH(std::string, body);
        QFETCH(std::string, expected);
        std::string line = recordGeminiBody(doubled(body));
        line.resize(std::min(line.find(" usage:"), line.size()));
        QCOMPARE(QByteArray::fromStdString(line), QByteArray::fromStdString(expected));
    }

    /// What a person is told.
    void words()
    {
        const ClientMessage message = clientMessage(decodeGeminiStream({geminiStream(
            finished("MALFORMED_FUNCTION_CALL", "", ",'finishMessage':'Malformed: print('"))}));
        QCOMPARE(message.error[u"type"].toString(), QStringLiteral("api_error"));
        QCOMPARE(message.error[u"message"].toString(),
                 QStringLiteral("prov's model wrote a call that cannot be read "
                                "(MALFORMED_FUNCTION_CALL): Malformed: print("));
    }
};

QTEST_APPLESS_MAIN(TestGeminiDecoder)
#include "tst_gemini_decoder.moc"

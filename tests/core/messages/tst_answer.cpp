// SPDX-License-Identifier: GPL-3.0-or-later
// The order that Answer makes of what decoders tell it. A script stands for the decoder:
//   t:TEXT  text         h:TEXT  thinking     s:SIG  signature   r:DATA  redacted thinking
//   cK:ID:NAME  a call   aK:TEXT  its arguments          eK  its end
//   w:QUERY a search     x:CODE  one that failed    k:ID:NAME:JSON  a call in one piece
//   f:REASON    the provider's filter    stop:WORD   end      fail
// In texts ' stands for an escaped quote, _ for a space, ~ for _.
#include "core/messages/answer.h"
#include "core/support/counted_ids.h"
#include "core/support/recorder.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using json::RawString;
using messages::StopReason;

namespace {

std::string unquoted(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\'')
            out += "\\\"";
        else if (c == '_')
            out += ' ';
        else if (c == '~')
            out += '_';
        else
            out += c;
    }
    return out;
}

StopReason stopFrom(std::string_view word)
{
    for (int i = 0; i <= static_cast<int>(StopReason::ContextWindowExceeded); ++i) {
        if (toString(static_cast<StopReason>(i)) == word)
            return static_cast<StopReason>(i);
    }
    return StopReason::EndTurn;
}

void callStep(messages::Answer &answer, std::string_view step)
{
    const int key = step[1] - '0';
    if (step[0] == 'e') {
        answer.toolEnd(key);
        return;
    }
    const std::string_view rest = step.substr(3);
    if (step[0] == 'a') {
        answer.toolArguments(key, RawString(unquoted(rest)));
        return;
    }
    const std::size_t colon = rest.find(':');
    answer.toolCall(key, RawString(rest.substr(0, colon)), RawString(rest.substr(colon + 1)));
}

void wholeCallStep(messages::Answer &answer, std::string_view rest)
{
    const std::size_t name = rest.find(':') + 1;
    const std::size_t json = rest.find(':', name) + 1;
    std::string arguments(rest.substr(json));
    std::replace(arguments.begin(), arguments.end(), '\'', '"');
    answer.wholeCall(RawString(rest.substr(0, name - 1)),
                     RawString(rest.substr(name, json - 1 - name)), arguments);
}

void step(messages::Answer &answer, std::string_view word)
{
    const std::string_view rest = word.size() > 2 ? word.substr(2) : std::string_view();
    if (word == "end")
        answer.end();
    else if (word == "fail")
        answer.fail({.kind = FailureKind::ProviderError,
                     .message = "broken",
                     .remedy = {},
                     .retryAfter = {},
                     .providerStatus = 0,
                     .final = false});
    else if (word == "usage")
        answer.setUsage({});
    else if (word.starts_with("stop:"))
        answer.setStop(stopFrom(word.substr(5)));
    else if (word.starts_with("t:"))
        answer.text(RawString(unquoted(rest)));
    else if (word.starts_with("h:"))
        answer.thinking(RawString(unquoted(rest)));
    else if (word.starts_with("s:"))
        answer.signature(rest);
    else if (word.starts_with("r:"))
        answer.redactedThinking(rest);
    else if (word.starts_with("w:"))
        answer.webSearch({.query = std::string(rest),
                          .hits = {{.url = "https://a.example/", .title = "A", .pageAge = {}}},
                          .error = {}});
    else if (word.starts_with("x:"))
        answer.webSearch({.query = "q", .hits = {}, .error = std::string(rest)});
    else if (word.starts_with("f:"))
        answer.contentFiltered("Acme", rest);
    else if (word.starts_with("k:"))
        wholeCallStep(answer, rest);
    else
        callStep(answer, word);
}

std::string play(std::string_view script, messages::ToolNameMap names = {},
                 const std::vector<messages::Tool> *tools = nullptr)
{
    tests::Recorder recorder;
    tests::CountedIds ids;
    messages::Answer answer(recorder, ids);
    answer.setDefaultSignature("D");
    answer.setToolNames(std::move(names));
    if (tools != nullptr)
        answer.setTools(*tools);
    while (!script.empty()) {
        const std::size_t space = std::min(script.find(' '), script.size());
        if (space > 0)
            step(answer, script.substr(0, space));
        script.remove_prefix(std::min(space + 1, script.size()));
    }
    return recorder.line();
}

} // namespace

class TestAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *script, const char *expected) {
            QTest::newRow(name) << QByteArray(script) << QByteArray(expected);
        };
        // Text
        row("nothing", "end", "start end:end_turn");
        row("text", "t:a t:b end", "start text(a)(b). end:end_turn");
        row("empty text", "t: h: end", "start end:end_turn");
        row("blank only", "t:_ t:\\n end", "start end:end_turn");
        row("blank before text", "t:_ t:a t:_ end", "start text( )(a)( ). end:end_turn");
        row("text behind the end", "t:a end t:b end", "start text(a). end:end_turn");
        row("length", "t:a stop:max_tokens end", "start text(a). end:max_tokens");
        row("tool_use without a call", "t:a stop:tool_use end", "start text(a). end:end_turn");
        row("refusal stays", "t:a stop:refusal end", "start text(a). end:refusal");
        row("failure before all", "fail t:a end", "error:broken");
        row("failure in a block", "t:a fail end", "start text(a) error:broken");
        // Thinking
        row("thinking then text", "h:x h:y t:a end",
            "start think(x)(y)sig(D). text(a). end:end_turn");
        row("thinking only", "h:x end", "start think(x)sig(D). end:end_turn");
        row("own signature", "h:x s:S t:a end", "start think(x)sig(S). text(a). end:end_turn");
        row("signature alone", "s:S t:a end", "start thinksig(S). text(a). end:end_turn");
        row("thinking behind a signature", "h:x s:S h:y end",
            "start think(x)sig(S). think(y)sig(D). end:end_turn");
        row("two signatures", "s:S s:T end", "start thinksig(S). thinksig(T). end:end_turn");
        row("text between", "h:x t:a h:y t:b end",
            "start think(x)sig(D). text(a). think(y)sig(D). text(b). end:end_turn");
        row("blank between thinking", "h:x t:_ h:y t:a end",
            "start think(x)(y)sig(D). text( )(a). end:end_turn");
        row("redacted", "r:R t:a end", "start redacted:R. text(a). end:end_turn");
        // One call
        row("call", "c1:call_abcdefgh1:f a1:{'a':1} end",
            "start tool:call_abcdefgh1:f({\\\"a\\\":1}). end:tool_use");
        row("call with a bad id", "c1:call_0:f a1:{} end",
            "start tool:toolu_000000000001:f({}). end:tool_use");
        row("call without id", "c1::f end", "start tool:toolu_000000000001:f({}). end:tool_use");
        row("name late", "c1:call_abcdefgh1: a1:{'a': c1::f a1:1} end",
            "start tool:call_abcdefgh1:f({\\\"a\\\":)(1}). end:tool_use");
        row("arguments first", "a1:{'a': c1:call_abcdefgh1:f a1:1} end",
            "start tool:call_abcdefgh1:f({\\\"a\\\":)(1}). end:tool_use");
        row("names repeated", "c1:call_abcdefgh1:f a1:{'a': c1:call_abcdefgh1:g a1:1} end",
            "start tool:call_abcdefgh1:f({\\\"a\\\":)(1}). end:tool_use");
        row("name never", "c1:call_abcdefgh1: a1:{} end", "start end:end_turn");
        row("name never beside a good one", "c1:call_abcdefgh1: a1:{} c2::g end",
            "start tool:toolu_000000000001:g({}). end:tool_use");
        row("call, stop says stop", "c1::f stop:end_turn end",
            "start tool:toolu_000000000001:f({}). end:tool_use");
        row("length in arguments", "c1::f a1:{'a':'x stop:max_tokens end",
            "start tool:toolu_000000000001:f({\\\"a\\\":\\\"x). end:max_tokens");
        // Calls and other content
        row("text before and behind", "t:a c1::f a1:{'a':1} t:b end",
            "start text(a). tool:toolu_000000000001:f({\\\"a\\\":1}). text(b). end:tool_use");
        row("blank around calls", "t:_ c1::f a1:{'a':1} t:_ c2::g a2:{} t:_ end",
            "start tool:toolu_000000000001:f({\\\"a\\\":1}). tool:toolu_000000000002:g({}). "
            "end:tool_use");
        row("text within arguments", "c1::f a1:{'a': t:b t:c a1:1} t:d end",
            "start tool:toolu_000000000001:f({\\\"a\\\":)(1}). text(bc)(d). end:tool_use");
        row("blank within arguments", "c1::f a1:{'a': t:_ a1:1} end",
            "start tool:toolu_000000000001:f({\\\"a\\\":)(1}). end:tool_use");
        row("thinking within arguments", "c1::f a1:{'a': h:x a1:1} t:b end",
            "start tool:toolu_000000000001:f({\\\"a\\\":)(1}). think(x)sig(D). text(b). "
            "end:tool_use");
        row("all within arguments", "c1::f a1:{'a': h:x s:S r:R t:b a1:1} end",
            "start tool:toolu_000000000001:f({\\\"a\\\":)(1}). think(x)sig(S). redacted:R. "
            "text(b). end:tool_use");
        row("thinking between calls", "c1::f a1:{'a':1} h:x c2::g end",
            "start tool:toolu_000000000001:f({\\\"a\\\":1}). think(x)sig(D). "
            "tool:toolu_000000000002:g({}). end:tool_use");
        row("text held by a call without arguments", "c1::f t:b end",
            "start tool:toolu_000000000001:f({}). text(b). end:tool_use");
        row("ended call lets text through", "c1::f e1 t:b t:c end",
            "start tool:toolu_000000000001:f({}). text(b)(c). end:tool_use");
        // Several calls
        row("in order", "c0::f a0:{'a':1} c1::g a1:{'b':2} end",
            "start tool:toolu_000000000001:f({\\\"a\\\":1}). "
            "tool:toolu_000000000002:g({\\\"b\\\":2}). end:tool_use");
        row("interleaved", "c0::f a0:{'a': c1::g a1:{'b': a0:1} a1:2} end",
            "start tool:toolu_000000000001:f({\\\"a\\\":)(1}). "
            "tool:toolu_000000000002:g({\\\"b\\\":)(2}). end:tool_use");
        row("second ends first", "c0::f c1::g a1:{'b':2} a0:{'a':1} end",
            "start tool:toolu_000000000001:f({\\\"a\\\":1}). "
            "tool:toolu_000000000002:g({\\\"b\\\":2}). end:tool_use");
        row("late piece of a closed call", "c0::f a0:{'a':1} c1::g c0::f a0:_ a1:{'b':2} end",
            "start tool:toolu_000000000001:f({\\\"a\\\":1}). "
            "tool:toolu_000000000002:g({\\\"b\\\":2}). end:tool_use");
        row("key used again", "c0::f a0:{'a':1} e0 c0::g a0:{'b':2} end",
            "start tool:toolu_000000000001:f({\\\"a\\\":1}). "
            "tool:toolu_000000000002:g({\\\"b\\\":2}). end:tool_use");
        row("key used again behind another", "c0::f a0:{'a':1} c1::g a1:{} e0 c0::h end",
            "start tool:toolu_000000000001:f({\\\"a\\\":1}). tool:toolu_000000000002:g({}). "
            "tool:toolu_000000000003:h({}). end:tool_use");
        row("same id twice", "c0:call_abcdefgh1:f c1:call_abcdefgh1:g end",
            "start tool:call_abcdefgh1:f({}). tool:toolu_000000000001:g({}). end:tool_use");
        row("whole calls", "k::f:{'a':1} k::f: c0::g a0:{'b': k::h:null a0:2} end",
            "start tool:toolu_000000000001:f({\\\"a\\\":1}). tool:toolu_000000000002:f({}). "
            "tool:toolu_000000000003:g({\\\"b\\\":)(2}). tool:toolu_000000000004:h({}). "
            "end:tool_use");
        row("cut in the second", "c0::f a0:{'a':1} c1::g a1:{'b': stop:max_tokens end",
            "start tool:toolu_000000000001:f({\\\"a\\\":1}). "
            "tool:toolu_000000000002:g({\\\"b\\\":). end:max_tokens");
    }
    void order()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(play(script.toStdString())), expected);
    }

    void search_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *script, const char *expected) {
            QTest::newRow(name) << QByteArray(script) << QByteArray(expected);
        };
        const char *hits =
            "start server:srvtoolu_000000000001:web_search({\\\"query\\\":\\\"q\\\"}). "
            "result:srvtoolu_000000000001:[{\"type\":\"web_search_result\",\"url\":"
            "\"https://a.example/\",\"title\":\"A\",\"encrypted_content\":\"\","
            "\"page_age\":null}]. text(a). end:end_turn searches:1";
        row("search", "w:q t:a end", hits);
        row("usage behind it", "w:q t:a usage end", hits);
        row("failed", "h:x x:unavailable end",
            "start think(x)sig(D). "
            "server:srvtoolu_000000000001:web_search({\\\"query\\\":\\\"q\\\"})"
            ". result:srvtoolu_000000000001:{\"type\":\"web_search_tool_result_error\","
            "\"error_code\":\"unavailable\"}. end:end_turn");
        row("within arguments", "c1::f a1:{'a': x:unavailable t:b a1:1} end",
            "start tool:toolu_000000000001:f({\\\"a\\\":)(1}). "
            "server:srvtoolu_000000000002:web_search({\\\"query\\\":\\\"q\\\"}). "
            "result:srvtoolu_000000000002:{\"type\":\"web_search_tool_result_error\","
            "\"error_code\":\"unavailable\"}. text(b). end:tool_use");
        row("no call", "x:unavailable stop:tool_use end",
            "start server:srvtoolu_000000000001:web_search({\\\"query\\\":\\\"q\\\"}). "
            "result:srvtoolu_000000000001:{\"type\":\"web_search_tool_result_error\","
            "\"error_code\":\"unavailable\"}. end:end_turn");
        row("filter", "f:SAFETY end",
            "start text([The content filter of Acme stopped this answer: SAFETY.]). end:end_turn");
        row("filter behind text", "t:a stop:refusal f: end",
            "start text(a)(\\n\\n[The content filter of Acme stopped this answer.]). end:end_turn");
    }
    void search() { order(); }

    /// Calls of a request's tools: names in another case, optional keys, several in one.
    void tools_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *script, const char *expected) {
            QTest::newRow(name) << QByteArray(script) << QByteArray(expected);
        };
        row("as it is", "c0::Bash e0 end", "start tool:toolu_000000000001:Bash({}). end:tool_use");
        row("other case", "c0::bash e0 c1::BASH e1 end",
            "start tool:toolu_000000000001:Bash({}). tool:toolu_000000000002:Bash({}). "
            "end:tool_use");
        row("two tools in one case", "c0::Twin e0 c1::twin e1 c2::TWIN e2 end",
            "start tool:toolu_000000000001:Twin({}). tool:toolu_000000000002:twin({}). "
            "tool:toolu_000000000003:TWIN({}). end:tool_use");
        row("unknown tool", "c0::other a0:{'limit':null} end",
            "start tool:toolu_000000000001:other({\\\"limit\\\":null}). end:tool_use");
        row("null", "c0::read a0:{'path':'x','limit':null} end",
            "start tool:toolu_000000000001:Read({\\\"path\\\":\\\"x\\\"})"
            ". end:tool_use");
        row("null in pieces", "c0::Read a0:{'path':'x','limit':nu a0:ll,'pages':'' a0:} end",
            "start tool:toolu_000000000001:Read({\\\"path\\\":\\\"x\\\")(}). end:tool_use");
        row("null in a whole call", "k::Read:{'limit':null,'path':'x'} end",
            "start tool:toolu_000000000001:Read({\\\"path\\\":\\\"x\\\"}). end:tool_use");
        row("null that waited", "c0::Bash a0:{'a': c1::Read a1:{'limit':null} a0:1} end",
            "start tool:toolu_000000000001:Bash({\\\"a\\\":)(1}). "
            "tool:toolu_000000000002:Read({}). end:tool_use");
        row("several in one",
            "c0::multi_tool_use.parallel a0:{'tool~uses':[{'recipient~name':'functions.bash', "
            "a0:'parameters':{'a':1}},{'recipient~name':'Read','parameters':{'limit':null}}]} end",
            "start tool:toolu_000000000001:Bash({\\\"a\\\":1}). "
            "tool:toolu_000000000002:Read({}). end:tool_use");
        row("several in one, then another",
            "c0::parallel a0:{'tool~uses':[{'recipient~name':'Bash'}]} t:a c1::Read e1 c0:: a0:x "
            "end",
            "start tool:toolu_000000000001:Bash({}). text(a). tool:toolu_000000000002:Read({}). "
            "end:tool_use");
        row("another waits for several",
            "c0::parallel c1::Read e1 a0:{'tool~uses':[ "
            "a0:{'recipient~name':'Bash'}]} end",
            "start tool:toolu_000000000001:Bash({}). tool:toolu_000000000002:Read({}). "
            "end:tool_use");
        row("a wrapper of nothing", "c0::parallel a0:{'a':1} end",
            "start tool:toolu_000000000001:parallel({\\\"a\\\":1}). end:tool_use");
        row("a wrapper in itself",
            "c0::parallel a0:{'tool~uses':[{'recipient~name':'parallel'}]} end",
            "start tool:toolu_000000000001:parallel({}). end:tool_use");
        row("a wrapper that was cut",
            "c0::parallel a0:{'tool~uses':[{'recipient~name':'Ba stop:max_tokens end",
            "start tool:toolu_000000000001:parallel({\\\"tool_uses\\\":[{"
            "\\\"recipient_name\\\":\\\"Ba). end:max_tokens");
    }
    void tools()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, expected);
        constexpr std::string_view schema =
            "{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"},"
            "\"limit\":{\"type\":\"integer\"},\"pages\":{\"type\":\"string\"}}}";
        std::vector<messages::Tool> tools(5);
        const char *const names[] = {"Bash", "Read", "Twin", "twin", "WebFetch"};
        for (std::size_t i = 0; i < tools.size(); ++i) {
            tools[i].name = RawString(names[i]);
            tools[i].inputSchema = schema;
        }
        QCOMPARE(QByteArray::fromStdString(play(script.toStdString(), {}, &tools)), expected);
    }

    void shortenedNames()
    {
        QCOMPARE(play("c1::short end", {{"short", "mcp__server__long"}}),
                 std::string("start tool:toolu_000000000001:mcp__server__long({}). end:tool_use"));
    }

    void usageAndStopSequence()
    {
        tests::Recorder recorder;
        tests::CountedIds ids;
        messages::Answer answer(recorder, ids);
        answer.text(RawString("a"));
        answer.setUsage({.input = 1, .output = 2, .cacheRead = 3, .cacheWrite = 4});
        answer.setStop(StopReason::StopSequence);
        answer.setStopSequence("###");
        answer.end();
        QCOMPARE(recorder.line(),
                 std::string("start text(a). end:stop_sequence:### usage:1/2/3/4"));
        QVERIFY(answer.isOver());
        QVERIFY(!answer.failure());
    }

    void state()
    {
        tests::Recorder recorder;
        tests::CountedIds ids;
        messages::Answer answer(recorder, ids);
        QVERIFY(!answer.hasBegun() && !answer.hasContent());
        answer.begin();
        QVERIFY(answer.hasBegun() && !answer.hasContent());
        answer.toolCall(0, RawString(), RawString());
        QVERIFY(answer.hasContent());
        QVERIFY(answer.callsAreComplete()); // a call may have no arguments
        answer.toolArguments(0, RawString("{\\\"a\\\":"));
        QVERIFY(!answer.callsAreComplete());
        answer.toolCall(0, RawString(), RawString("f"));
        QVERIFY(!answer.callsAreComplete());
        answer.toolArguments(0, RawString("1}"));
        QVERIFY(answer.callsAreComplete());
    }
};

QTEST_APPLESS_MAIN(TestAnswer)
#include "tst_answer.moc"

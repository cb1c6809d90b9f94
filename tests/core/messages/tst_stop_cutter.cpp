// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/answer.h"
#include "core/messages/stop_cutter.h"
#include "core/support/counted_ids.h"
#include "core/support/recorder.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::messages;
using namespace ccproxy::tests;
using json::RawString;

namespace {

/// The pieces of a text of two blocks, as a provider streams them; "|" ends the first block.
std::string cut(const std::vector<std::string> &stops, const std::vector<std::string> &pieces)
{
    Recorder recorder;
    StopCutter cutter(recorder, stops);
    CountedIds ids;
    Answer answer(cutter, ids);
    for (const std::string &piece : pieces) {
        if (piece == "|") {
            answer.toolCall(1, RawString("call_00000001"), RawString("f"));
            answer.toolEnd(1);
        } else {
            answer.text(RawString(piece));
        }
    }
    Usage usage;
    usage.output = 3;
    answer.setUsage(usage);
    answer.end();
    return recorder.line();
}

/// What the texts of a line hold, without the borders of pieces.
std::string textIn(const std::string &line)
{
    std::string all;
    std::size_t at = line.find("text(");
    if (at == std::string::npos)
        return all;
    for (at += 4; at < line.size() && line[at] == '('; at = line.find(')', at) + 1)
        all += line.substr(at + 1, line.find(')', at) - at - 1);
    return all;
}

} // namespace

class TestStopCutter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<std::vector<std::string>>("stops");
        QTest::addColumn<std::vector<std::string>>("pieces");
        QTest::addColumn<std::string>("expected");
        using Texts = std::vector<std::string>;
        const auto row = [](const char *name, const Texts &stops, const Texts &pieces,
                            const char *expected) {
            QTest::newRow(name) << stops << pieces << std::string(expected);
        };
        row("none in it", {"</a>"}, {"<b>x", "</b>"},
            "start text(<b>x)(</b>). end:end_turn usage:0/3/0/0");
        row("in one piece", {"</a>"}, {"10</a> and more"},
            "start text(10). end:stop_sequence:</a> usage:0/3/0/0");
        row("over pieces", {"</a>"}, {"1", "0<", "/", "a", ">x"},
            "start text(1)(0). end:stop_sequence:</a> usage:0/3/0/0");
        row("a beginning that is none", {"</a>"}, {"1</", "b>"},
            "start text(1)(</b>). end:end_turn usage:0/3/0/0");
        row("a beginning at the end", {"</a>"}, {"1</"},
            "start text(1)(</). end:end_turn usage:0/3/0/0");
        row("beginnings that overlap", {"aab"}, {"a", "a", "a", "b"},
            "start text(a). end:stop_sequence:aab usage:0/3/0/0");
        row("the first of several", {"z", "b", "abc"}, {"xabcz"},
            "start text(x). end:stop_sequence:abc usage:0/3/0/0");
        row("at the very beginning", {"</a>"}, {"</a>x"},
            "start end:stop_sequence:</a> usage:0/3/0/0");
        row("nothing follows the cut", {"s"}, {"1s", "|", "2"},
            "start text(1). end:stop_sequence:s usage:0/3/0/0");
        row("not over blocks", {"ab"}, {"a", "|", "b"},
            "start text(a). tool:call_00000001:f({}). text(b). end:tool_use usage:0/3/0/0");
        row("whatever its escapes", {"</a>", "\n"}, {"1\\u003c\\/a\\u003e"},
            "start text(1). end:stop_sequence:</a> usage:0/3/0/0");
        row("a line end", {"\n"}, {"1", "\\n2"},
            "start text(1). end:stop_sequence:\n usage:0/3/0/0");
        row("beyond ASCII", {"é"}, {"a", "\\u00e9b"},
            "start text(a). end:stop_sequence:é usage:0/3/0/0");
        row("a character in two escapes", {"x"}, {"a\\ud83d", "\\ude00b"},
            "start text(a)(😀b). end:end_turn usage:0/3/0/0");
        row("half a character at the end", {"x"}, {"a\\ud83d"},
            "start text(a)(\xEF\xBF\xBD). end:end_turn usage:0/3/0/0");
    }
    void cuts()
    {
        QFETCH(std::vector<std::string>, stops);
        QFETCH(std::vector<std::string>, pieces);
        QFETCH(std::string, expected);
        QCOMPARE(QByteArray::fromStdString(cut(stops, pieces)),
                 QByteArray::fromStdString(expected));
    }

    /// The same text comes out however it is cut into pieces.
    void anyPieces()
    {
        const std::string text = "<sev<severity>10</sever</severity> rest";
        for (std::size_t first = 0; first <= text.size(); ++first) {
            for (std::size_t second = first; second <= text.size(); ++second) {
                const std::string line =
                    cut({"</severity>"},
                        {text.substr(0, first), text.substr(first, second - first),
                         text.substr(second)});
                QCOMPARE(textIn(line), std::string("<sev<severity>10</sever"));
                QVERIFY(line.find("end:stop_sequence:</severity>") != std::string::npos);
            }
        }
    }

    /// Thinking and arguments of calls are not looked at, errors pass.
    void otherBlocksPass()
    {
        Recorder recorder;
        StopCutter cutter(recorder, {"s"});
        CountedIds ids;
        Answer answer(cutter, ids);
        answer.thinking(RawString("yes"));
        answer.toolCall(1, RawString("call_00000001"), RawString("s"));
        answer.toolArguments(1, RawString(R"({\"s\":1})"));
        answer.toolEnd(1);
        Failure failure;
        failure.message = "no";
        answer.fail(failure);
        QCOMPARE(
            recorder.line(),
            std::string("start think(yes)sig(). tool:call_00000001:s({\\\"s\\\":1}). error:no"));
    }
};

QTEST_APPLESS_MAIN(TestStopCutter)
#include "tst_stop_cutter.moc"

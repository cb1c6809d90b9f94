// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_decoder/chat_cases.h"
#include "core/dialects/chat_decoder/chat_run.h"
#include "core/dialects/reasoning_envelope.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

/// Opens the signatures of ours in a line of Recorder's.
std::string opened(std::string line)
{
    constexpr std::string_view begin = "sig(";
    for (std::size_t at = line.find(begin); at != std::string::npos;
         at = line.find(begin, at + 1)) {
        const std::size_t end = line.find(')', at);
        const std::string signature = line.substr(at + begin.size(), end - at - begin.size());
        if (const auto envelope = dialects::unpack(signature))
            line.replace(at, end + 1 - at, "sig[" + envelope->kind + ':' + envelope->data + ']');
    }
    return line;
}

} // namespace

class TestChatDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streams_data() { rows(streamCases()); }
    void streams()
    {
        QFETCH(int, at);
        const ChatCase &row = streamCases()[static_cast<std::size_t>(at)];
        const std::string stream = chatStream(row.lines);
        const dialects::Target target = chatTarget("prov", row.traits);
        QCOMPARE(opened(recordChatStream(stream, target)), std::string(row.expected));

        const std::string whole = decodeChatStream({stream}, target);
        const ClientMessage message = clientMessage(whole);
        QVERIFY2(message.problem.isEmpty(), qPrintable(message.problem));
        for (std::size_t cut = 1; cut < stream.size(); ++cut)
            QVERIFY(decodeChatStream({std::string_view(stream).substr(0, cut),
                                      std::string_view(stream).substr(cut)},
                                     target)
                    == whole);
    }

    void bodies_data() { rows(bodyCases()); }
    void bodies()
    {
        QFETCH(int, at);
        const ChatCase &row = bodyCases()[static_cast<std::size_t>(at)];
        QCOMPARE(opened(recordChatBody(row.lines, chatTarget("prov", row.traits))),
                 std::string(row.expected));
    }

    /// Text in thought's tags gives the same however it is cut into deltas.
    void thinkTagsInAnyPieces()
    {
        const std::string text = " <think>a<b></thin></think> \\n<think>c";
        for (std::size_t first = 0; first < text.size(); ++first) {
            for (std::size_t second = first; second < text.size(); ++second) {
                // An escape is never cut: providers send whole JSON strings.
                const std::size_t escape = text.find('\\') + 1;
                if (first == escape || second == escape)
                    continue;
                const std::string stream = chatStream(
                    "d {\"content\":\"" + text.substr(0, first) + "\"}\nd {\"content\":\""
                    + text.substr(first, second - first) + "\"}\nd {\"content\":\""
                    + text.substr(second) + "\"}\nf stop\n[DONE]");
                const ClientMessage message = clientMessage(decodeChatStream({stream}));
                QCOMPARE(message.thinking(), QStringLiteral("a<b></thin>"));
                QCOMPARE(message.text(), QStringLiteral("<think>c"));
            }
        }
    }

private:
    static void rows(const std::vector<ChatCase> &cases)
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < cases.size(); ++at)
            QTest::newRow(cases[at].name) << static_cast<int>(at);
    }
};

QTEST_APPLESS_MAIN(TestChatDecoder)
#include "tst_chat_decoder.moc"

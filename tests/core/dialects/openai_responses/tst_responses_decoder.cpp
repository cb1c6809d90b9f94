// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/decoder_cases.h"
#include "core/dialects/openai_responses/support/running.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

/// For messages of QCOMPARE, which shows arrays of bytes to their end.
QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

/// Constructed answers by the rules of WIRE.md 5–8 and 16.
class TestResponsesDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streams_data() { rows(streamCases()); }
    void streams()
    {
        QFETCH(int, at);
        const ResponsesCase &row = streamCases()[static_cast<std::size_t>(at)];
        const std::string stream = responsesStream(row.lines);
        QCOMPARE(bytes(recordStream(stream)), QByteArray(row.expected));

        const std::string whole = decodeStream({stream});
        const ClientMessage message = clientMessage(whole);
        QVERIFY2(message.problem.isEmpty(), qPrintable(message.problem));
        for (std::size_t cut = 1; cut < stream.size(); ++cut)
            QVERIFY(decodeStream({std::string_view(stream).substr(0, cut),
                                  std::string_view(stream).substr(cut)})
                    == whole);
    }

    void bodies_data() { rows(bodyCases()); }
    void bodies()
    {
        QFETCH(int, at);
        const ResponsesCase &row = bodyCases()[static_cast<std::size_t>(at)];
        QCOMPARE(bytes(recordBody(doubled(row.lines))), QByteArray(row.expected));
    }

private:
    static void rows(const std::vector<ResponsesCase> &cases)
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < cases.size(); ++at)
            QTest::newRow(cases[at].name) << static_cast<int>(at);
    }
};

QTEST_APPLESS_MAIN(TestResponsesDecoder)
#include "tst_responses_decoder.moc"

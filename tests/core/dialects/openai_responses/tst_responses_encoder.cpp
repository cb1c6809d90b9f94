// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/encoder_cases.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

using Cases = const std::vector<EncoderCase> &(*)();

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : "|") + text;
    return all;
}

std::string found(const Sent &sent, std::string_view what)
{
    if (what == "parameters")
        return sent.parameters();
    if (what == "notes")
        return sent.notes();
    if (what == "cut")
        return joined(sent.encoded.cutAt);
    if (what == "url")
        return sent.encoded.url;
    return sent.field(what);
}

} // namespace

/// What is sent for a request, by the rules of WIRE.md 3.
class TestResponsesEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conversations_data() { rows(conversationCases); }
    void conversations() { check(conversationCases); }
    void tools_data() { rows(toolCases); }
    void tools() { check(toolCases); }
    void parameters_data() { rows(parameterCases); }
    void parameters() { check(parameterCases); }

    void keys()
    {
        const auto &dialect = *dialects::find(catalogue::Dialect::OpenAiResponses);
        QCOMPARE(std::string(dialect.keyHeader(At{}.target()).name), std::string("authorization"));
        const At azure{.baseUrl = "https://r.openai.azure.com/openai/v1", .otherServer = true};
        QCOMPARE(std::string(dialect.keyHeader(azure.target()).name), std::string("api-key"));
    }

    void streaming()
    {
        const char *const hi = "[{'role':'user','content':'hi'}]";
        QVERIFY(!sendMessages(hi).encoded.stream);
        QVERIFY(sendMessages(hi, {}, ",'stream':true").encoded.stream);
        const At codex{.baseUrl = "https://chatgpt.com/backend-api/codex", .otherServer = true};
        QVERIFY(sendMessages(hi, codex).encoded.stream);
    }

private:
    static void rows(Cases cases)
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < cases().size(); ++at)
            QTest::newRow(cases()[at].name) << static_cast<int>(at);
    }

    static void check(Cases cases)
    {
        QFETCH(int, at);
        const EncoderCase &row = cases()[static_cast<std::size_t>(at)];
        const Sent sent = sendMessages(row.messages, row.at, row.more);
        QCOMPARE(sent.failure, std::string());
        QVERIFY(json::isValid(sent.encoded.body));
        const QByteArray got = QByteArray::fromStdString(found(sent, row.what));
        QCOMPARE(got, QByteArray::fromStdString(doubled(row.expected)));
        QCOMPARE(sendMessages(row.messages, row.at, row.more).encoded.body, sent.encoded.body);
    }
};

QTEST_APPLESS_MAIN(TestResponsesEncoder)
#include "tst_responses_encoder.moc"

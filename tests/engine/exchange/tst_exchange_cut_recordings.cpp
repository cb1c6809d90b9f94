// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded answers of real providers, cut at each tenth: alone, with a fallback and with a second
// key, for clients of streams and of whole answers.
#include "core/support/recordings.h"
#include "engine/support/engine_fixture.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::test;
using tests::Recording;

Q_DECLARE_METATYPE(ccproxy::tests::Recording)

namespace {

/// What our configuration calls a dialect of the index.
std::string typeOfDialect(const QString &dialect)
{
    static const QHash<QString, std::string> types{
        {QStringLiteral("chat"), "openai"},
        {QStringLiteral("responses"), "openai-responses"},
        {QStringLiteral("gemini"), "gemini"},
        {QStringLiteral("anthropic"), "anthropic"}};
    return types.value(dialect);
}

/// Texts, calls and thinking of each dialect, as streams and in one body.
const QStringList &chosen()
{
    static const QStringList all{
        QStringLiteral("openai/text-stream-gpt4o"),
        QStringLiteral("openai/tool-parallel-stream-gpt4o"),
        QStringLiteral("openai/tool-parallel-blocking"),
        QStringLiteral("openai-responses/text-stream-gpt4o"),
        QStringLiteral("openai-responses/reasoning-summary-encrypted-tool-stream-o4-mini"),
        QStringLiteral("openai-responses/reasoning-roundtrip-request-gpt5-5"),
        QStringLiteral("gemini/text-stream-2.5-flash"),
        QStringLiteral("gemini/thinking-tool-stream-2.5-pro"),
        QStringLiteral("gemini/thought-summary-function-call-signature"),
        QStringLiteral("anthropic/text-stream-sonnet-4-5"),
        QStringLiteral("anthropic/thinking-tool-stream"),
        QStringLiteral("anthropic/pdf-citations-blocking"),
    };
    return all;
}

std::vector<Recording> chosenRecordings()
{
    std::vector<Recording> all;
    for (const char *dialect : {"chat", "responses", "gemini", "anthropic"}) {
        for (const Recording &recording : tests::recordings(QString::fromLatin1(dialect))) {
            if (chosen().contains(recording.id))
                all.push_back(recording);
        }
    }
    return all;
}

/// The first tenths of an answer; ten are all of it.
Script part(const Recording &recording, int tenths)
{
    const QByteArray all = recording.body;
    const QByteArray bytes = all.left(all.size() * tenths / 10);
    if (recording.stream)
        return tenths == 10 ? streamed(all) : Script{chunkedHead(), Send{chunk(bytes)}, Close{}};
    return {Send{"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: "
                 + QByteArray::number(all.size()) + "\r\n\r\n" + bytes},
            Close{}};
}

config::Provider providerOf(const Recording &recording, const ScriptedProvider &provider)
{
    config::Provider recorded = providerAt("recorded", Wire::Chat, provider.url("/v1"));
    recorded.type = typeOfDialect(recording.dialect);
    return recorded;
}

/// All that a client has seen of an answer, in one line.
QString seen(const tests::ClientMessage &message)
{
    QString all;
    for (const tests::ClientBlock &block : message.blocks)
        all += block.type + u':' + block.name + block.text + QString::fromUtf8(block.input);
    return all;
}

} // namespace

class TestExchangeCutRecordings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cut_data();
    void cut();
};

void TestExchangeCutRecordings::initTestCase()
{
    if (!tests::haveRecordings())
        QSKIP(tests::noRecordings());
    QCOMPARE(chosenRecordings().size(), static_cast<std::size_t>(chosen().size()));
}

void TestExchangeCutRecordings::cut_data()
{
    QTest::addColumn<Recording>("recording");
    QTest::addColumn<int>("tenths");
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<bool>("wantsStream");
    for (const Recording &recording : chosenRecordings()) {
        for (int tenths = 1; tenths <= 10; ++tenths) {
            for (const char *others : {"nobody", "fallback", "key"}) {
                for (const bool wants : {true, false}) {
                    QTest::addRow("%s, %d/10, %s, %s", qPrintable(recording.id), tenths, others,
                                  wants ? "stream" : "whole")
                        << recording << tenths << QByteArray(others) << wants;
                }
            }
        }
    }
}

/// One complete answer, of one provider, or one complete error; at most one try was an answer.
void TestExchangeCutRecordings::cut()
{
    QFETCH(Recording, recording);
    QFETCH(int, tenths);
    QFETCH(QByteArray, others);
    QFETCH(bool, wantsStream);
    ScriptedProvider cutting;
    ScriptedProvider good;
    cutting.respondWith([&](const ReceivedRequest &) { return part(recording, tenths); });
    good.respondWith(
        [=](const ReceivedRequest &) { return textAnswer(Wire::Chat, wantsStream, "Instead"); });
    std::vector<config::Provider> providers{providerOf(recording, cutting)};
    if (others == "fallback")
        providers.push_back(providerAt("good", Wire::Chat, good.url("/v1")));
    if (others == "key")
        providers[0].apiKeys = {{config::SecretSource::Kind::Literal, Secret("key-two"), {}}};
    config::Settings settings = settingsFor(providers);
    settings.performance.maxRetries = 1;
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(client.completeCount(), 1);

    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    const bool isInstead = outcome.message.text() == QStringLiteral("Instead");
    if (tenths == 10)
        QVERIFY(outcome.isAnswer() && !isInstead);
    // Nothing of one who was cut stands beside the words of another.
    if (!isInstead)
        QVERIFY(!seen(outcome.message).contains(QStringLiteral("Instead")));
    if (outcome.kind == Outcome::Kind::ErrorEvent)
        QVERIFY(!seen(outcome.message).isEmpty());
    // Who has a fallback is told of a failure only after some of the answer.
    if (others == "fallback" && !outcome.isAnswer())
        QCOMPARE(outcome.kind, Outcome::Kind::ErrorEvent);

    EVENTUALLY_EQUAL(fixture.active(), 0);
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].failure.empty(), outcome.isAnswer());
    const auto &attempts = records[0].attempts;
    QCOMPARE(static_cast<std::size_t>(
                 std::count_if(attempts.begin(), attempts.end(),
                               [](const auto &attempt) { return attempt.failure.empty(); })),
             outcome.isAnswer() ? 1U : 0U);
    QCOMPARE(good.requests().size(), isInstead ? 1U : 0U);
    QCOMPARE(cutting.requests().size() + good.requests().size(), attempts.size());
}

QTEST_GUILESS_MAIN(TestExchangeCutRecordings)
#include "tst_exchange_cut_recordings.moc"

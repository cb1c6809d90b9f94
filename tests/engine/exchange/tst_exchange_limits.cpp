// SPDX-License-Identifier: GPL-3.0-or-later
// Answers and requests of more than is taken.
#include "core/sse/parser.h"
#include "engine/support/engine_fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)

class TestExchangeLimits final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeAnswer_data();
    void wholeAnswer();
    void oneEvent_data();
    void oneEvent();
    void conversationOfTheDemo();
};

void TestExchangeLimits::wholeAnswer_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false})
            QTest::addRow("%s %s", typeOf(wire).c_str(), wants ? "stream" : "whole")
                << wire << wants;
    }
}

/// One that came in one body has to be held, so it is not larger than a request may be.
void TestExchangeLimits::wholeAnswer()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    constexpr int kLimit = 4096;
    ScriptedProvider provider;
    config::Settings settings = settingsFor({providerAt("prov", wire, provider.url("/v1"))});
    settings.performance.maxRequestBodySize = kLimit;
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    int asked = 0;
    for (const int size : {kLimit - 1, kLimit, kLimit + 1, 3 * kLimit}) {
        provider.enqueue(whole(textBody(wire, "Hello").leftJustified(size, ' ')));
        client.ask(messagesBody(wantsStream));
        EVENTUALLY_EQUAL(client.completeCount(), asked + 1);
        const Outcome outcome = outcomeOf(client.response(asked), wantsStream);
        ++asked;
        QCOMPARE(outcome.problem, QString());
        if (size <= kLimit) {
            QVERIFY(outcome.isAnswer());
            QCOMPARE(outcome.message.text(), QStringLiteral("Hello"));
            continue;
        }
        QCOMPARE(outcome.status, 502);
        QCOMPARE(outcome.errorMessage,
                 QByteArray("prov sent an answer of more than 4096 bytes. "
                            "performance.max_request_body_size sets this limit."));
    }
    EVENTUALLY_EQUAL(fixture.records().size(), 4U);
}

void TestExchangeLimits::oneEvent_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::newRow("translated") << Wire::Chat;
    QTest::newRow("of Anthropic's own") << Wire::Anthropic;
}

/// A stream may be of any length, but an event is held until it is whole.
void TestExchangeLimits::oneEvent()
{
    QFETCH(Wire, wire);
    constexpr qint64 kTooMuch = sse::Parser::kDefaultLimit + (1 << 20);
    ScriptedProvider provider;
    provider.enqueue({Send{"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: {\""},
                      Flood{QByteArray(1 << 16, 'a'), kTooMuch}, Close{}});
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("prov", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), false);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.status, 502);
    QCOMPARE(outcome.errorMessage, QByteArray("prov sent an event of more than 32 MiB"));
}

/// The built-in provider has a window as any other, so that one can see what happens at its end:
/// Claude Code compacts the conversation when it reads these words (CLIENT.md).
void TestExchangeLimits::conversationOfTheDemo()
{
    config::Provider demo;
    demo.name = "demo";
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({demo})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true, "m", QByteArray("many words ").repeated(150'000)));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.status, 400);
    QCOMPARE(outcome.errorType, QByteArray("invalid_request_error"));
    QVERIFY2(outcome.errorMessage.startsWith("prompt is too long: ")
                 && outcome.errorMessage.endsWith(" tokens > 200000 maximum"),
             outcome.errorMessage.constData());
}

QTEST_GUILESS_MAIN(TestExchangeLimits)
#include "tst_exchange_limits.moc"

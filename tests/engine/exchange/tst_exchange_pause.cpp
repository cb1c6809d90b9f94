// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

using std::chrono::milliseconds;

/// A proxy that is paused listens and lets nobody new in.
class TestExchangePause final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newRequestsAreRefused();
    void whatRunsGoesOn();
    void aStartResumes();
};

void TestExchangePause::newRequestsAreRefused()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "Hello."); });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    fixture.engine().setPaused(true);
    QVERIFY(fixture.engine().isPaused());
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const ClientResponse refused = client.response();
    QCOMPARE(refused.status, 529);
    QVERIFY2(refused.body.contains("overloaded_error"), refused.body.constData());
    QVERIFY2(refused.body.contains("CCProxy is paused"), refused.body.constData());
    QVERIFY2(refused.body.contains("ccproxy resume"), refused.body.constData());
    QCOMPARE(refused.headers.value("retry-after"), QByteArray("15"));
    QCOMPARE(provider.requests().size(), 0);

    client.request("GET", "/status");
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QVERIFY2(client.response(1).body.contains("\"status\":\"paused\""),
             client.response(1).body.constData());
    QVERIFY(fixture.status().isPaused);

    fixture.engine().setPaused(false);
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 3);
    QVERIFY(outcomeOf(client.response(2), true).isAnswer());
    QVERIFY(!fixture.status().isPaused);
}

void TestExchangePause::whatRunsGoesOn()
{
    ScriptedProvider provider;
    provider.enqueue({chunkedHead(), Send{chunk(textBegin(Wire::Chat))},
                      Send{chunk(wordEvent(Wire::Chat, "begun "))}, Wait{"go"},
                      Send{chunk(wordEvent(Wire::Chat, "and ended") + textEnd(Wire::Chat))},
                      Send{lastChunk()}});
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY(client.bodyHolds("begun "));
    fixture.engine().setPaused(true);
    HttpClient late(fixture.port());
    late.ask(messagesBody(true));
    EVENTUALLY_EQUAL(late.completeCount(), 1);
    QCOMPARE(late.response().status, 529);
    provider.release("go");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.message.text(), QStringLiteral("begun and ended"));
}

void TestExchangePause::aStartResumes()
{
    ScriptedProvider provider;
    const auto settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    fixture.engine().setPaused(true);
    fixture.engine().stop(milliseconds(0));
    EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
    QVERIFY(fixture.start(settings));
    QVERIFY(!fixture.engine().isPaused());
    QVERIFY(!fixture.status().isPaused);
}

QTEST_GUILESS_MAIN(TestExchangePause)
#include "tst_exchange_pause.moc"

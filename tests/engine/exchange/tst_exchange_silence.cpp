// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QTest>
#include <QTimer>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)

using std::chrono::milliseconds;

namespace {

EngineTuning pinging(milliseconds interval)
{
    EngineTuning tuning = quickTuning();
    tuning.pingInterval = interval;
    return tuning;
}

void addWiresAndForms()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false})
            QTest::addRow("%s %s", typeOf(wire).c_str(), wants ? "stream" : "whole")
                << wire << wants;
    }
}

} // namespace

/// Providers that say nothing for a while, or for ever.
class TestExchangeSilence final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hang_data();
    void hang();
    void slowButMoving_data() { addWiresAndForms(); }
    void slowButMoving();
    void pingsBeforeTheAnswer_data() { addWiresAndForms(); }
    void pingsBeforeTheAnswer();
    void pingsInGaps_data() { addWiresAndForms(); }
    void pingsInGaps();
    void noPingsWhileItMoves();
    void failureAfterPing_data() { addWiresAndForms(); }
    void failureAfterPing();
};

void TestExchangeSilence::hang_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<int>("events"); ///< that come before the silence; -1: not even a head
    QTest::addColumn<QByteArray>("remedy");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false}) {
            const auto row = [&](const char *name, int events, const char *remedy) {
                QTest::addRow("%s %s: %s", typeOf(wire).c_str(), wants ? "stream" : "whole", name)
                    << wire << wants << events << QByteArray(remedy);
            };
            row("before the head", -1, "performance.request_timeout");
            row("after the head", 0, "performance.stream_idle_timeout");
            row("before content", 1, "performance.stream_idle_timeout");
            row("in the middle", 4, "performance.stream_idle_timeout");
        }
    }
}

void TestExchangeSilence::hang()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    QFETCH(int, events);
    QFETCH(QByteArray, remedy);
    Script script;
    if (events >= 0)
        script.push_back(chunkedHead());
    if (events > 0)
        script.push_back(Send{chunk(textEvents(wire, {"a", "b", "c"}).mid(0, events).join())});
    script.push_back(Hang{});
    ScriptedProvider provider;
    provider.enqueue(script);
    config::Settings settings = settingsFor({providerAt("prov", wire, provider.url("/v1"))});
    // Only the limit that is meant is short.
    settings.performance.requestTimeout = milliseconds(events < 0 ? 300 : 60'000);
    settings.performance.streamIdleTimeout = milliseconds(events < 0 ? 60'000 : 300);
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    QElapsedTimer clock;
    clock.start();
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QVERIFY(clock.elapsed() >= 300);
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.errorType, QByteArray("timeout_error"));
    QVERIFY2(outcome.errorMessage.contains(remedy), outcome.errorMessage.constData());
    QCOMPARE(outcome.status, wantsStream && events > 1 ? 200 : 504);
    // The provider is let go.
    EVENTUALLY_EQUAL(provider.openConnections(), 0);
    EVENTUALLY_EQUAL(fixture.active(), 0);
}

/// What moves is never cut, however long it takes in all.
void TestExchangeSilence::slowButMoving()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    constexpr int kBeats = 24;
    const milliseconds beat(50);
    const milliseconds limit(600);
    ScriptedProvider provider;
    Script script{chunkedHead()};
    const auto events = textEvents(wire, QList<QByteArray>(kBeats, "w "));
    for (int i = 0; i < events.size(); ++i) {
        script.push_back(Wait{QByteArray::number(i)});
        script.push_back(Send{chunk(events[i])});
    }
    script.push_back(Send{lastChunk()});
    provider.enqueue(script);
    config::Settings settings = settingsFor({providerAt("p", wire, provider.url("/v1"))});
    settings.performance.requestTimeout = limit;
    settings.performance.streamIdleTimeout = limit;
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    QElapsedTimer clock;
    clock.start();
    client.ask(messagesBody(wantsStream));
    int next = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { provider.release(QByteArray::number(next++)); });
    timer.start(beat);
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QVERIFY(clock.elapsed() > limit.count());
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.message.text(), QStringLiteral("w ").repeated(kBeats));
}

void TestExchangeSilence::pingsBeforeTheAnswer()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    ScriptedProvider provider;
    Script script{Wait{"go"}};
    for (const Step &step : textAnswer(wire, wantsStream, "Hello."))
        script.push_back(step);
    provider.enqueue(script);
    EngineFixture fixture(pinging(milliseconds(100)));
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    QElapsedTimer clock;
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(provider.waitingFor("go"), 1);
    clock.start();
    if (wantsStream) {
        EVENTUALLY(client.response().body.count("event: ping\n") >= 3);
        QVERIFY(clock.elapsed() >= 150);
        // Nothing else.
        QCOMPARE(client.response().body.count("event: "), client.response().body.count("ping\n"));
        QCOMPARE(client.response().headers.value("x-ccproxy-provider"), QByteArray("p"));
    } else {
        EVENTUALLY(clock.elapsed() > 350);
        QCOMPARE(client.response().status, 0);
    }
    provider.release("go");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.message.text(), QStringLiteral("Hello."));
    QCOMPARE(outcome.pings > 0, wantsStream);
}

/// Also when the provider has begun, before and after its first content.
void TestExchangeSilence::pingsInGaps()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    const auto events = textEvents(wire, {"one ", "two"});
    const int content = wire == Wire::Chat ? 2 : 3;
    ScriptedProvider provider;
    provider.enqueue({chunkedHead(), Send{chunk(events[0])}, Wait{"content"},
                      Send{chunk(events.mid(1, content - 1).join())}, Wait{"end"},
                      Send{chunk(events.mid(content).join())}, Send{lastChunk()}});
    EngineFixture fixture(pinging(milliseconds(100)));
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(wantsStream));
    const auto pings = [&] { return client.response().body.count("event: ping\n"); };
    QElapsedTimer clock;
    clock.start();
    EVENTUALLY_EQUAL(provider.waitingFor("content"), 1);
    if (wantsStream)
        EVENTUALLY(pings() >= 2);
    provider.release("content");
    EVENTUALLY_EQUAL(provider.waitingFor("end"), 1);
    if (wantsStream) {
        EVENTUALLY(client.bodyHolds("one "));
        const auto before = pings();
        EVENTUALLY(pings() >= before + 2);
    }
    provider.release("end");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.message.text(), QStringLiteral("one two"));
    // Not more than the time allows.
    QVERIFY(outcome.pings <= clock.elapsed() / 100);
}

void TestExchangeSilence::noPingsWhileItMoves()
{
    ScriptedProvider provider;
    const QByteArray all = textStream(Wire::Chat, QList<QByteArray>(200, "word "));
    provider.enqueue({chunkedHead(), Drip{chunk(all), 40}, Send{lastChunk()}});
    EngineFixture fixture(pinging(milliseconds(2'000)));
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(outcomeOf(client.response(), true).problem, QString());
    QCOMPARE(outcomeOf(client.response(), true).pings, 0);
}

/// The status has left with the ping.
void TestExchangeSilence::failureAfterPing()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    ScriptedProvider provider;
    provider.enqueue(
        {Wait{"go"}, wholeAnswer(errorBody(wire, "rate_limit_error", "Slow down"), 429)});
    EngineFixture fixture(pinging(milliseconds(50)));
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(provider.waitingFor("go"), 1);
    if (wantsStream)
        EVENTUALLY(client.bodyHolds("event: ping"));
    provider.release("go");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.kind, wantsStream ? Outcome::Kind::ErrorEvent : Outcome::Kind::Status);
    QCOMPARE(outcome.status, wantsStream ? 200 : 429);
    QCOMPARE(outcome.errorType, QByteArray("rate_limit_error"));
    QVERIFY(outcome.errorMessage.contains("Slow down"));
}

QTEST_GUILESS_MAIN(TestExchangeSilence)
#include "tst_exchange_silence.moc"

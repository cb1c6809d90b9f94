// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)

using std::chrono::milliseconds;

namespace {

void addWires()
{
    QTest::addColumn<Wire>("wire");
    QTest::newRow("openai") << Wire::Chat;
    QTest::newRow("anthropic") << Wire::Anthropic;
}

/// An answer whose end waits for a token.
Script waitingAnswer(Wire wire)
{
    return {chunkedHead(), Send{chunk(textBegin(wire) + wordEvent(wire, "begun "))}, Wait{"go"},
            Send{chunk(wordEvent(wire, "and ended") + textEnd(wire))}, Send{lastChunk()}};
}

} // namespace

class TestExchangeShutdown final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drains_data() { addWires(); }
    void drains();
    void cutsAtTheEndOfTheDrain_data() { addWires(); }
    void cutsAtTheEndOfTheDrain();
    void cutsWhatHasNotBegun();
    void asksAgainInTheDrain();
    void slowReaderGetsTheRest_data();
    void slowReaderGetsTheRest();
    void whoDoesNotReadHoldsNothingUp();
    void halfARequestHoldsNothingUp();
    void stopsAtOnceWhenIdle();
    void startsAgainOnTheSamePort();
    void stopWithoutStart();
    void destroyedWhileStreaming_data() { addWires(); }
    void destroyedWhileStreaming();
    void destroyedAtAnyMoment();
    void portThatIsTaken();
};

void TestExchangeShutdown::drains()
{
    QFETCH(Wire, wire);
    ScriptedProvider provider;
    provider.enqueue(waitingAnswer(wire));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    HttpClient idle(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY(client.bodyHolds("begun "));
    fixture.engine().stop(milliseconds(60'000));
    EVENTUALLY(idle.isClosed());
    QVERIFY(!idle.wasReset());
    QCOMPARE(fixture.engine().state(), EngineStatus::State::Draining);
    // Nobody new is let in.
    HttpClient late(fixture.port());
    EVENTUALLY(late.isClosed());
    QCOMPARE(fixture.stoppedCount(), 0);
    provider.release("go");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.message.text(), QStringLiteral("begun and ended"));
    EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
    EVENTUALLY(client.isClosed());
    QVERIFY(!client.wasReset());
    QCOMPARE(fixture.engine().state(), EngineStatus::State::Stopped);
    QCOMPARE(fixture.status().active, 0);
}

void TestExchangeShutdown::cutsAtTheEndOfTheDrain()
{
    QFETCH(Wire, wire);
    ScriptedProvider provider;
    provider.enqueue(waitingAnswer(wire));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY(client.bodyHolds("begun "));
    QElapsedTimer clock;
    clock.start();
    fixture.engine().stop(milliseconds(200));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QVERIFY(clock.elapsed() >= 190);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.kind, Outcome::Kind::ErrorEvent);
    QCOMPARE(outcome.errorType, QByteArray("overloaded_error"));
    QCOMPARE(outcome.message.text(), QStringLiteral("begun "));
    EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
    EVENTUALLY(client.isClosed());
    QVERIFY(!client.wasReset());
    EVENTUALLY_EQUAL(provider.openConnections(), 0);
    QCOMPARE(fixture.status().active, 0);
}

void TestExchangeShutdown::cutsWhatHasNotBegun()
{
    ScriptedProvider provider;
    provider.respondWith([](const ReceivedRequest &) { return Script{Hang{}}; });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient streams(fixture.port());
    HttpClient wholes(fixture.port());
    streams.ask(messagesBody(true));
    wholes.ask(messagesBody(false));
    EVENTUALLY_EQUAL(provider.requests().size(), 2U);
    fixture.engine().stop(milliseconds(0));
    EVENTUALLY(streams.completeCount() == 1 && wholes.completeCount() == 1);
    for (HttpClient *client : {&streams, &wholes}) {
        const Outcome outcome = outcomeOf(client->response(), client == &streams);
        QCOMPARE(outcome.problem, QString());
        QCOMPARE(outcome.status, 529);
        QCOMPARE(outcome.errorType, QByteArray("overloaded_error"));
    }
    EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
}

/// Who waits for another try gets it, and its answer.
void TestExchangeShutdown::asksAgainInTheDrain()
{
    ScriptedProvider provider;
    provider.enqueue(whole(errorBody(Wire::Chat, "some_error", "not now"), 503));
    provider.enqueue(textAnswer(Wire::Chat, true, "Hello."));
    EngineTuning tuning = quickTuning();
    tuning.firstRetryWait = milliseconds(300);
    EngineFixture fixture(tuning);
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.performance.maxRetries = 1;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(fixture.status().providers[0].failures, std::uint64_t{1});
    fixture.engine().stop(milliseconds(60'000));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(outcomeOf(client.response(), true).message.text(), QStringLiteral("Hello."));
    EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
    QCOMPARE(provider.requests().size(), 2U);
}

void TestExchangeShutdown::slowReaderGetsTheRest_data()
{
    QTest::addColumn<bool>("endedBefore");
    QTest::newRow("answer ended before the stop") << true;
    QTest::newRow("answer ends in the drain") << false;
}

/// The answer is over for the proxy, but not for its client.
void TestExchangeShutdown::slowReaderGetsTheRest()
{
    QFETCH(bool, endedBefore);
    // More than the system's buffers hold.
    const QByteArray text(24 << 20, 'x');
    ScriptedProvider provider;
    provider.respondWith([&text](const ReceivedRequest &) {
        Script script = textAnswer(Wire::Chat, false, text);
        script.insert(script.begin(), Wait{"go"});
        return script;
    });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.stopReading();
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(provider.waitingFor("go"), 1);
    if (endedBefore) {
        provider.release("go");
        EVENTUALLY_EQUAL(fixture.active(), 0);
        fixture.engine().stop(milliseconds(60'000));
    } else {
        fixture.engine().stop(milliseconds(60'000));
        provider.release("go");
        EVENTUALLY_EQUAL(fixture.active(), 0);
    }
    QVERIFY(!eventually([&fixture] { return fixture.stoppedCount() > 0; }, 1'500));
    client.startReading();
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), false);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.message.text().size(), text.size());
    EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
}

void TestExchangeShutdown::whoDoesNotReadHoldsNothingUp()
{
    ScriptedProvider provider;
    provider.respondWith([](const ReceivedRequest &) {
        return Script{chunkedHead(), Send{chunk(textBegin(Wire::Chat))},
                      Flood{chunk(wordEvent(Wire::Chat, QByteArray(4000, 'x'))), qint64{1} << 30}};
    });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.stopReading();
    client.ask(messagesBody(true));
    EVENTUALLY(provider.floodWritten() > (qint64{1} << 20));
    QElapsedTimer clock;
    clock.start();
    fixture.engine().stop(milliseconds(200));
    EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
    QVERIFY(clock.elapsed() >= 190 && clock.elapsed() < 5'000);
    EVENTUALLY_EQUAL(provider.openConnections(), 0);
    QCOMPARE(fixture.records().size(), 1U);
}

/// Nobody knows whether the rest will ever come.
void TestExchangeShutdown::halfARequestHoldsNothingUp()
{
    ScriptedProvider provider;
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.request("GET", "/health");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    client.send("POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                "application/json\r\nContent-Length: 100\r\n\r\n{\"model\":");
    QElapsedTimer clock;
    clock.start();
    fixture.engine().stop(milliseconds(60'000));
    EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
    QVERIFY(clock.elapsed() < 10'000);
    EVENTUALLY(client.isClosed());
}

void TestExchangeShutdown::stopsAtOnceWhenIdle()
{
    ScriptedProvider provider;
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient idle(fixture.port());
    idle.request("GET", "/health");
    EVENTUALLY_EQUAL(idle.completeCount(), 1);
    QElapsedTimer clock;
    clock.start();
    fixture.engine().stop(milliseconds(60'000));
    EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
    QVERIFY(clock.elapsed() < 5'000);
    EVENTUALLY(idle.isClosed());
}

void TestExchangeShutdown::startsAgainOnTheSamePort()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "Hello."); });
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    EngineFixture fixture;
    for (int round = 1; round <= 5; ++round) {
        QVERIFY(fixture.start(settings));
        settings.port = fixture.port();
        QCOMPARE(fixture.engine().state(), EngineStatus::State::Running);
        HttpClient client(fixture.port());
        client.ask(messagesBody(true));
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        QCOMPARE(outcomeOf(client.response(), true).message.text(), QStringLiteral("Hello."));
        fixture.engine().stop(milliseconds(1'000));
        EVENTUALLY_EQUAL(fixture.stoppedCount(), round);
        QCOMPARE(fixture.status().state, EngineStatus::State::Stopped);
    }
}

void TestExchangeShutdown::stopWithoutStart()
{
    EngineFixture fixture;
    fixture.engine().stop(milliseconds(1'000));
    EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
    QCOMPARE(fixture.engine().state(), EngineStatus::State::Stopped);
}

/// The end of the engine's object is the end of everything, whatever runs.
void TestExchangeShutdown::destroyedWhileStreaming()
{
    QFETCH(Wire, wire);
    ScriptedProvider provider;
    int number = 0;
    provider.respondWith([&](const ReceivedRequest &) {
        switch (number++ % 4) {
        case 0:
            return Script{Hang{}};
        case 1:
            return Script{chunkedHead(), Hang{}};
        case 2:
            return waitingAnswer(wire);
        default:
            return Script{chunkedHead(), Send{chunk(textBegin(wire))},
                          Flood{chunk(wordEvent(wire, QByteArray(4000, 'x'))), qint64{1} << 30}};
        }
    });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<HttpClient>(fixture.port()));
        if (i % 2 == 0)
            clients.back()->stopReading();
        clients.back()->ask(messagesBody(true));
    }
    EVENTUALLY_EQUAL(provider.requests().size(), 20U);
    EVENTUALLY(provider.floodWritten() > (qint64{1} << 20));
    fixture.destroy();
    for (const auto &client : clients)
        client->startReading();
    EVENTUALLY(std::all_of(clients.begin(), clients.end(),
                           [](const auto &client) { return client->isClosed(); }));
    EVENTUALLY_EQUAL(provider.openConnections(), 0);
}

void TestExchangeShutdown::destroyedAtAnyMoment()
{
    ScriptedProvider provider;
    provider.respondWith([](const ReceivedRequest &) {
        return Script{chunkedHead(), Drip{chunk(textStream(Wire::Chat, {"a", "b"})), 5},
                      Send{lastChunk()}};
    });
    for (int round = 0; round < 40; ++round) {
        EngineFixture fixture;
        QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
        HttpClient first(fixture.port());
        HttpClient second(fixture.port());
        first.ask(messagesBody(true));
        second.ask(messagesBody(false));
        for (int turn = 0; turn < round * 4; ++turn)
            QCoreApplication::processEvents();
        if (round % 3 == 0)
            fixture.engine().stop(milliseconds(round % 2));
        fixture.destroy();
        EVENTUALLY(first.isClosed() && second.isClosed());
    }
}

void TestExchangeShutdown::portThatIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    ScriptedProvider provider;
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.port = other.serverPort();
    EngineFixture fixture;
    std::optional<Failure> failure;
    connect(&fixture.engine(), &Engine::startFailed, this,
            [&failure](const Failure &f) { failure = f; });
    QVERIFY(!fixture.start(settings));
    QVERIFY(failure.has_value());
    QVERIFY(failure->message.find(std::to_string(settings.port)) != std::string::npos);
    QVERIFY(!failure->remedy.empty());
    QCOMPARE(fixture.engine().state(), EngineStatus::State::Stopped);
    // And then where there is room.
    settings.port = 0;
    QVERIFY(fixture.start(settings));
}

QTEST_GUILESS_MAIN(TestExchangeShutdown)
#include "tst_exchange_shutdown.moc"

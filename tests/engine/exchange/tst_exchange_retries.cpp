// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)
Q_DECLARE_METATYPE(ccproxy::test::Script)

namespace {

Script refusal(int status, int retryAfter = 0, Wire wire = Wire::Chat)
{
    const QByteArray body = errorBody(wire, "some_error", "not now");
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " No\r\n";
    if (retryAfter > 0)
        head += "retry-after: " + QByteArray::number(retryAfter) + "\r\n";
    return {Send{head + "content-type: application/json\r\ncontent-length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body}};
}

/// What passes, and is worth another try.
std::vector<std::pair<const char *, Script>> passingFailures(Wire wire)
{
    const QByteArray begin = textEvents(wire, {"No"})[0];
    return {
        {"408", refusal(408)},
        {"409", refusal(409)},
        {"429", refusal(429)},
        {"500", refusal(500)},
        {"502", whole("<html>bad gateway</html>", 502, "text/html")},
        {"503", refusal(503)},
        {"504", refusal(504)},
        {"529", refusal(529)},
        {"web page", whole("<html>hello</html>", 200, "text/html")},
        {"empty", whole({})},
        {"cut before any byte", {Reset{}}},
        {"cut before content", {chunkedHead(), Send{chunk(begin)}, Reset{}}},
        {"error before content", streamed(begin + errorEvent(wire, "overloaded_error", "no"))},
        {"clean end before content", streamed(begin)},
        {"silence", {Hang{}}},
        {"silence before content", {chunkedHead(), Send{chunk(begin)}, Hang{}}},
    };
}

/// A message without content, as a stream or as one body.
Script emptyMessage(Wire wire, bool stream, const QByteArray &reason)
{
    if (wire == Wire::Chat && stream) {
        return streamed("data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"role\":"
                        "\"assistant\",\"content\":\"\"},\"finish_reason\":null}]}\n\n"
                        "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{},"
                        "\"finish_reason\":\""
                        + reason + "\"}]}\n\ndata: [DONE]\n\n");
    }
    if (wire == Wire::Chat) {
        return whole("{\"id\":\"c\",\"choices\":[{\"index\":0,\"message\":{\"role\":"
                     "\"assistant\",\"content\":\"\"},\"finish_reason\":\""
                     + reason + "\"}]}");
    }
    if (stream) {
        return streamed(textEvents(wire, {"No"})[0]
                        + "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":"
                          "{\"stop_reason\":\""
                        + reason
                        + "\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":1}}\n\n"
                          "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n");
    }
    return whole("{\"id\":\"msg_01\",\"type\":\"message\",\"role\":\"assistant\",\"model\":"
                 "\"m-1\",\"content\":[],\"stop_reason\":\""
                 + reason
                 + "\",\"stop_sequence\":null,\"usage\":{\"input_tokens\":1,"
                   "\"output_tokens\":1}}");
}

config::Settings retrying(const std::vector<config::Provider> &providers)
{
    config::Settings settings = settingsFor(providers);
    settings.performance.maxRetries = 2;
    settings.performance.requestTimeout = std::chrono::milliseconds(400);
    settings.performance.streamIdleTimeout = std::chrono::milliseconds(400);
    return settings;
}

/// A provider, a client, and an engine between them that tries three times.
struct Scene {
    ScriptedProvider provider;
    EngineFixture fixture;
    std::unique_ptr<HttpClient> client;

    explicit Scene(EngineTuning tuning = quickTuning()) : fixture(tuning) { }
    bool start(Wire wire = Wire::Chat)
    {
        if (!fixture.start(retrying({providerAt("p", wire, provider.url("/v1"))})))
            return false;
        client = std::make_unique<HttpClient>(fixture.port());
        return true;
    }
};

} // namespace

class TestExchangeRetries final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondTryAnswers_data();
    void secondTryAnswers();
    void emptyMessage_data();
    void emptyMessage();
    void nothingButEmptyMessages_data() { emptyMessage_data(); }
    void nothingButEmptyMessages();
    void emptyBehindAStopSequence();
    void emptyForAReason_data();
    void emptyForAReason();
    void thirdIsTheLast();
    void noRetryMends_data();
    void noRetryMends();
    void listOfTheUser();
    void waitsAsItIsTold();
    void waitThatIsTooLong();
    void pingsInTheWait();
    void clientLeavesInTheWait();
    void engineStopsInTheWait();
    void candidateThatCannotBeAskedHidesNobody();
};

void TestExchangeRetries::secondTryAnswers_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<Script>("script");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false}) {
            for (const auto &[name, script] : passingFailures(wire))
                QTest::addRow("%s, %s: %s", typeOf(wire).c_str(), wants ? "stream" : "whole", name)
                    << wire << wants << script;
        }
    }
}

/// The client sees one answer, as if there had been no other try.
void TestExchangeRetries::secondTryAnswers()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    QFETCH(Script, script);
    Scene scene;
    scene.provider.enqueue(script);
    scene.provider.enqueue(textAnswer(wire, wantsStream, "Now."));
    QVERIFY(scene.start(wire));
    scene.client->ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    const Outcome outcome = outcomeOf(scene.client->response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.isAnswer());
    QCOMPARE(outcome.message.text(), QStringLiteral("Now."));
    QCOMPARE(outcome.pings, 0);
    const auto &requests = scene.provider.requests();
    QCOMPARE(requests.size(), 2U);
    QCOMPARE(requests[0].body, requests[1].body);
    EVENTUALLY_EQUAL(scene.fixture.active(), 0);
    const auto records = scene.fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].failure, std::string());
    QCOMPARE(records[0].attempts.size(), 2U);
    QVERIFY(!records[0].attempts[0].failure.empty());
    QCOMPARE(records[0].attempts[1].failure, std::string());
    const EngineStatus status = scene.fixture.status();
    QCOMPARE(status.providers[0].requests, std::uint64_t{2});
    QCOMPARE(status.providers[0].failures, std::uint64_t{1});
    QVERIFY(status.providers[0].healthy);
}

void TestExchangeRetries::emptyMessage_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<bool>("isStream");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false}) {
            for (const bool stream : {true, false})
                QTest::addRow("%s, %s for %s", typeOf(wire).c_str(), stream ? "stream" : "whole",
                              wants ? "stream" : "whole")
                    << wire << wants << stream;
        }
    }
}

void TestExchangeRetries::emptyMessage()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    QFETCH(bool, isStream);
    Scene scene;
    const QByteArray reason = wire == Wire::Chat ? "stop" : "end_turn";
    scene.provider.enqueue(::emptyMessage(wire, isStream, reason));
    scene.provider.enqueue(textAnswer(wire, wantsStream, "Now."));
    QVERIFY(scene.start(wire));
    scene.client->ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    const Outcome outcome = outcomeOf(scene.client->response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.message.text(), QStringLiteral("Now."));
    QCOMPARE(scene.provider.requests().size(), 2U);
}

/// Nobody had more to say: the client gets what there is, and does not ask ten times more.
void TestExchangeRetries::nothingButEmptyMessages()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    QFETCH(bool, isStream);
    Scene scene;
    const QByteArray reason = wire == Wire::Chat ? "stop" : "end_turn";
    scene.provider.respondWith(
        [=](const ReceivedRequest &) { return ::emptyMessage(wire, isStream, reason); });
    QVERIFY(scene.start(wire));
    scene.client->ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    const Outcome outcome = outcomeOf(scene.client->response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.isAnswer());
    QCOMPARE(outcome.message.text(), QString());
    QCOMPARE(scene.provider.requests().size(), 3U);
    EVENTUALLY_EQUAL(scene.fixture.active(), 0);
    const auto records = scene.fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].failure, std::string());
    QCOMPARE(records[0].attempts.size(), 3U);
    for (const auto &attempt : records[0].attempts)
        QVERIFY(attempt.failure.find("empty message") != std::string::npos);
    const EngineStatus status = scene.fixture.status();
    QCOMPARE(status.providers[0].failures, std::uint64_t{3});
}

/// The stop sequence may have come first: that is an answer.
void TestExchangeRetries::emptyBehindAStopSequence()
{
    Scene scene;
    scene.provider.enqueue(::emptyMessage(Wire::Chat, false, "stop"));
    QVERIFY(scene.start(Wire::Chat));
    QByteArray body = messagesBody(false);
    body.insert(1, "\"stop_sequences\":[\"END\"],");
    scene.client->ask(body);
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    QCOMPARE(scene.client->response().status, 200);
    QCOMPARE(scene.provider.requests().size(), 1U);
}

void TestExchangeRetries::emptyForAReason_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("isStream");
    QTest::addColumn<QByteArray>("reason");
    for (const bool stream : {true, false}) {
        const char *how = stream ? "stream" : "whole";
        for (const char *reason : {"max_tokens", "refusal", "pause_turn", "stop_sequence"})
            QTest::addRow("anthropic, %s: %s", how, reason)
                << Wire::Anthropic << stream << QByteArray(reason);
        QTest::addRow("openai, %s: length", how) << Wire::Chat << stream << QByteArray("length");
    }
}

/// A message that was cut or refused is the provider's answer.
void TestExchangeRetries::emptyForAReason()
{
    QFETCH(Wire, wire);
    QFETCH(bool, isStream);
    QFETCH(QByteArray, reason);
    Scene scene;
    scene.provider.respondWith(
        [=](const ReceivedRequest &) { return ::emptyMessage(wire, isStream, reason); });
    QVERIFY(scene.start(wire));
    scene.client->ask(messagesBody(isStream));
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    QCOMPARE(scene.client->response().status, 200);
    QCOMPARE(scene.provider.requests().size(), 1U);
    QCOMPARE(scene.fixture.records()[0].failure, std::string());
}

void TestExchangeRetries::thirdIsTheLast()
{
    Scene scene;
    scene.provider.respondWith([](const ReceivedRequest &) { return refusal(500); });
    QVERIFY(scene.start());
    scene.client->ask(messagesBody(true));
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    const Outcome outcome = outcomeOf(scene.client->response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.status, 502);
    QVERIFY(outcome.errorMessage.contains("not now"));
    QCOMPARE(scene.provider.requests().size(), 3U);
    QCOMPARE(scene.fixture.records()[0].attempts.size(), 3U);
}

void TestExchangeRetries::noRetryMends_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<int>("status");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const int status : {400, 401, 402, 403, 404, 405, 413, 415, 422, 451, 501})
            QTest::addRow("%s %d", typeOf(wire).c_str(), status) << wire << status;
    }
}

void TestExchangeRetries::noRetryMends()
{
    QFETCH(Wire, wire);
    QFETCH(int, status);
    Scene scene;
    scene.provider.respondWith([=](const ReceivedRequest &) { return refusal(status, 0, wire); });
    QVERIFY(scene.start(wire));
    scene.client->ask(messagesBody(true));
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    QCOMPARE(outcomeOf(scene.client->response(), true).problem, QString());
    QVERIFY(scene.client->response().status >= 400);
    QCOMPARE(scene.provider.requests().size(), 1U);
}

void TestExchangeRetries::listOfTheUser()
{
    ScriptedProvider provider;
    config::Settings settings = retrying({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.performance.retryStatus = {404};
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    provider.enqueue(refusal(404));
    provider.enqueue(refusal(500)); // no longer one of them
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(client.response().status, 502);
    QCOMPARE(provider.requests().size(), 2U);
}

void TestExchangeRetries::waitsAsItIsTold()
{
    Scene scene;
    scene.provider.enqueue(refusal(429, 1));
    scene.provider.enqueue(textAnswer(Wire::Chat, true, "Now."));
    QVERIFY(scene.start());
    QElapsedTimer clock;
    clock.start();
    scene.client->ask(messagesBody(true));
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    QVERIFY(clock.elapsed() >= 1000);
    QVERIFY(outcomeOf(scene.client->response(), true).isAnswer());
}

void TestExchangeRetries::waitThatIsTooLong()
{
    Scene scene;
    scene.provider.respondWith([](const ReceivedRequest &) { return refusal(429, 21); });
    QVERIFY(scene.start());
    scene.client->ask(messagesBody(true));
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    QCOMPARE(scene.client->response().status, 429);
    QCOMPARE(scene.client->response().headers.value("retry-after"), QByteArray("21"));
    QCOMPARE(scene.provider.requests().size(), 1U);
}

void TestExchangeRetries::pingsInTheWait()
{
    EngineTuning tuning = quickTuning();
    tuning.pingInterval = std::chrono::milliseconds(50);
    Scene scene(tuning);
    scene.provider.enqueue(refusal(529, 1));
    scene.provider.enqueue(textAnswer(Wire::Chat, true, "Now."));
    QVERIFY(scene.start());
    scene.client->ask(messagesBody(true));
    EVENTUALLY(scene.client->bodyHolds("event: ping"));
    QCOMPARE(scene.provider.requests().size(), 1U);
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    const Outcome outcome = outcomeOf(scene.client->response(), true);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.isAnswer());
    QVERIFY(outcome.beginsWithPing);
}

void TestExchangeRetries::clientLeavesInTheWait()
{
    Scene scene;
    scene.provider.enqueue(refusal(429, 15));
    QVERIFY(scene.start());
    scene.client->ask(messagesBody(true));
    EVENTUALLY_EQUAL(scene.fixture.status().providers[0].failures, std::uint64_t{1});
    QCOMPARE(scene.fixture.active(), 1);
    scene.client->leave();
    EVENTUALLY_EQUAL(scene.fixture.active(), 0);
    const auto records = scene.fixture.records();
    QCOMPARE(records.size(), 1U);
    QVERIFY(records[0].cancelled);
    QCOMPARE(scene.provider.requests().size(), 1U);
}

void TestExchangeRetries::engineStopsInTheWait()
{
    Scene scene;
    scene.provider.enqueue(refusal(429, 15));
    QVERIFY(scene.start());
    scene.client->ask(messagesBody(true));
    EVENTUALLY_EQUAL(scene.fixture.status().providers[0].failures, std::uint64_t{1});
    scene.fixture.engine().stop(std::chrono::milliseconds(50));
    EVENTUALLY_EQUAL(scene.client->completeCount(), 1);
    const Outcome outcome = outcomeOf(scene.client->response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.status, 529);
    EVENTUALLY_EQUAL(scene.fixture.stoppedCount(), 1);
    QCOMPARE(scene.provider.requests().size(), 1U);
}

/// What the provider said is told, not that a fallback has no key.
void TestExchangeRetries::candidateThatCannotBeAskedHidesNobody()
{
    ScriptedProvider provider;
    const QByteArray words = errorBody(Wire::Anthropic, "overloaded_error", "so many of you");
    provider.respondWith([words](const ReceivedRequest &) { return whole(words, 529); });
    config::Provider keyless;
    keyless.name = "deepseek";
    EngineFixture fixture;
    QVERIFY(
        fixture.start(retrying({providerAt("p", Wire::Anthropic, provider.url("/v1")), keyless})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(client.response().status, 529);
    QCOMPARE(client.response().body, words);
    QCOMPARE(client.response().headers.value("x-ccproxy-provider"), QByteArray("p"));
    QCOMPARE(fixture.records()[0].attempts.size(), 4U);
}

QTEST_GUILESS_MAIN(TestExchangeRetries)
#include "tst_exchange_retries.moc"

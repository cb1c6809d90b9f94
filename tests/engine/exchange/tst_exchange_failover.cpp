// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)
Q_DECLARE_METATYPE(ccproxy::test::Script)

namespace {

/// How a first candidate fails before the client has seen anything of it.
std::vector<std::pair<const char *, Script>> earlyFailures(Wire wire)
{
    const QByteArray begin = textEvents(wire, {"No"})[0];
    return {
        {"refused", {}},
        {"401", whole(errorBody(wire, "authentication_error", "no"), 401)},
        {"402", whole(errorBody(wire, "billing_error", "no"), 402)},
        {"403", whole(errorBody(wire, "permission_error", "no"), 403)},
        {"429", whole(errorBody(wire, "rate_limit_error", "no"), 429)},
        {"500", whole(errorBody(wire, "api_error", "no"), 500)},
        {"503", whole("<html>busy</html>", 503, "text/html")},
        {"529", whole(errorBody(wire, "overloaded_error", "no"), 529)},
        {"web page", whole("<html>hello</html>", 200, "text/html")},
        {"empty", whole({})},
        {"cut before any byte", {Reset{}}},
        {"cut after the head", {chunkedHead(), Reset{}}},
        {"cut before content", {chunkedHead(), Send{chunk(begin)}, Reset{}}},
        {"error before content", streamed(begin + errorEvent(wire, "overloaded_error", "no"))},
        {"clean end before content", streamed(begin)},
        {"silence", {Hang{}}},
        {"silence before content", {chunkedHead(), Send{chunk(begin)}, Hang{}}},
    };
}

} // namespace

class TestExchangeFailover final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fallbackAnswers_data();
    void fallbackAnswers();
    void faultOfTheRequestStays_data();
    void faultOfTheRequestStays();
    void notAfterContent();
    void afterPing();
    void allFail();
    void candidateThatCannotBeAsked();
};

void TestExchangeFailover::fallbackAnswers_data()
{
    QTest::addColumn<Wire>("first");
    QTest::addColumn<Wire>("second");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<Script>("script");
    for (const Wire first : {Wire::Chat, Wire::Anthropic}) {
        for (const Wire second : {Wire::Chat, Wire::Anthropic}) {
            for (const bool wants : {true, false}) {
                for (const auto &[name, script] : earlyFailures(first))
                    QTest::addRow("%s then %s, %s: %s", typeOf(first).c_str(),
                                  typeOf(second).c_str(), wants ? "stream" : "whole", name)
                        << first << second << wants << script;
            }
        }
    }
}

/// The client sees the fallback's answer as if there had been no other.
void TestExchangeFailover::fallbackAnswers()
{
    QFETCH(Wire, first);
    QFETCH(Wire, second);
    QFETCH(bool, wantsStream);
    QFETCH(Script, script);
    ScriptedProvider failing;
    ScriptedProvider good;
    const bool isRefused = script.empty();
    failing.enqueue(script);
    good.enqueue(textAnswer(second, wantsStream, "From the fallback."));
    config::Settings settings =
        settingsFor({providerAt("failing", first, isRefused ? refusedUrl() : failing.url("/v1")),
                     providerAt("good", second, good.url("/v1"))});
    settings.performance.requestTimeout = std::chrono::milliseconds(400);
    settings.performance.streamIdleTimeout = std::chrono::milliseconds(400);
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(messagesBody(wantsStream, "asked-for"));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.isAnswer());
    QCOMPARE(outcome.message.text(), QStringLiteral("From the fallback."));
    QCOMPARE(outcome.pings, 0);
    QCOMPARE(client.response().headers.value("x-ccproxy-provider"), QByteArray("good"));
    EVENTUALLY_EQUAL(fixture.active(), 0);
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].attempts.size(), 2U);
    QCOMPARE(records[0].attempts[0].provider, std::string("failing"));
    QVERIFY(!records[0].attempts[0].failure.empty());
    QCOMPARE(records[0].attempts[1].provider, std::string("good"));
    QCOMPARE(records[0].attempts[1].failure, std::string());
    QCOMPARE(records[0].failure, std::string());
    const EngineStatus status = fixture.status();
    QCOMPARE(status.providers[0].failures, std::uint64_t{1});
    QCOMPARE(status.providers[1].failures, std::uint64_t{0});
}

void TestExchangeFailover::faultOfTheRequestStays_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<int>("status");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const int status : {400, 404, 413, 422})
            QTest::addRow("%s %d", typeOf(wire).c_str(), status) << wire << status;
    }
}

/// Another provider would say the same.
void TestExchangeFailover::faultOfTheRequestStays()
{
    QFETCH(Wire, wire);
    QFETCH(int, status);
    ScriptedProvider failing;
    ScriptedProvider good;
    failing.enqueue(whole(errorBody(wire, "invalid_request_error", "not like this"), status));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("failing", wire, failing.url("/v1")),
                                       providerAt("good", wire, good.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.errorMessage.contains("not like this"));
    QVERIFY(outcome.status >= 400 && outcome.status < 500);
    QVERIFY(good.requests().empty());
    QCOMPARE(client.response().headers.value("x-ccproxy-provider"), QByteArray("failing"));
    QVERIFY(fixture.status().providers[0].healthy);
}

void TestExchangeFailover::notAfterContent()
{
    ScriptedProvider failing;
    ScriptedProvider good;
    failing.enqueue({chunkedHead(),
                     Send{chunk(textBegin(Wire::Chat) + wordEvent(Wire::Chat, "Hel"))},
                     Wait{"seen"}, Reset{}});
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("failing", Wire::Chat, failing.url("/v1")),
                                       providerAt("good", Wire::Chat, good.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY(client.bodyHolds("Hel"));
    failing.release("seen");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.kind, Outcome::Kind::ErrorEvent);
    QVERIFY(good.requests().empty());
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].attempts.size(), 1U);
    QCOMPARE(records[0].attempts[0].status, 200);
    QVERIFY(records[0].firstByte.count() > 0);
    QVERIFY(records[0].firstContent.count() > 0);
}

/// Pings name nobody, so that a failover is still possible behind them.
void TestExchangeFailover::afterPing()
{
    ScriptedProvider failing;
    ScriptedProvider good;
    failing.enqueue({Wait{"go"}, wholeAnswer("{}", 500)});
    good.enqueue(textAnswer(Wire::Anthropic, true, "Here."));
    EngineTuning tuning = quickTuning();
    tuning.pingInterval = std::chrono::milliseconds(50);
    EngineFixture fixture(tuning);
    QVERIFY(fixture.start(settingsFor({providerAt("failing", Wire::Chat, failing.url("/v1")),
                                       providerAt("good", Wire::Anthropic, good.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY(client.bodyHolds("event: ping"));
    failing.release("go");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.isAnswer());
    QCOMPARE(outcome.message.text(), QStringLiteral("Here."));
}

void TestExchangeFailover::allFail()
{
    ScriptedProvider first;
    ScriptedProvider second;
    first.enqueue(whole(errorBody(Wire::Chat, "api_error", "first words"), 500));
    const QByteArray last = errorBody(Wire::Anthropic, "overloaded_error", "last words");
    second.enqueue(whole(last, 529));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("first", Wire::Chat, first.url("/v1")),
                                       providerAt("refused", Wire::Chat, refusedUrl()),
                                       providerAt("last", Wire::Anthropic, second.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(client.response().status, 529);
    QCOMPARE(client.response().body, last);
    QCOMPARE(client.response().headers.value("x-ccproxy-provider"), QByteArray("last"));
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].attempts.size(), 3U);
    for (const engine::AttemptRecord &attempt : records[0].attempts)
        QVERIFY(!attempt.failure.empty());
    QCOMPARE(records[0].attempts[0].status, 500);
    QCOMPARE(records[0].attempts[1].status, 0);
    QCOMPARE(records[0].attempts[2].status, 529);
    QVERIFY(records[0].failure.find("last words") != std::string::npos);
}

/// One without a key, and one whose key is in the keychain, which has not given it yet.
void TestExchangeFailover::candidateThatCannotBeAsked()
{
    ScriptedProvider good;
    good.respondWith([](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "Here."); });
    config::Provider keyless;
    keyless.name = "deepseek";
    config::Provider locked;
    locked.name = "gemini";
    locked.apiKey = {config::SecretSource::Kind::Keychain, {}, {}};
    EngineFixture fixture;
    QVERIFY(fixture.start(
        settingsFor({keyless, locked, providerAt("good", Wire::Chat, good.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(outcomeOf(client.response(), true).message.text(), QStringLiteral("Here."));
    QCOMPARE(fixture.records()[0].attempts.size(), 3U);
}

QTEST_GUILESS_MAIN(TestExchangeFailover)
#include "tst_exchange_failover.moc"

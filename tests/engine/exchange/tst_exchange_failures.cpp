// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/certificates.h"
#include "engine/support/engine_fixture.h"

#include <QTest>

#include <functional>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)
Q_DECLARE_METATYPE(ccproxy::test::Script)
Q_DECLARE_METATYPE(ccproxy::test::Outcome::Kind)

using Kind = Outcome::Kind;

namespace {

/// What a provider does wrong in an answer of status 200, and what a client must see of it. The
/// same for a client that wants the answer whole, but that it always gets a status.
struct Broken {
    const char *name;
    std::function<Script(Wire)> script;
    Kind kind;
    int status; ///< that tells of it while nothing was sent
    const char *type;
};

Script cutAfter(const QByteArray &events)
{
    return {chunkedHead(), Send{chunk(events)}, Reset{}};
}

const std::vector<Broken> &brokenAnswers()
{
    static const std::vector<Broken> all{
        {"web page",
         [](Wire) { return whole("<!DOCTYPE html><html>Hello</html>", 200, "text/html"); },
         Kind::Status, 502, "api_error"},
        {"empty", [](Wire) { return whole("", 200); }, Kind::Status, 502, "api_error"},
        {"empty stream", [](Wire) { return streamed("\r\n\r\n"); }, Kind::Status, 502, "api_error"},
        {"no JSON", [](Wire) { return whole("everything is fine", 200, "text/plain"); },
         Kind::Status, 502, "api_error"},
        {"JSON that is cut off", [](Wire w) { return whole(textBody(w, "Hello").chopped(40)); },
         Kind::Status, 502, "api_error"},
        {"JSON of something else", [](Wire) { return whole("{\"hello\":\"world\"}"); },
         Kind::Status, 502, "api_error"},
        {"error as the body",
         [](Wire w) { return whole(errorBody(w, "overloaded_error", "Too busy")); }, Kind::Status,
         529, "overloaded_error"},
        {"error first in the stream",
         [](Wire w) { return streamed(errorEvent(w, "overloaded_error", "Too busy")); },
         Kind::Status, 529, "overloaded_error"},
        {"error in the stream before content",
         [](Wire w) {
             return streamed(textEvents(w, {})[0] + errorEvent(w, "overloaded_error", "Too busy"));
         },
         Kind::Status, 529, "overloaded_error"},
        {"error after content",
         [](Wire w) {
             return Script{chunkedHead(), Send{chunk(textBegin(w) + wordEvent(w, "Hel"))},
                           Wait{"seen"}, Send{chunk(errorEvent(w, "overloaded_error", "Too busy"))},
                           Send{lastChunk()}};
         },
         Kind::ErrorEvent, 529, "overloaded_error"},
        {"clean end in the middle",
         [](Wire w) {
             return Script{chunkedHead(), Send{chunk(textBegin(w) + wordEvent(w, "Hel"))},
                           Wait{"seen"}, Send{lastChunk()}};
         },
         Kind::ErrorEvent, 502, "api_error"},
        {"clean end before content", [](Wire w) { return streamed(textEvents(w, {})[0]); },
         Kind::Status, 502, "api_error"},
        {"cut in an event",
         [](Wire w) {
             return Script{
                 chunkedHead(),
                 Send{chunk(textBegin(w) + wordEvent(w, "Hel") + wordEvent(w, "lo").left(30))},
                 Wait{"seen"}, Reset{}};
         },
         Kind::ErrorEvent, 502, "api_error"},
        {"cut after content",
         [](Wire w) {
             return Script{chunkedHead(), Send{chunk(textBegin(w) + wordEvent(w, "Hel"))},
                           Wait{"seen"}, Reset{}};
         },
         Kind::ErrorEvent, 502, "api_error"},
        {"cut before content", [](Wire w) { return cutAfter(textEvents(w, {})[0]); }, Kind::Status,
         502, "api_error"},
        {"cut after the head",
         [](Wire) {
             return Script{chunkedHead(), Reset{}};
         },
         Kind::Status, 502, "api_error"},
        {"cut in the head",
         [](Wire) {
             return Script{Send{"HTTP/1.1 200 OK\r\nConte"}, Reset{}};
         },
         Kind::Status, 502, "api_error"},
        {"cut before any byte", [](Wire) { return Script{Reset{}}; }, Kind::Status, 502,
         "api_error"},
        {"closed before any byte", [](Wire) { return Script{Close{}}; }, Kind::Status, 502,
         "api_error"},
        {"no HTTP",
         [](Wire) {
             return Script{Send{"220 mail.example ready\r\n"}, Close{}};
         },
         Kind::Status, 502, "api_error"},
        {"chunks that are none",
         [](Wire w) {
             return Script{chunkedHead(), Send{chunk(textBegin(w) + wordEvent(w, "Hel"))},
                           Wait{"seen"}, Send{"zz\r\nnonsense\r\n"}, Close{}};
         },
         Kind::ErrorEvent, 502, "api_error"},
    };
    return all;
}

} // namespace

class TestExchangeFailures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void brokenAnswer_data();
    void brokenAnswer();
    void endWithoutItsMark_data();
    void endWithoutItsMark();
    void refusal_data();
    void refusal();
    void refusalsThatAreNoJson_data();
    void refusalsThatAreNoJson();
    void refusedKeyIsNotTriedAgain();
    void noConnection_data();
    void noConnection();
};

void TestExchangeFailures::brokenAnswer_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<int>("index");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false}) {
            for (std::size_t i = 0; i < brokenAnswers().size(); ++i)
                QTest::addRow("%s, client %s: %s", typeOf(wire).c_str(), wants ? "stream" : "whole",
                              brokenAnswers()[i].name)
                    << wire << wants << static_cast<int>(i);
        }
    }
}

void TestExchangeFailures::brokenAnswer()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    QFETCH(int, index);
    const Broken &broken = brokenAnswers()[static_cast<std::size_t>(index)];
    const Kind kind = wantsStream ? broken.kind : Kind::Status;
    ScriptedProvider provider;
    provider.enqueue(broken.script(wire));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("prov", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(wantsStream));
    if (kind == Kind::ErrorEvent)
        EVENTUALLY(client.bodyHolds("Hel"));
    provider.release("seen");
    EVENTUALLY_EQUAL(client.completeCount(), 1);

    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.status, kind == Kind::Status ? broken.status : 200);
    QCOMPARE(outcome.errorType, QByteArray(broken.type));
    if (kind == Kind::ErrorEvent)
        QCOMPARE(outcome.message.text(), QStringLiteral("Hel"));
    EVENTUALLY_EQUAL(fixture.active(), 0);
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QVERIFY(!records[0].failure.empty());
    QVERIFY(!records[0].cancelled);
    QCOMPARE(records[0].attempts.size(), 1U);
    QVERIFY(!records[0].attempts[0].failure.empty());
    QCOMPARE(fixture.status().providers[0].failures, std::uint64_t{1});
    // The connection serves the next request.
    provider.enqueue(textAnswer(wire, wantsStream, "Well."));
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QCOMPARE(outcomeOf(client.response(1), wantsStream).message.text(), QStringLiteral("Well."));
}

void TestExchangeFailures::endWithoutItsMark_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false})
            QTest::addRow("%s %s", typeOf(wire).c_str(), wants ? "stream" : "whole")
                << wire << wants;
    }
}

/// A stop reason was told and the stream ends in order, but [DONE] or message_stop is missing: a
/// whole answer (WIRE.md 6.10).
void TestExchangeFailures::endWithoutItsMark()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    auto events = textEvents(wire, {"Hello."});
    events.removeLast();
    ScriptedProvider provider;
    provider.enqueue(streamed(events.join()));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.isAnswer());
    QCOMPARE(outcome.message.text(), QStringLiteral("Hello."));
}

void TestExchangeFailures::refusal_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("expectedStatus");
    struct Row {
        int status;
        const char *type;
        int chatStatus; ///< what a translated one becomes; others stay as they are
    };
    const Row rows[] = {{400, "invalid_request_error", 400},
                        {401, "authentication_error", 401},
                        {402, "billing_error", 402},
                        {403, "permission_error", 403},
                        {404, "not_found_error", 404},
                        {413, "request_too_large", 413},
                        {422, "invalid_request_error", 400},
                        {429, "rate_limit_error", 429},
                        {500, "api_error", 502},
                        {503, "overloaded_error", 529},
                        {529, "overloaded_error", 529}};
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false}) {
            for (const Row &row : rows)
                QTest::addRow("%s %s %d", typeOf(wire).c_str(), wants ? "stream" : "whole",
                              row.status)
                    << wire << wants << row.status << QByteArray(row.type)
                    << (wire == Wire::Chat ? row.chatStatus : row.status);
        }
    }
}

void TestExchangeFailures::refusal()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(int, expectedStatus);
    const QByteArray body = errorBody(wire, type, "These are the provider's words");
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status)
        + " Test\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n";
    if (status == 429)
        head += "Retry-After: 7\r\n";
    ScriptedProvider provider;
    provider.enqueue({Send{head + "\r\n" + body}});
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("prov", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(client.completeCount(), 1);

    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.kind, Kind::Status);
    QCOMPARE(outcome.status, expectedStatus);
    QVERIFY(outcome.errorMessage.contains("These are the provider's words"));
    const auto headers = client.response().headers;
    if (wire == Wire::Anthropic)
        QCOMPARE(client.response().body, body);
    QCOMPARE(headers.value("retry-after"), status == 429 ? QByteArray("7") : QByteArray());
    // A refused key is not tried again for minutes (CLIENT.md 7); what may pass is.
    if (status == 401)
        QCOMPARE(headers.value("x-should-retry"), QByteArray("false"));
    if (status == 429 || status >= 500)
        QVERIFY(headers.value("x-should-retry") != "false");
    QCOMPARE(headers.value("x-ccproxy-provider"), QByteArray("prov"));
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].attempts[0].status, status);
    QCOMPARE(records[0].status, expectedStatus);
}

void TestExchangeFailures::refusalsThatAreNoJson_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("expectedStatus");
    const std::tuple<const char *, Script, int> rows[] = {
        {"page of a gateway", whole("<html><h1>502 Bad Gateway</h1></html>", 502, "text/html"),
         502},
        {"nothing", whole({}, 500), 502},
        {"JSON of something else", whole("{\"detail\":\"no\"}", 500), 502},
        {"JSON that is cut off", whole("{\"type\":\"error\",\"error\":{\"ty", 503), 529},
        {"redirect",
         {Send{"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 2\r\n\r\n"
               "{}"}},
         502},
        {"not modified", {Send{"HTTP/1.1 304 Not Modified\r\n\r\n"}}, 502},
        {"unknown status", whole("teapot", 418, "text/plain"), 400},
    };
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false}) {
            for (const auto &[name, script, status] : rows)
                QTest::addRow("%s %s: %s", typeOf(wire).c_str(), wants ? "stream" : "whole", name)
                    << wire << wants << script << status;
        }
    }
}

/// What is no error in Anthropic's words does not reach the client as one.
void TestExchangeFailures::refusalsThatAreNoJson()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    QFETCH(Script, script);
    QFETCH(int, expectedStatus);
    ScriptedProvider provider;
    provider.enqueue(script);
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("prov", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.status, expectedStatus);
    QVERIFY2(outcome.errorMessage.contains("prov"), outcome.errorMessage.constData());
}

/// Claude Code believes the provider's "x-should-retry: true" for minutes.
void TestExchangeFailures::refusedKeyIsNotTriedAgain()
{
    const QByteArray body = errorBody(Wire::Anthropic, "authentication_error", "bad key");
    ScriptedProvider provider;
    provider.enqueue({Send{"HTTP/1.1 401 Test\r\nContent-Type: application/json\r\n"
                           "X-Should-Retry: true\r\nContent-Length: "
                           + QByteArray::number(body.size()) + "\r\n\r\n" + body}});
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Anthropic, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(client.response().body, body);
    QCOMPARE(client.response().headers.value("x-should-retry"), QByteArray("false"));
}

void TestExchangeFailures::noConnection_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<QByteArray>("where");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const char *where : {"refused", "no such name", "http to TLS", "https to plain"})
            QTest::addRow("%s: %s", typeOf(wire).c_str(), where) << wire << QByteArray(where);
    }
}

void TestExchangeFailures::noConnection()
{
    QFETCH(Wire, wire);
    QFETCH(QByteArray, where);
    ScriptedProvider provider;
    std::string url = provider.url("/v1");
    if (where == "refused")
        url = refusedUrl();
    else if (where == "no such name")
        url = "http://no-such-host.invalid/v1";
    else if (where == "http to TLS")
        provider.useTls(serverCertificate(), serverKey());
    else if (where == "https to plain") {
        // Such servers do not wait for the end of what they cannot understand.
        url.replace(0, 4, "https");
        provider.onConnect(whole("<html>400 Bad Request</html>", 400, "text/html"));
    }
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("prov", wire, url)})));
    for (const bool wantsStream : {true, false}) {
        HttpClient client(fixture.port());
        client.ask(messagesBody(wantsStream));
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        const Outcome outcome = outcomeOf(client.response(), wantsStream);
        QCOMPARE(outcome.problem, QString());
        QCOMPARE(outcome.status, 502);
        QCOMPARE(outcome.errorType, QByteArray("api_error"));
        QVERIFY2(outcome.errorMessage.size() > 20, outcome.errorMessage.constData());
    }
    QVERIFY(!fixture.status().providers[0].healthy);
}

QTEST_GUILESS_MAIN(TestExchangeFailures)
#include "tst_exchange_failures.moc"

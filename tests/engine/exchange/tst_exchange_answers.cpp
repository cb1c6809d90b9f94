// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)

namespace {

/// Characters of one to four bytes, and two that JSON escapes.
const QByteArray kText = "Gr\xc3\xbc\xc3\x9f"
                         "e \xe2\x82\xac \xf0\x9f\x8c\x8d \\\"so\\\"\\n";
const QString kTextRead = QString::fromUtf8("Gr\xc3\xbc\xc3\x9f"
                                            "e \xe2\x82\xac \xf0\x9f\x8c\x8d \"so\"\n");

enum class Delivery {
    Whole,
    Bytes,
    Crlf,
    WrongType,
    NoType,
    UntilClose,
};

Script deliver(QByteArray body, bool isStream, Delivery delivery)
{
    const QByteArray type = delivery == Delivery::WrongType
        ? (isStream ? "application/json" : "text/event-stream")
        : (isStream ? "text/event-stream" : "application/json");
    if (delivery == Delivery::Crlf)
        body.replace("\n", "\r\n");
    switch (delivery) {
    case Delivery::NoType:
        return {Send{"HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size())
                     + "\r\n\r\n" + body}};
    case Delivery::UntilClose:
        return {Send{"HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nConnection: close\r\n\r\n"
                     + body},
                Close{}};
    case Delivery::Bytes:
        return isStream ? Script{chunkedHead(type), Drip{chunk(body), 1}, Send{lastChunk()}}
                        : Script{Drip{wholeAnswer(body, 200, type).bytes, 1}};
    default:
        return isStream ? streamed(body, type) : whole(body, 200, type);
    }
}

} // namespace

class TestExchangeAnswers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answer_data();
    void answer();
    void twoPiecesAtEveryByte_data();
    void twoPiecesAtEveryByte();
    void connectionStaysOpenAfterTheEnd_data();
    void connectionStaysOpenAfterTheEnd();
    void headersOfTheAnswer();
    void passThroughIsByteForByte();
    void callsAreMended();
    void messageIdsAreUnique();
    void demoProvider();
};

void TestExchangeAnswers::answer_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<bool>("sendsStream");
    QTest::addColumn<bool>("isCall");
    QTest::addColumn<int>("delivery");
    const std::pair<const char *, Delivery> deliveries[] = {
        {"whole", Delivery::Whole},    {"bytes", Delivery::Bytes},
        {"crlf", Delivery::Crlf},      {"wrong type", Delivery::WrongType},
        {"no type", Delivery::NoType}, {"until close", Delivery::UntilClose},
    };
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false}) {
            for (const bool sends : {true, false}) {
                for (const bool call : {true, false}) {
                    for (const auto &[name, delivery] : deliveries) {
                        QTest::addRow("%s, client %s, provider %s, %s, %s", typeOf(wire).c_str(),
                                      wants ? "stream" : "whole", sends ? "stream" : "whole",
                                      call ? "call" : "text", name)
                            << wire << wants << sends << call << static_cast<int>(delivery);
                    }
                }
            }
        }
    }
}

/// Whatever form the answer comes in, the client gets the form that it asked for.
void TestExchangeAnswers::answer()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    QFETCH(bool, sendsStream);
    QFETCH(bool, isCall);
    QFETCH(int, delivery);
    ScriptedProvider provider;
    const QByteArray body = isCall
        ? (sendsStream ? callStream(wire) : callBody(wire))
        : (sendsStream ? textStream(wire, {kText, "!"}) : textBody(wire, kText + "!"));
    provider.enqueue(deliver(body, sendsStream, static_cast<Delivery>(delivery)));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(client.completeCount(), 1);

    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.isAnswer());
    if (isCall) {
        QCOMPARE(outcome.message.text(), QStringLiteral("Looking."));
        QCOMPARE(outcome.message.stopReason, QStringLiteral("tool_use"));
        const auto calls = outcome.message.calls();
        QCOMPARE(calls.size(), 1U);
        QCOMPARE(calls[0]->name, QStringLiteral("look"));
        QCOMPARE(QJsonDocument::fromJson(calls[0]->input).object(),
                 QJsonDocument::fromJson("{\"at\":\"ground zero\",\"n\":7}").object());
    } else {
        QCOMPARE(outcome.message.text(), QString(kTextRead + QStringLiteral("!")));
        QCOMPARE(outcome.message.stopReason, QStringLiteral("end_turn"));
    }
    QCOMPARE(outcome.message.usage.value(QStringLiteral("output_tokens")).toInt(), 5);
    QCOMPARE(outcome.message.usage.value(QStringLiteral("input_tokens")).toInt(), 11);
    EVENTUALLY_EQUAL(fixture.active(), 0);
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].failure, std::string());
    QCOMPARE(records[0].status, 200);
    QCOMPARE(records[0].usage.output, 5);
    QCOMPARE(records[0].attempts.size(), 1U);
}

void TestExchangeAnswers::twoPiecesAtEveryByte_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::newRow("openai") << Wire::Chat;
    QTest::newRow("anthropic") << Wire::Anthropic;
}

/// The network may cut a stream anywhere, also inside of a character.
void TestExchangeAnswers::twoPiecesAtEveryByte()
{
    QFETCH(Wire, wire);
    const QByteArray all = textStream(wire, {kText});
    ScriptedProvider provider;
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    for (qsizetype cut = 1; cut < all.size(); cut += 3) {
        provider.hold("cut");
        provider.enqueue({chunkedHead(), Send{chunk(all.left(cut))}, Wait{"cut"},
                          Send{chunk(all.mid(cut))}, Send{lastChunk()}});
        client.ask(messagesBody(true));
        EVENTUALLY_EQUAL(provider.waitingFor("cut"), 1);
        provider.release("cut");
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        const Outcome outcome = outcomeOf(client.response(), true);
        QCOMPARE(outcome.problem, QString());
        QCOMPARE(outcome.message.text(), kTextRead);
        client.forget();
    }
}

void TestExchangeAnswers::connectionStaysOpenAfterTheEnd_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool wants : {true, false})
            QTest::addRow("%s %s", typeOf(wire).c_str(), wants ? "stream" : "whole")
                << wire << wants;
    }
}

/// The last event ends the answer; that the provider does not close is its own affair, for a while.
void TestExchangeAnswers::connectionStaysOpenAfterTheEnd()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    ScriptedProvider provider;
    provider.enqueue({chunkedHead(), Send{chunk(textStream(wire, {"Done."}))}, Hang{}});
    EngineTuning tuning = quickTuning();
    tuning.closeGrace = std::chrono::milliseconds(1500);
    EngineFixture fixture(tuning);
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    QElapsedTimer clock;
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(provider.openConnections(), 1);
    clock.start();
    QCOMPARE(outcomeOf(client.response(), wantsStream).problem, QString());
    EVENTUALLY_EQUAL(provider.openConnections(), 0);
    QVERIFY2(clock.elapsed() > 500, "the provider had no time to close by itself");
    EVENTUALLY_EQUAL(fixture.active(), 0);
    QCOMPARE(fixture.records().size(), 1U);
}

void TestExchangeAnswers::headersOfTheAnswer()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "Hello."); });
    EngineFixture fixture;
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    config::Route route;
    route.name = "claude-opus-*";
    route.target = {"p", "big", {}};
    settings.routes.push_back(route);
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true, "claude-opus-4-1"));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const ClientResponse response = client.response();
    QCOMPARE(response.headers.value("x-ccproxy-provider"), QByteArray("p"));
    QCOMPARE(response.headers.value("x-ccproxy-model"), QByteArray("big"));
    QCOMPARE(response.headers.value("x-ccproxy-route"), QByteArray("claude-opus-*"));
    QVERIFY(response.headers.value("x-ccproxy-request-id").startsWith("req_"));
    // The model is the one that was asked for, whoever answered.
    QCOMPARE(outcomeOf(response, true).message.model, QStringLiteral("claude-opus-4-1"));
    QVERIFY(provider.requests()[0].body.contains("\"model\":\"big\""));
    QCOMPARE(provider.requests()[0].header("authorization"), QByteArray("Bearer test-key-of-p"));
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(QByteArray::fromStdString(records[0].requestId),
             response.headers.value("x-ccproxy-request-id"));
}

void TestExchangeAnswers::passThroughIsByteForByte()
{
    const QByteArray events = ": a comment\n\nevent: ping\ndata: {\"type\": \"ping\"}\n\n"
        + textBegin(Wire::Anthropic)
        + "event: new_thing\ndata: {\"type\":\"new_thing\",\"n\":1.0}\n\n"
        + wordEvent(Wire::Anthropic, "\\u00e9 \\/") + textEnd(Wire::Anthropic);
    ScriptedProvider provider;
    provider.enqueue({Send{"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                           "Transfer-Encoding: chunked\r\nRequest-Id: req_theirs\r\n"
                           "anthropic-ratelimit-unified-status: allowed\r\nSet-Cookie: no=1\r\n"
                           "\r\n"},
                      Send{chunk(events)}, Send{lastChunk()}});
    const QByteArray body = "{ \"id\":\"msg_01\", \"type\":\"message\",\"role\":\"assistant\","
                            "\"model\":\"m-1\",\"content\":[{\"type\":\"text\",\"text\":\"a\"}],"
                            "\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":1.0,"
                            "\"output_tokens\":2},\"extra\":18446744073709551615 }\n";
    provider.enqueue(whole(body));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Anthropic, provider.url())})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true), "anthropic-beta: one,two\r\nanthropic-future: 3\r\n");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(client.response().body, events);
    QCOMPARE(client.response().headers.value("request-id"), QByteArray("req_theirs"));
    QCOMPARE(client.response().headers.value("anthropic-ratelimit-unified-status"),
             QByteArray("allowed"));
    QVERIFY(!client.response().headers.contains("set-cookie"));
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QCOMPARE(client.response(1).body, body);
    const ReceivedRequest &asked = provider.requests()[0];
    QCOMPARE(asked.target, QByteArray("/v1/messages"));
    QCOMPARE(asked.header("anthropic-beta"), QByteArray("one,two"));
    QCOMPARE(asked.header("anthropic-future"), QByteArray("3"));
    QCOMPARE(asked.header("anthropic-version"), QByteArray("2023-06-01"));
    QCOMPARE(asked.header("x-api-key"), QByteArray("test-key-of-p"));
    // Nothing but the model's name has changed.
    QCOMPARE(asked.body, messagesBody(true, "m-1"));
}

/// The request's tools reach what reads the answer (CLIENT.md 18).
void TestExchangeAnswers::callsAreMended()
{
    ScriptedProvider provider;
    provider.enqueue(deliver(callStream(Wire::Chat), true, Delivery::Whole));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    QByteArray body = messagesBody(true);
    client.ask(body.replace("\"look\"", "\"Look\""));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.message.calls().size(), 1U);
    QCOMPARE(outcome.message.calls()[0]->name, QStringLiteral("Look"));
}

void TestExchangeAnswers::messageIdsAreUnique()
{
    constexpr int kRequests = 1000;
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "a"); });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    QSet<QString> ids;
    QSet<QByteArray> requestIds;
    int asked = 0;
    const auto askOne = [&] {
        ++asked;
        client.ask(messagesBody(false));
    };
    connect(&client, &HttpClient::arrived, this, [&] {
        if (client.completeCount() == 0)
            return;
        ids.insert(outcomeOf(client.response(), false).message.id);
        requestIds.insert(client.response().headers.value("x-ccproxy-request-id"));
        client.forget();
        if (asked < kRequests)
            askOne();
    });
    askOne();
    EVENTUALLY_EQUAL(ids.size(), kRequests);
    QCOMPARE(requestIds.size(), kRequests);
    QCOMPARE(fixture.status().requestsServed, std::uint64_t{kRequests});
}

/// The built-in provider goes the same way, without a network; a client that leaves ends it.
void TestExchangeAnswers::demoProvider()
{
    config::Provider demo;
    demo.name = "demo";
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({demo})));
    for (const bool stream : {true, false}) {
        HttpClient client(fixture.port());
        client.ask(messagesBody(stream));
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        const Outcome outcome = outcomeOf(client.response(), stream);
        QCOMPARE(outcome.problem, QString());
        QVERIFY(!outcome.message.text().isEmpty());
        QCOMPARE(client.response().headers.value("x-ccproxy-provider"), QByteArray("demo"));
    }
    HttpClient leaver(fixture.port());
    leaver.ask(messagesBody(true));
    EVENTUALLY(leaver.bodyHolds("content_block_delta"));
    leaver.leave();
    EVENTUALLY_EQUAL(fixture.active(), 0);
    QCOMPARE(fixture.records().size(), 3U);
    QVERIFY(fixture.records()[2].cancelled);
}

QTEST_GUILESS_MAIN(TestExchangeAnswers)
#include "tst_exchange_answers.moc"

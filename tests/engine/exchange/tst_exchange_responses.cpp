// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does for OpenAI's Responses: models that are asked by it although their provider
// is configured for chat, reasoning that is refused, stop sequences that nobody else cuts.
#include "core/dialects/reasoning_envelope.h"
#include "engine/support/engine_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

namespace {

/// A provider at Azure, which takes reasoning back wherever it is reached.
config::Provider azureAt(const std::string &name, const ScriptedProvider &server)
{
    config::Provider provider = providerAt(name, Wire::Chat, server.url("/openai/v1"));
    provider.type = "azure";
    return provider;
}

config::Settings settingsWith(const std::vector<config::Provider> &providers,
                              const std::string &model)
{
    config::Settings settings = settingsFor(providers);
    settings.routes.front().target.model = model;
    return settings;
}

/// A conversation with a turn of reasoning in it.
QByteArray thoughtfulBody(bool stream)
{
    const QByteArray signature = QByteArray::fromStdString(
        dialects::pack({.provider = "azure",
                        .model = "gpt-5.5",
                        .kind = "item",
                        .data = R"({"type":"reasoning","summary":[],"encrypted_content":"E1"})"}));
    return "{\"model\":\"m\",\"max_tokens\":100,\"stream\":" + QByteArray(stream ? "true" : "false")
        + ",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"},{\"role\":\"assistant\","
          "\"content\":[{\"type\":\"thinking\",\"thinking\":\"hm\",\"signature\":\""
        + signature
        + "\"},{\"type\":\"text\",\"text\":\"Ho\"}]},{\"role\":\"user\",\"content\":\"On\"}]}";
}

QByteArray responsesAnswer(const QByteArray &text, bool stream)
{
    const QByteArray part = "{\"type\":\"output_text\",\"text\":\"" + text + "\"}";
    const QByteArray whole =
        "{\"object\":\"response\",\"status\":\"completed\",\"output\":[{\"type\":\"message\","
        "\"content\":["
        + part + "]}],\"usage\":{\"input_tokens\":11,\"output_tokens\":5}}";
    if (!stream)
        return whole;
    return "data: {\"type\":\"response.output_text.delta\",\"output_index\":0,\"delta\":\"" + text
        + "\"}\n\ndata: {\"type\":\"response.completed\",\"response\":" + whole + "}\n\n";
}

QByteArray refusal()
{
    return "{\"error\":{\"message\":\"The encrypted content E1 could not be verified.\",\"type\":"
           "\"invalid_request_error\",\"code\":\"invalid_encrypted_content\"}}";
}

} // namespace

class TestExchangeResponses final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modelsChooseTheFormat_data();
    void modelsChooseTheFormat();
    void refusedReasoningStaysBehind_data();
    void refusedReasoningStaysBehind();
    void onlyOnce();
    void nextCandidateGetsItsOwn();
    void stopSequences_data();
    void stopSequences();
};

void TestExchangeResponses::modelsChooseTheFormat_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("Responses") << QByteArray("gpt-5.5") << QByteArray("/openai/v1/responses");
    QTest::newRow("chat") << QByteArray("gpt-4.1") << QByteArray("/openai/v1/chat/completions");
}

void TestExchangeResponses::modelsChooseTheFormat()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, path);
    ScriptedProvider server;
    const bool byResponses = path.endsWith("responses");
    server.enqueue(byResponses ? streamed(responsesAnswer("Here.", true))
                               : textAnswer(Wire::Chat, true, "Here."));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsWith({azureAt("azure", server)}, model.toStdString())));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.message.text(), QStringLiteral("Here."));
    QCOMPARE(server.requests().size(), 1U);
    QCOMPARE(server.requests()[0].target, path);
    QCOMPARE(server.requests()[0].header("api-key"), QByteArray("test-key-of-azure"));
}

void TestExchangeResponses::refusedReasoningStaysBehind_data()
{
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<Script>("refused");
    for (const bool wants : {true, false}) {
        const char *const name = wants ? "stream" : "whole";
        QTest::addRow("%s, status", name) << wants << whole(refusal(), 400);
        QTest::addRow("%s, inside of the answer", name)
            << wants
            << streamed("data: {\"type\":\"response.created\",\"response\":{\"status\":"
                        "\"in_progress\"}}\n\ndata: {\"type\":\"response.failed\",\"response\":"
                        "{\"status\":\"failed\","
                        + refusal().mid(1) + "}\n\n");
    }
}

/// WIRE.md 10.8: the same provider is asked once more, and the client sees nothing of it.
void TestExchangeResponses::refusedReasoningStaysBehind()
{
    QFETCH(bool, wantsStream);
    QFETCH(Script, refused);
    ScriptedProvider server;
    server.enqueue(refused);
    server.enqueue(wantsStream ? streamed(responsesAnswer("Here.", true))
                               : whole(responsesAnswer("Here.", false)));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsWith({azureAt("azure", server)}, "gpt-5.5")));
    HttpClient client(fixture.port());
    client.ask(thoughtfulBody(wantsStream));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.isAnswer());
    QCOMPARE(outcome.message.text(), QStringLiteral("Here."));
    QCOMPARE(server.requests().size(), 2U);
    QVERIFY(server.requests()[0].body.contains("\"encrypted_content\":\"E1\""));
    QVERIFY(!server.requests()[1].body.contains("E1"));
    QVERIFY(server.requests()[1].body.contains("\"Ho\""));
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].attempts.size(), 2U);
    QVERIFY(!records[0].attempts[0].failure.empty());
    QCOMPARE(records[0].attempts[1].provider, std::string("azure"));
    QCOMPARE(records[0].attempts[1].failure, std::string());
}

void TestExchangeResponses::onlyOnce()
{
    ScriptedProvider server;
    server.respondWith([](const ReceivedRequest &) { return whole(refusal(), 400); });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsWith({azureAt("azure", server)}, "gpt-5.5")));
    HttpClient client(fixture.port());
    client.ask(thoughtfulBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(client.response().status, 400);
    QVERIFY(client.response().body.contains("could not be verified"));
    QCOMPARE(server.requests().size(), 2U);
}

/// A candidate that is asked because another one failed gets the reasoning that is its own.
void TestExchangeResponses::nextCandidateGetsItsOwn()
{
    ScriptedProvider first;
    ScriptedProvider second;
    first.enqueue(whole(refusal(), 400));
    first.enqueue(whole("{}", 500));
    second.enqueue(streamed(responsesAnswer("Here.", true)));
    config::Settings settings =
        settingsWith({azureAt("one", first), azureAt("two", second)}, "gpt-5.5");
    settings.routes.front().fallbacks.front().model = "gpt-5.5";
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(thoughtfulBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(outcomeOf(client.response(), true).message.text(), QStringLiteral("Here."));
    QCOMPARE(first.requests().size(), 2U);
    QCOMPARE(second.requests().size(), 1U);
    QVERIFY(second.requests()[0].body.contains("\"encrypted_content\":\"E1\""));
}

void TestExchangeResponses::stopSequences_data()
{
    QTest::addColumn<bool>("wantsStream");
    QTest::newRow("stream") << true;
    QTest::newRow("whole") << false;
}

/// CLIENT.md 13: the answer to Claude Code's classifier.
void TestExchangeResponses::stopSequences()
{
    QFETCH(bool, wantsStream);
    ScriptedProvider server;
    const QByteArray text = "<severity>10</severity> because";
    server.enqueue(wantsStream ? streamed(responsesAnswer(text, true))
                               : whole(responsesAnswer(text, false)));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsWith({azureAt("azure", server)}, "gpt-5.5")));
    HttpClient client(fixture.port());
    QByteArray body = messagesBody(wantsStream);
    body.chop(1);
    client.ask(body + ",\"stop_sequences\":[\"</severity>\"]}");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.message.text(), QStringLiteral("<severity>10"));
    QCOMPARE(outcome.message.stopReason, QStringLiteral("stop_sequence"));
    QCOMPARE(outcome.message.stopSequence, QStringLiteral("</severity>"));
    QCOMPARE(outcome.message.usage.value(QLatin1String("output_tokens")).toInt(), 5);
    QVERIFY(!server.requests()[0].body.contains("\"stop\""));
}

QTEST_GUILESS_MAIN(TestExchangeResponses)
#include "tst_exchange_responses.moc"

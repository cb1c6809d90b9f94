// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/reader.h"
#include "core/tokens/request_tokens.h"
#include "engine/support/engine_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

namespace {

constexpr char kPath[] = "/v1/messages/count_tokens?beta=true";
constexpr qint64 kExact = 4711; // what the scripted providers count

Script counted(qint64 tokens = kExact)
{
    return whole("{\"input_tokens\":" + QByteArray::number(tokens) + "}");
}

/// What the proxy counts by itself.
qint64 localCount(const QByteArray &body)
{
    QByteArray padded = body;
    padded.append(static_cast<qsizetype>(json::kPadding), '\0');
    json::Parser parser;
    tokens::Counter counter;
    const auto request = messages::readRequest(
        parser, std::string_view(padded.constData(), static_cast<std::size_t>(body.size())));
    return request ? tokens::countRequest(*request, counter) : -1;
}

qint64 tokensOf(const ClientResponse &response)
{
    if (!response.isComplete || response.status != 200)
        return -1;
    return QJsonDocument::fromJson(response.body)
        .object()
        .value(QStringLiteral("input_tokens"))
        .toInteger(-1);
}

/// A chat answer with a usage of our choice.
Script chatAnswer(qint64 promptTokens)
{
    return whole("{\"id\":\"c\",\"object\":\"chat.completion\",\"choices\":[{\"index\":0,"
                 "\"message\":{\"role\":\"assistant\",\"content\":\"Yes.\"},\"finish_reason\":"
                 "\"stop\"}],\"usage\":{\"prompt_tokens\":"
                 + QByteArray::number(promptTokens) + ",\"completion_tokens\":2}}");
}

QByteArray longText()
{
    QByteArray text;
    for (int i = 0; i < 400; ++i)
        text += "Line " + QByteArray::number(i) + " of a file. ";
    return text;
}

} // namespace

/// Requests for a number of tokens, through the whole engine.
class TestCounting final : public QObject {
    Q_OBJECT

private:
    static ClientResponse ask(EngineFixture &fixture, const QByteArray &body,
                              const QByteArray &headers = {})
    {
        HttpClient client(fixture.port());
        client.request("POST", kPath, body, headers);
        eventually([&client] { return client.completeCount() == 1; });
        return client.response();
    }

private Q_SLOTS:
    void providerIsAsked()
    {
        ScriptedProvider provider;
        provider.enqueue(counted());
        EngineFixture fixture;
        QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Anthropic, provider.url(""))})));
        const QByteArray body = messagesBody(false);
        const auto response =
            ask(fixture, body, "anthropic-beta: token-counting-2024-11-01\r\nx-app: cli\r\n");
        QCOMPARE(tokensOf(response), kExact);
        QCOMPARE(response.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(provider.requests().size(), 1U);
        const ReceivedRequest &asked = provider.requests().front();
        QCOMPARE(asked.target, QByteArray("/v1/messages/count_tokens"));
        QCOMPARE(asked.header("anthropic-beta"), QByteArray("token-counting-2024-11-01"));
        QCOMPARE(asked.header("x-api-key"), QByteArray("test-key-of-p"));
        QCOMPARE(asked.header("x-app"), QByteArray());
        QCOMPARE(asked.body, QByteArray(body).replace("\"m\"", "\"m-1\""));
    }

    /// The scripted provider stands in for a proxy on the way to the real ones.
    void eachInItsWords_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray openAi = "http://api.openai.com/v1";
        const QByteArray counted = "{\"object\":\"response.input_tokens\",\"input_tokens\":4711}";
        QTest::newRow("OpenAI's Responses") << QByteArray("openai-responses") << openAi
                                            << QByteArray("/responses/input_tokens") << counted;
        QTest::newRow("Gemini") << QByteArray("gemini")
                                << QByteArray("http://generativelanguage.googleapis.com/v1beta")
                                << QByteArray("/models/m-1:countTokens")
                                << QByteArray("{\"totalTokens\":4711}");
        QTest::newRow("OpenAI's chat")
            << QByteArray("openai") << openAi << QByteArray("/responses/input_tokens") << counted;
    }
    void eachInItsWords()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, answer);
        ScriptedProvider provider;
        provider.enqueue(whole(answer));
        config::Provider asked = providerAt("p", Wire::Chat, url.toStdString());
        asked.type = type.toStdString();
        asked.proxyUrl = provider.url("");
        EngineFixture fixture;
        QVERIFY(fixture.start(settingsFor({asked})));
        QCOMPARE(tokensOf(ask(fixture, messagesBody(false))), kExact);
        QCOMPARE(provider.requests().size(), 1U);
        QCOMPARE(provider.requests().front().target, QByteArray(url + path));
    }

    void failuresAreCountedHere_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char *how : {"500", "404 page", "401", "429", "no number", "negative", "broken",
                                "page", "empty", "too long", "reset", "closed", "refused"})
            QTest::newRow(how) << QByteArray(how);
    }
    void failuresAreCountedHere()
    {
        QFETCH(QByteArray, how);
        const QMap<QByteArray, Script> scripts{
            {"500", whole("{\"type\":\"error\",\"error\":{\"type\":\"api_error\"}}", 500)},
            {"404 page", whole("<html>", 404, "text/html")},
            {"401", whole("{}", 401)},
            {"429", whole("{\"input_tokens\":3}", 429)},
            {"no number", whole("{\"input_tokens\":\"3\"}")},
            {"negative", counted(-3)},
            {"broken", whole("{\"input_tokens\":3")},
            {"page", whole("<html>", 200, "text/html")},
            {"empty", whole("")},
            {"too long", whole("{\"input_tokens\":3,\"x\":\"" + QByteArray(70'000, 'x') + "\"}")},
            {"reset", {Reset{}}},
            {"closed", {Close{}}},
        };
        ScriptedProvider provider;
        if (scripts.contains(how))
            provider.enqueue(scripts.value(how));
        provider.respondWith([](const ReceivedRequest &) { return counted(); });
        EngineFixture fixture;
        const std::string url = how == "refused" ? refusedUrl() : provider.url("");
        QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Anthropic, url)})));
        const QByteArray body = messagesBody(false);
        QCOMPARE(tokensOf(ask(fixture, body)), localCount(body));
        // Not again for a while.
        const auto asked = provider.requests().size();
        QVERIFY(asked <= 1);
        QCOMPARE(tokensOf(ask(fixture, body)), localCount(body));
        QCOMPARE(provider.requests().size(), asked);
        // New settings may have mended it.
        fixture.apply(settingsFor({providerAt("p", Wire::Anthropic, provider.url(""))}));
        QCOMPARE(tokensOf(ask(fixture, body)), kExact);
    }

    void providerIsAskedAgainLater()
    {
        ScriptedProvider provider;
        provider.enqueue(whole("{}", 500));
        provider.respondWith([](const ReceivedRequest &) { return counted(); });
        EngineTuning tuning = quickTuning();
        tuning.countPause = std::chrono::milliseconds(1);
        EngineFixture fixture(tuning);
        QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Anthropic, provider.url(""))})));
        const QByteArray body = messagesBody(false);
        QCOMPARE(tokensOf(ask(fixture, body)), localCount(body));
        EVENTUALLY(tokensOf(ask(fixture, body)) == kExact);
    }

    void slowProviderIsNotAwaited_data()
    {
        QTest::addColumn<bool>("begins");
        QTest::newRow("silent") << false;
        QTest::newRow("in the middle") << true;
    }
    void slowProviderIsNotAwaited()
    {
        QFETCH(bool, begins);
        ScriptedProvider provider;
        Script script;
        if (begins)
            script = {chunkedHead("application/json"), Send{chunk("{\"input_tok")}};
        script.push_back(Hang{});
        provider.enqueue(script);
        EngineTuning tuning = quickTuning();
        tuning.countTimeout = std::chrono::milliseconds(50);
        EngineFixture fixture(tuning);
        QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Anthropic, provider.url(""))})));
        const QByteArray body = messagesBody(false);
        QCOMPARE(tokensOf(ask(fixture, body)), localCount(body));
        EVENTUALLY_EQUAL(provider.openConnections(), 0);
    }

    void defaultLimitIsTwoSeconds()
    {
        QCOMPARE(EngineTuning().countTimeout, std::chrono::milliseconds(2000));
        QCOMPARE(EngineTuning().countPause, std::chrono::milliseconds(60'000));
    }

    void clientLeaves()
    {
        ScriptedProvider provider;
        provider.enqueue({Hang{}});
        EngineTuning tuning = quickTuning();
        tuning.countTimeout = std::chrono::minutes(5);
        EngineFixture fixture(tuning);
        QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Anthropic, provider.url(""))})));
        HttpClient client(fixture.port());
        client.request("POST", kPath, messagesBody(false));
        EVENTUALLY_EQUAL(provider.requests().size(), 1U);
        client.leave();
        EVENTUALLY_EQUAL(provider.openConnections(), 0);
        // Its leaving says nothing against the provider.
        provider.enqueue(counted());
        QCOMPARE(tokensOf(ask(fixture, messagesBody(false))), kExact);
    }

    void stopAnswersWhatWaits()
    {
        ScriptedProvider provider;
        provider.enqueue({Hang{}});
        EngineTuning tuning = quickTuning();
        tuning.countTimeout = std::chrono::minutes(5);
        EngineFixture fixture(tuning);
        QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Anthropic, provider.url(""))})));
        HttpClient client(fixture.port());
        const QByteArray body = messagesBody(false);
        client.request("POST", kPath, body);
        EVENTUALLY_EQUAL(provider.requests().size(), 1U);
        fixture.engine().stop(std::chrono::seconds(10));
        EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        QCOMPARE(tokensOf(client.response()), localCount(body));
    }

    void engineEndsInTheMiddle()
    {
        ScriptedProvider provider;
        provider.enqueue({Hang{}});
        EngineFixture fixture;
        QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Anthropic, provider.url(""))})));
        HttpClient client(fixture.port());
        client.request("POST", kPath, messagesBody(false));
        EVENTUALLY_EQUAL(provider.requests().size(), 1U);
        fixture.destroy();
        EVENTUALLY(client.isClosed());
    }

    /// What /context does: 27 requests over 14 connections. The provider answers none before all
    /// fourteen have arrived.
    void manyAtOnce()
    {
        constexpr int kConnections = 14;
        constexpr int kRequests = 27;
        ScriptedProvider provider;
        int tokens = 100;
        provider.respondWith([&tokens](const ReceivedRequest &) {
            Script script{Wait{"all"}};
            script.push_back(std::get<Send>(counted(tokens++).front()));
            return script;
        });
        EngineTuning tuning = quickTuning();
        tuning.countTimeout = std::chrono::minutes(5);
        EngineFixture fixture(tuning);
        QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Anthropic, provider.url(""))})));
        std::vector<std::unique_ptr<HttpClient>> clients;
        for (int i = 0; i < kConnections; ++i) {
            clients.push_back(std::make_unique<HttpClient>(fixture.port()));
            clients.back()->request("POST", kPath, messagesBody(false));
        }
        EVENTUALLY_EQUAL(provider.waitingFor("all"), kConnections);
        for (int i = kConnections; i < kRequests; ++i)
            clients[std::size_t(i - kConnections)]->request("POST", kPath, messagesBody(false));
        provider.release("all");
        EVENTUALLY_EQUAL(provider.requests().size(), std::size_t(kRequests));
        QSet<qint64> counts;
        for (int i = 0; i < kRequests; ++i) {
            const HttpClient &client = *clients[std::size_t(i % kConnections)];
            EVENTUALLY(client.completeCount() > i / kConnections);
            counts.insert(tokensOf(client.response(i / kConnections)));
        }
        QCOMPARE(counts.size(), kRequests); // each its own
        QVERIFY(!counts.contains(-1));
    }

    void nobodyToAsk_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::newRow("unknown model of the provider") << QByteArray("p,never-heard-of");
        QTest::newRow("unknown provider") << QByteArray("nobody,model");
        QTest::newRow("no key") << QByteArray("keyless,m");
        QTest::newRow("the demo provider") << QByteArray("demo,demo");
        QTest::newRow("a provider that does not count") << QByteArray("p,m-1");
    }
    void nobodyToAsk()
    {
        QFETCH(QByteArray, model);
        ScriptedProvider provider;
        EngineFixture fixture;
        config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
        config::Provider demo;
        demo.name = demo.type = "demo";
        config::Provider keyless;
        keyless.name = "keyless";
        keyless.type = "groq";
        settings.providers.insert(settings.providers.end(), {demo, keyless});
        QVERIFY(fixture.start(settings));
        const QByteArray body = messagesBody(false, model);
        QCOMPARE(tokensOf(ask(fixture, body)), localCount(body));
        QVERIFY(provider.requests().empty());
    }

    void nothingIsConfigured()
    {
        EngineFixture fixture;
        QVERIFY(fixture.start(settingsFor({})));
        const QByteArray body = messagesBody(false);
        QCOMPARE(tokensOf(ask(fixture, body)), localCount(body));
    }

    void usageCorrectsTheCount()
    {
        ScriptedProvider provider;
        const QByteArray body = messagesBody(false, "m", longText());
        const qint64 local = localCount(body);
        QVERIFY(local > 2000);
        const qint64 real = local * 5 / 4;
        provider.respondWith([real](const ReceivedRequest &) { return chatAnswer(real); });
        EngineFixture fixture;
        QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
        const auto converse = [&] {
            HttpClient client(fixture.port());
            client.ask(body);
            return eventually([&client] { return client.completeCount() == 1; })
                && client.response().status == 200;
        };
        // Before anybody has counted nothing is learned.
        for (int i = 0; i < 5; ++i)
            QVERIFY(converse());
        QCOMPARE(tokensOf(ask(fixture, body)), local);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(converse());
            QCOMPARE(tokensOf(ask(fixture, body)), local);
        }
        // A sample is counted between other events, and only one at a time.
        EVENTUALLY(converse() && qAbs(tokensOf(ask(fixture, body)) - real) <= 1);
        // Another model has another tokenizer.
        const QByteArray other = messagesBody(false, "p,other", longText());
        QCOMPARE(tokensOf(ask(fixture, other)), localCount(other));
    }
};

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"

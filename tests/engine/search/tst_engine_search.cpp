// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

namespace {

QByteArray searchRequest(bool stream, const QByteArray &query = "qt http server",
                         const QByteArray &moreOfTool = {})
{
    return "{\"model\":\"m\",\"max_tokens\":100,\"stream\":" + QByteArray(stream ? "true" : "false")
        + ",\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"Perform a "
          "web search for the query: "
        + query
        + "\"}]}],\"tools\":[{\"type\":\"web_search_20250305\",\"name\":\"web_search\","
          "\"max_uses\":8"
        + moreOfTool + "}],\"tool_choice\":{\"type\":\"auto\"}}";
}

QByteArray results()
{
    return "{\"query\":\"q\",\"results\":[{\"url\":\"https://a.example/1\",\"title\":\"Page A\","
           "\"content\":\"what A says\"},{\"url\":\"https://b.example/2\",\"title\":\"Page B\","
           "\"content\":\"what B says\",\"publishedDate\":\"2026-03-01T00:00:00\"}]}";
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The content blocks of an answer, as the client puts them together.
QJsonArray blocksOf(const ClientResponse &response, bool stream)
{
    if (!stream)
        return objectOf(response.body).value(QStringLiteral("content")).toArray();
    QJsonArray blocks;
    QByteArray input;
    for (const QByteArray &line : response.body.split('\n')) {
        if (!line.startsWith("data: "))
            continue;
        const QJsonObject event = objectOf(line.mid(6));
        const QString type = event.value(QStringLiteral("type")).toString();
        if (type == QLatin1String("content_block_start")) {
            blocks.append(event.value(QStringLiteral("content_block")));
            input.clear();
        } else if (type == QLatin1String("content_block_delta")) {
            const QJsonObject delta = event.value(QStringLiteral("delta")).toObject();
            QJsonObject block = blocks.last().toObject();
            input += delta.value(QStringLiteral("partial_json")).toString().toUtf8();
            if (!input.isEmpty())
                block.insert(QStringLiteral("input"), objectOf(input));
            else
                block.insert(QStringLiteral("text"),
                             QString(block.value(QStringLiteral("text")).toString()
                                     + delta.value(QStringLiteral("text")).toString()));
            blocks.replace(blocks.size() - 1, block);
        }
    }
    return blocks;
}

QString field(const QJsonArray &blocks, int index, const char *name)
{
    return blocks.at(index).toObject().value(QLatin1String(name)).toString();
}

/// What a provider was told, in one text.
QByteArray wordsOf(const ReceivedRequest &request)
{
    QByteArray out;
    const auto messages = objectOf(request.body).value(QStringLiteral("messages")).toArray();
    for (const QJsonValue &message : messages) {
        const QJsonValue content = message.toObject().value(QStringLiteral("content"));
        out += content.toString().toUtf8();
        for (const QJsonValue &part : content.toArray())
            out += part.toObject().value(QStringLiteral("text")).toString().toUtf8();
        out += '\n';
    }
    return out;
}

} // namespace

/// Searches of the web for providers that have none, through the whole engine.
class TestEngineSearch final : public QObject {
    Q_OBJECT

private:
    static config::Settings settings(const ScriptedProvider &provider, const std::string &searchUrl)
    {
        config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
        settings.proxyUrl = "direct";
        settings.search.url = searchUrl;
        return settings;
    }
    static void addForms()
    {
        QTest::addColumn<bool>("stream");
        QTest::newRow("stream") << true;
        QTest::newRow("whole") << false;
    }

private Q_SLOTS:
    void searchIsDoneForTheModel_data() { addForms(); }
    void searchIsDoneForTheModel()
    {
        QFETCH(bool, stream);
        ScriptedProvider search;
        search.enqueue(whole(results()));
        ScriptedProvider provider;
        provider.enqueue(textAnswer(Wire::Chat, stream, "A says so."));
        EngineFixture fixture;
        QVERIFY(fixture.start(settings(provider, search.url("/searx/"))));
        HttpClient client(fixture.port());
        client.ask(searchRequest(stream, "qt http server", ",\"blocked_domains\":[\"c.example\"]"));
        EVENTUALLY_EQUAL(client.completeCount(), 1);

        QCOMPARE(search.requests().size(), 1U);
        QCOMPARE(search.requests().front().method, QByteArray("GET"));
        QCOMPARE(search.requests().front().target,
                 QByteArray("/searx/search?q=qt%20http%20server%20-site%3Ac.example&format=json"));
        QCOMPARE(search.requests().front().header("accept"), QByteArray("application/json"));
        QCOMPARE(search.requests().front().header("authorization"), QByteArray());

        QCOMPARE(provider.requests().size(), 1U);
        const ReceivedRequest &asked = provider.requests().front();
        QVERIFY(!objectOf(asked.body).contains(QStringLiteral("tools")));
        QVERIFY(!objectOf(asked.body).contains(QStringLiteral("tool_choice")));
        const QByteArray words = wordsOf(asked);
        for (const char *part : {"already been done", "qt http server", "Page A",
                                 "https://a.example/1", "what B says", "2026-03-01"})
            QVERIFY2(words.contains(part), part);

        const ClientResponse response = client.response();
        const Outcome outcome = outcomeOf(response, stream);
        QCOMPARE(outcome.problem, QString());
        const QJsonArray blocks = blocksOf(response, stream);
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(field(blocks, 0, "type"), QStringLiteral("server_tool_use"));
        QCOMPARE(field(blocks, 0, "name"), QStringLiteral("web_search"));
        QCOMPARE(blocks.at(0).toObject().value(QStringLiteral("input")).toObject(),
                 objectOf("{\"query\":\"qt http server\"}"));
        QCOMPARE(field(blocks, 1, "type"), QStringLiteral("web_search_tool_result"));
        QCOMPARE(field(blocks, 1, "tool_use_id"), field(blocks, 0, "id"));
        const QJsonArray links = blocks.at(1).toObject().value(QStringLiteral("content")).toArray();
        QCOMPARE(links.size(), 2);
        QCOMPARE(field(links, 0, "url"), QStringLiteral("https://a.example/1"));
        QCOMPARE(field(links, 1, "title"), QStringLiteral("Page B"));
        QCOMPARE(field(links, 1, "page_age"), QStringLiteral("2026-03-01"));
        QCOMPARE(field(blocks, 2, "text"), QStringLiteral("A says so."));
        EVENTUALLY_EQUAL(fixture.records().size(), 1U);
        QCOMPARE(fixture.records().front().usage.webSearches, 1);
    }

    void searchFails_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char *how, const char *code, const char *why) {
            QTest::newRow(how) << QByteArray(how) << QString::fromLatin1(code) << QByteArray(why);
        };
        row("500", "unavailable", "answered 500");
        row("403", "unavailable", "json among the formats");
        row("429", "too_many_requests", "too many requests");
        row("redirect", "unavailable", "answered 302");
        row("page", "unavailable", "not SearXNG's JSON");
        row("garbage", "unavailable", "not SearXNG's JSON");
        row("empty", "unavailable", "not SearXNG's JSON");
        row("long", "unavailable", "too long");
        row("reset", "unavailable", "");
        row("cut", "unavailable", "");
        row("slow", "unavailable", "too long");
        row("slow in the middle", "unavailable", "too long");
        row("refused", "unavailable", "");
    }
    void searchFails()
    {
        QFETCH(QByteArray, how);
        QFETCH(QString, code);
        QFETCH(QByteArray, why);
        const QMap<QByteArray, Script> scripts{
            {"500", whole("{}", 500)},
            {"403", whole("Forbidden", 403, "text/html")},
            {"429", whole("{}", 429)},
            {"redirect", whole("", 302)},
            {"page", whole("<html>", 200, "text/html")},
            {"garbage", whole("{\"results\":[{\"url\":")},
            {"empty", whole("")},
            {"long",
             {chunkedHead("application/json"), Flood{chunk(QByteArray(8000, ' ')), 1 << 23}}},
            {"reset", {Reset{}}},
            {"cut", {chunkedHead("application/json"), Send{chunk(results())}, Close{}}},
            {"slow", {Hang{}}},
            {"slow in the middle",
             {chunkedHead("application/json"), Send{chunk(results().left(20))}, Hang{}}},
        };
        ScriptedProvider search;
        search.enqueue(scripts.value(how));
        ScriptedProvider provider;
        provider.enqueue(textAnswer(Wire::Chat, true, "It failed."));
        EngineTuning tuning = quickTuning();
        if (how.startsWith("slow"))
            tuning.searchTimeout = std::chrono::milliseconds(50);
        EngineFixture fixture(tuning);
        QVERIFY(
            fixture.start(settings(provider, how == "refused" ? refusedUrl() : search.url(""))));
        HttpClient client(fixture.port());
        client.ask(searchRequest(true));
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        QCOMPARE(outcomeOf(client.response(), true).problem, QString());
        const QJsonArray blocks = blocksOf(client.response(), true);
        QCOMPARE(blocks.size(), 3);
        const QJsonObject error =
            blocks.at(1).toObject().value(QStringLiteral("content")).toObject();
        QCOMPARE(error.value(QStringLiteral("type")).toString(),
                 QStringLiteral("web_search_tool_result_error"));
        QCOMPARE(error.value(QStringLiteral("error_code")).toString(), code);
        QCOMPARE(field(blocks, 2, "text"), QStringLiteral("It failed."));
        const QByteArray words = wordsOf(provider.requests().front());
        QVERIFY(words.contains("The web search failed"));
        QVERIFY2(words.contains(why), words.constData());
        // What has not ended is cut; a whole answer leaves its connection for the next one.
        if (how.startsWith("slow") || how == "long")
            EVENTUALLY_EQUAL(search.openConnections(), 0);
    }

    void nobodyCanSearch_data() { addForms(); }
    void nobodyCanSearch()
    {
        QFETCH(bool, stream);
        ScriptedProvider provider;
        provider.enqueue(textAnswer(Wire::Chat, stream, "I cannot."));
        EngineFixture fixture;
        QVERIFY(fixture.start(settings(provider, {})));
        HttpClient client(fixture.port());
        client.ask(searchRequest(stream));
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        QCOMPARE(outcomeOf(client.response(), stream).problem, QString());
        const QJsonArray blocks = blocksOf(client.response(), stream);
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(field(blocks, 0, "text"), QStringLiteral("I cannot."));
        QVERIFY(wordsOf(provider.requests().front()).contains("cannot search the web"));
    }

    void queryIsMissing()
    {
        ScriptedProvider search;
        ScriptedProvider provider;
        provider.enqueue(textAnswer(Wire::Chat, true, "What?"));
        EngineFixture fixture;
        QVERIFY(fixture.start(settings(provider, search.url(""))));
        HttpClient client(fixture.port());
        client.ask(searchRequest(true, ""));
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        QVERIFY(search.requests().empty());
        const QJsonArray blocks = blocksOf(client.response(), true);
        QCOMPARE(blocks.at(1)
                     .toObject()
                     .value(QStringLiteral("content"))
                     .toObject()
                     .value(QStringLiteral("error_code"))
                     .toString(),
                 QStringLiteral("invalid_input"));
    }

    /// Servers of Anthropic's format get the tool as it came.
    void passedThrough()
    {
        ScriptedProvider search;
        ScriptedProvider provider;
        provider.enqueue(textAnswer(Wire::Anthropic, true, "Found."));
        EngineFixture fixture;
        config::Settings s = settingsFor({providerAt("p", Wire::Anthropic, provider.url(""))});
        s.search.url = search.url("");
        QVERIFY(fixture.start(s));
        HttpClient client(fixture.port());
        const QByteArray body = searchRequest(true);
        client.ask(body);
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        QVERIFY(search.requests().empty());
        QCOMPARE(provider.requests().front().body, QByteArray(body).replace("\"m\"", "\"m-1\""));
    }

    /// Providers that search by themselves are asked to, in their own words. The scripted one
    /// stands in for a proxy on the way to them.
    void providerSearches_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("OpenAI's Responses")
            << QByteArray("openai-responses") << QByteArray("http://api.openai.com/v1")
            << QByteArray("\"type\":\"web_search\"");
        QTest::newRow("Gemini") << QByteArray("gemini")
                                << QByteArray("http://generativelanguage.googleapis.com/v1beta")
                                << QByteArray("\"googleSearch\":{}");
        QTest::newRow("OpenRouter")
            << QByteArray("openrouter") << QByteArray("http://openrouter.ai/api/v1")
            << QByteArray("\"plugins\":[{\"id\":\"web\"}]");
    }
    void providerSearches()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, words);
        ScriptedProvider search;
        ScriptedProvider provider;
        provider.enqueue({Hang{}});
        EngineFixture fixture;
        config::Provider asked = providerAt("p", Wire::Chat, url.toStdString());
        asked.type = type.toStdString();
        asked.proxyUrl = provider.url("");
        config::Settings s = settingsFor({asked});
        s.search.url = search.url("");
        QVERIFY(fixture.start(s));
        HttpClient client(fixture.port());
        client.ask(searchRequest(true));
        EVENTUALLY_EQUAL(provider.requests().size(), 1U);
        const ReceivedRequest &request = provider.requests().front();
        QVERIFY2(request.target.startsWith(url), request.target.constData());
        QVERIFY2(request.body.contains(words), request.body.constData());
        QVERIFY(search.requests().empty());
    }

    void otherRequestsAreNotSearched()
    {
        ScriptedProvider search;
        ScriptedProvider provider;
        provider.enqueue(textAnswer(Wire::Chat, true, "Yes."));
        EngineFixture fixture;
        QVERIFY(fixture.start(settings(provider, search.url(""))));
        HttpClient client(fixture.port());
        client.ask(QByteArray(messagesBody(true))
                       .replace("\"tools\":[",
                                "\"tools\":[{\"type\":\"web_search_20250305\",\"name\":"
                                "\"web_search\"},"));
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        QVERIFY(search.requests().empty());
        const QJsonObject asked = objectOf(provider.requests().front().body);
        QCOMPARE(asked.value(QStringLiteral("tools")).toArray().size(), 1);
        QCOMPARE(blocksOf(client.response(), true).size(), 1);
    }

    void clientLeavesDuringTheSearch()
    {
        ScriptedProvider search;
        search.enqueue({Hang{}});
        ScriptedProvider provider;
        EngineTuning tuning = quickTuning();
        tuning.searchTimeout = std::chrono::minutes(5);
        EngineFixture fixture(tuning);
        QVERIFY(fixture.start(settings(provider, search.url(""))));
        HttpClient client(fixture.port());
        client.ask(searchRequest(true));
        EVENTUALLY_EQUAL(search.requests().size(), 1U);
        client.leave();
        EVENTUALLY_EQUAL(search.openConnections(), 0);
        EVENTUALLY_EQUAL(fixture.active(), 0);
        QVERIFY(provider.requests().empty());
        EVENTUALLY_EQUAL(fixture.records().size(), 1U);
        QVERIFY(fixture.records().front().cancelled);
    }

    void pingsDuringTheSearch()
    {
        ScriptedProvider search;
        search.enqueue({Wait{"go"}, whole(results()).front()});
        ScriptedProvider provider;
        provider.enqueue(textAnswer(Wire::Chat, true, "Found."));
        EngineTuning tuning = quickTuning();
        tuning.pingInterval = std::chrono::milliseconds(20);
        EngineFixture fixture(tuning);
        QVERIFY(fixture.start(settings(provider, search.url(""))));
        HttpClient client(fixture.port());
        client.ask(searchRequest(true));
        EVENTUALLY(client.bodyHolds("event: ping"));
        search.release("go");
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        const Outcome outcome = outcomeOf(client.response(), true);
        QCOMPARE(outcome.problem, QString());
        QVERIFY(outcome.beginsWithPing);
        QCOMPARE(blocksOf(client.response(), true).size(), 3);
    }

    void modelFailsAfterTheSearch_data()
    {
        QTest::addColumn<bool>("hasFallback");
        QTest::newRow("alone") << false;
        QTest::newRow("with a fallback") << true;
    }
    void modelFailsAfterTheSearch()
    {
        QFETCH(bool, hasFallback);
        ScriptedProvider search;
        search.respondWith([](const ReceivedRequest &) { return whole(results()); });
        ScriptedProvider provider;
        provider.enqueue(whole(errorBody(Wire::Chat, "server_error", "broken"), 500));
        ScriptedProvider other;
        other.enqueue(textAnswer(Wire::Chat, true, "Found."));
        std::vector<config::Provider> providers{providerAt("p", Wire::Chat, provider.url("/v1"))};
        if (hasFallback)
            providers.push_back(providerAt("q", Wire::Chat, other.url("/v1")));
        config::Settings s = settingsFor(providers);
        s.proxyUrl = "direct";
        s.search.url = search.url("");
        s.performance.maxRetries = 0;
        EngineFixture fixture;
        QVERIFY(fixture.start(s));
        HttpClient client(fixture.port());
        client.ask(searchRequest(true));
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        const Outcome outcome = outcomeOf(client.response(), true);
        QCOMPARE(outcome.problem, QString());
        QCOMPARE(outcome.isAnswer(), hasFallback);
        if (hasFallback)
            QCOMPARE(blocksOf(client.response(), true).size(), 3);
    }

    void manyAtOnce()
    {
        constexpr int kClients = 14;
        ScriptedProvider search;
        search.respondWith([](const ReceivedRequest &) {
            return Script{Wait{"all"}, whole(results()).front()};
        });
        ScriptedProvider provider;
        provider.respondWith(
            [](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "Found."); });
        EngineFixture fixture;
        QVERIFY(fixture.start(settings(provider, search.url(""))));
        std::vector<std::unique_ptr<HttpClient>> clients;
        for (int i = 0; i < kClients; ++i) {
            clients.push_back(std::make_unique<HttpClient>(fixture.port()));
            clients.back()->ask(searchRequest(true, "query " + QByteArray::number(i)));
        }
        EVENTUALLY_EQUAL(search.waitingFor("all"), kClients);
        search.release("all");
        for (int i = 0; i < kClients; ++i) {
            EVENTUALLY_EQUAL(clients[std::size_t(i)]->completeCount(), 1);
            const QJsonArray blocks = blocksOf(clients[std::size_t(i)]->response(), true);
            QCOMPARE(blocks.size(), 3);
            QCOMPARE(blocks.at(0)
                         .toObject()
                         .value(QStringLiteral("input"))
                         .toObject()
                         .value(QStringLiteral("query"))
                         .toString(),
                     QStringLiteral("query %1").arg(i));
        }
    }

    void stopDuringTheSearch()
    {
        ScriptedProvider search;
        search.enqueue({Hang{}});
        ScriptedProvider provider;
        EngineFixture fixture;
        QVERIFY(fixture.start(settings(provider, search.url(""))));
        HttpClient client(fixture.port());
        client.ask(searchRequest(false));
        EVENTUALLY_EQUAL(search.requests().size(), 1U);
        fixture.engine().stop(std::chrono::milliseconds(0));
        EVENTUALLY_EQUAL(fixture.stoppedCount(), 1);
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        QCOMPARE(client.response().status, 529);
    }
};

QTEST_GUILESS_MAIN(TestEngineSearch)
#include "tst_engine_search.moc"

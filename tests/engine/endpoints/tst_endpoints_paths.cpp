// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/request.h"
#include "core/tokens/request_tokens.h"
#include "engine/models/model_lists.h"
#include "engine/support/engine_fixture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

namespace {

QJsonObject objectOf(const ClientResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QJsonValue at(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

} // namespace

class TestEndpointsPaths final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void messagesByAnyPath_data();
    void messagesByAnyPath();
    void headOfAnything_data();
    void headOfAnything();
    void hello_data();
    void hello();
    void health();
    void status();
    void models();
    void modelsRouteBack();
    void oneModel();
    void modelsOfProviders();
    void modelsOfASilentProvider();
    void modelsAtTheEnd();
    void countTokens();
    void accessByKey_data();
    void accessByKey();
    void accessWithoutKey_data();
    void accessWithoutKey();

private:
    ClientResponse ask(const QByteArray &method, const QByteArray &path,
                       const QByteArray &body = {}, const QByteArray &headers = {});
    config::Settings settings() const;

    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<EngineFixture> m_fixture;
};

void TestEndpointsPaths::init()
{
    m_provider = std::make_unique<ScriptedProvider>();
    m_provider->respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "Hello."); });
    m_fixture = std::make_unique<EngineFixture>();
    QVERIFY(m_fixture->start(settings()));
}

void TestEndpointsPaths::cleanup()
{
    m_fixture.reset();
    m_provider.reset();
}

config::Settings TestEndpointsPaths::settings() const
{
    config::Provider first = providerAt("first", Wire::Chat, m_provider->url("/v1"));
    first.models = {"m-1", "vendor/m-2"};
    return settingsFor({first, providerAt("second", Wire::Chat, m_provider->url("/v1"))});
}

ClientResponse TestEndpointsPaths::ask(const QByteArray &method, const QByteArray &path,
                                       const QByteArray &body, const QByteArray &headers)
{
    HttpClient client(m_fixture->port());
    client.request(method, path, body, headers);
    eventually([&client] { return client.completeCount() == 1; });
    return client.response();
}

void TestEndpointsPaths::messagesByAnyPath_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/v1/messages", "/v1/messages?beta=true", "/v1/messages/", "//v1/messages",
          "/v1//messages", "/v1/v1/messages", "//v1/v1/messages/?beta=true", "/v1//v1/messages",
          "http://127.0.0.1/v1/messages"})
        QTest::newRow(path) << QByteArray(path);
}

/// Users write base URLs with and without /v1 and slashes.
void TestEndpointsPaths::messagesByAnyPath()
{
    QFETCH(QByteArray, path);
    const ClientResponse response = ask("POST", path, messagesBody(false));
    QCOMPARE(response.status, 200);
    QCOMPARE(outcomeOf(response, false).message.text(), QStringLiteral("Hello."));
}

void TestEndpointsPaths::headOfAnything_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/", "/api/hello", "/v1/messages", "/v1/models", "/health", "/status",
                             "/nowhere", "/v1/messages/count_tokens?x"})
        QTest::newRow(path) << QByteArray(path);
}

/// Probes of the client; the next request on the connection finds no stray body.
void TestEndpointsPaths::headOfAnything()
{
    QFETCH(QByteArray, path);
    HttpClient client(m_fixture->port());
    client.request("HEAD", path);
    client.request("GET", "/api/hello");
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QCOMPARE(client.response(0).status, 200);
    QCOMPARE(client.response(0).body, QByteArray());
    QCOMPARE(client.response(1).status, 200);
    QVERIFY(!client.response(1).body.isEmpty());
}

void TestEndpointsPaths::hello_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("root") << QByteArray("/");
    QTest::newRow("hello") << QByteArray("/api/hello");
    QTest::newRow("query") << QByteArray("/?a=b");
}

void TestEndpointsPaths::hello()
{
    QFETCH(QByteArray, path);
    const ClientResponse response = ask("GET", path);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(at(objectOf(response), "name").toString(), QStringLiteral("ccproxy"));
    QVERIFY(!at(objectOf(response), "version").toString().isEmpty());
}

void TestEndpointsPaths::health()
{
    const auto providers = [](const ClientResponse &response, const char *key) {
        return at(at(objectOf(response), "providers").toObject(), key).toInt(-1);
    };
    ClientResponse response = ask("GET", "/health");
    QCOMPARE(response.status, 200);
    QCOMPARE(at(objectOf(response), "status").toString(), QStringLiteral("healthy"));
    QCOMPARE(providers(response, "healthy"), 2);
    QCOMPARE(providers(response, "total"), 2);
    const QDateTime time =
        QDateTime::fromString(at(objectOf(response), "timestamp").toString(), Qt::ISODate);
    QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);

    // One that fails; then both.
    m_provider->enqueue(whole("{}", 500));
    ask("POST", "/v1/messages", messagesBody(false));
    response = ask("GET", "/health");
    QCOMPARE(response.status, 200);
    QCOMPARE(providers(response, "healthy"), 1);
    m_provider->enqueue(whole("{}", 500));
    m_provider->enqueue(whole("{}", 500));
    ask("POST", "/v1/messages", messagesBody(false));
    response = ask("GET", "/health");
    QCOMPARE(response.status, 503);
    QCOMPARE(at(objectOf(response), "status").toString(), QStringLiteral("unhealthy"));
    QCOMPARE(providers(response, "healthy"), 0);
    // An answer makes it well again.
    ask("POST", "/v1/messages", messagesBody(false));
    QCOMPARE(ask("GET", "/health").status, 200);
    // None is configured.
    m_fixture->apply(config::Settings{});
    QCOMPARE(ask("GET", "/health").status, 503);
}

void TestEndpointsPaths::status()
{
    m_provider->enqueue(whole(errorBody(Wire::Chat, "api_error", "its words"), 500));
    ask("POST", "/v1/messages", messagesBody(false));
    m_provider->enqueue({Hang{}});
    HttpClient running(m_fixture->port());
    running.ask(messagesBody(true));
    EVENTUALLY_EQUAL(m_provider->requests().size(), 3U);

    const ClientResponse response = ask("GET", "/status");
    QCOMPARE(response.status, 200);
    const QJsonObject object = objectOf(response);
    QCOMPARE(at(object, "status").toString(), QStringLiteral("running"));
    const QJsonObject proxy = at(object, "proxy").toObject();
    QCOMPARE(at(proxy, "requests_served").toInt(), 1);
    QCOMPARE(at(proxy, "active").toInt(), 1);
    QVERIFY(at(proxy, "uptime").toInt(-1) >= 0);
    QVERIFY(!at(proxy, "version").toString().isEmpty());
    const QJsonArray providers = at(object, "providers").toArray();
    QCOMPARE(providers.size(), 2);
    const QJsonObject first = providers[0].toObject();
    QCOMPARE(at(first, "name").toString(), QStringLiteral("first"));
    QCOMPARE(at(first, "type").toString(), QStringLiteral("openai"));
    QCOMPARE(at(first, "enabled").toBool(), true);
    QCOMPARE(at(first, "usable").toBool(), true);
    QCOMPARE(at(first, "healthy").toBool(true), false);
    QCOMPARE(at(first, "requests").toInt(), 1);
    QCOMPARE(at(first, "failures").toInt(), 1);
    QVERIFY(at(first, "last_failure").toString().contains(QLatin1String("its words")));
    const QJsonObject second = providers[1].toObject();
    QCOMPARE(at(second, "failures").toInt(-1), 0);
    QVERIFY(at(second, "last_failure").isNull());
    // No key of anybody's.
    QVERIFY(!response.body.contains("test-key"));
}

void TestEndpointsPaths::models()
{
    const QJsonObject object = objectOf(ask("GET", "/v1/models?limit=1000"));
    const QJsonArray data = at(object, "data").toArray();
    QVERIFY(data.size() >= 6); // three models by two names each
    QSet<QString> ids;
    for (const QJsonValue &value : data) {
        const QJsonObject model = value.toObject();
        QCOMPARE(at(model, "type").toString(), QStringLiteral("model"));
        QVERIFY(!at(model, "display_name").toString().isEmpty());
        QVERIFY(QDateTime::fromString(at(model, "created_at").toString(), Qt::ISODate).isValid());
        ids.insert(at(model, "id").toString());
    }
    QCOMPARE(ids.size(), data.size());
    QVERIFY(ids.contains(QStringLiteral("first,vendor/m-2")));
    QCOMPARE(at(object, "has_more").toBool(true), false);
    QCOMPARE(at(object, "first_id"), at(data.first().toObject(), "id"));
    QCOMPARE(at(object, "last_id"), at(data.last().toObject(), "id"));
    m_fixture->apply(config::Settings{});
    const QJsonObject empty = objectOf(ask("GET", "/v1/models"));
    QCOMPARE(at(empty, "data").toArray().size(), 0);
    QVERIFY(at(empty, "first_id").isNull());
}

/// Every id of the list leads to its own provider and model.
void TestEndpointsPaths::modelsRouteBack()
{
    int aliases = 0;
    const QJsonArray data = at(objectOf(ask("GET", "/v1/models")), "data").toArray();
    for (const QJsonValue &value : data) {
        const QByteArray id = at(value.toObject(), "id").toString().toUtf8();
        const ClientResponse response = ask("POST", "/v1/messages", messagesBody(false, id));
        QCOMPARE(response.status, 200);
        QCOMPARE(at(value.toObject(), "display_name").toString().toUtf8(),
                 response.headers.value("x-ccproxy-model") + " ("
                     + response.headers.value("x-ccproxy-provider") + ")");
        QCOMPARE(outcomeOf(response, false).message.model, QString::fromUtf8(id));
        aliases += id.startsWith("claude") ? 1 : 0;
    }
    QCOMPARE(aliases * 2, data.size());
}

void TestEndpointsPaths::oneModel()
{
    const QJsonArray data = at(objectOf(ask("GET", "/v1/models")), "data").toArray();
    for (const QJsonValue &value : data) {
        const QByteArray id = at(value.toObject(), "id").toString().toUtf8();
        for (const QByteArray &path : QList<QByteArray>{
                 "/v1/models/" + id, "/v1/models/" + id.toPercentEncoding(),
                 "/v1/models/" + id + "/", "//v1/v1/models/" + id, "/v1//models/" + id}) {
            const ClientResponse response = ask("GET", path);
            QCOMPARE(response.status, 200);
            QCOMPARE(objectOf(response), value.toObject());
        }
    }
    const ClientResponse none = ask("GET", "/v1/models/none");
    QCOMPARE(none.status, 404);
    QCOMPARE(outcomeOf(none, false).errorType, QByteArray("not_found_error"));
    QVERIFY(outcomeOf(none, false).errorMessage.contains("none"));
}

/// A provider without a list in the configuration is asked for its own.
void TestEndpointsPaths::modelsOfProviders()
{
    m_provider->respondWith([](const ReceivedRequest &request) {
        return request.target == "/v1/models"
            ? whole("{\"data\":[{\"id\":\"m-9\"},{\"id\":\"text-embedding-3\"}]}")
            : textAnswer(Wire::Chat, false, "Hello.");
    });
    const QJsonArray data = at(objectOf(ask("GET", "/v1/models")), "data").toArray();
    QStringList ids;
    for (const QJsonValue &value : data)
        ids += at(value.toObject(), "id").toString();
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("claude-via-first,m-1 first,m-1 claude-via-second,m-1 second,m-1 "
                            "claude-via-first,vendor/m-2 first,vendor/m-2 claude-via-second,m-9 "
                            "second,m-9"));
    QCOMPARE(ask("GET", "/v1/models/second,m-9").status, 200);
    QCOMPARE(ask("GET", "/v1/models/second,text-embedding-3").status, 404);
    QCOMPARE(int(m_provider->requests().size()), 1);
    const ClientResponse response =
        ask("POST", "/v1/messages", messagesBody(false, "claude-via-second,m-9"));
    QCOMPARE(response.headers.value("x-ccproxy-model"), QByteArray("m-9"));
}

/// Claude Code gives up after 3 s.
void TestEndpointsPaths::modelsOfASilentProvider()
{
    m_provider->respondWith([](const ReceivedRequest &) { return Script{Hang{}}; });
    QElapsedTimer clock;
    clock.start();
    const QJsonArray data = at(objectOf(ask("GET", "/v1/models")), "data").toArray();
    // With room for a machine that has much to do.
    QVERIFY(engine::ModelListTuning().patience <= std::chrono::seconds(2));
    QVERIFY2(clock.elapsed() < 10'000, QByteArray::number(clock.elapsed()).constData());
    QCOMPARE(data.size(), 6); // what the configuration names
}

void TestEndpointsPaths::modelsAtTheEnd()
{
    m_provider->respondWith([](const ReceivedRequest &) { return Script{Hang{}}; });
    HttpClient client(m_fixture->port());
    client.request("GET", "/v1/models");
    EVENTUALLY(m_provider->requests().size() == 1);
    m_fixture->engine().stop(std::chrono::milliseconds(0));
    EVENTUALLY(client.completeCount() == 1);
    QCOMPARE(client.response().status, 200);
    EVENTUALLY_EQUAL(m_fixture->stoppedCount(), 1);
}

void TestEndpointsPaths::countTokens()
{
    const QByteArray body = messagesBody(false, "m", "How many tokens are these words?");
    QByteArray padded = body;
    padded.append(64, '\0');
    json::Parser parser;
    tokens::Counter counter;
    const auto request = messages::readRequest(
        parser, std::string_view(padded.constData(), static_cast<std::size_t>(body.size())));
    QVERIFY(request);
    const auto expected = tokens::countRequest(*request, counter);
    QVERIFY(expected > 5);
    for (const char *path : {"/v1/messages/count_tokens", "/v1/messages/count_tokens?beta=true",
                             "/v1/v1/messages/count_tokens/"}) {
        const ClientResponse response = ask("POST", path, body);
        QCOMPARE(response.status, 200);
        QCOMPARE(at(objectOf(response), "input_tokens").toInteger(), expected);
        QCOMPARE(objectOf(response).size(), 1);
    }
    QVERIFY(m_provider->requests().empty());
    for (const QByteArray &wrong : {QByteArray("{"), QByteArray("[]"), QByteArray("{}")}) {
        const ClientResponse response = ask("POST", "/v1/messages/count_tokens", wrong);
        QCOMPARE(response.status, 400);
        QCOMPARE(outcomeOf(response, false).problem, QString());
    }
    QCOMPARE(ask("GET", "/v1/messages/count_tokens").status, 405);
    QCOMPARE(ask("POST", "/v1/messages/count_tokens", body, "content-type: text/plain\r\n").status,
             415);
}

void TestEndpointsPaths::accessByKey_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isServed");
    const std::pair<const char *, bool> ways[] = {
        {"x-api-key: the-key\r\n", true},
        {"authorization: Bearer the-key\r\n", true},
        {"Authorization: bearer the-key\r\n", true},
        {"", false},
        {"x-api-key: the-kez\r\n", false},
        {"x-api-key: the-key-and-more\r\n", false},
        {"x-api-key: \r\n", false},
        {"authorization: Basic dGhlLWtleQ==\r\n", false},
    };
    for (const char *path :
         {"/v1/messages", "/v1/messages/count_tokens", "/v1/models", "/status"}) {
        for (const auto &[headers, isServed] : ways)
            QTest::addRow("%s %s", path, headers)
                << QByteArray(path) << QByteArray(headers) << isServed;
    }
}

void TestEndpointsPaths::accessByKey()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, headers);
    QFETCH(bool, isServed);
    config::Settings closed = settings();
    closed.apiKey = {config::SecretSource::Kind::Literal, Secret("the-key"), {}};
    m_fixture->apply(closed);
    const bool isPost = path.startsWith("/v1/messages");
    const ClientResponse response =
        ask(isPost ? "POST" : "GET", path, isPost ? messagesBody(false) : QByteArray(), headers);
    if (isServed) {
        QCOMPARE(response.status, 200);
        return;
    }
    // Not a 401, which Claude Code would try for minutes.
    QCOMPARE(response.status, 403);
    QCOMPARE(outcomeOf(response, false).problem, QString());
    QVERIFY(!response.body.contains("the-ke"));
    QVERIFY(m_provider->requests().empty());
    // Probes tell nothing and are answered.
    QCOMPARE(ask("GET", "/health").status, 200);
}

void TestEndpointsPaths::accessWithoutKey_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isServed");
    QTest::newRow("any key") << QByteArray("x-api-key: whatever\r\n") << true;
    QTest::newRow("own origin") << QByteArray("origin: http://localhost:3456\r\n") << true;
    QTest::newRow("a page's origin") << QByteArray("origin: https://evil.example\r\n") << false;
    QTest::newRow("cross-site") << QByteArray("sec-fetch-site: cross-site\r\n") << false;
}

void TestEndpointsPaths::accessWithoutKey()
{
    QFETCH(QByteArray, headers);
    QFETCH(bool, isServed);
    const ClientResponse response = ask("POST", "/v1/messages", messagesBody(false), headers);
    QCOMPARE(response.status, isServed ? 200 : 403);
    QCOMPARE(m_provider->requests().empty(), !isServed);
    QVERIFY(!response.headers.contains("access-control-allow-origin"));
}

QTEST_GUILESS_MAIN(TestEndpointsPaths)
#include "tst_endpoints_paths.moc"

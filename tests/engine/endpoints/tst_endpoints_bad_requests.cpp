// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

/// What a client or a configuration gets wrong: one clear message each, in Anthropic's shape, and
/// the connection and everybody else go on.
class TestEndpointsBadRequests final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void request_data();
    void request();
    void body_data();
    void body();
    void oversize();
    void noDefaultRoute();
    void nothingConfigured();

private:
    config::Settings settings() const;

    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<EngineFixture> m_fixture;
};

void TestEndpointsBadRequests::initTestCase()
{
    m_provider = std::make_unique<ScriptedProvider>();
    m_provider->respondWith([](const ReceivedRequest &request) {
        return textAnswer(Wire::Chat, request.body.contains("\"stream\":true"), "Hello.");
    });
    m_fixture = std::make_unique<EngineFixture>();
    QVERIFY(m_fixture->start(settings()));
}

config::Settings TestEndpointsBadRequests::settings() const
{
    config::Provider listed = providerAt("listed", Wire::Chat, m_provider->url("/v1"));
    listed.models = {"one", "two"};
    config::Provider off = providerAt("off", Wire::Chat, m_provider->url("/v1"));
    off.enabled = false;
    config::Provider keyless;
    keyless.name = "deepseek";
    config::Settings settings =
        settingsFor({providerAt("good", Wire::Chat, m_provider->url("/v1")), listed, off, keyless});
    settings.routes[0].fallbacks.clear();
    settings.performance.maxRequestBodySize = 100'000;
    return settings;
}

void TestEndpointsBadRequests::request_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QList<QByteArray>>("words"); ///< that the message must hold
    const auto row = [](const char *name, const char *method, const char *path, const char *headers,
                        const QByteArray &body, int status, const char *type,
                        const QList<QByteArray> &words) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(headers) << body
                            << status << QByteArray(type) << words;
    };
    const QByteArray good = messagesBody(true);
    row("unknown path", "GET", "/v2/messages", "", {}, 404, "not_found_error",
        {"/v2/messages", "/v1/messages"});
    row("unknown path below", "POST", "/v1/messages/batches", "", good, 404, "not_found_error",
        {"/v1/messages/batches"});
    row("GET of messages", "GET", "/v1/messages", "", {}, 405, "invalid_request_error",
        {"GET", "POST"});
    row("PUT of messages", "PUT", "/v1/messages", "", good, 405, "invalid_request_error",
        {"PUT", "POST"});
    row("POST of health", "POST", "/health", "", "{}", 405, "invalid_request_error",
        {"POST", "GET"});
    row("DELETE of models", "DELETE", "/v1/models", "", {}, 405, "invalid_request_error",
        {"DELETE", "GET"});
    row("form", "POST", "/v1/messages", "content-type: application/x-www-form-urlencoded\r\n", good,
        415, "invalid_request_error", {"application/x-www-form-urlencoded", "application/json"});
    row("text", "POST", "/v1/messages", "content-type: text/plain\r\n", good, 415,
        "invalid_request_error", {"text/plain", "application/json"});
    row("unknown provider", "POST", "/v1/messages", "", messagesBody(true, "nobody,m"), 404,
        "not_found_error", {"nobody", "good", "listed"});
    row("unlisted model", "POST", "/v1/messages", "", messagesBody(true, "listed,three"), 404,
        "not_found_error", {"listed", "three", "one", "two"});
    row("unlisted model by slash", "POST", "/v1/messages", "", messagesBody(true, "listed/three"),
        404, "not_found_error", {"three", "one", "two"});
    row("no model behind the comma", "POST", "/v1/messages", "", messagesBody(true, "good,"), 404,
        "not_found_error", {"good"});
    row("disabled provider", "POST", "/v1/messages", "", messagesBody(true, "off,m"), 400,
        "policy_blocked", {"off", "turned off"});
    row("provider without a key", "POST", "/v1/messages", "", messagesBody(true, "deepseek,m"), 403,
        "permission_error", {"deepseek", "key", "DEEPSEEK_API_KEY"});
}

void TestEndpointsBadRequests::request()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QList<QByteArray>, words);
    const std::size_t before = m_provider->requests().size();
    HttpClient client(m_fixture->port());
    client.request(method, path, body, headers);
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.errorType, type);
    for (const QByteArray &word : words)
        QVERIFY2(outcome.errorMessage.contains(word), outcome.errorMessage.constData());
    QVERIFY(client.response().body.contains("\"request_id\":\"req_"));
    QCOMPARE(client.response().headers.contains("allow"), status == 405);
    QCOMPARE(m_provider->requests().size(), before);
    // A request that is right, on the same connection.
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QCOMPARE(outcomeOf(client.response(1), true).message.text(), QStringLiteral("Hello."));
    EVENTUALLY_EQUAL(m_fixture->active(), 0);
}

void TestEndpointsBadRequests::body_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("word"); ///< that the message must hold
    const auto row = [](const char *name, const char *body, const char *word) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(word);
    };
    row("empty", "", "JSON");
    row("blank", "   \r\n", "JSON");
    row("no JSON", "hello", "JSON");
    row("cut off", "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi", "JSON");
    row("two objects", "{\"model\":\"m\",\"messages\":[]}{}", "JSON");
    row("array", "[]", "object");
    row("string", "\"hello\"", "object");
    row("null", "null", "object");
    row("no model", "{\"max_tokens\":1,\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}",
        "model");
    row("model of a number", "{\"model\":7,\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}",
        "model");
    row("empty model", "{\"model\":\"\",\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}",
        "model");
    row("no messages", "{\"model\":\"m\"}", "messages");
    row("messages of an object", "{\"model\":\"m\",\"messages\":{}}", "messages");
    row("message of a string", "{\"model\":\"m\",\"messages\":[\"a\"]}", "messages");
    row("message without role", "{\"model\":\"m\",\"messages\":[{\"content\":\"a\"}]}", "role");
    row("role of a number", "{\"model\":\"m\",\"messages\":[{\"role\":1,\"content\":\"a\"}]}",
        "role");
    row("content of a number", "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":1}]}",
        "content");
}

void TestEndpointsBadRequests::body()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, word);
    const std::size_t before = m_provider->requests().size();
    HttpClient client(m_fixture->port());
    client.ask(body);
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), false);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.status, 400);
    QVERIFY2(outcome.errorMessage.contains(word), outcome.errorMessage.constData());
    QCOMPARE(m_provider->requests().size(), before);
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QCOMPARE(outcomeOf(client.response(1), false).message.text(), QStringLiteral("Hello."));
}

void TestEndpointsBadRequests::oversize()
{
    // What equals the limit is served, one more byte is not.
    const QByteArray frame = messagesBody(false, "m", {});
    const QByteArray largest = messagesBody(false, "m", QByteArray(100'000 - frame.size(), 'a'));
    QCOMPARE(largest.size(), 100'000);
    HttpClient client(m_fixture->port());
    client.ask(largest);
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(client.response().status, 200);
    HttpClient second(m_fixture->port());
    second.ask(largest + ' ');
    EVENTUALLY_EQUAL(second.completeCount(), 1);
    const Outcome outcome = outcomeOf(second.response(), false);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.status, 413);
    QCOMPARE(outcome.errorType, QByteArray("request_too_large"));
}

void TestEndpointsBadRequests::noDefaultRoute()
{
    config::Settings without = settings();
    without.routes.clear();
    EngineFixture fixture;
    QVERIFY(fixture.start(without));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.status, 400);
    QVERIFY2(outcome.errorMessage.contains("default"), outcome.errorMessage.constData());
    // Asked for by name it works.
    client.ask(messagesBody(true, "good,m"));
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QCOMPARE(outcomeOf(client.response(1), true).message.text(), QStringLiteral("Hello."));
}

void TestEndpointsBadRequests::nothingConfigured()
{
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.status, 400);
    QVERIFY2(outcome.errorMessage.contains("provider"), outcome.errorMessage.constData());
}

QTEST_GUILESS_MAIN(TestEndpointsBadRequests)
#include "tst_endpoints_bad_requests.moc"

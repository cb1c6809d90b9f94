// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

namespace {

using Change = config::ProviderChange;
using Done = std::function<void(const Expected<void> &)>;

const QByteArray kJson("content-type: application/json\r\n");
const QByteArray kMarker("sk-marker-0123456789abcd");

QJsonValue at(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

QJsonObject objectOf(const ClientResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

Unexpected<Failure> failure(FailureKind kind)
{
    Failure out;
    out.kind = kind;
    out.message = "the program's words";
    return Unexpected(std::move(out));
}

} // namespace

/// Changes of providers as the engine hands them on; what the program makes of them is not here.
class TestEndpointsProviders final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsWithoutKeys();
    void changesAreHandedOn_data();
    void changesAreHandedOn();
    void failuresAreTold_data();
    void failuresAreTold();
    void wrongRequests_data();
    void wrongRequests();
    void notFromPages_data();
    void notFromPages();
    void launchTokensMayNot();
    void severalAtOnce();
    void theClientLeaves();
    void nobodyAnswers();
    void stoppedInBetween();
    void theEngineEndsInBetween();
    void reset();

private:
    ClientResponse ask(const QByteArray &method, const QByteArray &path,
                       const QByteArray &body = {}, const QByteArray &headers = kJson);

    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<EngineFixture> m_fixture;
    config::Settings m_settings;
    std::vector<Change> m_changes;
    std::vector<Done> m_dones;
    bool m_answers = true; ///< a change is made at once
};

void TestEndpointsProviders::init()
{
    m_provider = std::make_unique<ScriptedProvider>();
    m_provider->respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "Hello."); });
    config::Provider first = providerAt("first", Wire::Chat, m_provider->url("/v1"));
    first.apiKey.value = Secret(kMarker.toStdString());
    first.headers = {{"x-api-key", kMarker.toStdString()}, {"x-plain", "value"}};
    first.proxyUrl = "http://user:" + kMarker.toStdString() + "@127.0.0.1:1";
    m_settings = settingsFor({first, providerAt("second", Wire::Chat, m_provider->url("/v1"))});
    EngineTuning tuning = quickTuning();
    tuning.changeTimeout = std::chrono::milliseconds(500);
    m_fixture = std::make_unique<EngineFixture>(tuning);
    m_changes.clear();
    m_dones.clear();
    m_answers = true;
    m_fixture->engine().setChangeMaker([this](Change change, Done done) {
        m_changes.push_back(std::move(change));
        if (m_answers)
            done({});
        else
            m_dones.push_back(std::move(done));
    });
    QVERIFY(m_fixture->start(m_settings));
}

void TestEndpointsProviders::cleanup()
{
    m_fixture.reset();
    m_provider.reset();
}

ClientResponse TestEndpointsProviders::ask(const QByteArray &method, const QByteArray &path,
                                           const QByteArray &body, const QByteArray &headers)
{
    HttpClient client(m_fixture->port());
    client.request(method, path, body, headers);
    eventually([&client] { return client.completeCount() == 1; });
    return client.response();
}

void TestEndpointsProviders::listsWithoutKeys()
{
    for (const char *path : {"/providers", "/providers/", "/providers/first"}) {
        const ClientResponse response = ask("GET", path, {}, {});
        QCOMPARE(response.status, 200);
        QVERIFY2(!response.body.contains("marker"), response.body.constData());
        QVERIFY(response.body.contains("••••abcd"));
    }
    const QJsonArray list = at(objectOf(ask("GET", "/providers", {}, {})), "providers").toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).toObject(), objectOf(ask("GET", "/providers/first", {}, {})));
    const QJsonObject state = at(list.at(0).toObject(), "state").toObject();
    QCOMPARE(at(state, "dialect").toString(), QStringLiteral("openai"));
    QCOMPARE(at(state, "healthy").toBool(), true);
    QCOMPARE(ask("GET", "/providers/nobody", {}, {}).status, 404);
    QCOMPARE(ask("HEAD", "/providers", {}, {}).status, 200);
    QVERIFY(m_changes.empty());
}

void TestEndpointsProviders::changesAreHandedOn_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *tag, const char *method, const char *path, const char *body,
                        Change::Kind kind, int status) {
        QTest::newRow(tag) << QByteArray(method) << QByteArray(path) << QByteArray(body)
                           << static_cast<int>(kind) << status;
    };
    const char *named = "{\"name\":\"first\",\"models\":[]}";
    row("add", "POST", "/providers", named, Change::Kind::Add, 201);
    row("add, with keys", "POST", "/providers?keys=file", named, Change::Kind::Add, 201);
    row("replace", "PUT", "/providers/first", "{\"models\":[]}", Change::Kind::Replace, 200);
    row("slashes", "PUT", "//providers/first/", "{\"models\":[]}", Change::Kind::Replace, 200);
    row("remove", "DELETE", "/providers/first", "", Change::Kind::Remove, 204);
    row("toggle", "PATCH", "/providers/first/toggle", "", Change::Kind::Toggle, 200);
}

void TestEndpointsProviders::changesAreHandedOn()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(int, status);
    const ClientResponse response = ask(method, path, body, body.isEmpty() ? QByteArray() : kJson);
    QCOMPARE(response.status, status);
    QCOMPARE(m_changes.size(), 1U);
    QCOMPARE(static_cast<int>(m_changes[0].kind), kind);
    QCOMPARE(m_changes[0].name, std::string("first"));
    QCOMPARE(m_changes[0].keysToFile, path.contains("keys=file"));
    QCOMPARE(m_changes[0].value.member("models") != nullptr, !body.isEmpty());
    if (status == 204)
        QCOMPARE(response.body, QByteArray());
    else
        QCOMPARE(at(objectOf(response), "name").toString(), QStringLiteral("first"));
    QVERIFY(!response.body.contains("marker"));
}

void TestEndpointsProviders::failuresAreTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("invalid") << static_cast<int>(FailureKind::InvalidRequest) << 400;
    QTest::newRow("unknown") << static_cast<int>(FailureKind::NotFound) << 404;
    QTest::newRow("taken") << static_cast<int>(FailureKind::Conflict) << 409;
    QTest::newRow("disk") << static_cast<int>(FailureKind::Internal) << 500;
}

void TestEndpointsProviders::failuresAreTold()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    m_answers = false;
    HttpClient client(m_fixture->port());
    client.request("DELETE", "/providers/first");
    EVENTUALLY_EQUAL(m_dones.size(), 1U);
    m_dones[0](failure(static_cast<FailureKind>(kind)));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(client.response().status, status);
    QVERIFY(client.response().body.contains("the program's words"));
    m_dones[0]({}); // once too often
    QCOMPARE(ask("GET", "/health").status, 200);
}

void TestEndpointsProviders::wrongRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const auto row = [](const char *tag, const char *method, const char *path,
                        const QByteArray &body, const QByteArray &headers, int status) {
        QTest::newRow(tag) << QByteArray(method) << QByteArray(path) << body << headers << status;
    };
    const QByteArray good("{\"name\":\"x\"}");
    row("no JSON", "POST", "/providers", "{\"name\":", kJson, 400);
    row("no object", "POST", "/providers", "[]", kJson, 400);
    row("empty", "PUT", "/providers/first", "", kJson, 400);
    row("no type", "POST", "/providers", good, {}, 415);
    row("text", "POST", "/providers", good, "content-type: text/plain\r\n", 415);
    row("text that says JSON", "POST", "/providers", good,
        "content-type: text/plain; x=application/json\r\n", 415);
    row("form", "POST", "/providers", "name=x",
        "content-type: application/x-www-form-urlencoded\r\n", 415);
    row("multipart", "PUT", "/providers/first", good,
        "content-type: multipart/form-data; boundary=application/json\r\n", 415);
    row("form to reset", "POST", "/providers/first/reset", "a=b",
        "content-type: application/x-www-form-urlencoded\r\n", 415);
    row("too large", "POST", "/providers", "{\"name\":\"" + QByteArray(65536, 'x') + "\"}", kJson,
        413);
    row("method", "PATCH", "/providers/first", {}, {}, 405);
    row("method of all", "DELETE", "/providers", {}, {}, 405);
    row("below", "GET", "/providers/first/keys", {}, {}, 404);
    row("toggle by GET", "GET", "/providers/first/toggle", {}, {}, 405);
    row("reset of nobody", "POST", "/providers/nobody/reset", {}, {}, 404);
}

void TestEndpointsProviders::wrongRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    const ClientResponse response = ask(method, path, body, headers);
    QCOMPARE(response.status, status);
    const Outcome outcome = outcomeOf(response, false);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(m_changes.empty());
    if (status == 405)
        QVERIFY(!response.headers.value("allow").contains(method));
}

void TestEndpointsProviders::notFromPages_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("foreign origin") << QByteArray("origin: http://evil.example\r\n");
    QTest::newRow("null origin") << QByteArray("origin: null\r\n");
    // Another program of this machine that serves pages.
    QTest::newRow("local origin") << QByteArray("origin: http://127.0.0.1:8080\r\n");
    QTest::newRow("cross-site") << QByteArray("sec-fetch-site: cross-site\r\n");
    QTest::newRow("same-site") << QByteArray("sec-fetch-site: same-site\r\n");
    QTest::newRow("same-origin") << QByteArray("sec-fetch-site: same-origin\r\n");
    QTest::newRow("typed") << QByteArray("sec-fetch-site: none\r\n");
}

void TestEndpointsProviders::notFromPages()
{
    QFETCH(QByteArray, headers);
    const char *const kChanges[][2] = {{"POST", "/providers"},
                                       {"PUT", "/providers/first"},
                                       {"DELETE", "/providers/first"},
                                       {"PATCH", "/providers/first/toggle"},
                                       {"POST", "/providers/first/reset"}};
    for (const auto &[method, path] : kChanges) {
        const ClientResponse response = ask(method, path, "{\"name\":\"x\"}", kJson + headers);
        QCOMPARE(response.status, 403);
        QVERIFY(!response.headers.contains("access-control-allow-origin"));
    }
    QVERIFY(m_changes.empty());
    for (const auto &[method, path] : kChanges)
        QCOMPARE(ask("OPTIONS", path, {}, "origin: http://127.0.0.1\r\n").status, 403);
}

void TestEndpointsProviders::launchTokensMayNot()
{
    m_settings.apiKey.kind = config::SecretSource::Kind::Literal;
    m_settings.apiKey.value = Secret("the-user's-own-key");
    m_fixture->engine().acceptTokens({{Secret("a-launch's-token"), {}, {}}});
    m_fixture->apply(m_settings);
    const QByteArray launch("authorization: Bearer a-launch's-token\r\n");
    QCOMPARE(ask("POST", "/v1/messages", messagesBody(false), kJson + launch).status, 200);
    QCOMPARE(ask("GET", "/providers", {}, launch).status, 200);
    const ClientResponse refused = ask("DELETE", "/providers/first", {}, launch);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.body.contains("launch"));
    QCOMPARE(ask("POST", "/providers/first/reset", {}, launch).status, 403);
    QCOMPARE(ask("DELETE", "/providers/first", {}, {}).status, 403);
    QVERIFY(m_changes.empty());
    for (const char *own :
         {"x-api-key: the-user's-own-key\r\n", "authorization: Bearer the-user's-own-key\r\n"})
        QCOMPARE(ask("DELETE", "/providers/first", {}, own).status, 204);
    QCOMPARE(m_changes.size(), 2U);
}

/// Each gets its own answer, whatever the order in which they are made.
void TestEndpointsProviders::severalAtOnce()
{
    m_answers = false;
    std::vector<std::unique_ptr<HttpClient>> clients;
    constexpr std::size_t kCount = 8;
    for (std::size_t i = 0; i < kCount; ++i) {
        clients.push_back(std::make_unique<HttpClient>(m_fixture->port()));
        clients.back()->request("DELETE", "/providers/n" + QByteArray::number(i));
        EVENTUALLY_EQUAL(m_dones.size(), i + 1);
    }
    for (std::size_t i = kCount; i-- > 0;) {
        Failure own;
        own.kind = FailureKind::Conflict;
        own.message = "for " + m_changes[i].name;
        m_dones[i](Unexpected(own));
    }
    for (std::size_t i = 0; i < kCount; ++i) {
        EVENTUALLY_EQUAL(clients[i]->completeCount(), 1);
        const QByteArray words = "for n" + QByteArray::number(i);
        QVERIFY(clients[i]->response().body.contains(words));
    }
}

void TestEndpointsProviders::theClientLeaves()
{
    m_answers = false;
    HttpClient client(m_fixture->port());
    client.request("DELETE", "/providers/first");
    EVENTUALLY_EQUAL(m_dones.size(), 1U);
    client.reset();
    QCOMPARE(ask("GET", "/health").status, 200);
    m_dones[0]({});
    QCOMPARE(ask("GET", "/health").status, 200);
}

void TestEndpointsProviders::nobodyAnswers()
{
    m_answers = false;
    const ClientResponse response = ask("DELETE", "/providers/first");
    QCOMPARE(response.status, 504);
    QVERIFY(response.body.contains("GET /providers"));
    m_dones[0]({}); // too late, and nobody is harmed
    m_fixture->engine().setChangeMaker({});
    QCOMPARE(ask("DELETE", "/providers/first").status, 400);
}

void TestEndpointsProviders::stoppedInBetween()
{
    m_answers = false;
    HttpClient client(m_fixture->port());
    client.request("DELETE", "/providers/first");
    EVENTUALLY_EQUAL(m_dones.size(), 1U);
    m_fixture->engine().stop(std::chrono::seconds(5));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(client.response().status, 529);
    EVENTUALLY_EQUAL(m_fixture->stoppedCount(), 1);
    m_dones[0]({});
}

void TestEndpointsProviders::theEngineEndsInBetween()
{
    m_answers = false;
    HttpClient client(m_fixture->port());
    client.request("DELETE", "/providers/first");
    EVENTUALLY_EQUAL(m_dones.size(), 1U);
    m_fixture->destroy();
    m_dones[0]({});
    EVENTUALLY(client.isClosed());
}

/// By hand a breaker closes, keys wake, and the provider is healthy again at once.
void TestEndpointsProviders::reset()
{
    m_settings.routes[0].fallbacks.clear();
    m_settings.providers.erase(m_settings.providers.begin() + 1);
    m_settings.providers[0].proxyUrl = "direct";
    m_fixture->apply(m_settings);
    for (int i = 0; i < 5; ++i) {
        m_provider->enqueue(whole("{}", 500));
        QVERIFY(ask("POST", "/v1/messages", messagesBody(false)).status >= 500);
    }
    const auto state = [this] {
        return at(objectOf(ask("GET", "/providers/first", {}, {})), "state").toObject();
    };
    const auto breaker = [](const QJsonObject &of) {
        return at(at(of, "models").toArray().at(0).toObject(), "breaker").toString();
    };
    QCOMPARE(breaker(state()), QStringLiteral("open"));
    QCOMPARE(ask("GET", "/health").status, 503);
    const ClientResponse response = ask("POST", "/providers/first/reset", {}, {});
    QCOMPARE(response.status, 200);
    QCOMPARE(at(objectOf(response), "state").toObject(), state());
    QCOMPARE(at(state(), "models").toArray().size(), 0);
    QCOMPARE(at(state(), "healthy").toBool(), true);
    QCOMPARE(ask("GET", "/health").status, 200);
    QVERIFY(m_changes.empty());
}

QTEST_GUILESS_MAIN(TestEndpointsProviders)
#include "tst_endpoints_providers.moc"

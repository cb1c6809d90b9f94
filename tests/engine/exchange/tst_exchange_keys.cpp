// SPDX-License-Identifier: GPL-3.0-or-later
// Several keys of one provider, and the breaker.
#include "engine/support/engine_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)

namespace {

config::SecretSource literal(const std::string &key)
{
    return {config::SecretSource::Kind::Literal, Secret(key), {}};
}

/// What the keychain did not give.
config::SecretSource missing(config::KeyState state)
{
    return {config::SecretSource::Kind::Keychain, {}, {}, state};
}

config::Provider withKeys(const std::string &name, Wire wire, const std::string &url,
                          const std::vector<std::string> &keys)
{
    config::Provider provider = providerAt(name, wire, url);
    provider.apiKey = literal(keys.front());
    for (std::size_t i = 1; i < keys.size(); ++i)
        provider.apiKeys.push_back(literal(keys[i]));
    return provider;
}

QByteArray keyOf(const ReceivedRequest &request)
{
    const QByteArray bearer = request.header("authorization");
    return bearer.isEmpty() ? request.header("x-api-key") : bearer.mid(int(strlen("Bearer ")));
}

/// Answers those who have one of the good keys, and refuses all others.
ScriptedProvider::Responder onlyFor(Wire wire, const QList<QByteArray> &keys, int status)
{
    return [=](const ReceivedRequest &request) {
        return keys.contains(keyOf(request))
            ? textAnswer(wire, true, "For " + keyOf(request))
            : whole(errorBody(wire, "some_error", "not with this key"), status);
    };
}

QString textOf(const HttpClient &client, int index = 0)
{
    const Outcome outcome = outcomeOf(client.response(index), true);
    return outcome.isAnswer() ? outcome.message.text()
                              : QString(QStringLiteral("no answer: ") + outcome.problem);
}

/// One provider that always fails, and its fallback.
struct SickAndGood {
    ScriptedProvider sick;
    ScriptedProvider good;

    SickAndGood()
    {
        sick.respondWith([](const ReceivedRequest &) { return whole("{}", 500); });
        good.respondWith(onlyFor(Wire::Chat, {"test-key-of-good"}, 401));
    }
    config::Settings settings() const
    {
        return settingsFor({providerAt("sick", Wire::Chat, sick.url("/v1")),
                            providerAt("good", Wire::Chat, good.url("/v1"))});
    }
};

} // namespace

class TestExchangeKeys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nextKeyAnswers_data();
    void nextKeyAnswers();
    void allKeysAreRefused();
    void furtherKeysAlone();
    void sessionKeepsItsKey();
    void keychainHasNone_data();
    void keychainHasNone();
    void ownKeyIsUnknown();
    void breakerSparesTheSick();
    void breakerSwitchedOff();
    void probeAfterwards();
    void resetByHand();
};

void TestExchangeKeys::nextKeyAnswers_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<int>("status");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const int status : {401, 402, 403, 429})
            QTest::addRow("%s %d", typeOf(wire).c_str(), status) << wire << status;
    }
}

void TestExchangeKeys::nextKeyAnswers()
{
    QFETCH(Wire, wire);
    QFETCH(int, status);
    ScriptedProvider provider;
    provider.respondWith(onlyFor(wire, {"key-three"}, status));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor(
        {withKeys("p", wire, provider.url("/v1"), {"key-one", "key-two", "key-three"})})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(textOf(client), QStringLiteral("For key-three"));
    EVENTUALLY_EQUAL(fixture.active(), 0);
    const auto records = fixture.records();
    QCOMPARE(records[0].attempts.size(), 3U);
    for (int i = 0; i < 3; ++i) {
        const engine::AttemptRecord &attempt = records[0].attempts[static_cast<std::size_t>(i)];
        QCOMPARE(attempt.key, i + 1);
        QCOMPARE(attempt.status, i < 2 ? status : 200);
    }
    EngineStatus now = fixture.status();
    QCOMPARE(now.providers[0].keys, std::size_t(3));
    QCOMPARE(now.providers[0].restingKeys, std::size_t(2));
    // They rest: the next request begins with the one that works.
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QCOMPARE(textOf(client, 1), QStringLiteral("For key-three"));
    QCOMPARE(provider.requests().size(), 4U);
    // New settings are a new chance for all of them.
    fixture.apply(settingsFor(
        {withKeys("p", wire, provider.url("/v1"), {"key-three", "key-two", "key-one"})}));
    now = fixture.status();
    QCOMPARE(now.providers[0].restingKeys, std::size_t(0));
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 3);
    QCOMPARE(textOf(client, 2), QStringLiteral("For key-three"));
    QCOMPARE(provider.requests().size(), 5U);
}

/// Then the fallback; and later requests do not try them all again.
void TestExchangeKeys::allKeysAreRefused()
{
    ScriptedProvider refusing;
    ScriptedProvider good;
    refusing.respondWith(onlyFor(Wire::Chat, {}, 401));
    good.respondWith(onlyFor(Wire::Anthropic, {"test-key-of-good"}, 401));
    EngineFixture fixture;
    QVERIFY(fixture.start(
        settingsFor({withKeys("refusing", Wire::Chat, refusing.url("/v1"), {"key-one", "key-two"}),
                     providerAt("good", Wire::Anthropic, good.url("/v1"))})));
    HttpClient client(fixture.port());
    for (int i = 0; i < 2; ++i) {
        client.ask(messagesBody(true));
        EVENTUALLY_EQUAL(client.completeCount(), i + 1);
        QCOMPARE(textOf(client, i), QStringLiteral("For test-key-of-good"));
    }
    QCOMPARE(refusing.requests().size(), 2U);
    // Without a fallback one request is one try.
    fixture.apply(settingsFor(
        {withKeys("refusing", Wire::Chat, refusing.url("/v1"), {"key-one", "key-two"})}));
    for (int i = 2; i < 4; ++i) {
        client.ask(messagesBody(true));
        EVENTUALLY_EQUAL(client.completeCount(), i + 1);
        QCOMPARE(client.response(i).status, 401);
        QCOMPARE(client.response(i).headers.value("x-should-retry"), QByteArray("false"));
    }
    QCOMPARE(refusing.requests().size(), 5U);
}

/// `api_keys` without an `api_key`.
void TestExchangeKeys::furtherKeysAlone()
{
    ScriptedProvider provider;
    provider.respondWith(onlyFor(Wire::Chat, {"key-one"}, 401));
    config::Provider configured = providerAt("p", Wire::Chat, provider.url("/v1"));
    configured.apiKey = {};
    configured.apiKeys = {literal("key-one")};
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({configured})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(textOf(client), QStringLiteral("For key-one"));
    QCOMPARE(fixture.records()[0].attempts[0].key, 0);
}

/// The provider's cache of a conversation belongs to a key.
void TestExchangeKeys::sessionKeepsItsKey()
{
    ScriptedProvider provider;
    provider.respondWith(onlyFor(Wire::Chat, {"key-one", "key-two"}, 401));
    EngineFixture fixture;
    QVERIFY(fixture.start(
        settingsFor({withKeys("p", Wire::Chat, provider.url("/v1"), {"key-one", "key-two"})})));
    HttpClient client(fixture.port());
    constexpr int kSessions = 8;
    QMap<QByteArray, QByteArray> keys;
    int asked = 0;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < kSessions; ++i) {
            const QByteArray session = "session-" + QByteArray::number(i);
            client.ask(messagesBody(true), "x-claude-code-session-id: " + session + "\r\n");
            ++asked;
            EVENTUALLY_EQUAL(client.completeCount(), asked);
            const QByteArray key = keyOf(provider.requests().back());
            QCOMPARE(keys.value(session, key), key);
            keys.insert(session, key);
        }
    }
    const QList<QByteArray> used = keys.values();
    QVERIFY(used.contains("key-one") && used.contains("key-two"));
}

void TestExchangeKeys::keychainHasNone_data()
{
    using config::KeyState;
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, KeyState state, int status, const char *message) {
        QTest::newRow(name) << static_cast<int>(state) << status << QByteArray(message);
    };
    row("not yet", KeyState::Waiting, 503,
        "The key of openai is in the keychain, which is locked or has not answered yet. Unlock it; "
        "CCProxy goes on by itself.");
    row("no keychain", KeyState::NoKeychain, 400,
        "The key of openai is in the keychain, and this system has none that answers. Take api_key "
        "out of the configuration and give the key as OPENAI_API_KEY to CCProxy instead.");
    row("denied", KeyState::Denied, 400,
        "The keychain refused openai's key to CCProxy. Allow it there; `ccproxy restart` asks "
        "again.");
    row("not in it", KeyState::NotFound, 400,
        "The key of openai is not in the keychain, where the configuration says that it is. "
        "`ccproxy providers set-key openai` puts it there.");
    row("damaged", KeyState::Damaged, 400,
        "What CCProxy has in the keychain cannot be read. `ccproxy providers set-key openai` "
        "writes it anew.");
}

/// The provider is not even asked; only what passes by itself is worth another try.
void TestExchangeKeys::keychainHasNone()
{
    QFETCH(int, state);
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    ScriptedProvider provider;
    ScriptedProvider good;
    good.respondWith(onlyFor(Wire::Chat, {"test-key-of-good"}, 401));
    config::Provider openai = providerAt("openai", Wire::Chat, provider.url("/v1"));
    openai.apiKey = missing(static_cast<config::KeyState>(state));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({openai})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.errorMessage, message);
    QCOMPARE(client.response().headers.value("retry-after"),
             status == 503 ? QByteArray("5") : QByteArray());
    // Who has a fallback gets its answer.
    fixture.apply(settingsFor({openai, providerAt("good", Wire::Chat, good.url("/v1"))}));
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QCOMPARE(textOf(client, 1), QStringLiteral("For test-key-of-good"));
    QCOMPARE(provider.requests().size(), 0U);
}

/// While the keychain keeps the proxy's own key back, nobody has it, and not an empty one either.
void TestExchangeKeys::ownKeyIsUnknown()
{
    using config::KeyState;
    ScriptedProvider provider;
    provider.respondWith(onlyFor(Wire::Chat, {"test-key-of-p"}, 401));
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.apiKey = missing(KeyState::Waiting);
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    for (const KeyState state : {KeyState::Waiting, KeyState::NotFound, KeyState::Denied}) {
        settings.apiKey.state = state;
        fixture.apply(settings);
        const bool mayCome = state == KeyState::Waiting;
        for (const char *sent :
             {"", "x-api-key: \r\n", "authorization: Bearer \r\n", "x-api-key: something\r\n"}) {
            HttpClient client(fixture.port()); // one that is refused is closed
            client.ask(messagesBody(false), sent);
            EVENTUALLY_EQUAL(client.completeCount(), 1);
            const ClientResponse response = client.response();
            QCOMPARE(response.status, mayCome ? 503 : 403);
            QVERIFY(response.body.contains("CCProxy's own apikey is in the keychain"));
            QCOMPARE(response.headers.value("retry-after"),
                     mayCome ? QByteArray("5") : QByteArray());
        }
    }
    QCOMPARE(provider.requests().size(), 0U);
    settings.apiKey.value = Secret("own-key");
    settings.apiKey.state = KeyState::Known;
    fixture.apply(settings);
    HttpClient client(fixture.port());
    client.ask(messagesBody(true), "x-api-key: own-key\r\n");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(textOf(client), QStringLiteral("For test-key-of-p"));
}

void TestExchangeKeys::breakerSparesTheSick()
{
    SickAndGood providers;
    config::Settings settings = providers.settings();
    settings.performance.maxRetries = 2;
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    for (int i = 0; i < 4; ++i) {
        client.ask(messagesBody(true));
        EVENTUALLY_EQUAL(client.completeCount(), i + 1);
        QCOMPARE(textOf(client, i), QStringLiteral("For test-key-of-good"));
    }
    // Three tries of the first request, two of the second, and no more.
    QCOMPARE(providers.sick.requests().size(), 5U);
    client.request("GET", "/status");
    EVENTUALLY_EQUAL(client.completeCount(), 5);
    const QJsonObject status = QJsonDocument::fromJson(client.response(4).body).object();
    const auto modelOf = [&status](int provider) {
        return status.value(QLatin1String("providers"))
            .toArray()[provider]
            .toObject()
            .value(QLatin1String("models"))
            .toArray()[0]
            .toObject();
    };
    QCOMPARE(modelOf(0).value(QLatin1String("name")).toString(), QStringLiteral("m-1"));
    QCOMPARE(modelOf(0).value(QLatin1String("breaker")).toString(), QStringLiteral("open"));
    QVERIFY(modelOf(0).contains(QLatin1String("open_for")));
    QVERIFY(!modelOf(1).contains(QLatin1String("open_for")));
    const int probeIn = modelOf(0).value(QLatin1String("probe_in")).toInt();
    QVERIFY(probeIn > 0 && probeIn <= 30);
    QCOMPARE(modelOf(1).value(QLatin1String("breaker")).toString(), QStringLiteral("closed"));
    QVERIFY(!modelOf(1).contains(QLatin1String("probe_in")));
    // One who has nobody else is asked all the same.
    settings.routes.front().fallbacks.clear();
    fixture.apply(settings);
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(client.completeCount(), 6);
    QCOMPARE(client.response(5).status, 502);
    QCOMPARE(providers.sick.requests().size(), 8U);
}

void TestExchangeKeys::breakerSwitchedOff()
{
    SickAndGood providers;
    config::Settings settings = providers.settings();
    settings.performance.circuitBreakerEnabled = false;
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    constexpr int kRequests = 8;
    for (int i = 0; i < kRequests; ++i) {
        client.ask(messagesBody(true));
        EVENTUALLY_EQUAL(client.completeCount(), i + 1);
        QCOMPARE(textOf(client, i), QStringLiteral("For test-key-of-good"));
    }
    QCOMPARE(providers.sick.requests().size(), std::size_t(kRequests));
    QVERIFY(fixture.status().providers[0].models.empty());
}

/// An answer closes the breaker of one who had nobody else to ask.
void TestExchangeKeys::probeAfterwards()
{
    ScriptedProvider provider;
    for (int i = 0; i < 5; ++i)
        provider.enqueue(whole("{}", 500));
    provider.respondWith(onlyFor(Wire::Chat, {"test-key-of-p"}, 401));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    using State = failover::Breaker::State;
    for (int i = 0; i < 6; ++i) {
        client.ask(messagesBody(true));
        EVENTUALLY_EQUAL(client.completeCount(), i + 1);
        EVENTUALLY_EQUAL(fixture.active(), 0);
        const State expected = i == 4 ? State::Open : State::Closed;
        QVERIFY(fixture.status().providers[0].models.front().state == expected);
    }
    QCOMPARE(textOf(client, 5), QStringLiteral("For test-key-of-p"));
}

void TestExchangeKeys::resetByHand()
{
    SickAndGood providers;
    config::Settings settings = providers.settings();
    settings.performance.maxRetries = 4;
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    const std::size_t expected[] = {5, 5, 10}; // the second request does not ask it
    for (int i = 0; i < 3; ++i) {
        if (i == 2) {
            fixture.engine().resetProvider("sick");
            QVERIFY(fixture.status().providers[0].models.empty()); // it has taken effect
        }
        client.ask(messagesBody(true));
        EVENTUALLY_EQUAL(client.completeCount(), i + 1);
        QCOMPARE(textOf(client, i), QStringLiteral("For test-key-of-good"));
        QCOMPARE(providers.sick.requests().size(), expected[i]);
    }
}

QTEST_GUILESS_MAIN(TestExchangeKeys)
#include "tst_exchange_keys.moc"

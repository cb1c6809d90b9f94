// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/memory_store.h"
#include "engine/support/http_client.h"
#include "instance/client.h"
#include "instance/wire.h"
#include "service/service_host.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

using namespace ccproxy;
using namespace ccproxy::app;
using ccproxy::test::ClientResponse;
using ccproxy::test::HttpClient;

namespace {

/// A keychain that never answers.
class SilentStore final : public engine::SecretStore {
public:
    explicit SilentStore(int &asked) : m_asked(asked) { }
    void read(std::chrono::milliseconds, QObject *, Reply) override { ++m_asked; }
    void write(config::Keys, std::chrono::milliseconds, QObject *, Reply) override { }

private:
    int &m_asked;
};

} // namespace

/// What clients of the proxy change, as the program makes it.
class AppProviderChangesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysGoToTheKeychain();
    void whatTheKeychainRefusesIsTold_data();
    void whatTheKeychainRefusesIsTold();
    void aRefusedChangeKeepsNoKey();
    void theKeychainAnswersTooLate();
    void aProviderIsReset();

private:
    void start(std::unique_ptr<engine::SecretStore> store);
    QByteArray file() const
    {
        QFile saved(m_home->filePath(QStringLiteral("config.json")));
        return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    }
    ClientResponse post(HttpClient &client, const QByteArray &body) const
    {
        client.request("POST", "/providers", body, "content-type: application/json\r\n");
        return QTest::qWaitFor([&client] { return client.completeCount() > 0; }, 10'000)
            ? client.response()
            : ClientResponse();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ServiceHost> m_host;
    quint16 m_port = 0;
    engine::MemoryStore *m_store = nullptr; ///< the host's
};

void AppProviderChangesTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("CCPROXY_HOME", m_home->path().toUtf8());
    qputenv("HOME", m_home->path().toUtf8());
    for (const char *name : {"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "CCPROXY_CONFIG"})
        qunsetenv(name);
    auto store = std::make_unique<engine::MemoryStore>(
        config::Keys{{"groq", Secret("groq-key")}, {"openai-2", Secret("of-another")}});
    m_store = store.get();
    start(std::move(store));
}

void AppProviderChangesTest::start(std::unique_ptr<engine::SecretStore> store)
{
    ServiceOptions options;
    options.configuration.anyPort = true;
    m_host = std::make_unique<ServiceHost>(options, nullptr, std::move(store));
    m_port = 0;
    connect(&m_host->engine(), &engine::Engine::started, this,
            [this](const QString &, quint16 port) { m_port = port; });
    QVERIFY(m_host->claim());
    auto configuration = loadConfiguration(options.configuration);
    QVERIFY(configuration);
    QVERIFY(m_host->start(std::move(*configuration)));
    QTRY_VERIFY(m_port != 0);
}

void AppProviderChangesTest::cleanup()
{
    m_host.reset();
    m_home.reset();
}

void AppProviderChangesTest::keysGoToTheKeychain()
{
    HttpClient client(m_port);
    const ClientResponse response =
        post(client,
             "{\"name\":\"openai\",\"api_key\":\"sk-marker-1\",\"api_keys\":"
             "[\"${MORE}\",\"sk-marker$$2\"],\"enabled\":false}");
    QCOMPARE(response.status, 201);
    QVERIFY(!file().contains("marker"));
    QVERIFY2(file().contains("\"keychain\"") && file().contains("\"keychain:openai-3\""),
             file().constData());
    QVERIFY(file().contains("${MORE}"));
    QVERIFY(!response.body.contains("marker"));
    const config::Keys &keys = m_store->keys();
    QCOMPARE(keys.size(), std::size_t(4));
    QCOMPARE(keys.at("openai").reveal(), std::string_view("sk-marker-1"));
    QCOMPARE(keys.at("openai-3").reveal(), std::string_view("sk-marker$2"));
    QCOMPARE(keys.at("openai-2").reveal(), std::string_view("of-another"));
    QCOMPARE(keys.at("groq").reveal(), std::string_view("groq-key"));
}

void AppProviderChangesTest::whatTheKeychainRefusesIsTold_data()
{
    QTest::addColumn<config::KeyState>("state");
    QTest::addColumn<int>("status");
    QTest::newRow("locked") << config::KeyState::Waiting << 503;
    QTest::newRow("denied") << config::KeyState::Denied << 400;
    QTest::newRow("absent") << config::KeyState::NoKeychain << 400;
}

void AppProviderChangesTest::whatTheKeychainRefusesIsTold()
{
    QFETCH(config::KeyState, state);
    QFETCH(int, status);
    m_store->setState(state);
    HttpClient client(m_port);
    const ClientResponse response =
        post(client, "{\"name\":\"openai\",\"api_key\":\"sk-marker-1\"}");
    QCOMPARE(response.status, status);
    QVERIFY2(response.body.contains("keychain") && response.body.contains("?keys=file")
                 && !response.body.contains("marker"),
             response.body.constData());
    QCOMPARE(file(), QByteArray());
}

/// A key that works must not be replaced for a change that is not made.
void AppProviderChangesTest::aRefusedChangeKeepsNoKey()
{
    HttpClient first(m_port);
    QCOMPARE(post(first, "{\"name\":\"groq\",\"api_key\":\"keychain\"}").status, 201);
    HttpClient again(m_port);
    QCOMPARE(post(again, "{\"name\":\"groq\",\"api_key\":\"sk-marker-1\"}").status, 409);
    HttpClient wrong(m_port);
    QCOMPARE(post(wrong, "{\"name\":\"openai\",\"api_key\":\"sk-marker-1\",\"enabled\":7}").status,
             400);
    QCOMPARE(m_store->keys().size(), std::size_t(2));
    QCOMPARE(m_store->keys().at("groq").reveal(), std::string_view("groq-key"));
}

void AppProviderChangesTest::theKeychainAnswersTooLate()
{
    m_host.reset();
    int asked = 0;
    start(std::make_unique<SilentStore>(asked));
    HttpClient client(m_port);
    client.request("POST", "/providers", "{\"name\":\"openai\",\"api_key\":\"sk-marker-1\"}",
                   "content-type: application/json\r\n");
    QTRY_COMPARE(asked, 1);
    m_host.reset();
    QCOMPARE(file(), QByteArray());
    QTRY_VERIFY(client.isClosed());
}

void AppProviderChangesTest::aProviderIsReset()
{
    std::vector<Expected<QJsonObject>> answers;
    std::atomic<bool> isOver = false;
    std::thread command([&] {
        auto client = InstanceClient::open(ownPlace());
        for (const char *name : {"demo", "nobody"}) {
            if (client)
                answers.push_back(
                    client->ask(wire::kReset, {{wire::kProvider, QString::fromLatin1(name)}}));
        }
        isOver = true;
    });
    const bool ended = QTest::qWaitFor([&isOver] { return isOver.load(); }, 20'000);
    command.join();
    QVERIFY(ended);
    QCOMPARE(answers.size(), std::size_t(2));
    QVERIFY(answers[0]);
    QCOMPARE(answers[1].error().kind, FailureKind::NotFound);
    QVERIFY(answers[1].error().message.find("nobody") != std::string::npos);
}

QTEST_GUILESS_MAIN(AppProviderChangesTest)
#include "tst_app_provider_changes.moc"

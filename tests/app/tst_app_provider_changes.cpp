// SPDX-License-Identifier: GPL-3.0-or-later
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

/// What clients of the proxy change, as the program makes it.
class AppProviderChangesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysGoToTheirKeeper();
    void whatTheKeeperRefusesIsTold();
    void theKeeperAnswersTooLate();
    void aProviderIsReset();

private:
    using KeysDone = std::function<void(Expected<std::vector<std::string>>)>;

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
    std::vector<NewKey> m_keys;
    KeysDone m_keysDone;
};

void AppProviderChangesTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("CCPROXY_HOME", m_home->path().toUtf8());
    qputenv("HOME", m_home->path().toUtf8());
    for (const char *name : {"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "CCPROXY_CONFIG"})
        qunsetenv(name);
    ServiceOptions options;
    options.configuration.anyPort = true;
    m_host = std::make_unique<ServiceHost>(options);
    m_port = 0;
    m_keys.clear();
    m_keysDone = {};
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

void AppProviderChangesTest::keysGoToTheirKeeper()
{
    m_host->setKeyKeeper([this](std::vector<NewKey> keys, KeysDone done) {
        m_keys = std::move(keys);
        QTimer::singleShot(0, this, [done] {
            done(std::vector<std::string>{"keychain", "keychain:openai-2"});
        });
    });
    HttpClient client(m_port);
    const ClientResponse response =
        post(client,
             "{\"name\":\"openai\",\"api_key\":\"sk-marker-1\",\"api_keys\":"
             "[\"${MORE}\",\"sk-marker-2\"],\"enabled\":false}");
    QCOMPARE(response.status, 201);
    QCOMPARE(m_keys.size(), std::size_t(2));
    QCOMPARE(m_keys[0].provider, std::string("openai"));
    QVERIFY(!m_keys[0].isFurther && m_keys[1].isFurther);
    QCOMPARE(m_keys[1].key.reveal(), std::string_view("sk-marker-2"));
    QVERIFY(!file().contains("marker"));
    QVERIFY(file().contains("\"keychain\"") && file().contains("\"keychain:openai-2\""));
    QVERIFY(file().contains("${MORE}"));
    QVERIFY(!response.body.contains("marker"));
}

void AppProviderChangesTest::whatTheKeeperRefusesIsTold()
{
    m_host->setKeyKeeper([](const std::vector<NewKey> &, const KeysDone &done) {
        Failure failure;
        failure.kind = FailureKind::NotReady;
        failure.message = "the keychain is locked";
        done(Unexpected(failure));
    });
    HttpClient client(m_port);
    const ClientResponse response =
        post(client, "{\"name\":\"openai\",\"api_key\":\"sk-marker-1\"}");
    QCOMPARE(response.status, 503);
    QVERIFY(response.body.contains("the keychain is locked"));
    QCOMPARE(file(), QByteArray());
}

void AppProviderChangesTest::theKeeperAnswersTooLate()
{
    m_host->setKeyKeeper(
        [this](const std::vector<NewKey> &, KeysDone done) { m_keysDone = std::move(done); });
    HttpClient client(m_port);
    client.request("POST", "/providers", "{\"name\":\"openai\",\"api_key\":\"sk-marker-1\"}",
                   "content-type: application/json\r\n");
    QTRY_VERIFY(m_keysDone);
    m_host.reset();
    m_keysDone(std::vector<std::string>{"keychain"});
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

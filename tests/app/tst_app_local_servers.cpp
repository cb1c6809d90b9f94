// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"
#include "local_servers.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

constexpr const char *kModels =
    "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n"
    "{\"object\":\"list\",\"data\":[{\"id\":\"qwen3:8b\"},{\"id\":\"llama3\"}]}";

/// Answers one connection in a thread of its own, while the one that asks waits for it.
class OneAnswer {
public:
    explicit OneAnswer(QByteArray answer)
    {
        m_thread = std::thread([this, answer = std::move(answer)] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            m_port = server.serverPort();
            if (!server.waitForNewConnection(10'000))
                return;
            QTcpSocket *client = server.nextPendingConnection();
            while (!m_request.contains("\r\n\r\n") && client->waitForReadyRead(10'000))
                m_request += client->readAll();
            client->write(answer);
            client->waitForBytesWritten();
            client->disconnectFromHost();
        });
        while (m_port == 0)
            std::this_thread::yield();
    }
    ~OneAnswer() { m_thread.join(); }
    std::string address() const { return "127.0.0.1:" + std::to_string(m_port); }

private:
    std::atomic<quint16> m_port = 0;
    QByteArray m_request;
    std::thread m_thread;
};

const config::LocalServer *serverOf(const std::vector<config::LocalServer> &servers,
                                    std::string_view provider)
{
    for (const config::LocalServer &server : servers) {
        if (server.provider == provider)
            return &server;
    }
    return nullptr;
}

} // namespace

class LocalServersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsModels_data();
    void readsModels();
    void findsWhatAnswers();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void isThereAtOnce();
    void canBeTurnedOff();
};

void LocalServersTest::readsModels_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<int>("count");
    QTest::newRow("models") << QByteArray(kModels) << 2;
    QTest::newRow("none") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"data\":[]}") << 0;
    QTest::newRow("null") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"data\":null}") << 0;
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\n\r\n<html>") << 0;
    QTest::newRow("another status") << QByteArray(kModels).replace(" 200 ", " 404 ") << 0;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n{}") << 0;
    QTest::newRow("cut") << QByteArray(kModels).chopped(3) << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
}

void LocalServersTest::readsModels()
{
    QFETCH(QByteArray, response);
    QFETCH(int, count);
    QCOMPARE(static_cast<int>(modelsIn(response.toStdString()).size()), count);
}

void LocalServersTest::findsWhatAnswers()
{
    const OneAnswer server(kModels);
    const auto found = findLocalServers({{"OLLAMA_HOST", server.address()}});
    const config::LocalServer *ollama = serverOf(found, "ollama");
    QVERIFY(ollama != nullptr);
    QCOMPARE(ollama->models.front(), std::string("qwen3:8b"));
    QCOMPARE(ollama->address, "http://" + server.address() + "/v1");
}

void LocalServersTest::leavesOthersAlone_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("another machine") << QByteArray("192.0.2.1:11434");
    QTest::newRow("nonsense") << QByteArray("http://");
}

void LocalServersTest::leavesOthersAlone()
{
    QFETCH(QByteArray, host);
    const auto found = findLocalServers({{"OLLAMA_HOST", host.toStdString()}});
    const config::LocalServer *ollama = serverOf(found, "ollama");
    QVERIFY(ollama == nullptr || ollama->address.find("192.0.2.1") == std::string::npos);
}

void LocalServersTest::isThereAtOnce()
{
    QTemporaryDir home;
    qputenv("CCPROXY_HOME", home.path().toUtf8());
    for (const char *name :
         {"ANTHROPIC_API_KEY", "OPENAI_API_KEY", "GEMINI_API_KEY", "GOOGLE_API_KEY",
          "DEEPSEEK_API_KEY", "OPENROUTER_API_KEY", "CCPROXY_CONFIG", "CCPROXY_LOCAL_SERVERS"})
        qunsetenv(name);
    const OneAnswer server(kModels);
    qputenv("OLLAMA_HOST", QByteArray::fromStdString(server.address()));
    const auto configuration = loadConfiguration({});
    QVERIFY(configuration.has_value());
    const config::Settings &settings = configuration->result.settings;
    QVERIFY(!configuration->result.hasErrors());
    QVERIFY(settings.provider("ollama") != nullptr);
    const config::Route *route = settings.route("default");
    QVERIFY(route != nullptr);
    QCOMPARE(route->target.provider + "," + route->target.model, std::string("ollama,qwen3:8b"));
}

void LocalServersTest::canBeTurnedOff()
{
    QVERIFY(
        findLocalServers({{"CCPROXY_LOCAL_SERVERS", "0"}, {"OLLAMA_HOST", "127.0.0.1:1"}}).empty());
}

QTEST_GUILESS_MAIN(LocalServersTest)
#include "tst_app_local_servers.moc"

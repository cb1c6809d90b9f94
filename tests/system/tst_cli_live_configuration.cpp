// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cli_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace {

constexpr const char *kOne = "{\n  // one\n  \"providers\": [{\"name\": \"demo\"}],\n"
                             "  \"routes\": {\"default\": {\"provider\": \"demo\", "
                             "\"model\": \"demo\"}}\n}\n";

} // namespace

/// A running proxy and the changes of its configuration.
class CliLiveConfigurationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_program->write(QStringLiteral("home/config.json"), kOne);
        m_serving = m_program->serve();
        m_address = m_program->address();
        QCOMPARE(providers(), 1);
    }
    void cleanup()
    {
        m_serving.reset();
        m_program.reset();
    }

    void aChangeIsTakenUpWithinASecond();
    void anInvalidChangeIsToldAndTheOldOneStays();
    void aFileThatIsGoneChangesNothing();
    void noRequestIsLost();

private:
    int providers()
    {
        return static_cast<int>(
            m_program->status().value(QStringLiteral("providers")).toArray().size());
    }
    bool hasSaid(const char *text) { return m_serving->peek(1 << 16U).contains(text); }
    int set(const char *key, const char *value)
    {
        return m_program
            ->run({QStringLiteral("config"), QStringLiteral("set"), QString::fromLatin1(key),
                   QString::fromLatin1(value)})
            .exitCode;
    }

    std::unique_ptr<Program> m_program;
    std::unique_ptr<QProcess> m_serving;
    QString m_address;
};

void CliLiveConfigurationTest::aChangeIsTakenUpWithinASecond()
{
    QElapsedTimer time;
    time.start();
    QCOMPARE(set("providers.ollama.enabled", "true"), 0);
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid("read anew"), 1000 + static_cast<int>(time.elapsed()));
    QCOMPARE(providers(), 2);
    QCOMPARE(m_program->run({QStringLiteral("config"), QStringLiteral("undo")}).exitCode, 0);
    QTRY_COMPARE(providers(), 1);
}

void CliLiveConfigurationTest::anInvalidChangeIsToldAndTheOldOneStays()
{
    m_program->write(QStringLiteral("home/config.json"), "{ \"port\": true }");
    QTRY_VERIFY(hasSaid("the configuration stays as it was"));
    QVERIFY(hasSaid("config.json:1:11: port"));
    QCOMPARE(providers(), 1);
    QVERIFY(ask(m_address, streamRequest(QStringLiteral("hi"))).contains("event: message_stop"));
    m_program->write(QStringLiteral("home/config.json"), QByteArray(kOne).replace("one", "two"));
    QTRY_VERIFY(hasSaid("read anew"));
}

void CliLiveConfigurationTest::aFileThatIsGoneChangesNothing()
{
    QVERIFY(QFile::remove(m_program->home() + QStringLiteral("/config.json")));
    QTRY_VERIFY(hasSaid("is gone; what was read stays in force"));
    QCOMPARE(providers(), 1);
    QVERIFY(ask(m_address, streamRequest(QStringLiteral("hi"))).contains("event: message_stop"));
}

// Streams that run while the configuration changes twenty times all end as they should.
void CliLiveConfigurationTest::noRequestIsLost()
{
    const QUrl url(m_address);
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    std::vector<QByteArray> answers(12);
    const auto begin = [&](std::size_t i) {
        clients[i]->connectToHost(url.host(), static_cast<quint16>(url.port()));
        clients[i]->write(streamRequest(QStringLiteral("tell me a long story")));
    };
    for (std::size_t i = 0; i < answers.size(); ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        connect(clients[i].get(), &QTcpSocket::readyRead, this,
                [&, i] { answers[i] += clients[i]->readAll(); });
        if (i % 2 == 0)
            begin(i);
    }
    const int before = static_cast<int>(m_serving->peek(1 << 16U).count("read anew"));
    for (int change = 0; change < 20; ++change) {
        const QByteArray retries = QByteArray::number(change % 9);
        m_program->write(
            QStringLiteral("home/config.json"),
            QByteArray(kOne).insert(1, "\"performance\": {\"max_retries\": " + retries + "},"));
        // Half of the requests come while the configuration changes.
        if (change < 12 && change % 2 == 1)
            begin(static_cast<std::size_t>(change));
        QTRY_VERIFY(static_cast<int>(m_serving->peek(1 << 20U).count("read anew"))
                    > before + change);
    }
    for (std::size_t i = 0; i < answers.size(); ++i) {
        QTRY_VERIFY(clients[i]->state() == QAbstractSocket::UnconnectedState);
        QVERIFY2(answers[i].startsWith("HTTP/1.1 200"), answers[i].constData());
        QVERIFY2(answers[i].contains("event: message_stop"), answers[i].constData());
        QVERIFY(!answers[i].contains("event: error"));
    }
}

QTEST_GUILESS_MAIN(CliLiveConfigurationTest)
#include "tst_cli_live_configuration.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"
#include "service/keychain_name.h"
#include "service/port_conflict.h"
#include "service/sessions.h"
#include "service/wire_values.h"

#include <QDir>
#include <QHostAddress>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>

using namespace ccproxy;
using namespace ccproxy::app;

class ServicePartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sessionsEnd();
    void sessionThatIsGoneEnds();
    void holders_data();
    void holders();
    void conflictIsExplained();
    void otherFailuresStay();
    void launchFactsTravel();
    void optionsComeBack();
    void keychainIsNamed();
};

void ServicePartsTest::sessionsEnd()
{
    Sessions sessions;
    QSignalSpy ended(&sessions, &Sessions::allEnded);
    QProcess first;
    QProcess second;
    for (QProcess *process : {&first, &second}) {
        process->start(QStringLiteral("cat"), QStringList());
        QVERIFY(process->waitForStarted());
        sessions.add(process->processId());
    }
    QCOMPARE(sessions.running().size(), std::size_t(2));
    first.closeWriteChannel();
    QTRY_COMPARE(sessions.running().size(), std::size_t(1));
    QCOMPARE(ended.count(), 0);
    second.closeWriteChannel();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(sessions.running().empty());
}

void ServicePartsTest::sessionThatIsGoneEnds()
{
    QProcess process;
    process.start(QStringLiteral("true"), QStringList());
    QVERIFY(process.waitForStarted());
    const qint64 pid = process.processId();
    QVERIFY(process.waitForFinished());
    Sessions sessions;
    QSignalSpy ended(&sessions, &Sessions::allEnded);
    sessions.add(0);
    QVERIFY(sessions.running().empty());
    sessions.add(pid);
    QTRY_COMPARE(ended.count(), 1);
}

void ServicePartsTest::holders_data()
{
    QTest::addColumn<QString>("response");
    QTest::addColumn<int>("holder");
    const auto row = [](const char *name, const char *response, PortHolder holder) {
        QTest::newRow(name) << QString::fromUtf8(response) << static_cast<int>(holder);
    };
    row("silent", "", PortHolder::Other);
    row("ours", "HTTP/1.1 200 OK\r\n\r\n{\"name\":\"ccproxy\",\"version\":\"9\"}",
        PortHolder::CcProxy);
    row("router", "HTTP/1.1 200 OK\r\n\r\n{\"message\":\"LLMs API\"}",
        PortHolder::ClaudeCodeRouter);
    row("web server", "HTTP/1.1 404 Not Found\r\n\r\n<html>", PortHolder::Other);
}

void ServicePartsTest::holders()
{
    QFETCH(QString, response);
    QFETCH(int, holder);
    QCOMPARE(static_cast<int>(holderFrom(response.toStdString())), holder);
}

void ServicePartsTest::conflictIsExplained()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto port = static_cast<std::uint16_t>(server.serverPort());
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{\"message\":\"LLMs API\"}");
    });
    // The probe waits, so the server needs another thread's patience.
    Failure told;
    std::atomic<bool> isDone = false;
    std::thread prober([&] {
        told = explained({}, "127.0.0.1", port);
        isDone = true;
    });
    QTRY_VERIFY(isDone.load());
    prober.join();
    QVERIFY2(told.message.find("claude-code-router") != std::string::npos, told.message.c_str());
    QVERIFY(told.message.find(std::to_string(port)) != std::string::npos);
    QVERIFY(told.remedy.find("--port ") != std::string::npos);
    const std::uint16_t free = nextFreePort("127.0.0.1", port);
    QVERIFY(free > port);
}

void ServicePartsTest::otherFailuresStay()
{
    Failure failure;
    failure.message = "as it was";
    QCOMPARE(explained(failure, "127.0.0.1", 0).message, failure.message);
    // Nobody listens on what was free a moment ago.
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    QCOMPARE(explained(failure, "127.0.0.1", port).message, failure.message);
}

void ServicePartsTest::launchFactsTravel()
{
    LaunchFacts facts;
    QVERIFY(launchFactsFrom(toJson(facts)) == facts);
    facts.model = "a,b";
    facts.haikuModel = "h";
    facts.window = 128'000;
    facts.attribution = true;
    facts.autoMode = config::Launch::AutoMode::Model;
    QVERIFY(launchFactsFrom(toJson(facts)) == facts);
}

void ServicePartsTest::optionsComeBack()
{
    Invocation invocation;
    invocation.config = "a.json";
    invocation.host = "::1";
    invocation.port = 8080;
    invocation.logLevel = "debug";
    invocation.demo = true;
    const std::string here = QDir::currentPath().toStdString();
    QCOMPARE(optionsOf(invocation),
             (std::vector<std::string>{"--config", here + "/a.json", "--host", "::1", "--port",
                                       "8080", "--log-level", "debug", "--demo"}));
    QVERIFY(optionsOf({}).empty());
    invocation.port = 0;
    QVERIFY(requestOf(invocation).anyPort);
}

void ServicePartsTest::keychainIsNamed()
{
    QCOMPARE(keychainText(System::Unix, true, {}), std::string("Secret Service, not asked yet"));
    QCOMPARE(keychainText(System::Unix, false, "locked"), std::string("KWallet: locked"));
    QCOMPARE(keychainText(System::MacOs, false, "x"), std::string("Keychain: x"));
    QCOMPARE(keychainText(System::Windows, true, "x"), std::string("Credential Manager: x"));
}

QTEST_GUILESS_MAIN(ServicePartsTest)
#include "tst_app_service_parts.moc"

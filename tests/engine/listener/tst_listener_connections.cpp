// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/raw_client.h"
#include "engine/listener/test_server.h"

#include "engine/listener/listen_failure.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>
#include <vector>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace std::chrono_literals;

namespace {

const QByteArray kPing("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n");

QByteArray postOf(qsizetype length)
{
    return "POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(length)
        + "\r\n\r\n";
}

/// Sets the soft limit of open files, and puts it back.
class FileLimit {
public:
    explicit FileLimit(rlim_t count)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = std::min(count, limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit);
        m_reached = limit.rlim_cur == count;
    }
    ~FileLimit() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    bool isSet() const { return m_reached; }

private:
    rlimit m_before{};
    bool m_reached = false;
};

} // namespace

class TestListenerConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowHeader()
    {
        ListenerLimits limits = TestServer::patientLimits();
        limits.headerTimeout = 100ms;
        TestServer server(limits);
        RawClient client(server.port());
        QElapsedTimer since;
        since.start();
        client.send("GET /ping HTTP/1.1\r\nHost: x\r\nX-");
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 408);
        QVERIFY(response.body.contains("timeout_error"));
        QVERIFY(since.elapsed() >= 90 && since.elapsed() < 5000);
        QVERIFY(server.isAlive());
    }

    void slowHeaderGainsNoTimeByDrops()
    {
        ListenerLimits limits = TestServer::patientLimits();
        limits.headerTimeout = 200ms;
        TestServer server(limits);
        RawClient client(server.port());
        client.send("GET /ping HTTP/1.1\r\n");
        QElapsedTimer since;
        since.start();
        while (!client.isClosedWithin(20ms)) {
            client.send("X: y\r\n");
            QVERIFY(since.elapsed() < 5000);
        }
    }

    void stalledBody_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("length") << postOf(100) + "abc";
        QTest::newRow("chunked") << QByteArray(
            "POST /size HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
    }
    void stalledBody()
    {
        QFETCH(QByteArray, request);
        ListenerLimits limits = TestServer::patientLimits();
        limits.bodyStallTimeout = 100ms;
        TestServer server(limits);
        RawClient client(server.port());
        client.send(request);
        QCOMPARE(client.readResponse().status, 408);
        QCOMPARE(server.bufferedBytes(), std::size_t(0));
        QVERIFY(server.isAlive());
    }

    void movingBodyIsNotStalled()
    {
        ListenerLimits limits = TestServer::patientLimits();
        limits.bodyStallTimeout = 400ms;
        TestServer server(limits);
        RawClient client(server.port());
        client.send(postOf(10));
        QElapsedTimer since;
        since.start();
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!client.isClosedWithin(100ms)); // in all more than twice the limit
            client.send("b");
        }
        QVERIFY(since.elapsed() > 800);
        QCOMPARE(client.readResponse().body, QByteArray("10"));
    }

    void silentAnswerIsNotTimed()
    {
        ListenerLimits limits;
        limits.headerTimeout = limits.bodyStallTimeout = limits.idleTimeout = limits.lingerTimeout =
            50ms;
        TestServer server(limits);
        RawClient client(server.port());
        client.send("GET /hang HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(!client.isClosedWithin(400ms));
        QCOMPARE(server.seen.gone.load(), 0);
    }

    void idleConnectionsClose()
    {
        ListenerLimits limits = TestServer::patientLimits();
        limits.idleTimeout = 100ms;
        TestServer server(limits);
        RawClient fresh(server.port());
        RawClient used(server.port());
        used.send(kPing);
        QCOMPARE(used.readResponse().body, QByteArray("pong"));
        QVERIFY(fresh.isClosedWithin(5s));
        QVERIFY(used.isClosedWithin(5s));
        fresh.close();
        used.close();
        QTRY_COMPARE(server.connections(), std::size_t(0));
    }

    void lingeringIsBounded()
    {
        ListenerLimits limits = TestServer::patientLimits();
        limits.lingerTimeout = 100ms;
        limits.lingerBytes = 1'000'000;
        TestServer server(limits);
        RawClient silent(server.port()); // keeps its side open
        silent.send("nonsense\r\n\r\n");
        QCOMPARE(silent.readResponse().status, 400);
        QTRY_COMPARE(server.connections(), std::size_t(0));
        RawClient endless(server.port());
        endless.send("nonsense\r\n\r\n");
        QElapsedTimer since;
        since.start();
        while (endless.send(QByteArray(100'000, 'e')))
            QVERIFY(since.elapsed() < 5000);
        QVERIFY(server.isAlive());
    }

    void bodyBudget()
    {
        ListenerLimits limits = TestServer::patientLimits();
        limits.maxBody = limits.bodyBudget = 250'000;
        TestServer server(limits);
        RawClient first(server.port());
        RawClient second(server.port());
        first.send(postOf(100'000) + "a");
        second.send(postOf(100'000) + "a");
        QTRY_COMPARE(server.bufferedBytes(), std::size_t(200'000));
        RawClient third(server.port());
        third.send(postOf(100'000) + "a");
        const RawResponse response = third.readResponse();
        QCOMPARE(response.status, 503);
        QCOMPARE(response.headers.value("retry-after"), QByteArray("1"));
        // One that does not say how long it is gets as much as there is, and gives it back.
        RawClient fourth(server.port());
        fourth.send("POST /size HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "186a0\r\n"
                    + QByteArray(100'000, 'c'));
        QCOMPARE(fourth.readResponse().status, 503);
        QTRY_COMPARE(server.bufferedBytes(), std::size_t(200'000));
        first.send(QByteArray(99'999, 'a'));
        QCOMPARE(first.readResponse().body, QByteArray("100000"));
        QCOMPARE(RawClient::ask(server.port(), postOf(3) + "abc").body, QByteArray("3"));
        second.close();
        QTRY_COMPARE(server.bufferedBytes(), std::size_t(0));
    }

    /// Who keeps a connection without asking anything makes room for who asks; the one that has
    /// asked nothing for the longest time goes first.
    void idleConnectionsMakeRoom()
    {
        FileLimit files(4096);
        QVERIFY2(files.isSet(), "needs 4096 open files");
        TestServer server;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (std::size_t i = 0; i < 1024; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            QVERIFY(clients.back()->isConnected());
            if (i % 2 == 1) // half of them dribble a header
                clients.back()->send("GET /ping HTTP/1.1\r\nX-");
        }
        QTRY_COMPARE(server.connections(), std::size_t(1024));
        // The first has asked something since, so that the second is the oldest.
        clients[0]->send(kPing);
        QCOMPARE(clients[0]->readResponse().body, QByteArray("pong"));
        std::vector<std::unique_ptr<RawClient>> late;
        for (int i = 0; i < 3; ++i) {
            late.push_back(std::make_unique<RawClient>(server.port()));
            late.back()->send(kPing);
            QCOMPARE(late.back()->readResponse().body, QByteArray("pong"));
            QCOMPARE(server.connections(), std::size_t(1024));
        }
        for (std::size_t i = 1; i <= 3; ++i)
            QVERIFY(clients[i]->isClosedWithin(5s));
        for (const std::size_t i : {std::size_t(0), std::size_t(4), std::size_t(1022)}) {
            clients[i]->send(kPing);
            QCOMPARE(clients[i]->readResponse().body, QByteArray("pong"));
        }
        ListenerCounters counters;
        server.run([&counters](Listener &listener) { counters = listener.counters(); });
        QCOMPARE(counters.makingRoom, std::uint64_t(3));
        QCOMPARE(counters.turnedAway, std::uint64_t(0));
        clients.clear();
        late.clear();
        QTRY_COMPARE(server.connections(), std::size_t(0));
        QVERIFY(server.isAlive());
    }

    /// Nobody who waits for an answer, or sends a body, goes for another.
    void tooManyConnections()
    {
        FileLimit files(4096);
        QVERIFY2(files.isSet(), "needs 4096 open files");
        TestServer server;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 1024; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            QVERIFY(clients.back()->isConnected());
            clients.back()->send(i % 2 == 0 ? QByteArray("GET /hang HTTP/1.1\r\nHost: x\r\n\r\n")
                                            : QByteArray(postOf(2) + "a"));
        }
        QTRY_COMPARE(server.seen.requests.load(), 512);
        QTRY_COMPARE(server.connections(), std::size_t(1024));
        QTRY_COMPARE(server.bufferedBytes(), std::size_t(1024)); // each of 512 has room for two
        for (int i = 0; i < 3; ++i) {
            RawClient next(server.port());
            next.send(kPing);
            const RawResponse response = next.readResponse();
            QCOMPARE(response.status, 503);
            QVERIFY(response.body.contains("overloaded_error"));
            QCOMPARE(next.readToEnd(), QByteArray());
        }
        for (std::size_t i = 1; i < clients.size(); i += 2) {
            clients[i]->send("b");
            QCOMPARE(clients[i]->readResponse().body, QByteArray("2"));
        }
        clients.pop_back();
        QTRY_COMPARE(server.connections(), std::size_t(1023));
        QVERIFY(server.isAlive());
        // A crowd that never reads is not kept either.
        QTRY_COMPARE(server.connections(), std::size_t(1023));
        for (int i = 0; i < 200; ++i)
            clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.clear();
        QTRY_COMPARE(server.connections(), std::size_t(0));
        QVERIFY(server.isAlive());
    }

    void acceptSurvivesLackOfDescriptors()
    {
        TestServer server;
        QVERIFY(server.isAlive());
        std::vector<std::unique_ptr<RawClient>> clients;
        {
            FileLimit files(64); // shared by both sides here
            for (int i = 0; i < 64; ++i)
                clients.push_back(std::make_unique<RawClient>(server.port()));
            QVERIFY(!clients.back()->isConnected());
            server.run([](Listener &) {}); // it has met the limit
        }
        clients.clear();
        QTRY_VERIFY(server.isAlive());
    }

    void stopping()
    {
        TestServer server;
        RawClient idle(server.port());
        idle.send(kPing);
        QCOMPARE(idle.readResponse().body, QByteArray("pong"));
        RawClient busy(server.port());
        busy.send("GET /stream?50 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(server.seen.requests.load(), 2);
        server.run([](Listener &listener) { listener.stopListening(); });
        QVERIFY(!RawClient(server.port()).isConnected());
        QVERIFY(idle.isClosedWithin(5s));
        idle.close();
        QCOMPARE(server.seen.emptied.load(), 0);
        QVERIFY(busy.readResponse().isComplete);
        QCOMPARE(busy.readToEnd(), QByteArray());
        busy.close();
        QTRY_COMPARE(server.seen.emptied.load(), 1);
        QCOMPARE(server.connections(), std::size_t(0));
    }

    void portTaken()
    {
        TestServer server;
        Listener second({}, {}, [](auto) {});
        const Expected<std::uint16_t> port = second.listen("127.0.0.1", server.port());
        QVERIFY(!port);
        QCOMPARE(port.error().kind, FailureKind::Internal);
        const QByteArray text = QByteArray::fromStdString(port.error().text());
        QVERIFY2(text.contains(QByteArray::number(server.port())) && text.contains("taken")
                     && text.contains("ccproxy status") && text.contains("--port"),
                 text.constData());
        QVERIFY(server.isAlive());
    }

    void addressesThatAreNone()
    {
        for (const char *host : {"192.0.2.1", "nonsense", "", "300.1.1.1"}) {
            Listener listener({}, {}, [](auto) {});
            const Expected<std::uint16_t> port = listener.listen(host, 0);
            QVERIFY(!port);
            QCOMPARE(port.error().kind, FailureKind::ConfigInvalid);
        }
        Listener listener({}, {}, [](auto) {});
        QVERIFY(listener.listen("localhost", 0));
    }

    void failuresOfListening_data()
    {
        QTest::addColumn<QAbstractSocket::SocketError>("error");
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("taken") << QAbstractSocket::AddressInUseError << 3456
                               << QByteArray("is taken");
        QTest::newRow("low") << QAbstractSocket::SocketAccessError << 80
                             << QByteArray("below 1024");
        QTest::newRow("reserved") << QAbstractSocket::SocketAccessError << 50'000
                                  << QByteArray("does not let CCProxy listen on port 50000");
        QTest::newRow("no address") << QAbstractSocket::SocketAddressNotAvailableError << 3456
                                    << QByteArray("no address 10.9.8.7");
        QTest::newRow("other") << QAbstractSocket::SocketResourceError << 3456
                               << QByteArray("the system's words");
    }
    void failuresOfListening()
    {
        QFETCH(QAbstractSocket::SocketError, error);
        QFETCH(int, port);
        QFETCH(QByteArray, part);
        const Failure failure = listenFailure(error, "10.9.8.7", static_cast<std::uint16_t>(port),
                                              "the system's words");
        QVERIFY2(failure.text().find(part.toStdString()) != std::string::npos,
                 failure.text().c_str());
        QVERIFY(!failure.remedy.empty());
    }

    void accessThroughSockets_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("statusWithKey");
        const auto row = [](const char *name, int status, int statusWithKey,
                            const QByteArray &fields) {
            QTest::newRow(name) << fields << status << statusWithKey;
        };
        row("plain", 200, 403, "Host: 127.0.0.1\r\n");
        row("rebound name", 403, 403, "Host: evil.example\r\n");
        row("rebound name with key", 403, 403, "Host: evil.example\r\nx-api-key: own-key\r\n");
        row("foreign origin", 403, 403, "Host: x\r\nOrigin: http://evil.example\r\n");
        row("foreign origin with key", 403, 403,
            "Host: x\r\nOrigin: http://evil.example\r\nx-api-key: own-key\r\n");
        row("cross-site", 403, 403, "Host: x\r\nSec-Fetch-Site: cross-site\r\n");
        row("right key", 200, 200, "Host: x\r\nx-api-key: own-key\r\n");
        row("right bearer", 200, 200, "Host: x\r\nAuthorization: Bearer own-key\r\n");
        row("wrong key", 200, 403, "Host: x\r\nx-api-key: own-kez\r\n");
        row("spoofed peer", 200, 403, "Host: x\r\nX-Forwarded-For: 127.0.0.1\r\n");
    }
    void accessThroughSockets()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        QFETCH(int, statusWithKey);
        AccessRules rules = TestServer::openRules();
        TestServer server({}, rules);
        const QByteArray request = "GET /ping HTTP/1.1\r\n" + fields + "\r\n";
        QCOMPARE(RawClient::ask(server.port(), request).status, status);
        rules.keys.push_back(Secret("own-key"));
        server.run([&](Listener &listener) { listener.setAccessRules(rules); });
        const RawResponse response = RawClient::ask(server.port(), request);
        QCOMPARE(response.status, statusWithKey);
        QVERIFY(!response.body.contains("own-ke"));
        if (statusWithKey == 403)
            QVERIFY(response.body.contains("permission_error"));
    }
};

QTEST_GUILESS_MAIN(TestListenerConnections)
#include "tst_listener_connections.moc"

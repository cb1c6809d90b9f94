// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/raw_client.h"
#include "engine/listener/test_server.h"

#include <QElapsedTimer>
#include <QTest>

using ccproxy::engine::ListenerLimits;

namespace {

QByteArray get(const char *path, const char *version = "HTTP/1.1")
{
    return QByteArray("GET ") + path + " " + version + "\r\nHost: x\r\n\r\n";
}

QByteArray pieces(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += "piece " + QByteArray::number(i) + "\n";
    return text;
}

} // namespace

class TestListenerStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<TestServer>(); }
    void cleanup()
    {
        QVERIFY(m_server->isAlive());
        m_server.reset();
    }

    void chunked()
    {
        RawClient client(m_server->port());
        for (int i = 0; i < 3; ++i) {
            client.send(get("/stream?20"));
            const RawResponse response = client.readResponse();
            QCOMPARE(response.status, 200);
            QCOMPARE(response.headers.value("transfer-encoding"), QByteArray("chunked"));
            QVERIFY(!response.headers.contains("content-length"));
            QVERIFY(response.isComplete);
            QCOMPARE(response.body, pieces(20));
        }
    }

    void untilCloseForHttp10()
    {
        RawClient client(m_server->port());
        client.send(get("/stream?5", "HTTP/1.0"));
        const RawResponse response = client.readResponse();
        QVERIFY(!response.headers.contains("transfer-encoding"));
        QVERIFY(response.isComplete);
        QCOMPARE(response.body, pieces(5));
    }

    void pipelined_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("firstBody");
        QTest::newRow("behind a stream") << get("/stream?30") << pieces(30);
        QTest::newRow("behind a whole answer") << get("/ping") << QByteArray("pong");
        QTest::newRow("behind a later answer") << get("/later") << QByteArray("later");
        QTest::newRow("behind a body")
            << QByteArray("POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")
            << QByteArray("3");
    }
    void pipelined()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, firstBody);
        for (int more = 1; more <= 3; ++more) {
            RawClient client(m_server->port());
            client.send(first + get("/stream?2").repeated(more)); // in one piece
            QCOMPARE(client.readResponse().body, firstBody);
            for (int i = 0; i < more; ++i)
                QCOMPARE(client.readResponse().body, pieces(2));
        }
    }

    void pipelinedWhileStreaming()
    {
        RawClient client(m_server->port());
        client.send(get("/stream?50"));
        QTRY_COMPARE(m_server->seen.requests.load(), 1); // it runs
        client.send("POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: 30000\r\n\r\n");
        client.send(QByteArray(30'000, 'b') + get("/ping"));
        QCOMPARE(client.readResponse().body, pieces(50));
        QCOMPARE(client.readResponse().body, QByteArray("30000"));
        QCOMPARE(client.readResponse().body, QByteArray("pong"));
    }

    void laterRequestsCutAnywhere()
    {
        const QByteArray request =
            "POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: 12\r\n\r\nHello, proxy";
        const QByteArray next = get("/ping");
        RawClient client(m_server->port()); // Qt sees the first request of a connection only
        for (qsizetype cut = 0; cut <= request.size(); ++cut) {
            const qsizetype half = cut % next.size();
            client.send(request.left(cut));
            client.send(request.mid(cut) + next.left(half));
            client.send(next.mid(half));
            QCOMPARE(client.readResponse().body, QByteArray("12"));
            QCOMPARE(client.readResponse().body, QByteArray("pong"));
        }
        QCOMPARE(m_server->seen.requests.load(), 2 * static_cast<int>(request.size() + 1));
    }

    void laterRequestOfOneThatLeaves()
    {
        for (int i = 0; i < 20; ++i) {
            RawClient client(m_server->port());
            client.send(get("/ping"));
            QCOMPARE(client.readResponse().body, QByteArray("pong"));
            client.send(get("/open"));
            if (i % 2 == 0)
                client.reset();
        }
        QTRY_COMPARE(m_server->connections(), std::size_t(0));
        QVERIFY(m_server->isAlive());
    }

    void tooMuchAheadIsCut()
    {
        RawClient client(m_server->port());
        client.send(get("/hang"));
        QTRY_COMPARE(m_server->seen.requests.load(), 1);
        client.send(QByteArray(200'000, 'j'));
        QVERIFY(client.isClosedWithin(std::chrono::seconds(5)));
        QTRY_COMPARE(m_server->seen.gone.load(), 1);
    }

    void closeIsHonouredAfterPipelining()
    {
        RawClient client(m_server->port());
        client.send("GET /stream?3 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                    + get("/ping"));
        QCOMPARE(client.readResponse().body, pieces(3));
        bool wasReset = true;
        QCOMPARE(client.readToEnd(&wasReset), QByteArray());
        QVERIFY(!wasReset);
        QCOMPARE(m_server->seen.requests.load(), 1);
    }

    void vanishedClients_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("streaming") << QByteArray("/stream?100000");
        QTest::newRow("silent") << QByteArray("/open");
        QTest::newRow("flooded") << QByteArray("/flood");
    }
    void vanishedClients()
    {
        QFETCH(QByteArray, path);
        for (int i = 0; i < 20; ++i) {
            RawClient client(m_server->port());
            client.send(get(path.constData()));
            QVERIFY(!client.readSome(40).isEmpty());
            if (i % 2)
                client.reset();
            else
                client.close();
            QElapsedTimer since;
            since.start();
            QTRY_COMPARE_WITH_TIMEOUT(m_server->seen.gone.load(), i + 1, 1000);
            QVERIFY(since.elapsed() < 1000);
        }
        QTRY_COMPARE(m_server->connections(), std::size_t(0));
    }

    void vanishedBeforeTheAnswer()
    {
        RawClient client(m_server->port());
        client.send(get("/hang"));
        QTRY_COMPARE(m_server->seen.requests.load(), 1);
        client.close();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->seen.gone.load(), 1, 1000);
    }

    void vanishedInsideARequest()
    {
        for (const char *part :
             {"GET /pi", "POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na",
              "POST /size HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5"}) {
            RawClient client(m_server->port());
            client.send(part);
            QTRY_COMPARE(m_server->connections(), std::size_t(1));
            client.close();
            QTRY_COMPARE(m_server->connections(), std::size_t(0));
        }
        QCOMPARE(m_server->seen.requests.load(), 0);
        QCOMPARE(m_server->bufferedBytes(), std::size_t(0));
    }

    void halfClosedIsGone_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("streaming") << QByteArray("/stream?100000");
        QTest::newRow("with a backlog") << QByteArray("/flood");
    }
    void halfClosedIsGone()
    {
        QFETCH(QByteArray, path);
        RawClient client(m_server->port());
        client.send(get(path.constData()));
        QVERIFY(!client.readSome(40).isEmpty());
        if (path == "/flood")
            QTRY_VERIFY(m_server->seen.backlog.load() >= ListenerLimits().highWater);
        client.closeSending();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->seen.gone.load(), 1, 1000);
    }

    void halfClosedAfterAnAnswerAtOnce()
    {
        RawClient client(m_server->port());
        client.send(get("/ping"));
        client.closeSending();
        QCOMPARE(client.readResponse().body, QByteArray("pong"));
    }

    void backPressure()
    {
        RawClient client(m_server->port());
        client.send(get("/flood"));
        const std::size_t high = ListenerLimits().highWater;
        QTRY_VERIFY(m_server->seen.backlog.load() >= high);
        const std::size_t flooded = m_server->seen.flooded;
        QVERIFY(m_server->seen.backlog < high + 20'000);
        QCOMPARE(m_server->seen.drained.load(), 0);
        QVERIFY(m_server->isAlive()); // and other connections are served meanwhile
        QCOMPARE(m_server->seen.flooded.load(), flooded);
        // Reading makes it go on, and it stops again where nobody reads: more than once.
        constexpr qsizetype kPiece = 64 << 10;
        for (int round = 1; round <= 2; ++round) {
            while (m_server->seen.drained < round)
                QCOMPARE(client.readSome(kPiece).size(), kPiece);
            QTRY_VERIFY(m_server->seen.backlog.load() >= high);
        }
        QVERIFY(m_server->seen.flooded > flooded);
    }

    void cutAnswersLookCut()
    {
        RawClient client(m_server->port());
        client.send(get("/abort"));
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 200);
        QVERIFY(!response.isComplete);
        RawClient other(m_server->port());
        other.send(get("/drop"));
        QCOMPARE(other.readToEnd(), QByteArray());
        QTRY_COMPARE(m_server->connections(), std::size_t(0));
    }

    void exchangesOutliveTheListener()
    {
        RawClient open(m_server->port());
        open.send(get("/open"));
        QVERIFY(!open.readSome(10).isEmpty());
        RawClient stream(m_server->port());
        stream.send(get("/stream?100000"));
        QVERIFY(!stream.readSome(10).isEmpty());
        m_server->destroyListener();
        QTRY_COMPARE(m_server->seen.gone.load(), 2);
        open.readToEnd();
        m_server = std::make_unique<TestServer>(); // for cleanup()
    }

    void manyStreams()
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 64; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_server->port()));
            clients.back()->send(get("/stream?50"));
        }
        for (const auto &client : clients)
            QCOMPARE(client->readResponse().body, pieces(50));
    }

private:
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestListenerStreams)
#include "tst_listener_streams.moc"

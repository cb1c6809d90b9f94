// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/certificates.h"
#include "engine/support/scripted_provider.h"
#include "engine/upstream/origin.h"
#include "recording_listener.h"

#include <QTemporaryFile>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;

/// Requests and answers as they go over the wire.
class TestTransfers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("piece"); // 0 = all at once
        QTest::addColumn<bool>("close");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray whole = wholeAnswer("{\"a\":1}").bytes;
        const QByteArray chunked =
            chunkedHead().bytes + chunk("one") + chunk("t\r\nwo") + lastChunk();
        QTest::newRow("whole") << whole << 0 << false << 200 << QByteArray("{\"a\":1}");
        QTest::newRow("whole, each byte") << whole << 1 << false << 200 << QByteArray("{\"a\":1}");
        QTest::newRow("chunked") << chunked << 0 << false << 200 << QByteArray("onet\r\nwo");
        QTest::newRow("chunked, each byte")
            << chunked << 1 << false << 200 << QByteArray("onet\r\nwo");
        QTest::newRow("until close") << QByteArray("HTTP/1.0 200 OK\r\n\r\nall of it") << 0 << true
                                     << 200 << QByteArray("all of it");
        QTest::newRow("trailers") << chunkedHead().bytes + chunk("x") + "0\r\nX-Late: 1\r\n\r\n"
                                  << 0 << false << 200 << QByteArray("x");
        QTest::newRow("interim answers first")
            << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + whole
            << 0 << false << 200 << QByteArray("{\"a\":1}");
        QTest::newRow("error") << wholeAnswer("{\"error\":1}", 529).bytes << 0 << false << 529
                               << QByteArray("{\"error\":1}");
        QTest::newRow("redirect") << QByteArray("HTTP/1.1 307 Moved\r\nLocation: /v1/other\r\n"
                                                "Content-Length: 2\r\n\r\nno")
                                  << 0 << false << 307 << QByteArray("no");
        QTest::newRow("no body") << QByteArray("HTTP/1.1 204 None\r\n\r\n") << 0 << false << 204
                                 << QByteArray();
    }
    void answer()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, piece);
        QFETCH(bool, close);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        ScriptedProvider provider;
        Script script;
        if (piece == 0)
            script.push_back(Send{bytes});
        else
            script.push_back(Drip{bytes, piece});
        if (close)
            script.push_back(Close{});
        for (const bool portable : {false, true}) {
            provider.enqueue(script);
            UpstreamClient client({portable, false});
            RecordingListener listener;
            const auto call = client.start(post(provider.url()), listener);
            QTRY_VERIFY(listener.done());
            QCOMPARE(listener.text(), std::string());
            QCOMPARE(listener.heads, 1);
            QCOMPARE(listener.head.status, status);
            QCOMPARE(QByteArray::fromStdString(listener.body), body);
            QVERIFY(listener.head.header("x-late").empty());
            QVERIFY(listener.head.header("link").empty());
        }
        QCOMPARE(provider.requests().size(), std::size_t(2));
    }

    void requestOnTheWire()
    {
        ScriptedProvider provider;
        provider.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
        UpstreamClient client({false, false});
        RecordingListener listener;
        HttpRequest request = post(provider.url("/v1/messages?beta=true"), "{\"x\":\"\xc3\xa9\"}");
        request.headers = {{"Content-Type", "application/json"},
                           {"X-Empty", ""},
                           {"content-length", "99999"},
                           {"Transfer-Encoding", "chunked"},
                           {"Host", "elsewhere"},
                           {"accept-encoding", "gzip"}};
        request.secret = {"Authorization", "Bearer ", Secret("sk-wire-only")};
        const auto call = client.start(std::move(request), listener);
        QTRY_VERIFY(listener.done());
        QVERIFY(listener.succeeded());

        const ReceivedRequest &got = provider.requests().at(0);
        QCOMPARE(got.method, QByteArray("POST"));
        QCOMPARE(got.target, QByteArray("/v1/messages?beta=true"));
        QCOMPARE(got.body, QByteArray("{\"x\":\"\xc3\xa9\"}"));
        QCOMPARE(got.header("authorization"), QByteArray("Bearer sk-wire-only"));
        QCOMPARE(got.header("content-type"), QByteArray("application/json"));
        QCOMPARE(got.header("content-length"), QByteArray("10"));
        QCOMPARE(got.header("host"), "127.0.0.1:" + QByteArray::number(provider.serverPort()));
        QCOMPARE(got.count("x-empty"), 1);
        QCOMPARE(got.count("content-length"), 1);
        for (const char *absent : {"expect", "accept", "transfer-encoding", "accept-encoding",
                                   "user-agent", "connection"})
            QCOMPARE(got.count(absent), 0);
    }

    void methods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("body");
        QTest::newRow("GET") << QByteArray("GET") << false;
        QTest::newRow("HEAD") << QByteArray("HEAD") << false;
        QTest::newRow("DELETE") << QByteArray("DELETE") << false;
        QTest::newRow("PUT") << QByteArray("PUT") << true;
        QTest::newRow("POST, no body") << QByteArray("POST") << false;
    }
    void methods()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, body);
        ScriptedProvider provider;
        const bool head = method == "HEAD";
        provider.respondWith([head](const ReceivedRequest &request) {
            const auto answer = wholeAnswer("{}").bytes;
            return Script{
                Send{head && request.method == "HEAD" ? answer.left(answer.size() - 2) : answer}};
        });
        UpstreamClient client({false, false});
        // Between two POSTs, since a handle is used again and must keep nothing of the last one.
        for (int i = 0; i < 3; ++i) {
            RecordingListener listener;
            HttpRequest request = post(provider.url(), "{\"n\":1}");
            if (i == 1) {
                request.method = method.toStdString();
                if (!body)
                    request.body.reset();
            }
            const auto call = client.start(std::move(request), listener);
            QTRY_VERIFY(listener.done());
            QCOMPARE(listener.text(), std::string());
            QCOMPARE(provider.requests().back().method, i == 1 ? method : QByteArray("POST"));
        }
        QCOMPARE(provider.requests().at(0).body, QByteArray("{\"n\":1}"));
        QCOMPARE(provider.requests().at(1).body, body ? QByteArray("{\"n\":1}") : QByteArray());
        QCOMPARE(provider.requests().at(2).body, QByteArray("{\"n\":1}"));
        QCOMPARE(provider.connectionCount(), 1);
    }

    void bodySizes_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("tls");
        for (const bool tls : {false, true}) {
            for (const int size :
                 {0, 1, 16 * 1024, 65535, 65536, 150 * 1024, 300 * 1024, 20 * 1024 * 1024})
                QTest::addRow("%d%s", size, tls ? " over TLS" : "") << size << tls;
        }
    }
    void bodySizes()
    {
        QFETCH(int, size);
        QFETCH(bool, tls);
        ScriptedProvider provider;
        QTemporaryFile trust;
        if (tls)
            provider.useTls(serverCertificate(), serverKey());
        QVERIFY(trust.open());
        trust.write(serverCertificate());
        trust.close();
        provider.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
        std::string body(static_cast<std::size_t>(size), '\0');
        for (std::size_t i = 0; i < body.size(); ++i)
            body[i] = static_cast<char>((i * 31 + i / 251) & 0x7f);
        UpstreamClient client({false, false});
        RecordingListener listener;
        HttpRequest request = post(provider.url(), body);
        request.caFile = trust.fileName().toStdString();
        const std::weak_ptr<const std::string> held = request.body;
        bool releasedAtHead = false;
        listener.atHead = [&] { releasedAtHead = held.expired(); };
        const auto call = client.start(std::move(request), listener);
        QTRY_VERIFY_WITH_TIMEOUT(listener.done(), 60000);
        QCOMPARE(listener.text(), std::string());
        QVERIFY(provider.requests().at(0).body == QByteArray::fromStdString(body));
        QVERIFY(releasedAtHead);
    }

    void answerBeforeTheBodyIsRead()
    {
        ScriptedProvider provider;
        provider.answerAtHead(true);
        provider.respondWith([](const ReceivedRequest &) {
            return Script{wholeAnswer("{\"error\":\"too large\"}", 413)};
        });
        UpstreamClient client({false, false});
        RecordingListener listener;
        const auto call = client.start(post(provider.url(), std::string(20 << 20, 'x')), listener);
        QTRY_VERIFY(listener.done());
        QCOMPARE(listener.head.status, 413);
        QCOMPARE(listener.body, std::string("{\"error\":\"too large\"}"));
    }

    void keepAlive()
    {
        ScriptedProvider provider;
        provider.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
        UpstreamClient client({false, false});
        for (int i = 0; i < 20; ++i) {
            RecordingListener listener;
            const auto call = client.start(post(provider.url()), listener);
            QTRY_VERIFY(listener.succeeded());
        }
        QCOMPARE(provider.requests().size(), std::size_t(20));
        QCOMPARE(provider.connectionCount(), 1);

        client.dropIdleConnections();
        QTRY_COMPARE(provider.openConnections(), 0);
        RecordingListener listener;
        const auto call = client.start(post(provider.url()), listener);
        QTRY_VERIFY(listener.succeeded());
        QCOMPARE(provider.connectionCount(), 2);
    }

    void tlsSessionsAndKeepAlive()
    {
        ScriptedProvider provider;
        provider.useTls(serverCertificate(), serverKey());
        provider.respondWith([](const ReceivedRequest &) {
            return Script{Drip{chunkedHead().bytes + chunk("data: 1\n\n") + lastChunk(), 7}};
        });
        QTemporaryFile trust;
        QVERIFY(trust.open());
        trust.write(serverCertificate());
        trust.close();
        UpstreamClient client({false, false});
        for (int i = 0; i < 3; ++i) {
            RecordingListener listener;
            HttpRequest request = post(provider.url());
            request.caFile = trust.fileName().toStdString();
            request.http2 = i == 1; // not offered by this server: HTTP/1.1 all the same
            const auto call = client.start(std::move(request), listener);
            QTRY_VERIFY(listener.done());
            QCOMPARE(listener.text(), std::string());
            QCOMPARE(listener.body, std::string("data: 1\n\n"));
        }
    }

    void origins_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("hostPort");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("https") << QByteArray("https://API.example.com/v1?key=abc")
                               << QByteArray("api.example.com:443") << false;
        QTest::newRow("user") << QByteArray("http://u:p@ss@host:81#x") << QByteArray("host:81")
                              << false;
        QTest::newRow("v6") << QByteArray("http://[::1]:8080/") << QByteArray("[::1]:8080") << true;
        QTest::newRow("127") << QByteArray("http://127.1.2.3") << QByteArray("127.1.2.3:80")
                             << true;
        QTest::newRow("127 name") << QByteArray("http://127.example.com")
                                  << QByteArray("127.example.com:80") << false;
        QTest::newRow("socks") << QByteArray("socks5h://p") << QByteArray("p:1080") << false;
        QTest::newRow("none") << QByteArray("example.com/v1") << QByteArray(":0") << false;
        QTest::newRow("no host") << QByteArray("http:///v1") << QByteArray(":0") << false;
    }
    void origins()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, hostPort);
        QFETCH(bool, loopback);
        const Origin origin = originOf(url.toStdString());
        QCOMPARE(QByteArray::fromStdString(origin.hostPort()), hostPort);
        QCOMPARE(origin.isLoopback(), loopback);
    }
};

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"

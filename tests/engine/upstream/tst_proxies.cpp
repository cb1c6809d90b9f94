// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/certificates.h"
#include "engine/support/scripted_provider.h"
#include "engine/upstream/system_proxies.h"
#include "recording_listener.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

#include <map>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;

namespace {

/// An HTTP proxy that connects every CONNECT to one port, or answers with a fixed line.
class TunnelProxy final : public QTcpServer {
public:
    explicit TunnelProxy(quint16 target)
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this, target] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client,
                    [this, client, target] { read(client, target); });
        });
    }
    std::string url(const std::string &user = {}) const
    {
        return "http://" + user + "127.0.0.1:" + std::to_string(serverPort());
    }

    QByteArray refusal; ///< in place of a tunnel
    std::vector<QByteArray> heads;

private:
    void read(QTcpSocket *client, quint16 target)
    {
        if (auto *upstream = client->findChild<QTcpSocket *>()) {
            upstream->write(client->readAll());
            return;
        }
        if (!client->peek(8192).contains("\r\n\r\n"))
            return;
        heads.push_back(client->readAll());
        if (!refusal.isEmpty()) {
            client->write(refusal);
            return;
        }
        auto *upstream = new QTcpSocket(client);
        connect(upstream, &QTcpSocket::connected, client, [client] {
            client->write("HTTP/1.1 200 Connection established\r\nX-Proxy: 1\r\n\r\n");
        });
        connect(upstream, &QTcpSocket::readyRead, client,
                [client, upstream] { client->write(upstream->readAll()); });
        upstream->connectToHost(QHostAddress::LocalHost, target);
    }
};

} // namespace

class TestProxies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainThroughProxy()
    {
        // For http a proxy gets the whole URL, so a provider can play the proxy.
        ScriptedProvider proxy;
        proxy.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
        UpstreamClient client({false, false});
        RecordingListener listener;
        HttpRequest request = post("http://provider.invalid:8080/v1/messages");
        request.proxyUrl = "http://me:pass@127.0.0.1:" + std::to_string(proxy.serverPort());
        const auto call = client.start(std::move(request), listener);
        QTRY_VERIFY(listener.done());
        QCOMPARE(listener.text(), std::string());
        QCOMPARE(proxy.requests().at(0).target,
                 QByteArray("http://provider.invalid:8080/v1/messages"));
        QCOMPARE(proxy.requests().at(0).header("proxy-authorization"),
                 "Basic " + QByteArray("me:pass").toBase64());
    }

    void tlsThroughTunnel()
    {
        ScriptedProvider provider;
        provider.useTls(serverCertificate(), serverKey());
        provider.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
        TunnelProxy proxy(provider.serverPort());
        QTemporaryFile trust;
        QVERIFY(trust.open());
        trust.write(serverCertificate());
        trust.close();
        UpstreamClient client({false, false});
        RecordingListener listener;
        HttpRequest request = post("https://localhost:9/v1/messages");
        request.caFile = trust.fileName().toStdString();
        request.proxyUrl = proxy.url();
        request.secret = {"x-api-key", "", Secret("sk-not-for-proxies")};
        const auto call = client.start(std::move(request), listener);
        QTRY_VERIFY(listener.done());
        QCOMPARE(listener.text(), std::string());
        QCOMPARE(listener.heads, 1);
        QVERIFY(listener.head.header("x-proxy").empty());
        QVERIFY(proxy.heads.at(0).startsWith("CONNECT localhost:9 HTTP/1.1\r\n"));
        QVERIFY(!proxy.heads.at(0).contains("sk-not"));
        QCOMPARE(provider.requests().at(0).header("x-api-key"), QByteArray("sk-not-for-proxies"));
    }

    void proxyRefuses_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("user");
        const QByteArray wanted("HTTP/1.1 407 Auth\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("407") << wanted << QByteArray("wants a user name and a password")
                             << QByteArray();
        QTest::newRow("407, with a password")
            << wanted << QByteArray("does not accept the user name and password")
            << QByteArray("me:hidden@");
        QTest::newRow("503") << QByteArray("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n")
                             << QByteArray("(status 503)") << QByteArray("me:hidden@");
    }
    void proxyRefuses()
    {
        QFETCH(QByteArray, refusal);
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, user);
        TunnelProxy proxy(1);
        proxy.refusal = refusal;
        UpstreamClient client({false, false});
        RecordingListener listener;
        HttpRequest request = post("https://localhost:9/");
        request.proxyUrl = proxy.url(user.toStdString());
        const auto call = client.start(std::move(request), listener);
        QTRY_VERIFY(listener.done());
        QVERIFY2(listener.text().find(words.toStdString()) != std::string::npos,
                 listener.text().c_str());
        QVERIFY(listener.text().find("hidden") == std::string::npos);
        QVERIFY(!listener.why().bodySent);
    }

    void proxyIsDown()
    {
        quint16 port = 0;
        {
            TunnelProxy proxy(1);
            port = proxy.serverPort();
        }
        UpstreamClient client({false, false});
        RecordingListener listener;
        HttpRequest request = post("http://provider.invalid/");
        request.proxyUrl = "http://127.0.0.1:" + std::to_string(port);
        const auto call = client.start(std::move(request), listener);
        QTRY_VERIFY(listener.done());
        QVERIFY2(listener.text().find("the proxy 127.0.0.1:" + std::to_string(port))
                     != std::string::npos,
                 listener.text().c_str());
    }

    void environmentReachesTheWire()
    {
        ScriptedProvider proxy;
        proxy.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
        qputenv("HTTP_PROXY", QByteArray::fromStdString(proxy.url("")));
        qputenv("NO_PROXY", "direct.invalid");
        UpstreamClient client;
        qunsetenv("HTTP_PROXY"); // read once, at the start
        qunsetenv("NO_PROXY");

        RecordingListener listener;
        HttpRequest request = post("http://provider.invalid/v1");
        request.proxyUrl.clear();
        const auto call = client.start(std::move(request), listener);
        QTRY_VERIFY(listener.done());
        QCOMPARE(listener.text(), std::string());

        for (const char *direct : {"direct", ""}) {
            RecordingListener straight;
            HttpRequest other = post("http://direct.invalid/v1");
            other.proxyUrl = direct;
            const auto otherCall = client.start(std::move(other), straight);
            QTRY_VERIFY(straight.done());
            QVERIFY(straight.text().find("direct.invalid was not found") != std::string::npos);
        }
        QCOMPARE(proxy.requests().size(), std::size_t(1));
    }

    void choices_data()
    {
        QTest::addColumn<QByteArray>("environment"); // NAME=value, comma-separated
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("proxy");
        QTest::addColumn<QByteArray>("bypass");
        const QByteArray https("https://api.example.com/");
        const QByteArray http("http://api.example.com/");
        QTest::newRow("none") << QByteArray() << https << QByteArray() << QByteArray();
        QTest::newRow("https") << QByteArray("HTTPS_PROXY=http://p:1,NO_PROXY=a.b") << https
                               << QByteArray("http://p:1") << QByteArray("a.b");
        QTest::newRow("small letters first")
            << QByteArray("https_proxy=http://q:1,HTTPS_PROXY=http://p:1") << https
            << QByteArray("http://q:1") << QByteArray();
        QTest::newRow("other scheme")
            << QByteArray("HTTPS_PROXY=http://p:1") << http << QByteArray() << QByteArray();
        QTest::newRow("http") << QByteArray("HTTP_PROXY=http://p:1") << http
                              << QByteArray("http://p:1") << QByteArray();
        QTest::newRow("all") << QByteArray("ALL_PROXY=socks5h://p:1,HTTP_PROXY=http://h:1") << https
                             << QByteArray("socks5h://p:1") << QByteArray();
        QTest::newRow("loopback") << QByteArray("HTTP_PROXY=http://p:1")
                                  << QByteArray("http://localhost:11434/") << QByteArray()
                                  << QByteArray();
    }
    void choices()
    {
        QFETCH(QByteArray, environment);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, proxy);
        QFETCH(QByteArray, bypass);
        std::map<std::string, std::string> values;
        for (const QByteArray &item : environment.split(','))
            values[item.left(item.indexOf('=')).toStdString()] =
                item.mid(item.indexOf('=') + 1).toStdString();
        SystemProxies proxies(false, [&values](const char *name) { return values[name]; });
        const auto choice = proxies.choiceFor(originOf(url.toStdString()));
        QVERIFY(choice.has_value());
        QCOMPARE(QByteArray::fromStdString(choice->url), proxy);
        QCOMPARE(QByteArray::fromStdString(choice->bypass), bypass);
    }

    /// The platform is asked on another thread, once; whatever it says here, a request goes on.
    void platformIsAsked()
    {
        SystemProxies proxies(true, [](const char *) { return std::string(); });
        int answers = 0;
        connect(&proxies, &SystemProxies::answerArrived, this, [&answers] { ++answers; });
        const Origin origin = originOf("https://api.example.invalid/");
        QVERIFY(!proxies.choiceFor(origin));
        QVERIFY(!proxies.choiceFor(origin));
        QTRY_COMPARE(answers, 1);
        QVERIFY(proxies.choiceFor(origin));
        QCOMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"

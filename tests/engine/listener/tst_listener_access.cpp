// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/access.h"
#include "engine/listener/head_parser.h"
#include "engine/listener/host_name.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;

namespace {

InboundRequest requestOf(const QByteArray &head, const char *peer)
{
    InboundRequest request =
        std::move(parseHead(head.toStdString() + "\r\n", ListenerLimits()).value().request);
    request.peerAddress = peer;
    request.localAddress = "192.168.1.5";
    request.peerIsLoopback = request.peerAddress.starts_with("127.");
    return request;
}

AccessRules rulesWith(const char *key)
{
    AccessRules rules;
    rules.hosts = {"Proxy.Example", "10.1.2.3"};
    if (*key)
        rules.keys = {Secret("other-key"), Secret(key)};
    return rules;
}

} // namespace

class TestListenerAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("served");
        const auto row = [](bool served, const QByteArray &fields,
                            const QByteArray &line = "GET /v1/models HTTP/1.1") {
            QTest::newRow(QByteArray(line + " " + fields).simplified().constData())
                << line + "\r\n" + fields << served;
        };
        for (const char *host :
             {"localhost", "LocalHost:3456", "127.0.0.1", "127.0.0.1:3456", "127.9.8.7:1", "[::1]",
              "[::1]:3456", "[0:0:0:0:0:0:0:1]", "proxy.example", "PROXY.example:80", "10.1.2.3",
              "192.168.1.5:3456"})
            row(true, QByteArray("Host: ") + host + "\r\n");
        for (const char *host :
             {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.localhost",
              "127.1", "2130706433", "0x7f.0.0.1", "127.0.0.256", "128.0.0.1", "0.0.0.0",
              "127.0.0.1.", "[::2]", "[::ffff:1.2.3.4]", "192.168.1.6", "xproxy.example",
              "proxy.example.evil"})
            row(false, QByteArray("Host: ") + host + "\r\n");
        for (const char *origin : {"http://localhost:8080", "https://127.0.0.1", "http://[::1]:1",
                                   "http://proxy.example"})
            row(true, QByteArray("Host: localhost\r\nOrigin: ") + origin + "\r\n");
        for (const char *origin :
             {"null", "http://evil.example", "https://localhost.evil.example", "file://",
              "chrome-extension://abcdef", "", "localhost", "http://localhost@evil.example",
              "http://evil.example/localhost", "ws://localhost", "http://a, http://localhost"})
            row(false, QByteArray("Host: localhost\r\nOrigin: ") + origin + "\r\n");
        row(false,
            "Host: localhost\r\nOrigin: http://localhost\r\nOrigin: http://evil.example\r\n");
        for (const char *site : {"none", "same-origin"})
            row(true, QByteArray("Host: localhost\r\nSec-Fetch-Site: ") + site + "\r\n");
        for (const char *site : {"cross-site", "same-site", "", "whatever", "None"})
            row(false, QByteArray("Host: localhost\r\nSec-Fetch-Site: ") + site + "\r\n");
        row(false, "Host: localhost\r\n", "OPTIONS /v1/messages HTTP/1.1");
        row(false,
            "Host: localhost\r\nOrigin: http://localhost\r\nAccess-Control-Request-Method: "
            "POST\r\n",
            "OPTIONS /v1/messages HTTP/1.1");
        row(true, "Host: localhost\r\n", "GET http://localhost/v1 HTTP/1.1");
        row(false, "Host: localhost\r\n", "GET http://evil.example/v1 HTTP/1.1");
        row(false, "Host: evil.example\r\n", "GET http://localhost/v1 HTTP/1.1");
        row(true, "", "GET /v1 HTTP/1.0");                                  // no browser speaks it
        row(true, "Host: localhost\r\n", "GET //evil.example/v1 HTTP/1.1"); // a path, no host
    }
    void pages()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, served);
        const std::optional<Failure> failure = refusal(rulesWith(""), requestOf(head, "127.0.0.1"));
        QCOMPARE(!failure, served);
        if (failure)
            QCOMPARE(failure->kind, FailureKind::Permission);
        // A key opens nothing to a page.
        const QByteArray withKey = head + "x-api-key: own-key\r\n";
        QCOMPARE(!refusal(rulesWith("own-key"), requestOf(withKey, "127.0.0.1")), served);
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("served");
        const auto row = [](const char *name, bool served, const char *key, const char *peer,
                            const char *fields, const char *line = "POST /v1/messages HTTP/1.1") {
            QTest::newRow(name) << QByteArray(key) << QByteArray(peer)
                                << QByteArray(line) + "\r\nHost: 10.1.2.3\r\n" + fields << served;
        };
        const char *const local = "127.0.0.1";
        const char *const remote = "10.1.2.9";
        row("no key set, local", true, "", local, "");
        row("no key set, any key sent", true, "", local, "x-api-key: whatever\r\n");
        row("no key set, remote", false, "", remote, "");
        row("no key set, remote sends one", false, "", remote, "x-api-key: own-key\r\n");
        row("no key set, remote sends an empty one", false, "", remote, "x-api-key:\r\n");
        row("no key set, remote says it is local", false, "", remote,
            "X-Forwarded-For: 127.0.0.1\r\nX-Real-IP: 127.0.0.1\r\nForwarded: for=127.0.0.1\r\n");
        row("right, local", true, "own-key", local, "x-api-key: own-key\r\n");
        row("right, remote", true, "own-key", remote, "X-API-Key: own-key\r\n");
        row("right as bearer", true, "own-key", remote, "Authorization: Bearer own-key\r\n");
        row("right as bearer, lower case", true, "own-key", remote,
            "authorization: bearer  own-key\r\n");
        row("another one that counts", true, "own-key", remote, "x-api-key: other-key\r\n");
        row("wrong and right", true, "own-key", remote,
            "x-api-key: sk-ant-1\r\nAuthorization: Bearer own-key\r\n");
        row("missing, local", false, "own-key", local, "");
        row("missing, remote", false, "own-key", remote, "");
        row("wrong", false, "own-key", local, "x-api-key: own-kex\r\n");
        row("longer", false, "own-key", local, "x-api-key: own-keyy\r\n");
        row("repeated", false, "own-key", local, "x-api-key: own-keyown-key\r\n");
        row("shorter", false, "own-key", local, "x-api-key: own-ke\r\n");
        row("empty", false, "own-key", local, "x-api-key:\r\nAuthorization: Bearer \r\n");
        row("basic", false, "own-key", local, "Authorization: Basic own-key\r\n");
        row("without scheme", false, "own-key", local, "Authorization: own-key\r\n");
        row("probe, local", true, "own-key", local, "", "GET /health HTTP/1.1");
        row("probe by HEAD, local", true, "own-key", local, "", "HEAD /api/hello HTTP/1.1");
        row("probe, remote", false, "own-key", remote, "", "GET /health HTTP/1.1");
        row("POST to a probe's path", false, "own-key", local, "", "POST /health HTTP/1.1");
        row("near a probe's path", false, "own-key", local, "", "GET /health/ HTTP/1.1");
    }
    void keys()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, peer);
        QFETCH(QByteArray, head);
        QFETCH(bool, served);
        const std::optional<Failure> failure =
            refusal(rulesWith(key.constData()), requestOf(head, peer.constData()));
        QCOMPARE(!failure, served);
        if (failure) {
            // Not a 401: Claude Code would try it for minutes. And whose key it is.
            QCOMPARE(faceOf(failure->kind).httpStatus, 403);
            QVERIFY(failure->message.find("`apikey`") != std::string::npos);
            QVERIFY(failure->text().find("own-key") == std::string::npos);
        }
    }

    void emptyKeyNeverMatches()
    {
        AccessRules rules;
        rules.keys = {Secret()};
        QVERIFY(refusal(rules, requestOf("GET /x HTTP/1.1\r\nHost: localhost\r\n", "127.0.0.1")));
    }

    void hosts_data()
    {
        QTest::addColumn<QByteArray>("authority");
        QTest::addColumn<QByteArray>("host"); // empty: none
        QTest::newRow("name") << QByteArray("a.b-c_d") << QByteArray("a.b-c_d");
        QTest::newRow("port") << QByteArray("a:80") << QByteArray("a");
        QTest::newRow("empty port") << QByteArray("a:") << QByteArray("a");
        QTest::newRow("IPv6") << QByteArray("[::1]:80") << QByteArray("::1");
        for (const char *text :
             {"", ":80", "a:b", "a:123456", "a:80:90", "a b", "u@a", "a/b", "[::1", "[]", "[::1]x",
              "[g::1]", "::1", "a%20b", "a,b", "\xc3\xa4"})
            QTest::newRow(text) << QByteArray(text) << QByteArray();
    }
    void hosts()
    {
        QFETCH(QByteArray, authority);
        QFETCH(QByteArray, host);
        const std::string text = authority.toStdString();
        QCOMPARE(QByteArray::fromStdString(std::string(hostOf(text).value_or(std::string_view()))),
                 host);
        QCOMPARE(hostOf(text).has_value(), !host.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestListenerAccess)
#include "tst_listener_access.moc"

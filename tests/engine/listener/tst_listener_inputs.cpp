// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/raw_client.h"
#include "engine/listener/test_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using ccproxy::engine::ListenerLimits;

namespace {

const QByteArray kGet("GET /echo HTTP/1.1\r\nHost: x\r\n");
const QByteArray kPost("POST /echo HTTP/1.1\r\nHost: x\r\n");
const QByteArray kNul(1, '\0');
const QByteArray kChunkedPost = kPost + "Transfer-Encoding: chunked\r\n\r\n";

/// What is left of the limits' subject when the request line and Host are there.
QByteArray headOfSize(std::size_t size)
{
    const QByteArray begin = kGet + "X-Pad: ";
    return begin + QByteArray(static_cast<qsizetype>(size) - begin.size() - 4, 'a') + "\r\n\r\n";
}

QByteArray headWithFields(int count)
{
    QByteArray head = kGet; // one field
    for (int i = 1; i < count; ++i)
        head += "h" + QByteArray::number(i) + ": v\r\n";
    return head + "\r\n";
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += static_cast<char>(random.bounded(256));
    return bytes;
}

bool isAnthropicError(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    return object.value(QLatin1String("type")).toString() == QLatin1String("error")
        && !object.value(QLatin1String("error"))
                .toObject()
                .value(QLatin1String("message"))
                .toString()
                .isEmpty();
}

} // namespace

class TestListenerInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void served_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("echo"); // begins with
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &request, const QByteArray &echo,
                            const QByteArray &body = {}) {
            QTest::newRow(name) << request << echo << body;
        };
        row("query", "GET /echo?beta=true HTTP/1.1\r\nHost: 127.0.0.1:3456\r\n\r\n",
            "GET /echo?beta=true\n");
        row("HTTP/1.0", "GET /echo HTTP/1.0\r\n\r\n", "GET /echo?\n");
        row("close", kGet + "Connection: close\r\n\r\n", "GET /echo?\n");
        row("escaped path", "GET /%65cho?q=%26%00 HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /echo?q=%26%00\n");
        row("absolute address", "GET http://x/echo?a=1 HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /echo?a=1\n");
        row("duplicates are kept", kGet + "X-Dup: a\r\nX-Dup: b\r\nx-dup: c\r\n\r\n",
            "GET /echo?\nhost=x\nx-dup=a\nx-dup=b\nx-dup=c\n");
        row("empty value", kGet + "X-E:\r\nX-B:  \t \r\n\r\n", "GET /echo?\nhost=x\nx-e=\nx-b=\n");
        row("line end before", "\r\n\r\n" + kGet + "\r\n", "GET /echo?\n");
        row("length", kPost + "Content-Length: 5\r\n\r\nhello", "POST /echo?\n", "hello");
        row("zero length", kPost + "Content-Length: 0\r\n\r\n", "POST /echo?\n");
        row("same length twice", kPost + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello",
            "POST /echo?\n", "hello");
        row("body of GET", kGet + "Content-Length: 2\r\n\r\nhi", "GET /echo?\n", "hi");
        row("chunked", kChunkedPost + "5\r\nhello\r\n6;ext=1\r\n world\r\n0\r\n\r\n",
            "POST /echo?\n", "hello world");
        row("chunked trailers", kChunkedPost + "5\r\nhello\r\n0\r\nX-T: 1\r\nX-U: 2\r\n\r\n",
            "POST /echo?\n", "hello");
        row("chunked, leading zeros", kChunkedPost + "0005 \r\nhello\r\n000\r\n\r\n",
            "POST /echo?\n", "hello");
        row("offer of HTTP/2",
            kGet
                + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: "
                  "A\r\n\r\n",
            "GET /echo?\n");
        row("delete", "DELETE /echo HTTP/1.1\r\nHost: x\r\n\r\n", "DELETE /echo?\n");
        row("HTTP/1.2", "GET /echo HTTP/1.2\r\nHost: x\r\n\r\n", "GET /echo?\n");
    }
    void served()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, echo);
        QFETCH(QByteArray, body);
        RawClient client(m_server->port());
        client.send(request);
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 200);
        QVERIFY(response.isComplete);
        QVERIFY2(response.body.startsWith(echo), response.body.constData());
        QCOMPARE(response.body.mid(response.body.indexOf("\n\n") + 2), body);
        const bool closes = request.contains("HTTP/1.0") || request.contains("close");
        QCOMPARE(response.headers.value("connection"), closes ? QByteArray("close") : QByteArray());
        if (closes) {
            QCOMPARE(client.readToEnd(), QByteArray());
        } else {
            client.send(kGet + "\r\n");
            QCOMPARE(client.readResponse().status, 200);
        }
        QVERIFY(m_server->isAlive());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, int status, const QByteArray &request) {
            QTest::newRow(name) << request << status;
        };
        row("foreign absolute address", 403,
            "GET http://evil.example/echo HTTP/1.1\r\nHost: x\r\n\r\n");
        row("user in absolute address", 400, "GET http://x@evil/echo HTTP/1.1\r\nHost: x\r\n\r\n");
        row("malformed host", 400, "GET /echo HTTP/1.1\r\nHost: a b:99999:x\r\n\r\n");
        row("no host", 400, "GET /echo HTTP/1.1\r\n\r\n");
        row("two hosts", 400, kGet + "Host: x\r\n\r\n");
        row("double slash", 404, "GET //echo HTTP/1.1\r\nHost: x\r\n\r\n");
        row("TRACE", 405, "TRACE /echo HTTP/1.1\r\nHost: x\r\n\r\n");
        row("CONNECT", 405, "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n");
        row("OPTIONS *", 403, "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n");
        row("unknown method", 405, "PURGE /echo HTTP/1.1\r\nHost: x\r\n\r\n");
        row("lower case method", 405, "get /echo HTTP/1.1\r\nHost: x\r\n\r\n");
        row("noise", 400, noise(200) + "\r\n\r\n");
        row("one word", 400, "GARBAGE\r\n\r\n");
        row("two words", 400, "GET /echo\r\n\r\n");
        row("HTTP/9.9", 505, "GET /echo HTTP/9.9\r\nHost: x\r\n\r\n");
        row("FTTP", 400, "GET /echo FTTP/1.1\r\nHost: x\r\n\r\n");
        row("TLS", 400, QByteArray::fromHex("16030100a5010000a10303") + noise(160));
        row("HTTP/2", 505,
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + QByteArray::fromHex("000000040000000000"));
        row("no colon", 400, kGet + "NoColonHere\r\nX-Dup: v\r\n\r\n");
        row("blank in name", 400, kGet + "X Dup: v\r\n\r\n");
        row("blank before colon", 400, kGet + "X-Dup : v\r\n\r\n");
        row("no name", 400, kGet + ": v\r\n\r\n");
        row("folded", 400, kGet + "X-Dup: a\r\n  folded\r\n\r\n");
        row("line feeds only", 400, "GET /echo HTTP/1.1\nHost: x\n\n");
        row("one line feed", 400, "GET /echo HTTP/1.1\r\nHost: x\nX-A: b\r\n\r\n");
        row("lone CR", 400, kGet + "X-A: b\rc\r\n\r\n");
        row("NUL in path", 400, "GET /ec" + kNul + "ho HTTP/1.1\r\nHost: x\r\n\r\n");
        row("escaped NUL in path", 400, "GET /ec%00ho HTTP/1.1\r\nHost: x\r\n\r\n");
        row("blank in path", 400, "GET /ec ho HTTP/1.1\r\nHost: x\r\n\r\n");
        row("NUL in field", 400, kGet + "X-Dup: a" + kNul + "b\r\n\r\n");
        row("negative length", 400, kPost + "Content-Length: -5\r\n\r\nhello");
        row("signed length", 400, kPost + "Content-Length: +5\r\n\r\nhello");
        row("huge length", 400, kPost + "Content-Length: 99999999999999999999\r\n\r\nhello");
        row("length 2^64-1", 400, kPost + "Content-Length: 18446744073709551615\r\n\r\nhello");
        row("length in words", 400, kPost + "Content-Length: abc\r\n\r\nhello");
        row("empty length", 400, kPost + "Content-Length:\r\n\r\nhello");
        row("list of lengths", 400, kPost + "Content-Length: 5, 5\r\n\r\nhello");
        row("two lengths", 400, kPost + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!");
        row("length and chunked", 400,
            kPost + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
        row("chunked and length", 400,
            kPost + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
        row("other coding", 400, kPost + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
        row("chunked twice", 400,
            kPost + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("chunked in HTTP/1.0", 400,
            "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("chunk size in words", 400, kChunkedPost + "zz\r\nhello\r\n0\r\n\r\n");
        row("negative chunk size", 400, kChunkedPost + "-5\r\nhello\r\n0\r\n\r\n");
        row("chunk size -1", 400, kChunkedPost + "-1\r\nhello\r\n0\r\n\r\n");
        row("chunk size 0x5", 400, kChunkedPost + "0x5\r\nhello\r\n0\r\n\r\n");
        row("no chunk size", 400, kChunkedPost + "\r\nhello\r\n0\r\n\r\n");
        row("endless chunk size", 400, kChunkedPost + QByteArray(40, 'f') + "\r\nhello");
        row("chunk too long", 400, kChunkedPost + "5\r\nhello!\r\n0\r\n\r\n");
        row("chunk over the limit", 413, kChunkedPost + "ffffffff\r\nhello");
        row("length over the limit", 413, kPost + "Content-Length: 67108865\r\n\r\nhello");
        row("websocket", 400,
            kGet
                + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n");
        row("unknown expectation", 417, kPost + "Expect: 200-ok\r\nContent-Length: 5\r\n\r\nhello");
        row("10 MB field", 431, kGet + "X-Dup: " + QByteArray(10'000'000, 'a') + "\r\n\r\n");
        row("20,000 fields", 431, headWithFields(20'000));
        row("10 MB address", 431,
            "GET /" + QByteArray(10'000'000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n");
        row("endless trailers", 400,
            kChunkedPost + "0\r\n" + QByteArray("X-T: 1\r\n").repeated(10'000) + "\r\n");
    }
    void refused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const int requestsBefore = m_server->seen.requests;
        RawClient client(m_server->port());
        client.send(request);
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, status);
        QVERIFY(response.isComplete);
        QVERIFY2(isAnthropicError(response.body), response.body.constData());
        for (const QByteArray &name : response.headers.keys())
            QVERIFY(!name.startsWith("access-control"));
        if (status != 404) { // that one is the handler's
            QCOMPARE(response.headers.value("content-type"), QByteArray("application/json"));
            QCOMPARE(response.headers.value("connection"), QByteArray("close"));
            QCOMPARE(m_server->seen.requests.load(), requestsBefore);
            bool wasReset = true;
            QCOMPARE(client.readToEnd(&wasReset), QByteArray());
            QVERIFY(!wasReset);
        }
        QVERIFY(m_server->isAlive());
    }

    void headHasNoBody()
    {
        RawClient client(m_server->port());
        for (const char *path : {"/ping", "/stream?2"}) {
            client.send(QByteArray("HEAD ") + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
            QCOMPARE(client.readResponse(true).status, 200);
        }
        client.send("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(client.readResponse().body, QByteArray("pong"));
        QCOMPARE(RawClient::ask(m_server->port(), "HEAD /ping HTTP/1.1\r\nHost: x\r\n\r\n", true)
                     .headers.value("content-length"),
                 QByteArray("4"));
    }

    void invalidUtf8InPath()
    {
        RawClient client(m_server->port());
        client.send("GET /a%E4%2Fb/\xff HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(client.readResponse().status, 404); // it is no path, but it is understood
    }

    void limitsAreExact_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const ListenerLimits limits;
        for (const int over : {-1, 0, 1}) {
            const auto name = [over](const char *what) -> QByteArray {
                return QByteArray(what) + (over < 0 ? " - 1" : over == 0 ? "" : " + 1");
            };
            const std::size_t head = limits.maxHeader + static_cast<std::size_t>(over);
            QTest::newRow(name("header").constData()) << headOfSize(head) << (over > 0 ? 431 : 200);
            QTest::newRow(name("fields").constData())
                << headWithFields(static_cast<int>(limits.maxHeaderFields) + over)
                << (over > 0 ? 431 : 200);
            const QByteArray body(20'000 + over, 'b');
            QTest::newRow(name("body").constData())
                << "POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body
                << (over > 0 ? 413 : 200);
            QTest::newRow(name("chunked body").constData())
                << "POST /size HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nb\r\n"
                    + QByteArray::number(body.size() - 1, 16) + "\r\n" + body.mid(1)
                    + "\r\n0\r\n\r\n"
                << (over > 0 ? 413 : 200);
        }
    }
    void limitsAreExact()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        ListenerLimits limits = TestServer::patientLimits();
        limits.maxBody = 20'000;
        TestServer server(limits);
        const RawResponse response = RawClient::ask(server.port(), request);
        QCOMPARE(response.status, status);
        if (status == 200 && request.startsWith("POST"))
            QVERIFY(response.body.toInt() <= 20'000 && response.body.toInt() >= 19'999);
        QVERIFY(server.isAlive());
    }

    void cutAnywhere_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("length") << kPost + "Content-Length: 11\r\n\r\nhello world";
        QTest::newRow("chunked") << kChunkedPost
                + "5\r\nhello\r\n6;e=\"1\"\r\n world\r\n0\r\nT: u\r\n\r\n";
    }
    void cutAnywhere()
    {
        QFETCH(QByteArray, request);
        RawClient client(m_server->port());
        for (qsizetype cut = 0; cut <= request.size(); ++cut) {
            client.send(request.left(cut));
            // Nothing tells when the server has read a part; that another request was answered
            // since makes it most likely, and both orders have to work.
            QVERIFY(m_server->isAlive());
            client.send(request.mid(cut));
            const RawResponse response = client.readResponse();
            QVERIFY2(response.body.endsWith("\n\nhello world"),
                     QByteArray::number(cut).constData());
        }
    }

    void byteByByte()
    {
        const QByteArray request =
            kChunkedPost + "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n" + kGet + "\r\n";
        RawClient client(m_server->port());
        for (const char byte : request) {
            client.send(QByteArray(1, byte));
            QVERIFY(m_server->isAlive());
        }
        QVERIFY(client.readResponse().body.endsWith("\n\nhello world"));
        QVERIFY(client.readResponse().body.startsWith("GET /echo"));
    }

    void continueIsSaid()
    {
        RawClient client(m_server->port());
        client.send(kPost + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QCOMPARE(client.readResponse().status, 100);
        client.send("hello");
        QVERIFY(client.readResponse().body.endsWith("hello"));
        // Not when the body is too large, or came along.
        client.send(kPost + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\nhello");
        QCOMPARE(client.readResponse().status, 200);
        client.send(kPost + "Expect: 100-continue\r\nContent-Length: 99999999999\r\n\r\n");
        QCOMPARE(client.readResponse().status, 413);
    }

    void largeBodies()
    {
        RawClient client(m_server->port());
        for (const qsizetype size : {150'000, 1'048'576, 1'048'577, 20'000'000}) {
            client.send("POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: "
                        + QByteArray::number(size) + "\r\n\r\n");
            client.send(QByteArray(size, 'b'));
            QCOMPARE(client.readResponse().body, QByteArray::number(size));
        }
        QCOMPARE(m_server->bufferedBytes(), std::size_t(0));
    }

    void refusedUploadReadsItsAnswer()
    {
        // All of it is sent before anything is read, as simple clients do.
        for (int i = 0; i < 3; ++i) {
            RawClient client(m_server->port());
            client.send("POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: 67108865\r\n\r\n");
            QVERIFY(client.send(QByteArray(67108865, 'b')));
            QCOMPARE(client.readResponse().status, 413);
            QCOMPARE(client.readToEnd(), QByteArray());
        }
        QVERIFY(m_server->isAlive());
    }

    void keepAlive()
    {
        RawClient client(m_server->port());
        for (int i = 0; i < 100; ++i) {
            client.send(i % 3 == 0 ? QByteArray("GET /later HTTP/1.1\r\nHost: x\r\n\r\n")
                                   : kPost + "Content-Length: 3\r\n\r\nabc");
            QCOMPARE(client.readResponse().status, 200);
        }
    }

private:
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestListenerInputs)
#include "tst_listener_inputs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/chunked_decoder.h"
#include "engine/listener/head_parser.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

const std::string kHead("POST /v1/messages?beta=true HTTP/1.1\r\nHost: localhost:3456\r\n"
                        "Content-Length: 12\r\nX-Name:  some value\t\r\n\r\n");

} // namespace

// What a server does with bad input is in tst_listener_inputs; this is about the values.
class TestRequestParsing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headIsFoundInPieces()
    {
        for (std::size_t cut = 0; cut < kHead.size(); ++cut) {
            HeadScanner scanner;
            QCOMPARE(scanner.scan(std::string_view(kHead).substr(0, cut)),
                     HeadScanner::Result::Incomplete);
            const std::string all = kHead + "body\r\n\r\n";
            QCOMPARE(scanner.scan(all), HeadScanner::Result::Complete);
            QCOMPARE(scanner.headSize(), kHead.size());
        }
    }

    void badBeginningsAreSeenAtOnce()
    {
        for (const char *text :
             {"\x16\x03\x01", " GET", "\n", "{", "\x80", "\ra", "GET / HTTP/1.1\n"}) {
            HeadScanner scanner;
            QCOMPARE(scanner.scan(text), HeadScanner::Result::Bad);
        }
    }

    void valuesOfAHead()
    {
        auto parsed = parseHead(kHead, ListenerLimits());
        QVERIFY(parsed);
        InboundRequest &request = parsed->request;
        QCOMPARE(request.method, Method::Post);
        QCOMPARE(request.path, std::string("/v1/messages"));
        QCOMPARE(request.query, std::string("beta=true"));
        QCOMPARE(request.headers.size(), std::size_t(3));
        QCOMPARE(bytesOf(request.header("x-name")), QByteArray("some value"));
        QVERIFY(!request.headers.find("x-other"));
        QCOMPARE(parsed->framing, BodyFraming::Length);
        QCOMPARE(parsed->contentLength, std::size_t(12));
        QVERIFY(request.isHttp11 && !parsed->wantsClose && !parsed->expectsContinue);
        // The fields survive being moved: they hold no views.
        const InboundRequest moved = std::move(request);
        QCOMPARE(bytesOf(moved.header("host")), QByteArray("localhost:3456"));
    }

    void paths_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("authority");
        const auto row = [](const char *target, const char *path, const char *query = "",
                            const char *authority = "") {
            QTest::newRow(target) << QByteArray(target) << QByteArray(path) << QByteArray(query)
                                  << QByteArray(authority);
        };
        row("/", "/");
        row("*", "*");
        row("/a?b?c=%20", "/a", "b?c=%20");
        row("/v1/models/a%2Fb%20c", "/v1/models/a/b c");
        row("/%", "/%");
        row("/%4", "/%4");
        row("/%zz%41", "/%zzA");
        row("//host/path", "//host/path");
        row("/%C3%A4", "/\xc3\xa4");
        row("/%E4", "/\xef\xbf\xbd");
        row("/\xe4", "/\xef\xbf\xbd");
        row("http://h:1/p?q", "/p", "q", "h:1");
        row("HTTPS://h", "/", "", "h");
        row("http://h?q", "/", "q", "h");
    }
    void paths()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, authority);
        const auto parsed = parseHead(
            "GET " + target.toStdString() + " HTTP/1.1\r\nHost: h\r\n\r\n", ListenerLimits());
        QVERIFY(parsed);
        QCOMPARE(QByteArray::fromStdString(parsed->request.path), path);
        QCOMPARE(QByteArray::fromStdString(parsed->request.query), query);
        QCOMPARE(QByteArray::fromStdString(parsed->request.authority), authority);
    }

    void badTargets()
    {
        for (const char *target : {"", "path", "http:/h", "ftp://h/", "http://", "http:///p",
                                   "http://u:p@h/", "/a\tb", "/\x7f", "?q"}) {
            const auto parsed = parseHead(
                std::string("GET ") + target + " HTTP/1.1\r\nHost: h\r\n\r\n", ListenerLimits());
            QVERIFY2(!parsed, target);
            QCOMPARE(parsed.error().status, 400);
        }
    }

    void connectionOptions_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("closes");
        const QByteArray get("GET / HTTP/1.1\r\nHost: h\r\n");
        QTest::newRow("none") << get << false;
        QTest::newRow("keep-alive") << get + "Connection: keep-alive\r\n" << false;
        QTest::newRow("close") << get + "Connection: close\r\n" << true;
        QTest::newRow("list") << get + "Connection: TE , Close\r\n" << true;
        QTest::newRow("two fields") << get + "Connection: TE\r\nConnection: close\r\n" << true;
        QTest::newRow("similar") << get + "Connection: closed, x-close\r\n" << false;
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n") << true;
        QTest::newRow("1.0 keep") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n")
                                  << true;
    }
    void connectionOptions()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, closes);
        const auto parsed = parseHead(head.toStdString() + "\r\n", ListenerLimits());
        QVERIFY(parsed);
        QCOMPARE(parsed->wantsClose, closes);
    }

    void chunksInPieces()
    {
        const std::string coded =
            "5\r\nhello\r\n1;a=b\r\n \r\n0A \r\n0123456789\r\n0\r\nT: u\r\n\r\n";
        const std::string all = coded + "GET /";
        for (std::size_t first = 0; first <= all.size(); ++first) {
            for (std::size_t second = first; second <= all.size(); second += 3) {
                ChunkedDecoder decoder(100, 100);
                Body body;
                std::size_t used = 0;
                ChunkedDecoder::Result result = ChunkedDecoder::Result::Incomplete;
                const std::string_view view = all;
                for (const std::string_view part :
                     {view.substr(0, first), view.substr(first, second - first),
                      view.substr(second)}) {
                    if (result != ChunkedDecoder::Result::Incomplete)
                        break;
                    const ChunkedDecoder::Step step = decoder.feed(part, body);
                    result = step.result;
                    used += step.used;
                }
                QCOMPARE(result, ChunkedDecoder::Result::Complete);
                QCOMPARE(used, coded.size());
                QCOMPARE(bytesOf(body.view()), QByteArray("hello 0123456789"));
            }
        }
    }

    void bodiesKeepTheBudget()
    {
        const auto budget = std::make_shared<BodyBudget>(100'000);
        {
            Body body(budget);
            QVERIFY(body.reserve(60'000));
            QVERIFY(!body.reserve(100'001));
            Body other(budget);
            QVERIFY(!other.reserve(40'001));
            QVERIFY(other.reserve(40'000));
            QCOMPARE(budget->used(), std::size_t(100'000));
            other = std::move(body);
            QCOMPARE(budget->used(), std::size_t(60'000));
            QCOMPARE(other.freeSize(), std::size_t(60'000));
        }
        QCOMPARE(budget->used(), std::size_t(0));
        Body grown(budget);
        for (std::size_t i = 0; i < 90'000; ++i) {
            QVERIFY(grown.growFor(1, 90'000));
            *grown.free() = static_cast<char>('a' + i % 26);
            grown.addFilled(1);
        }
        QVERIFY(budget->used() <= 90'000);
        grown.seal();
        QCOMPARE(grown.data()[90'000 + Body::kPadding - 1], '\0');
        QCOMPARE(grown.view()[89'999], static_cast<char>('a' + 89'999 % 26));
    }
};

QTEST_GUILESS_MAIN(TestRequestParsing)
#include "tst_listener_request_parsing.moc"

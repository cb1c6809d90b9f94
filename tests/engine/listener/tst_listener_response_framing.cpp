// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/response.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;

namespace {

QByteArray taken(ResponseFramer &framer, bool last)
{
    const std::string_view bytes = framer.take(last);
    const QByteArray copy(bytes.data(), static_cast<qsizetype>(bytes.size()));
    framer.clear();
    return copy;
}

} // namespace

class TestResponseFraming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headLeavesOutWhatIsOurs()
    {
        ResponseHead head(200);
        head.add("Content-Type", "text/plain");
        for (const char *name :
             {"Content-Length", "transfer-encoding", "Connection", "Keep-Alive", "Upgrade",
              "Access-Control-Allow-Origin", "", "a b", "a:b", "a\r\nb"})
            head.add(name, "1");
        head.add("x-split", "a\r\nEvil: 1\n\tb");
        QCOMPARE(QByteArray::fromStdString(head.text()),
                 QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                            "x-split: a  Evil: 1  b\r\n"));
        QCOMPARE(ResponseHead(529).text(), std::string("HTTP/1.1 529 Overloaded\r\n"));
        QCOMPARE(ResponseHead(299).text(), std::string("HTTP/1.1 299 Other\r\n"));
    }

    void failureHeads()
    {
        Failure failure{FailureKind::RateLimited, "m", "", std::chrono::seconds(7), 0, false};
        QCOMPARE(failureHead(failure).text(),
                 std::string("HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\n"
                             "retry-after: 7\r\n"));
        failure = {FailureKind::Authentication, "m", "", {}, 0, false};
        QVERIFY(failureHead(failure).text().find("x-should-retry: false\r\n") != std::string::npos);
        failure = {FailureKind::MethodNotAllowed, "m", "", {}, 0, false};
        QVERIFY(failureHead(failure).text().find("allow: ") != std::string::npos);
    }

    void wholeAndWithoutContent()
    {
        ResponseFramer framer;
        framer.begin(ResponseHead(200), ResponseFramer::Mode::Whole, false, 3);
        framer.payload() += "abc";
        QCOMPARE(taken(framer, true),
                 QByteArray("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc"));
        framer.begin(ResponseHead(200), ResponseFramer::Mode::NoContent, true, 3);
        framer.payload() += "abc";
        QCOMPARE(taken(framer, true),
                 QByteArray("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 3\r\n\r\n"));
        framer.payload() += "more";
        QCOMPARE(taken(framer, true), QByteArray());
    }

    void untilClose()
    {
        ResponseFramer framer;
        framer.begin(ResponseHead(200), ResponseFramer::Mode::UntilClose, true);
        QCOMPARE(taken(framer, false), QByteArray("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n"));
        framer.payload() += "abc";
        QCOMPARE(taken(framer, false), QByteArray("abc"));
        QCOMPARE(taken(framer, true), QByteArray());
    }

    void chunks_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("sizeLine");
        QTest::newRow("1") << 1 << QByteArray("1\r\n");
        QTest::newRow("15") << 15 << QByteArray("f\r\n");
        QTest::newRow("16") << 16 << QByteArray("10\r\n");
        QTest::newRow("255") << 255 << QByteArray("ff\r\n");
        QTest::newRow("4096") << 4096 << QByteArray("1000\r\n");
        QTest::newRow("1048576") << 1048576 << QByteArray("100000\r\n");
    }
    void chunks()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, sizeLine);
        const QByteArray head("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        const std::string content(static_cast<std::size_t>(size), 'c');
        const QByteArray chunk = sizeLine + QByteArray::fromStdString(content) + "\r\n";
        for (const bool headFirst : {false, true}) {
            ResponseFramer framer;
            framer.begin(ResponseHead(200), ResponseFramer::Mode::Chunked, false);
            if (headFirst)
                QCOMPARE(taken(framer, false), head);
            framer.payload() += content;
            QCOMPARE(taken(framer, false), (headFirst ? QByteArray() : head) + chunk);
            QCOMPARE(taken(framer, false), QByteArray()); // nothing written: nothing to send
            framer.payload() += content;
            QCOMPARE(taken(framer, true), chunk + "0\r\n\r\n");
        }
    }

    void emptyStream()
    {
        ResponseFramer framer;
        framer.begin(ResponseHead(200), ResponseFramer::Mode::Chunked, false);
        QCOMPARE(taken(framer, true),
                 QByteArray("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"));
    }

    void eventsDoNotAllocate()
    {
        ResponseFramer framer;
        framer.begin(ResponseHead(200), ResponseFramer::Mode::Chunked, false);
        taken(framer, false);
        framer.payload().append(1000, 'x');
        framer.take(false);
        framer.clear();
        const char *const before = framer.payload().data();
        for (int i = 0; i < 100; ++i) {
            framer.payload().append(900, 'x');
            framer.take(false);
            framer.clear();
        }
        QCOMPARE(static_cast<const void *>(framer.payload().data()),
                 static_cast<const void *>(before));
    }
};

QTEST_GUILESS_MAIN(TestResponseFraming)
#include "tst_listener_response_framing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sse/parser.h"
#include "core/support/random.h"

#include <QTest>

#include <string>
#include <vector>

using namespace ccproxy;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// What a parser tells of pieces: `name|data;` for each event, and `!` when it fails.
class Run {
public:
    explicit Run(std::size_t limit = sse::Parser::kDefaultLimit) : m_parser(limit) { }

    void feed(std::string_view piece)
    {
        // A copy of the exact size: reading beyond it is a defect that sanitizers see.
        const std::string copy(piece);
        const bool good = m_parser.feed(copy, [this](const sse::Event &event) { take(event); });
        if (!good && !m_failed) {
            m_told += '!';
            m_failed = true;
        }
    }
    QByteArray finish()
    {
        m_parser.finish([this](const sse::Event &event) { take(event); });
        return QByteArray::fromStdString(m_told);
    }
    const sse::Parser &parser() const { return m_parser; }

private:
    void take(const sse::Event &event)
    {
        m_told += event.name;
        m_told += '|';
        m_told += event.data;
        m_told += ';';
        // The padding must be readable.
        volatile char last = event.data.data()[event.data.size() + sse::Parser::kPadding - 1];
        static_cast<void>(last);
    }

    sse::Parser m_parser;
    std::string m_told;
    bool m_failed = false;
};

QByteArray inPieces(std::string_view bytes, const std::vector<std::size_t> &cuts,
                    std::size_t limit = sse::Parser::kDefaultLimit)
{
    Run run(limit);
    std::size_t begin = 0;
    for (const std::size_t cut : cuts) {
        run.feed(bytes.substr(begin, cut - begin));
        begin = cut;
    }
    run.feed(bytes.substr(begin));
    return run.finish();
}

/// The first way of cutting that gives something else than `expected`; empty = none does.
QString otherCut(std::string_view bytes, const QByteArray &expected,
                 std::size_t limit = sse::Parser::kDefaultLimit)
{
    if (inPieces(bytes, {}, limit) != expected)
        return QStringLiteral("whole: ") + QString::fromUtf8(inPieces(bytes, {}, limit));
    std::vector<std::size_t> all;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        all.push_back(at);
        if (inPieces(bytes, {at}, limit) != expected)
            return QStringLiteral("cut at %1").arg(at);
    }
    if (inPieces(bytes, all, limit) != expected)
        return QStringLiteral("single bytes");
    for (int seed = 1; seed <= 20; ++seed) {
        tests::Random random(static_cast<std::uint64_t>(seed));
        std::vector<std::size_t> cuts;
        for (std::size_t at = 0; at < bytes.size(); at += static_cast<std::size_t>(random.below(9)))
            cuts.push_back(at);
        if (inPieces(bytes, cuts, limit) != expected)
            return QStringLiteral("random cuts, seed %1").arg(seed);
    }
    return {};
}

} // namespace

class TestSse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *bytes, const char *expected) {
            QTest::newRow(name) << QByteArray(bytes) << QByteArray(expected);
        };
        row("one event", "data: a\n\n", "|a;");
        row("named", "event: x\ndata: a\n\ndata: b\n\n", "x|a;|b;");
        row("name behind data", "data: a\nevent: x\n\n", "x|a;");
        row("two names", "event: x\nevent: y\ndata: a\n\n", "y|a;");
        row("CRLF", "event: x\r\ndata: a\r\n\r\ndata: b\r\n\r\n", "x|a;|b;");
        row("mixed ends", "data: a\r\n\ndata: b\n\r\n", "|a;|b;");
        row("comments", ": OPENROUTER PROCESSING\n\n: x\n\ndata: a\n: inside\n\n:\n", "|a;");
        row("lines of data", "data: a\ndata:b\ndata:\ndata: c\n\n", "|a\nb\n\nc;");
        row("lines of data twice", "data: a\ndata: b\n\ndata: c\ndata: d\n\ndata: e\n\n",
            "|a\nb;|c\nd;|e;");
        row("no space", "event:x\ndata:a\n\n", "x|a;");
        row("two spaces", "data:  a\n\n", "| a;");
        row("colons in data", "data: a: b:c\n\n", "|a: b:c;");
        row("id and retry", "id: 7\nretry: 100\ndata: a\n\nid: 8\n\n", "|a;");
        row("unknown field", "datax: no\nxdata: no\ndata: a\n\n", "|a;");
        row("field without colon", "data\n\nevent\ndata: a\n\n", "|;|a;");
        row("empty data", "data:\n\ndata: \n\n", "|;|;");
        row("name without data", "event: x\n\ndata: a\n\n", "|a;");
        row("many blank lines", "\n\n\ndata: a\n\n\n\r\n\ndata: b\n\n", "|a;|b;");
        row("no last blank line", "data: a\n\ndata: b\n", "|a;|b;");
        row("no last line end", "data: a\n\nevent: x\ndata: b", "|a;x|b;");
        row("ends in a carriage return", "data: a\n\ndata: b\r", "|a;|b;");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "data: a\n\n",
            "|a;");
        row("half a byte order mark", "\xEF\xBB", "");
        row("mark in the midst",
            "data: \xEF\xBB\xBF"
            "a\n\n",
            "|\xEF\xBB\xBF"
            "a;");
        row("UTF-8", "data: \xF0\x9F\x8E\x89\xE6\xBC\xA2\n\n", "|\xF0\x9F\x8E\x89\xE6\xBC\xA2;");
        row("raw JSON is no event", "{\n \"error\": {\n  \"code\": 1\n }\n}\n", "");
        row("DONE", "data: [DONE]\n\n", "|[DONE];");
        row("nothing", "", "");
        row("carriage returns alone end nothing", "data: a\rdata: b\n\n", "|a\rdata: b;");
    }
    void everyCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        QCOMPARE(otherCut(view(bytes), expected), QString());
    }

    void zeroBytes()
    {
        const QByteArray bytes("data: a\0b\n\n", 11);
        QCOMPARE(otherCut(view(bytes), QByteArray("|a\0b;", 5)), QString());
    }

    void limit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        // Named types, since Qt's string builder would hand on a sum that is not summed up yet.
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        const auto line = [](int length) -> QByteArray {
            return QByteArray("data: ") + QByteArray(length - 6, 'x');
        };
        const auto data = [](int length) -> QByteArray {
            return QByteArray("|") + QByteArray(length, 'x') + QByteArray(";");
        };
        const QByteArray a10(10, 'a');
        // The limit is 20 bytes.
        row("below", "data: 1\n\n" + line(19) + "\n\n", "|1;" + data(13));
        row("at", line(20) + "\n\n", data(14));
        row("at, CRLF", line(20) + "\r\n\r\n", data(14));
        row("above", "data: 1\n\n" + line(21) + "\n\ndata: 2\n\n", "|1;!");
        row("above, CRLF", line(21) + "\r\n\r\n", "!");
        row("comment above", ":" + QByteArray(20, 'x') + "\n", "!");
        row("comment at", ":" + QByteArray(19, 'x') + "\n", "");
        row("lines at", "data: " + a10 + "\ndata: 123456789\n\n", "|" + a10 + "\n123456789;");
        row("lines above", "data: " + a10 + "\ndata: " + a10 + "\n\ndata: 1\n\n", "!");
        row("many events", QByteArray("data: 1\n\n").repeated(9), QByteArray("|1;").repeated(9));
    }
    void limit()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        QCOMPARE(otherCut(view(bytes), expected, 20), QString());
    }

    void failsForGood()
    {
        sse::Parser parser(8);
        int events = 0;
        const auto count = [&events](const sse::Event &) { ++events; };
        QVERIFY(!parser.feed("data: 123456789\n\n", count));
        QVERIFY(!parser.feed("data: 1\n\n", count));
        parser.finish(count);
        QCOMPARE(events, 0);
    }

    void partialsAreKnown()
    {
        Run run;
        QVERIFY(!run.parser().hasPartial());
        run.feed("data: a");
        QVERIFY(run.parser().hasPartial());
        run.feed("\n");
        QVERIFY(run.parser().hasPartial());
        run.feed("\n");
        QVERIFY(!run.parser().hasPartial());
    }

    /// A large event in small pieces costs time in proportion to its size.
    void largeEventInSmallPieces()
    {
        const std::string text(4U << 20U, 'x');
        Run run;
        run.feed("data: ");
        for (std::size_t at = 0; at < text.size(); at += 1000)
            run.feed(std::string_view(text).substr(at, 1000));
        run.feed("\n\n");
        QCOMPARE(static_cast<std::size_t>(run.finish().size()), text.size() + 2);
    }
};

QTEST_APPLESS_MAIN(TestSse)
#include "tst_sse.moc"

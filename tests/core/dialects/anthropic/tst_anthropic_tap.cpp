// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/tap.h"
#include "support.h"

#include <QTest>

#include <random>

using namespace ccproxy;
using dialects::PassThroughTap;
using support::bytes;
using support::view;

namespace {

QByteArray eventText(const char *type, const QByteArray &fields = {})
{
    return QByteArray("event: ") + type + "\ndata: {\"type\":\"" + type + "\"" + fields + "}\n\n";
}

const QByteArray kStart = eventText(
    "message_start", R"(,"message":{"id":"m","usage":{"input_tokens":3,"output_tokens":1}})");
const QByteArray kBlock =
    eventText("content_block_start", R"(,"index":0,"content_block":{"type":"text","text":""})")
    + eventText("content_block_delta",
                R"(,"index":0,"delta":{"type":"text_delta","text":"h\n\u00fc"}})")
    + eventText("content_block_stop", R"(,"index":0)");
const QByteArray kDelta = eventText(
    "message_delta", R"(,"delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":9})");
const QByteArray kStop = eventText("message_stop");

struct Seen {
    QByteArray out;
    bool onlyWholeEvents = true;
};

bool endsWithEvent(const QByteArray &out)
{
    return out.isEmpty() || out.endsWith("\n\n") || out.endsWith("\n\r\n");
}

void feed(PassThroughTap &tap, std::string_view piece, Seen &seen)
{
    // The piece is a copy of its own, so that a view that outlives it is found.
    const std::string own(piece);
    seen.out += bytes(tap.feed(own));
    seen.onlyWholeEvents = seen.onlyWholeEvents && endsWithEvent(seen.out);
}

/// The stream in two pieces, cut at `at`.
Seen inTwo(PassThroughTap &tap, const QByteArray &stream, qsizetype at)
{
    Seen seen;
    feed(tap, view(stream.left(at)), seen);
    feed(tap, view(stream.mid(at)), seen);
    seen.out += bytes(tap.finish());
    return seen;
}

Seen byteByByte(PassThroughTap &tap, const QByteArray &stream)
{
    Seen seen;
    for (qsizetype i = 0; i < stream.size(); ++i)
        feed(tap, view(stream.mid(i, 1)), seen);
    seen.out += bytes(tap.finish());
    return seen;
}

std::int64_t number(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toInteger();
}

} // namespace

// No raw string literals in the class: moc takes the quotes inside them for ends of strings.
class TestAnthropicTap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streams_data();
    void streams();
    void passesWithoutCopy();
    void contentIsSeenInTime();
    void cutStreamGivesNoHalfEvent();
    void largeEventFails();
    void bodies_data();
    void bodies();
    void recordings_data();
    void recordings();
};

void TestAnthropicTap::streams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("stop");
    QTest::addColumn<QByteArray>("failure");
    const QByteArray whole = kStart + kBlock + kDelta + kStop;
    const QByteArray end = "end_turn";
    const QByteArray fine;
    QTest::newRow("whole") << whole << whole << end << fine;
    QByteArray crlf = whole;
    crlf.replace("\n", "\r\n");
    QTest::newRow("CRLF") << crlf << crlf << end << fine;
    QTest::newRow("comments and pings")
        << ": hi\n\n" + kStart + eventText("ping") + ": x\n\n" + kBlock + kDelta + kStop
        << ": hi\n\n" + kStart + eventText("ping") + ": x\n\n" + kBlock + kDelta + kStop << end
        << fine;
    QTest::newRow("blank lines between")
        << "\n\n" + kStart + "\n" + kBlock + kDelta + kStop
        << "\n\n" + kStart + "\n" + kBlock + kDelta + kStop << end << fine;
    QTest::newRow("DONE behind") << whole + "event: data\ndata: [DONE]\n\n" << whole << end << fine;
    QTest::newRow("DONE before the end")
        << kStart + kBlock + kDelta + "data: [DONE]\n\n" + kStop << whole << end << fine;
    QTest::newRow("second start") << kStart + kStart + kBlock + kDelta + kStop << whole << end
                                  << fine;
    QTest::newRow("after the end") << whole + kStart + kBlock << whole << end << fine;
    QTest::newRow("no stop event") << kStart + kBlock + kDelta
                                   << kStart + kBlock + kDelta
            + "event: message_stop\ndata: "
              "{\"type\":\"message_stop\"}\n\n"
                                   << end << fine;
    QTest::newRow("no blank line at the end")
        << whole.chopped(1) << whole.chopped(1) << end << fine;
    QTest::newRow("no line end at the end") << whole.chopped(2) << whole.chopped(2) << end << fine;
    QTest::newRow("cut in an event")
        << kStart + kBlock + kDelta.chopped(8) << kStart + kBlock << fine
        << QByteArray("p ended its answer before it was complete.");
    QTest::newRow("cut between events") << kStart + kBlock << kStart + kBlock << fine
                                        << QByteArray("p ended its answer before it was complete.");
    QTest::newRow("nothing") << fine << fine << fine
                             << QByteArray("p ended its answer before it was complete.");
    const QByteArray error =
        eventText("error", R"(,"error":{"type":"overloaded_error","message":"Overloaded"})");
    QTest::newRow("error") << kStart + kBlock + error + kStop << kStart + kBlock + error << fine
                           << QByteArray("Overloaded");
    QByteArray nameless = whole;
    nameless.replace("event: message_stop\n", "").replace("event: message_delta\n", "");
    QTest::newRow("events without names") << nameless << nameless << end << fine;
    QTest::newRow("name behind the data")
        << kStart + kBlock + kDelta + "data:{\"type\":\"message_stop\"}\nevent:message_stop\n\n"
        << kStart + kBlock + kDelta + "data:{\"type\":\"message_stop\"}\nevent:message_stop\n\n"
        << end << fine;
    QTest::newRow("unknown event")
        << kStart + eventText("news") + kBlock + kDelta + kStop
        << kStart + eventText("news") + kBlock + kDelta + kStop << end << fine;
}

void TestAnthropicTap::streams()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, stop);
    QFETCH(QByteArray, failure);
    json::Parser parser;
    for (qsizetype at = 0; at <= stream.size() + 1; ++at) {
        PassThroughTap tap(parser, "p");
        const Seen seen = at > stream.size() ? byteByByte(tap, stream) : inTwo(tap, stream, at);
        QCOMPARE(seen.out, expected);
        QVERIFY(seen.onlyWholeEvents);
        QCOMPARE(bytes(tap.stopReason()), stop);
        QCOMPARE(tap.isComplete(), failure.isEmpty());
        QVERIFY(tap.isOver());
        QCOMPARE(tap.failure() ? bytes(tap.failure()->message) : QByteArray(), failure);
        QCOMPARE(tap.errorHasPassed(), failure == "Overloaded");
        if (failure.isEmpty())
            QVERIFY((tap.usage() == messages::Usage{.input = 3, .output = 9}));
    }
}

void TestAnthropicTap::passesWithoutCopy()
{
    json::Parser parser;
    PassThroughTap tap(parser, "p");
    for (const QByteArray &piece : {kStart, kBlock, kDelta, kStop}) {
        const std::string_view out = tap.feed(view(piece));
        QCOMPARE(static_cast<const void *>(out.data()),
                 static_cast<const void *>(piece.constData()));
        QCOMPARE(static_cast<qsizetype>(out.size()), piece.size());
    }
    QVERIFY(tap.isComplete());
}

void TestAnthropicTap::contentIsSeenInTime()
{
    json::Parser parser;
    PassThroughTap tap(parser, "p");
    tap.feed(view(kStart));
    tap.feed(view(eventText("ping")));
    QVERIFY(!tap.hasContent());
    tap.feed(view(kBlock.left(kBlock.indexOf("\n\n") + 1)));
    QVERIFY(!tap.hasContent());
    tap.feed("\n");
    QVERIFY(!tap.hasContent()); // so does every text begin
    tap.feed(view(kBlock.mid(kBlock.indexOf("\n\n") + 2)));
    QVERIFY(tap.hasContent());
    QVERIFY(!tap.isOver());
}

void TestAnthropicTap::cutStreamGivesNoHalfEvent()
{
    const QByteArray whole = kStart + kBlock + kDelta + kStop;
    json::Parser parser;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        PassThroughTap tap(parser, "p");
        const QByteArray out = bytes(tap.feed(view(whole.left(at)))) + bytes(tap.finish());
        // What ends with the answer itself passes as it came.
        QVERIFY(endsWithEvent(out) || (tap.isComplete() && out == whole.left(at)));
        QVERIFY(whole.startsWith(out) || out.endsWith(kStop));
        QVERIFY(tap.isOver());
    }
}

void TestAnthropicTap::largeEventFails()
{
    json::Parser parser;
    PassThroughTap tap(parser, "p", 100);
    QCOMPARE(bytes(tap.feed(": x\n\ndata: ")), QByteArray(": x\n\n"));
    const std::string piece(60, 'x');
    tap.feed(piece);
    QVERIFY(!tap.isOver());
    QVERIFY(tap.feed(piece).empty());
    QVERIFY(tap.failure());
    QVERIFY(tap.feed("\n\n").empty());
}

void TestAnthropicTap::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("content");
    QTest::addColumn<QByteArray>("failure");
    QTest::newRow("message") << QByteArray(
        R"({"content":[{"type":"text","text":"x"}],"stop_reason":"end_turn","usage":{"input_tokens":3,"output_tokens":9,"cache_read_input_tokens":null}})")
                             << true << true << QByteArray();
    QTest::newRow("empty message") << QByteArray(
        R"({"usage":{"input_tokens":3,"output_tokens":9},"content":[],"stop_reason":"end_turn"})")
                                   << true << false << QByteArray();
    QTest::newRow("empty text") << QByteArray(
        R"({"usage":{"input_tokens":3,"output_tokens":9},"content":[{"text":"","type":"text"}],"stop_reason":"end_turn"})")
                                << true << false << QByteArray();
    QTest::newRow("call after an empty text") << QByteArray(
        R"({"usage":{"input_tokens":3,"output_tokens":9},"content":[{"type":"text","text":""},{"type":"tool_use","id":"t","name":"n","input":{}}],"stop_reason":"end_turn"})")
                                              << true << true << QByteArray();
    QTest::newRow("error") << QByteArray(
        R"({"type":"error","error":{"type":"api_error","message":"oops"}})")
                           << false << false << QByteArray("oops");
    QTest::newRow("cut") << QByteArray(R"({"content":[{"type":"te)") << false << false
                         << QByteArray("p answered with something that is no message.");
    QTest::newRow("HTML") << QByteArray("<html>") << false << false
                          << QByteArray("p answered with something that is no message.");
}

void TestAnthropicTap::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, complete);
    QFETCH(bool, content);
    QFETCH(QByteArray, failure);
    json::Parser parser;
    PassThroughTap tap(parser, "p");
    const support::Padded padded(view(body));
    tap.body(padded.view());
    QCOMPARE(tap.isComplete(), complete);
    QVERIFY(!complete || tap.hasContent() == content);
    QCOMPARE(tap.failure() ? bytes(tap.failure()->message) : QByteArray(), failure);
    if (complete) {
        QVERIFY((tap.usage() == messages::Usage{.input = 3, .output = 9}));
        QCOMPARE(bytes(tap.stopReason()), QByteArray("end_turn"));
    }
}

void TestAnthropicTap::recordings_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QJsonObject>("expect");
    const auto found = support::recordedStreams();
    if (found.empty())
        QSKIP("no recordings beside the checkout");
    for (const support::Recording &recording : found)
        QTest::newRow(qPrintable(recording.name)) << recording.stream << recording.expect;
}

void TestAnthropicTap::recordings()
{
    QFETCH(QByteArray, stream);
    QFETCH(QJsonObject, expect);
    QByteArray expected = stream;
    expected.replace("event: data\ndata: [DONE]\n\n", "");
    const QJsonObject usage = expect[QStringLiteral("usage_anthropic")].toObject();
    json::Parser parser;
    for (qsizetype at = 0; at <= stream.size() + 1; ++at) {
        PassThroughTap tap(parser, "p");
        const Seen seen = at > stream.size() ? byteByByte(tap, stream) : inTwo(tap, stream, at);
        QCOMPARE(seen.out, expected);
        QVERIFY(seen.onlyWholeEvents);
        QVERIFY(tap.isComplete());
        QVERIFY(tap.hasContent());
        QCOMPARE(tap.usage().input, number(usage, "input_tokens"));
        QCOMPARE(tap.usage().output, number(usage, "output_tokens"));
        QCOMPARE(tap.usage().cacheRead, number(usage, "cache_read_input_tokens"));
        QCOMPARE(tap.usage().cacheWrite, number(usage, "cache_creation_input_tokens"));
    }
}

QTEST_APPLESS_MAIN(TestAnthropicTap)
#include "tst_anthropic_tap.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/dialect.h"
#include "core/messages/message_writer.h"
#include "core/messages/stream_writer.h"
#include "support.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace ccproxy;
using support::bytes;
using support::view;

namespace {

struct Decoded {
    QJsonObject message; ///< empty when the answer failed
    QByteArray failure;
};

template <typename Use>
Decoded decode(Use &&use)
{
    messages::MessageWriter sink({.id = "msg_1", .model = json::RawString("m")});
    support::CountedIds ids;
    messages::Answer answer(sink, ids);
    json::Parser parser;
    dialects::Target target;
    target.provider = "p";
    const auto decoder = dialects::anthropicDialect().decoder({parser, answer, target});
    use(*decoder);
    Decoded decoded;
    if (sink.message())
        decoded.message = QJsonDocument::fromJson(bytes(*sink.message())).object();
    if (sink.failure())
        decoded.failure = bytes(sink.failure()->message);
    return decoded;
}

Decoded decodeStream(const QByteArray &stream)
{
    return decode([&stream](dialects::Decoder &decoder) {
        sse::Parser parser;
        const auto onEvent = [&decoder](const sse::Event &event) { decoder.event(event); };
        parser.feed(view(stream), onEvent);
        parser.finish(onEvent);
        decoder.endOfStream();
    });
}

Decoded decodeBody(const QByteArray &body)
{
    const support::Padded padded(view(body));
    return decode([&padded](dialects::Decoder &decoder) { decoder.body(padded.view()); });
}

/// All text, or all thinking, of a message.
QString joined(const QJsonObject &message, const QString &type)
{
    QString out;
    for (const QJsonValue &block : message[QStringLiteral("content")].toArray()) {
        if (block[QStringLiteral("type")].toString() == type)
            out += block[type].toString();
    }
    return out;
}

const QByteArray kMessage =
    "{\"id\":\"x\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"n\",\"content\":["
    "{\"type\":\"thinking\",\"thinking\":\"h\\u00fcm\",\"signature\":\"Sig+/"
    "=\"},{\"type\":\"redacted_thinking\",\"data\":\"AbC=\"},"
    "{\"type\":\"text\",\"text\":\"a\\n\\\"b\\\"\",\"citations\":null},"
    "{\"type\":\"tool_use\",\"id\":\"toolu_01AAAAAAAAAAAAAAAAAAAAAA\",\"name\":\"Bash\",\"input\":{"
    "\"command\":\"echo \\\"x\\\\n\\\"\",\"n\":1.0}},"
    "{\"type\":\"tool_use\",\"id\":\"toolu_01BBBBBBBBBBBBBBBBBBBBBB\",\"name\":\"Nothing\","
    "\"input\":{}}],"
    "\"stop_reason\":\"tool_use\",\"stop_sequence\":null,\"usage\":{\"input_tokens\":5,\"output_"
    "tokens\":7,\"cache_read_input_tokens\":2}}";

} // namespace

// No raw string literals in the class: moc takes the quotes inside them for ends of strings.
class TestAnthropicDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodyBecomesTheSameMessage();
    void failures_data();
    void failures();
    void streamRoundTrip();
    void recordings_data();
    void recordings();
};

void TestAnthropicDecoder::bodyBecomesTheSameMessage()
{
    const Decoded decoded = decodeBody(kMessage);
    QCOMPARE(decoded.failure, QByteArray());
    const QJsonObject original = QJsonDocument::fromJson(kMessage).object();
    const QJsonArray blocks = decoded.message[QStringLiteral("content")].toArray();
    const QJsonArray expected = original[QStringLiteral("content")].toArray();
    QCOMPARE(blocks.size(), expected.size());
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        QJsonObject block = expected[i].toObject();
        block.remove(QStringLiteral("citations"));
        QCOMPARE(blocks[i].toObject(), block);
    }
    QCOMPARE(decoded.message[QStringLiteral("stop_reason")].toString(), QStringLiteral("tool_use"));
    const QJsonObject usage = decoded.message[QStringLiteral("usage")].toObject();
    QCOMPARE(usage[QStringLiteral("input_tokens")].toInt(), 5);
    QCOMPARE(usage[QStringLiteral("output_tokens")].toInt(), 7);
    QCOMPARE(usage[QStringLiteral("cache_read_input_tokens")].toInt(), 2);
}

void TestAnthropicDecoder::failures_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("failure");
    const QByteArray start =
        "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{}}\n\n";
    QTest::newRow("cut") << start << QByteArray("p ended its answer before it was complete.");
    QTest::newRow("no JSON") << start + "data: {\"type\"\n\n"
                             << QByteArray("p sent an event that is no JSON.");
    QTest::newRow("error") << start
            + "event: error\ndata: {\"type\":\"error\",\"error\":{\"message\":\"oops\"}}\n\n"
                           << QByteArray("oops");
    QTest::newRow("stop without message_stop")
        << start + "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}\n\n"
        << QByteArray();
}

void TestAnthropicDecoder::failures()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, failure);
    QCOMPARE(decodeStream(stream).failure, failure);
    QCOMPARE(decodeBody("{}").failure, QByteArray("p answered with something that is no message."));
    QCOMPARE(decodeBody("{\"error\":{\"message\":\"oops\"}}").failure, QByteArray("oops"));
}

/// What our own stream writer makes of an answer decodes to the same answer.
void TestAnthropicDecoder::streamRoundTrip()
{
    std::string out;
    messages::StreamWriter writer(out, {.id = "msg_1", .model = json::RawString("m")});
    support::CountedIds ids;
    messages::Answer answer(writer, ids);
    json::Parser parser;
    const auto decoder = dialects::anthropicDialect().decoder({parser, answer, {}});
    const support::Padded padded(view(kMessage));
    decoder->body(padded.view());
    QCOMPARE(decodeStream(bytes(out)).message, decodeBody(kMessage).message);
}

void TestAnthropicDecoder::recordings_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QJsonObject>("expect");
    const auto found = support::recordedStreams();
    if (found.empty())
        QSKIP("no recordings beside the checkout");
    for (const support::Recording &recording : found)
        QTest::newRow(qPrintable(recording.name)) << recording.stream << recording.expect;
}

void TestAnthropicDecoder::recordings()
{
    QFETCH(QByteArray, stream);
    QFETCH(QJsonObject, expect);
    const Decoded decoded = decodeStream(stream);
    QCOMPARE(decoded.failure, QByteArray());
    QString text = joined(decoded.message, QStringLiteral("text"));
    text.remove(QRegularExpression(QStringLiteral("\\[p used its tool \\w+\\]\n\n")));
    QCOMPARE(text, expect[QStringLiteral("text")].toString());
    QCOMPARE(joined(decoded.message, QStringLiteral("thinking")),
             expect[QStringLiteral("reasoning")].toString());
    QJsonArray calls;
    for (const QJsonValue &block : decoded.message[QStringLiteral("content")].toArray()) {
        if (block[QStringLiteral("type")].toString() == QStringLiteral("tool_use"))
            calls << block;
    }
    const QJsonArray expected = expect[QStringLiteral("tool_calls")].toArray();
    QCOMPARE(calls.size(), expected.size());
    for (qsizetype i = 0; i < calls.size(); ++i) {
        QCOMPARE(calls[i][QStringLiteral("name")], expected[i][QStringLiteral("name")]);
        if (expected[i][QStringLiteral("arguments_valid")].toBool(true))
            QCOMPARE(calls[i][QStringLiteral("input")].toObject(),
                     expected[i][QStringLiteral("arguments")].toObject());
    }
    QVERIFY(expect[QStringLiteral("stop_reason_any_of")].toArray().contains(
        decoded.message[QStringLiteral("stop_reason")]));
}

QTEST_APPLESS_MAIN(TestAnthropicDecoder)
#include "tst_anthropic_decoder.moc"

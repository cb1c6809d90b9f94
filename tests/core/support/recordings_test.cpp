// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/recordings_test.h"

#include "core/messages/message_writer.h"
#include "core/messages/stream_writer.h"
#include "core/sse/parser.h"
#include "core/support/counted_ids.h"
#include "core/support/expectations.h"

#include <QTest>

namespace ccproxy::tests {
namespace {

constexpr messages::MessageHead kHead{.id = "msg_test", .model = json::RawString("claude-x")};

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The bytes cut behind `first` bytes and then behind every `stride` bytes more.
std::vector<std::string_view> piecesOf(std::string_view bytes, std::size_t first,
                                       std::size_t stride)
{
    std::vector<std::string_view> pieces{bytes.substr(0, first)};
    for (std::size_t at = first; at < bytes.size(); at += stride)
        pieces.push_back(bytes.substr(at, stride));
    return pieces;
}

std::string padded(std::string_view text)
{
    std::string out(text);
    out.append(json::kPadding, ' ');
    return out;
}

ClientMessage clientMessage(const std::string &eventStream)
{
    return readEventStream(QByteArray::fromStdString(eventStream));
}

} // namespace

void RecordingsTest::decode(messages::EventSink &sink, const std::vector<std::string_view> &pieces,
                            const Recording &recording, bool isStream) const
{
    const std::string provider = recording.provider.toStdString();
    json::Parser json;
    CountedIds ids;
    messages::Answer answer(sink, ids);
    const auto decoder = dialect().decoder(
        {.parser = json, .answer = answer, .target = target(provider), .searches = false});
    if (!isStream) {
        const std::string body = padded(pieces.front());
        decoder->body(std::string_view(body).substr(0, pieces.front().size()));
        return;
    }
    sse::Parser parser;
    const auto take = [&decoder](const sse::Event &event) { decoder->event(event); };
    for (const std::string_view piece : pieces)
        parser.feed(piece, take);
    parser.finish(take);
    decoder->endOfStream();
}

std::string RecordingsTest::streamOf(const std::vector<std::string_view> &pieces,
                                     const Recording &recording, bool isStream) const
{
    std::string out;
    messages::StreamWriter writer(out, kHead);
    decode(writer, pieces, recording, isStream);
    return out;
}

void RecordingsTest::initTestCase()
{
    if (!haveRecordings())
        QSKIP(noRecordings());
    m_recordings = recordings(m_dialect);
    QVERIFY(m_recordings.size() >= m_least);
}

/// As a stream and as one message.
void RecordingsTest::answers()
{
    const Recording &recording = current();
    const ClientMessage message =
        clientMessage(streamOf({view(recording.body)}, recording, recording.stream));
    QCOMPARE(compare(message, recording), QString());

    messages::MessageWriter writer(kHead);
    decode(writer, {view(recording.body)}, recording, recording.stream);
    const auto whole = QByteArray::fromStdString(writer.message().value_or(std::string()));
    if (!message.error.isEmpty()) {
        QCOMPARE(whole, QByteArray());
        return;
    }
    QCOMPARE(compare(readWholeMessage(whole), recording), QString());
}

void RecordingsTest::everyCut()
{
    const Recording &recording = current();
    const std::string_view bytes = view(recording.body);
    const std::string whole = streamOf({bytes}, recording);
    // Short streams are cut in two at each byte. Long ones would take minutes so; they are cut at
    // every 251st byte, beginning with each of the first 251: no byte is left out.
    constexpr std::size_t kPeriod = 251;
    constexpr std::size_t kShort = 3000;
    const std::size_t stride = bytes.size() < kShort ? bytes.size() : kPeriod;
    for (std::size_t first = 1; first <= stride; ++first) {
        if (streamOf(piecesOf(bytes, first, stride), recording) != whole)
            QFAIL(qPrintable(QStringLiteral("cut at %1 gives another answer").arg(first)));
    }
    QVERIFY(streamOf(piecesOf(bytes, 1, 1), recording) == whole);
}

/// A connection that breaks at any byte gives a well-formed stream with a proper end.
void RecordingsTest::endsAnywhere()
{
    const Recording &recording = current();
    const std::string_view bytes = view(recording.body);
    const std::size_t step = bytes.size() / 150 + 1;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        const ClientMessage message = clientMessage(streamOf({bytes.substr(0, at)}, recording));
        QVERIFY2(message.problem.isEmpty(), qPrintable(message.problem));
    }
}

void RecordingsTest::errors()
{
    const Recording &recording = current();
    const std::string provider = recording.provider.toStdString();
    std::vector<dialects::Header> headers;
    for (auto it = recording.headers.begin(); it != recording.headers.end(); ++it)
        headers.emplace_back(it.key().toStdString(), it.value().toString().toStdString());
    const std::string body = padded(view(recording.body));
    json::Parser parser;
    const Failure failure = dialect().readError(
        parser, recording.status, headers,
        std::string_view(body).substr(0, view(recording.body).size()), target(provider));
    QCOMPARE(compare(failure, recording), QString());
    QCOMPARE(failure.providerStatus, recording.status);
    checkError(recording, failure);
}

std::vector<std::int64_t> RecordingsTest::counts() const
{
    std::vector<std::int64_t> all;
    for (const Recording &recording : m_recordings) {
        if (recording.kind != QLatin1String("count_tokens"))
            continue;
        const std::string body = padded(view(recording.body));
        json::Parser parser;
        all.push_back(
            dialect()
                .readCount(parser, std::string_view(body).substr(0, view(recording.body).size()))
                .value_or(-1));
    }
    return all;
}

void RecordingsTest::rows(bool answered, std::optional<bool> stream)
{
    QTest::addColumn<int>("at");
    for (std::size_t at = 0; at < m_recordings.size(); ++at) {
        const Recording &recording = m_recordings[at];
        if (recording.kind == QLatin1String("message") && (recording.status == 200) == answered
            && recording.stream == stream.value_or(recording.stream))
            QTest::newRow(qPrintable(recording.id)) << static_cast<int>(at);
    }
}

const Recording &RecordingsTest::current() const
{
    QFETCH(int, at);
    return m_recordings[static_cast<std::size_t>(at)];
}

} // namespace ccproxy::tests

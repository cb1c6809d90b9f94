// SPDX-License-Identifier: GPL-3.0-or-later
// What real servers sent, as far as it was recorded: read, compared with what an independent
// decoder made of it, and cut at every byte.
#include "core/dialects/gemini/dialect.h"
#include "core/dialects/gemini/gemini_run.h"
#include "core/support/expectations.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

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

} // namespace

class TestGeminiRecordings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!haveRecordings())
            QSKIP(noRecordings());
        m_recordings = recordings(QStringLiteral("gemini"));
        QVERIFY(m_recordings.size() > 25);
    }

    void answers_data() { rows(true, std::nullopt); }
    void answers()
    {
        const Recording &recording = current();
        const std::string stream = recording.stream ? decodeGeminiStream({view(recording.body)})
                                                    : decodeGeminiBody(view(recording.body));
        QCOMPARE(compare(clientMessage(stream), recording), QString());
    }

    void everyCut_data() { rows(true, true); }
    void everyCut()
    {
        const Recording &recording = current();
        const std::string_view bytes = view(recording.body);
        const std::string whole = decodeGeminiStream({bytes});
        // Short streams are cut in two at each byte. Long ones would take minutes so; they are cut
        // at every 251st byte, beginning with each of the first 251: no byte is left out.
        constexpr std::size_t period = 251;
        const std::size_t stride = bytes.size() < 3000 ? bytes.size() : period;
        for (std::size_t first = 1; first <= stride; ++first) {
            if (decodeGeminiStream(piecesOf(bytes, first, stride)) != whole)
                QFAIL(qPrintable(QStringLiteral("cut at %1 gives another answer").arg(first)));
        }
        QVERIFY(decodeGeminiStream(piecesOf(bytes, 1, 1)) == whole);
    }

    void endsAnywhere_data() { rows(true, true); }
    /// A connection that breaks at any byte gives a well-formed stream with a proper end.
    void endsAnywhere()
    {
        const std::string_view bytes = view(current().body);
        const std::size_t step = bytes.size() / 150 + 1;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            const ClientMessage message = clientMessage(decodeGeminiStream({bytes.substr(0, at)}));
            QVERIFY2(message.problem.isEmpty(), qPrintable(message.problem));
        }
    }

    void errors_data() { rows(false, std::nullopt); }
    void errors()
    {
        const Recording &recording = current();
        std::vector<dialects::Header> headers;
        for (auto it = recording.headers.begin(); it != recording.headers.end(); ++it)
            headers.emplace_back(it.key().toStdString(), it.value().toString().toStdString());
        json::Parser parser;
        const Failure failure = dialects::geminiDialect().readError(
            parser, recording.status, headers, view(recording.body), geminiTarget());
        QCOMPARE(compare(failure, recording), QString());
        QCOMPARE(failure.providerStatus, recording.status);
    }

    /// WIRE.md 11.1.
    void counts()
    {
        const auto found =
            std::find_if(m_recordings.begin(), m_recordings.end(), [](const Recording &recording) {
                return recording.kind == QLatin1String("count_tokens");
            });
        QVERIFY(found != m_recordings.end());
        std::string body = found->body.toStdString();
        body.append(json::kPadding, ' ');
        json::Parser parser;
        const auto total = dialects::geminiDialect().readCount(
            parser, std::string_view(body).substr(0, body.size() - json::kPadding));
        QVERIFY(total);
        QCOMPARE(*total, 61);
    }

private:
    void rows(bool answered, std::optional<bool> stream)
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < m_recordings.size(); ++at) {
            const Recording &recording = m_recordings[at];
            if (recording.kind == QLatin1String("message") && (recording.status == 200) == answered
                && recording.stream == stream.value_or(recording.stream))
                QTest::newRow(qPrintable(recording.id)) << static_cast<int>(at);
        }
    }

    const Recording &current() const
    {
        QFETCH(int, at);
        return m_recordings[static_cast<std::size_t>(at)];
    }

    std::vector<Recording> m_recordings;
};

QTEST_APPLESS_MAIN(TestGeminiRecordings)
#include "tst_gemini_recordings.moc"

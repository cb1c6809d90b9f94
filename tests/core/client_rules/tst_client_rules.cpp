// SPDX-License-Identifier: GPL-3.0-or-later
// CLIENT.md section 8, rule by rule, for every dialect that translates. Tables are in
// request_rows.cpp and answer_rows.cpp; the last test names what covers the rules of the engine.
#include "core/client_rules/answer_rows.h"
#include "core/client_rules/request_rows.h"
#include "core/dialects/dialect.h"
#include "core/json/reader.h"
#include "core/messages/message_writer.h"
#include "core/messages/stream_writer.h"
#include "core/support/counted_ids.h"
#include "core/support/event_stream.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace ccproxy;
using catalogue::Dialect;

namespace {

struct Place {
    const char *name;
    Dialect dialect;
    std::string_view traits;
    std::string_view baseUrl;
    std::string_view model;
};

constexpr std::array<Place, 6> kPlaces{{
    {"chat", Dialect::OpenAiChat, "openai", "https://host.example/v1", "gpt-4.1"},
    {"chat, thinks", Dialect::OpenAiChat, "deepseek", "https://host.example/v1", "deepseek-v4-pro"},
    {"chat, unknown", Dialect::OpenAiChat, "", "https://host.example/v1", "m"},
    {"responses", Dialect::OpenAiResponses, "openai", "https://host.example/v1", "gpt-5.6"},
    {"gemini", Dialect::Gemini, "gemini", "https://host.example/v1beta", "gemini-2.5-pro"},
    {"gemini, thinks", Dialect::Gemini, "gemini", "https://host.example/v1beta",
     "gemini-3-pro-preview"},
}};

dialects::Target targetOf(const Place &place)
{
    dialects::Target target{};
    target.provider = "Acme";
    target.traits = place.traits;
    target.baseUrl = place.baseUrl;
    target.model = place.model;
    target.facts.vision = true;
    target.facts.tools = true;
    return target;
}

/// A row for each place whose dialect this build speaks.
template <typename Row>
void addRows(const std::vector<Row> &rows)
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("place");
    for (std::size_t place = 0; place < kPlaces.size(); ++place) {
        if (dialects::find(kPlaces[place].dialect) == nullptr)
            continue;
        for (std::size_t at = 0; at < rows.size(); ++at)
            QTest::addRow("%s: %s", kPlaces[place].name, rows[at].name)
                << static_cast<int>(at) << static_cast<int>(place);
    }
}

const Place &placeAt(int place)
{
    return kPlaces[static_cast<std::size_t>(place)];
}

/// A text with readable bytes behind it.
std::string padded(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + json::kPadding);
    out += text;
    return out;
}

/// What a client makes of an answer, as one line.
QByteArray lineOf(const tests::ClientMessage &message)
{
    if (!message.problem.isEmpty())
        return "problem: " + message.problem.toUtf8();
    if (!message.error.isEmpty())
        return "error " + message.error.value(QLatin1String("type")).toString().toUtf8();
    QByteArray line;
    for (const tests::ClientBlock &block : message.blocks) {
        if (block.type == QLatin1String("tool_use"))
            line += "call(" + block.name.toUtf8() + ' '
                + QJsonDocument::fromJson(block.input).toJson(QJsonDocument::Compact) + ") ";
        else
            line += block.type.toUtf8() + '(' + block.text.toUtf8() + ") ";
    }
    const auto count = [&message](const char *key) {
        return QByteArray::number(message.usage.value(QLatin1String(key)).toInt());
    };
    return line + message.stopReason.toUtf8() + ' ' + count("input_tokens") + '/'
        + count("output_tokens") + '/' + count("cache_read_input_tokens");
}

/// Reads `stream` by the place's decoder into a sink.
void decode(messages::EventSink &sink, const Place &place, const std::string &stream)
{
    json::Parser requestParser;
    const std::string body = padded(tests::kAnswerRequest);
    const auto request = messages::readRequest(requestParser, body);
    QVERIFY(request.has_value());
    tests::CountedIds ids;
    messages::Answer answer(sink, ids);
    answer.setTools(request->tools);
    json::Parser parser;
    const auto decoder =
        dialects::find(place.dialect)
            ->decoder({.parser = parser, .answer = answer, .target = targetOf(place)});
    sse::Parser events;
    const auto take = [&decoder](const sse::Event &event) { decoder->event(event); };
    events.feed(stream, take);
    events.finish(take);
    decoder->endOfStream();
}

constexpr messages::MessageHead kHead{.id = "msg_1", .model = json::RawString("claude-x")};

/// A `*` of the expected line stands for anything.
bool fits(const QByteArray &line, const std::string &expected)
{
    const std::size_t star = expected.find('*');
    if (star == std::string::npos)
        return line == QByteArray::fromStdString(expected);
    return line.startsWith(QByteArray::fromStdString(expected.substr(0, star)))
        && line.endsWith(QByteArray::fromStdString(expected.substr(star + 1)));
}

} // namespace

class TestClientRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requests_data() { addRows(tests::requestRows()); }
    void requests()
    {
        QFETCH(int, at);
        QFETCH(int, place);
        const tests::RequestRow &row = tests::requestRows()[static_cast<std::size_t>(at)];
        const std::string body = padded("{\"model\":\"claude-x\"," + row.fields + '}');
        json::Parser parser;
        const auto request = messages::readRequest(parser, body);
        QVERIFY2(request.has_value(), request ? "" : request.error().text().c_str());
        const auto encoded =
            dialects::find(placeAt(place).dialect)->encode(*request, targetOf(placeAt(place)), {});
        QVERIFY2(encoded.has_value(), encoded ? "" : encoded.error().text().c_str());
        QVERIFY(json::isValid(encoded->body));
        if (row.stream)
            QCOMPARE(encoded->stream, *row.stream);
        // What a provider cannot be told the answer is held to.
        std::string sent = encoded->body;
        for (const std::string &stop : encoded->cutAt)
            sent += stop;
        const std::string shown = encoded->body.substr(0, 4000);
        for (const std::string &word : row.holds)
            QVERIFY2(sent.find(word) != std::string::npos, (word + " is not in " + shown).c_str());
        for (const std::string &word : row.lacks)
            QVERIFY2(sent.find(word) == std::string::npos, (word + " is in " + shown).c_str());
        std::size_t from = 0;
        for (const std::string &word : row.inOrder) {
            from = sent.find(word, from);
            QVERIFY2(from != std::string::npos,
                     (word + " is not where it belongs in " + shown).c_str());
            from += word.size();
        }
    }

    /// Rule 6: what was shortened comes back as it was.
    void namesComeBack_data() { addRows(std::vector<tests::ErrorRow>{{"6 names", 0, "", {}}}); }
    void namesComeBack()
    {
        QFETCH(int, place);
        const std::string name = "mcp__server.with spaces__" + std::string(90, 'n');
        const std::string body =
            padded("{\"model\":\"claude-x\",\"messages\":[{\"role\":\"user\",\"content\":\"A\"}],"
                   "\"tools\":[{\"name\":\""
                   + name + "\",\"input_schema\":{\"type\":\"object\"}}]}");
        json::Parser parser;
        const auto request = messages::readRequest(parser, body);
        QVERIFY(request.has_value());
        const auto encoded =
            dialects::find(placeAt(place).dialect)->encode(*request, targetOf(placeAt(place)), {});
        QVERIFY(encoded.has_value());
        QCOMPARE(encoded->toolNames.size(), std::size_t(1));
        QCOMPARE(encoded->toolNames.begin()->second, name);
        QVERIFY(encoded->body.find('"' + encoded->toolNames.begin()->first + '"')
                != std::string::npos);
    }

    void answers_data() { addRows(tests::answerRows()); }
    void answers()
    {
        QFETCH(int, at);
        QFETCH(int, place);
        const tests::AnswerRow &row = tests::answerRows()[static_cast<std::size_t>(at)];
        // Gemini sends arguments as JSON and not as text, so that they cannot be broken.
        if (!row.asObjects && placeAt(place).dialect == Dialect::Gemini)
            return;
        const std::string stream = tests::streamOf(row.speech, placeAt(place).dialect);
        QVERIFY(row.speech.finish == tests::Finish::Never || !stream.empty());
        std::string out;
        messages::StreamWriter streamed(out, kHead);
        decode(streamed, placeAt(place), stream);
        const QByteArray line = lineOf(tests::readEventStream(QByteArray::fromStdString(out)));
        const bool differs = placeAt(place).dialect == Dialect::Gemini && !row.atGemini.empty();
        const std::string &expected = differs ? row.atGemini : row.expected;
        QVERIFY2(fits(line, expected), (line.toStdString() + " but not " + expected).c_str());

        messages::MessageWriter whole(kHead);
        decode(whole, placeAt(place), stream);
        if (whole.failure()) {
            QVERIFY(line.startsWith("error "));
            return;
        }
        QVERIFY(whole.message().has_value());
        QCOMPARE(lineOf(tests::readWholeMessage(QByteArray::fromStdString(*whole.message()))),
                 line);
    }

    void errors_data() { addRows(tests::errorRows()); }
    void errors()
    {
        QFETCH(int, at);
        QFETCH(int, place);
        const tests::ErrorRow &row = tests::errorRows()[static_cast<std::size_t>(at)];
        const std::string body =
            padded(tests::errorBodyOf(row.status, row.message, placeAt(place).dialect));
        json::Parser parser;
        const Failure failure =
            dialects::find(placeAt(place).dialect)
                ->readError(parser, row.status, {}, body, targetOf(placeAt(place)));
        QVERIFY2(failure.kind == row.kind, failure.text().c_str());
        if (row.kind == FailureKind::PromptTooLong) {
            // The words by which the client knows that it has to compact.
            QVERIFY2(failure.text().find("prompt is too long") != std::string::npos,
                     failure.text().c_str());
            QCOMPARE(faceOf(failure.kind).httpStatus, 400);
        } else {
            QVERIFY2(failure.text().find("Acme") != std::string::npos, failure.text().c_str());
        }
    }

    void elsewhere_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < tests::elsewhereRows().size(); ++at)
            QTest::newRow(tests::elsewhereRows()[at].rule) << static_cast<int>(at);
    }
    void elsewhere()
    {
        QFETCH(int, at);
        const tests::ElsewhereRow &row = tests::elsewhereRows()[static_cast<std::size_t>(at)];
        QFile file(QStringLiteral(CCPROXY_SOURCE_DIR "/tests/") + QLatin1String(row.file));
        QVERIFY2(file.open(QIODevice::ReadOnly), row.file);
        QVERIFY2(file.readAll().toStdString().find(std::string("void ") + row.test + "()")
                     != std::string::npos,
                 row.test);
    }
};

QTEST_APPLESS_MAIN(TestClientRules)
#include "tst_client_rules.moc"

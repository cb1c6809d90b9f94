// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/request_measure.h"
#include "core/tokens/request_tokens.h"
#include "fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::routing;
using namespace ccproxy::routing::test;

namespace {

/// What Claude Code sent, as the recorder kept it: headers and body of one request.
struct Recording {
    std::vector<Header> headers;
    std::string body;
};

Recording readRecording(const QString &path)
{
    Recording recording;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return recording;
    json::Parser parser;
    parser.objectOfCopy(file.readAll().toStdString(), [&](std::string_view key, json::Value value) {
        if (key == "body")
            recording.body = json::rawJson(value).value_or("");
        if (key != "headers")
            return;
        json::eachField(value, [&](std::string_view name, json::Value field) {
            const auto text = json::rawString(field);
            recording.headers.emplace_back(
                QByteArray(name.data(), qsizetype(name.size())).toLower().toStdString(),
                text ? text->decoded() : std::string());
        });
    });
    return recording;
}

/// A configuration as many users have it.
config::Settings typicalSettings()
{
    config::Settings settings;
    settings.providers = {provider("deepseek"), provider("gemini"), provider("openai"),
                          provider("openrouter")};
    settings.routes = {route("default", "deepseek", "deepseek-chat"),
                       route("longContext", "gemini", "gemini-2.5-pro"),
                       route("background", "openai", "gpt-4.1-mini"),
                       route("think", "deepseek", "deepseek-reasoner"),
                       route("webSearch", "openrouter", "x-ai/grok-4"),
                       route("image", "gemini", "gemini-2.5-flash"),
                       route("subagent", "deepseek", "deepseek-chat")};
    return settings;
}

} // namespace

class TestRecordedRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goTheirWay_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("counted");
        const auto row = [](const char *file, const char *path, bool counted) {
            QTest::newRow(file) << QString::fromLatin1(file) << QByteArray(path) << counted;
        };
        const char *const plain = "default: deepseek,deepseek-chat";
        const char *const back = "background: openai,gpt-4.1-mini";
        row("01_first_turn_all_tools", plain, false);
        row("02_first_turn_provider_comma_model", ": openai,gpt-4.1", false);
        row("03_first_turn_no_mid_system", "think: deepseek,deepseek-reasoner", false);
        row("04_tool_result_turn", plain, false);
        row("05_parallel_tool_results", plain, false);
        row("06_image_in_tool_result", "image: gemini,gemini-2.5-flash", false);
        row("07_thinking_history", plain, false);
        row("08_deferred_tools_and_mcp", "image: gemini,gemini-2.5-flash", false);
        row("09_title_structured_output", plain, false);
        row("10_web_search_server_tool", "webSearch: openrouter,x-ai/grok-4", false);
        row("11_interrupted_then_compact", back, false);
        row("12_subagent_system_after_tool_result", back, false);
        row("13_long_context_70k_words", "longContext: gemini,gemini-2.5-pro", true);
        row("14_pdf_document_tool_result", plain, false);
        row("15_count_tokens", back, false);
    }
    void goTheirWay()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, path);
        QFETCH(bool, counted);
        const QString folder = QStringLiteral(CCPROXY_SHARED_DIR "/client/requests");
        if (!QDir(folder).exists())
            QSKIP("the recorded requests of the shared folder are not here");
        const Recording recording =
            readRecording(folder + QLatin1Char('/') + file + QStringLiteral(".json"));
        OwnedRequest owned(recording.body);
        QVERIFY(owned.isValid());

        tokens::Counter counter;
        RequestMeasure measure(owned.request(), counter, owned.parser);
        const Facts facts = factsOf(owned.request(), recording.headers);
        QVERIFY(!facts.sessionId.empty());
        const auto decision = decide(facts, typicalSettings(), measure);
        QCOMPARE(bytes(pathOf(decision)), path);
        // A request of usual size must not cost the loading of the vocabulary.
        QCOMPARE(counter.isLoaded(), counted);

        const tokens::Bounds bounds = tokens::requestBounds(owned.request());
        const std::int64_t count = tokens::countRequest(owned.request(), counter);
        QVERIFY(bounds.lower <= count);
        QVERIFY(count <= bounds.upper);
    }

    void subagentsAreKnownByTheirHeader()
    {
        const QString path = QStringLiteral(
            CCPROXY_SHARED_DIR "/client/requests/12_subagent_system_after_tool_result.json");
        if (!QFile::exists(path))
            QSKIP("the recorded requests of the shared folder are not here");
        const Recording recording = readRecording(path);
        OwnedRequest owned(recording.body);
        QVERIFY(owned.isValid());
        tokens::Counter counter;
        RequestMeasure measure(owned.request(), counter, owned.parser);
        config::Settings settings = typicalSettings();
        std::erase_if(settings.routes,
                      [](const config::Route &r) { return r.name == "background"; });
        const auto decision =
            decide(factsOf(owned.request(), recording.headers), settings, measure);
        QCOMPARE(bytes(pathOf(decision)), QByteArray("subagent: deepseek,deepseek-chat"));
    }
};

QTEST_APPLESS_MAIN(TestRecordedRequests)
#include "tst_recorded_requests.moc"

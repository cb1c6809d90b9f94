// SPDX-License-Identifier: GPL-3.0-or-later
// Which models are asked in this dialect, and which servers count tokens.
#include "core/dialects/openai_chat/dialect.h"
#include "core/dialects/openai_responses/dialect.h"
#include "core/dialects/openai_responses/support/running.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

Q_DECLARE_METATYPE(ccproxy::catalogue::Dialect)

class TestResponsesChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// WIRE.md 2.25.
    void models_data()
    {
        QTest::addColumn<std::string>("model");
        QTest::addColumn<bool>("moves");
        const auto row = [](const char *model, bool moves) {
            QTest::newRow(model) << std::string(model) << moves;
        };
        row("gpt-4.1", false);
        row("gpt-4o", false);
        row("o3", false);
        row("o3-pro", true);
        row("o1-pro", true);
        row("o4-mini", false);
        row("o4-mini-deep-research", true);
        row("codex-mini-latest", true);
        row("gpt-5", false);
        row("gpt-5-mini", false);
        row("gpt-5-pro", true);
        row("gpt-5-codex", true);
        row("gpt-5.1", false);
        row("gpt-5.1-codex-max", true);
        row("gpt-5.2", false);
        row("gpt-5.2-pro", true);
        row("gpt-5.3-codex", true);
        row("gpt-5.4", true);
        row("gpt-5.4-mini", true);
        row("gpt-5.5", true);
        row("gpt-5.6", true);
        row("gpt-6", true);
    }
    void models()
    {
        QFETCH(std::string, model);
        QFETCH(bool, moves);
        const At at{.traits = "openai", .model = model};
        QCOMPARE(dialects::dialectFor(catalogue::Dialect::OpenAiChat, at.target()),
                 moves ? catalogue::Dialect::OpenAiResponses : catalogue::Dialect::OpenAiChat);
    }

    void servers_data()
    {
        using catalogue::Dialect;
        QTest::addColumn<Dialect>("configured");
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<std::string>("baseUrl");
        QTest::addColumn<bool>("otherServer");
        QTest::addColumn<Dialect>("asked");
        const auto row = [](const char *name, Dialect configured, const char *traits,
                            const char *baseUrl, bool otherServer, Dialect asked) {
            QTest::newRow(name) << configured << std::string(traits) << std::string(baseUrl)
                                << otherServer << asked;
        };
        row("OpenAI", Dialect::OpenAiChat, "openai", "https://api.openai.com/v1", false,
            Dialect::OpenAiResponses);
        row("OpenAI in Europe", Dialect::OpenAiChat, "openai", "https://eu.api.openai.com/v1", true,
            Dialect::OpenAiResponses);
        row("a gateway", Dialect::OpenAiChat, "openai", "https://gate.example/v1", true,
            Dialect::OpenAiChat);
        row("a name that looks alike", Dialect::OpenAiChat, "openai",
            "https://notapi.openai.com/v1", true, Dialect::OpenAiChat);
        row("OpenRouter", Dialect::OpenAiChat, "openrouter", "https://openrouter.ai/api/v1", false,
            Dialect::OpenAiChat);
        row("Azure", Dialect::OpenAiChat, "azure", "https://r.openai.azure.com/openai/v1", false,
            Dialect::OpenAiResponses);
        row("a deployment at Azure", Dialect::OpenAiChat, "azure",
            "https://r.openai.azure.com/openai/deployments/d?api-version=1", false,
            Dialect::OpenAiChat);
        row("configured so", Dialect::OpenAiResponses, "openai-responses",
            "http://127.0.0.1:1234/v1", true, Dialect::OpenAiResponses);
        row("another dialect", Dialect::Anthropic, "anthropic", "https://api.anthropic.com", false,
            Dialect::Anthropic);
    }
    void servers()
    {
        QFETCH(catalogue::Dialect, configured);
        QFETCH(std::string, traits);
        QFETCH(std::string, baseUrl);
        QFETCH(bool, otherServer);
        QFETCH(catalogue::Dialect, asked);
        const At at{
            .traits = traits, .model = "gpt-5.5", .baseUrl = baseUrl, .otherServer = otherServer};
        QCOMPARE(dialects::dialectFor(configured, at.target()), asked);
    }

    /// WIRE.md 11.1: the count is asked of OpenAI alone, whatever the model is asked in.
    void counting_data()
    {
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<std::string>("baseUrl");
        QTest::addColumn<bool>("otherServer");
        QTest::addColumn<std::string>("url");
        QTest::newRow("OpenAI") << std::string("openai") << std::string("https://api.openai.com/v1")
                                << false
                                << std::string("https://api.openai.com/v1/responses/input_tokens");
        QTest::newRow("OpenAI by Responses")
            << std::string("openai-responses") << std::string("https://api.openai.com/v1") << false
            << std::string("https://api.openai.com/v1/responses/input_tokens");
        QTest::newRow("Azure") << std::string("azure")
                               << std::string("https://r.openai.azure.com/openai/v1") << false
                               << std::string();
        QTest::newRow("elsewhere")
            << std::string("openai-responses") << std::string(kElsewhere) << true << std::string();
        QTest::newRow("DeepSeek") << std::string("deepseek")
                                  << std::string("https://api.deepseek.com") << false
                                  << std::string();
    }
    void counting()
    {
        QFETCH(std::string, traits);
        QFETCH(std::string, baseUrl);
        QFETCH(bool, otherServer);
        QFETCH(std::string, url);
        const At at{.traits = traits, .baseUrl = baseUrl, .otherServer = otherServer};
        const std::string request = doubled(
            "{'model':'c','max_tokens':5,'stream':true,'system':'S','messages':[{'role':'user',"
            "'content':'hi'}],'tools':[{'name':'A','input_schema':{'type':'object'}}]}");
        for (const auto *dialect :
             {&dialects::openAiChatDialect(), &dialects::openAiResponsesDialect()}) {
            const Sent sent = sendCount(request, *dialect, at);
            QCOMPARE(sent.encoded.url, url);
            if (url.empty())
                continue;
            QCOMPARE(sent.encoded.body,
                     doubled("{'model':'gpt-4.1','tools':[{'type':'function','name':'A',"
                             "'parameters':{'type':'object','properties':{}},'strict':false}],"
                             "'instructions':'S','input':[{'type':'message','role':'user',"
                             "'content':[{'type':'input_text','text':'hi'}]}]}"));
            QVERIFY(!sent.encoded.stream);
        }
    }

    void countsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no number") << QByteArray("{\"input_tokens\":\"many\"}");
        QTest::newRow("below zero") << QByteArray("{\"input_tokens\":-1}");
        QTest::newRow("cut") << QByteArray("{\"input_tokens\":5");
        QTest::newRow("an error") << QByteArray("{\"error\":{\"message\":\"no\"}}");
    }
    void countsThatAreNone()
    {
        QFETCH(QByteArray, body);
        std::string padded = body.toStdString();
        padded.append(json::kPadding, ' ');
        json::Parser parser;
        const auto count = dialects::openAiResponsesDialect().readCount(
            parser, std::string_view(padded).substr(0, padded.size() - json::kPadding));
        QVERIFY(!count.has_value());
    }
};

QTEST_APPLESS_MAIN(TestResponsesChoice)
#include "tst_responses_choice.moc"

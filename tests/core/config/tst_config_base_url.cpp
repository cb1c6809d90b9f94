// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/base_url.h"
#include "core/config/resolve.h"

#include "config_test.h"

#include <QTest>

using namespace ccproxy::config;
using namespace ccproxy::config::test;
using ccproxy::catalogue::Dialect;
using ccproxy::catalogue::findProvider;

Q_DECLARE_METATYPE(ccproxy::catalogue::Dialect)

class TestBaseUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // By catalogue entry: what a user writes, and where a message then goes.
    void messagesGoTo_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("endpoint");
        const auto row = [](const char *type, const char *written, const char *endpoint) {
            QTest::addRow("%s %s", type, written)
                << QByteArray(type) << QByteArray(written) << QByteArray(endpoint);
        };
        const char *openai = "https://api.openai.com/v1/chat/completions";
        row("openai", "https://api.openai.com", openai);
        row("openai", "https://api.openai.com/", openai);
        row("openai", "https://api.openai.com/v1", openai);
        row("openai", "https://api.openai.com/v1/", openai);
        row("openai", "https://api.openai.com//v1//", openai);
        row("openai", "https://api.openai.com/v1/v1", openai);
        row("openai", "https://api.openai.com/v1/chat/completions", openai);
        row("openai", "https://api.openai.com/v1/chat/completions/", openai);
        row("openai", "https://api.openai.com/v1/models", openai);
        row("openai", "https://api.openai.com/v1/responses", openai);
        row("openai", "HTTPS://API.OpenAI.com/v1", openai);
        row("openai", "  https://api.openai.com/v1 ", openai);
        row("openai", "api.openai.com/v1", openai);
        row("openai", "https://api.openai.com/v1#frag", openai);
        row("openai-responses", "https://api.openai.com/v1", "https://api.openai.com/v1/responses");
        row("openai-responses", "https://api.openai.com", "https://api.openai.com/v1/responses");
        row("openai-responses", "https://api.openai.com/v1/responses",
            "https://api.openai.com/v1/responses");
        row("openai-responses", "https://api.openai.com/v1/chat/completions",
            "https://api.openai.com/v1/responses");
        row("openai", "http://127.0.0.1:9999/some-case/v1",
            "http://127.0.0.1:9999/some-case/v1/chat/completions");
        row("openai", "http://127.0.0.1:9999", "http://127.0.0.1:9999/v1/chat/completions");
        row("openai", "http://[::1]:9999", "http://[::1]:9999/v1/chat/completions");
        row("openai", "localhost:9999", "http://localhost:9999/v1/chat/completions");
        row("openai", "https://host.example/prefix",
            "https://host.example/prefix/chat/completions");
        row("openai", "https://host.example/chat/completions",
            "https://host.example/chat/completions");
        row("openai", "https://user:pw@host.example/v1",
            "https://user:pw@host.example/v1/chat/completions");
        row("deepseek", "https://api.deepseek.com", "https://api.deepseek.com/chat/completions");
        row("deepseek", "https://api.deepseek.com/v1",
            "https://api.deepseek.com/v1/chat/completions");
        row("deepseek", "https://api.deepseek.com/v1/chat/completions",
            "https://api.deepseek.com/v1/chat/completions");
        row("deepseek", "http://127.0.0.1:9999", "http://127.0.0.1:9999/chat/completions");
        row("openrouter", "https://openrouter.ai", "https://openrouter.ai/api/v1/chat/completions");
        row("openrouter", "https://openrouter.ai/api/v1",
            "https://openrouter.ai/api/v1/chat/completions");
        row("openrouter", "https://mirror.example", "https://mirror.example/v1/chat/completions");
        row("groq", "https://api.groq.com/openai/v1",
            "https://api.groq.com/openai/v1/chat/completions");
        row("groq", "https://api.groq.com", "https://api.groq.com/openai/v1/chat/completions");
        row("zai", "https://api.z.ai/api/paas/v4/",
            "https://api.z.ai/api/paas/v4/chat/completions");
        row("zai", "https://api.z.ai", "https://api.z.ai/api/paas/v4/chat/completions");
        row("ollama", "http://localhost:11434", "http://localhost:11434/v1/chat/completions");
        row("ollama", "http://localhost:11434/v1", "http://localhost:11434/v1/chat/completions");
        row("openai", "https://generativelanguage.googleapis.com/v1beta/openai/",
            "https://generativelanguage.googleapis.com/v1beta/openai/chat/completions");
        row("azure", "https://r.openai.azure.com",
            "https://r.openai.azure.com/openai/v1/chat/completions");
        row("azure", "https://r.openai.azure.com/openai",
            "https://r.openai.azure.com/openai/v1/chat/completions");
        row("azure", "https://r.openai.azure.com/openai/v1/",
            "https://r.openai.azure.com/openai/v1/chat/completions");
        row("azure", "https://r.openai.azure.com/openai/deployments/d?api-version=2024-10-21",
            "https://r.openai.azure.com/openai/deployments/d/chat/"
            "completions?api-version=2024-10-21");
        row("azure",
            "https://r.openai.azure.com/openai/deployments/d/chat/"
            "completions?api-version=2024-10-21",
            "https://r.openai.azure.com/openai/deployments/d/chat/"
            "completions?api-version=2024-10-21");
        const char *anthropic = "https://api.anthropic.com/v1/messages";
        row("anthropic", "https://api.anthropic.com", anthropic);
        row("anthropic", "https://api.anthropic.com/v1", anthropic);
        row("anthropic", "https://api.anthropic.com/v1/", anthropic);
        row("anthropic", "https://api.anthropic.com/v1/messages", anthropic);
        row("anthropic", "https://api.anthropic.com/v1/messages/count_tokens", anthropic);
        row("anthropic", "http://127.0.0.1:9999/some-case",
            "http://127.0.0.1:9999/some-case/v1/messages");
        row("anthropic", "https://api.z.ai/api/anthropic",
            "https://api.z.ai/api/anthropic/v1/messages");
        row("zai-anthropic", "https://api.z.ai", "https://api.z.ai/api/anthropic/v1/messages");
        row("minimax-anthropic", "https://api.minimax.io/anthropic/v1",
            "https://api.minimax.io/anthropic/v1/messages");
        row("kimi-coding", "https://api.kimi.com/coding/",
            "https://api.kimi.com/coding/v1/messages");
        const char *gemini =
            "https://generativelanguage.googleapis.com/v1beta/models/m:generateContent";
        row("gemini", "https://generativelanguage.googleapis.com", gemini);
        row("gemini", "https://generativelanguage.googleapis.com/v1beta", gemini);
        row("gemini", "https://generativelanguage.googleapis.com/v1beta/", gemini);
        row("gemini", "https://generativelanguage.googleapis.com/v1beta/models", gemini);
        row("gemini",
            "https://generativelanguage.googleapis.com/v1beta/models/"
            "x:streamGenerateContent?alt=sse",
            gemini);
        row("gemini", "https://generativelanguage.googleapis.com/v1",
            "https://generativelanguage.googleapis.com/v1/models/m:generateContent");
        row("gemini", "http://127.0.0.1:9999/some-case/v1beta",
            "http://127.0.0.1:9999/some-case/v1beta/models/m:generateContent");
        row("gemini", "http://127.0.0.1:9999/some-case",
            "http://127.0.0.1:9999/some-case/v1beta/models/m:generateContent");
    }
    void messagesGoTo()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, endpoint);
        const auto *entry = findProvider(view(type));
        QVERIFY(entry);
        const auto base = normalisedBaseUrl(entry->dialect, view(written), entry->baseUrl);
        QVERIFY2(base, base ? "" : base.error().message.c_str());
        QCOMPARE(bytes(endpointUrl(entry->dialect, *base, Endpoint::Messages, "m")), endpoint);
        // What is normal stays so.
        const auto again = normalisedBaseUrl(entry->dialect, *base, entry->baseUrl);
        QVERIFY(again);
        if (type != "openai" || !written.contains("example/chat"))
            QCOMPARE(bytes(*again), bytes(*base));
    }

    void otherEndpoints_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<bool>("streaming");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, Dialect dialect, const char *base, Endpoint endpoint,
                            bool streaming, const char *expected) {
            QTest::newRow(name) << dialect << QByteArray(base) << int(endpoint) << streaming
                                << QByteArray(expected);
        };
        row("anthropic count", Dialect::Anthropic, "https://h", Endpoint::CountTokens, false,
            "https://h/v1/messages/count_tokens");
        row("anthropic models", Dialect::Anthropic, "https://h/p", Endpoint::Models, false,
            "https://h/p/v1/models");
        row("openai count", Dialect::OpenAiChat, "https://h/v1", Endpoint::CountTokens, false, "");
        row("responses count", Dialect::OpenAiResponses, "https://h/v1?a=b", Endpoint::CountTokens,
            false, "https://h/v1/responses/input_tokens?a=b");
        row("openai models", Dialect::OpenAiChat, "https://h/v1", Endpoint::Models, false,
            "https://h/v1/models");
        row("azure models", Dialect::OpenAiChat, "https://h/openai/deployments/d?api-version=1",
            Endpoint::Models, false, "https://h/openai/models?api-version=1");
        row("gemini stream", Dialect::Gemini, "https://h/v1beta", Endpoint::Messages, true,
            "https://h/v1beta/models/a%20b:streamGenerateContent?alt=sse");
        row("gemini stream with query", Dialect::Gemini, "https://h/v1beta?x=1", Endpoint::Messages,
            true, "https://h/v1beta/models/a%20b:streamGenerateContent?alt=sse&x=1");
        row("gemini count", Dialect::Gemini, "https://h/v1beta", Endpoint::CountTokens, false,
            "https://h/v1beta/models/a%20b:countTokens");
        row("gemini models", Dialect::Gemini, "https://h/v1beta", Endpoint::Models, false,
            "https://h/v1beta/models");
        row("demo", Dialect::Demo, "", Endpoint::Messages, false, "");
    }
    void otherEndpoints()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QByteArray, base);
        QFETCH(int, endpoint);
        QFETCH(bool, streaming);
        QFETCH(QByteArray, expected);
        QCOMPARE(
            bytes(endpointUrl(dialect, view(base), Endpoint(endpoint), "models/a b", streaming)),
            expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", " ", "https://", "https:///v1", "ftp://host/v1", "https://ho st/v1",
              "https://host:0/v1", "https://host:65536", "https://host:x", "https://host/a b",
              "https://{resource}.openai.azure.com", "https://<you>.example", "://host",
              "https://[::1", "https://[x]", "https://@/", "/v1", "http://\n", "https://host:"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        for (const Dialect dialect : {Dialect::OpenAiChat, Dialect::Anthropic, Dialect::Gemini}) {
            const auto base = normalisedBaseUrl(dialect, view(text));
            QVERIFY(!base);
            QVERIFY(!base.error().message.empty() && !base.error().remedy.empty());
        }
    }

    // The catalogue's own addresses are normal already.
    void catalogueIsNormal()
    {
        for (const auto &entry : ccproxy::catalogue::providers()) {
            if (entry.baseUrl.empty())
                continue;
            const auto base = normalisedBaseUrl(entry.dialect, entry.baseUrl, entry.baseUrl);
            QVERIFY(base);
            QCOMPARE(bytes(*base), bytes(entry.baseUrl));
        }
    }

    void resolves_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("base"); // "-" = refused
        const auto row = [](const char *name, const char *type, const char *written,
                            const char *base) {
            QTest::addRow("%s/%s/%s", name, type, written)
                << QByteArray(name) << QByteArray(type) << QByteArray(written) << QByteArray(base);
        };
        row("openai", "", "", "https://api.openai.com/v1");
        row("openai", "openai-responses", "", "https://api.openai.com/v1");
        row("deepseek", "anthropic", "", "https://api.deepseek.com/anthropic");
        row("deepseek", "deepseek", "", "https://api.deepseek.com");
        row("deepseek-anthropic", "", "", "https://api.deepseek.com/anthropic");
        row("mine", "openai", "", "-");
        row("mine", "deepseek", "", "-");
        row("mine", "deepseek", "http://h", "http://h");
        row("mine", "openai", "http://h", "http://h/v1");
        row("mine", "", "http://h", "-");
        row("groq", "gemini", "", "-");
        row("azure", "", "", "-");
        row("demo", "", "", "");
        row("x", "demo", "", "");
    }
    void resolves()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, base);
        Provider provider;
        provider.name = view(name);
        provider.type = view(type);
        provider.apiBaseUrl = view(written);
        const auto resolved = resolve(provider);
        QCOMPARE(resolved ? bytes(resolved->baseUrl) : QByteArray("-"), base);
        if (resolved)
            QVERIFY(resolved->entry);
    }
};

QTEST_APPLESS_MAIN(TestBaseUrl)
#include "tst_config_base_url.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include <QFile>
#include <QTest>
#include <QUrl>

#include <map>
#include <set>
#include <string>

using namespace ccproxy;
using namespace ccproxy::catalogue;

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// Facts as the data file writes them, from the third column on.
QList<QByteArray> cellsOf(const ModelFacts &facts)
{
    const auto number = [](std::optional<std::int64_t> known) {
        return known ? QByteArray::number(qint64(*known)) : QByteArray("-");
    };
    const auto letter = [](std::optional<bool> known) { return !known ? '-' : *known ? 'y' : 'n'; };
    const auto price = [](std::optional<std::int64_t> known) {
        if (!known)
            return QByteArray("-");
        QByteArray text = QByteArray::number(qint64(*known / 1'000'000)) + '.'
            + QByteArray::number(qint64(*known % 1'000'000)).rightJustified(6, '0');
        while (text.endsWith('0'))
            text.chop(1);
        return text.endsWith('.') ? text.chopped(1) : text;
    };
    const auto day = [](Day known) { return known.isKnown() ? bytes(textOf(known)) : "-"; };
    return {number(facts.context),
            number(facts.maxOutput),
            QByteArray(1, letter(facts.vision)) + letter(facts.reasoning) + letter(facts.tools)
                + letter(facts.pdf),
            price(facts.prices.input),
            price(facts.prices.output),
            price(facts.prices.cacheRead),
            price(facts.prices.cacheWrite),
            day(facts.released),
            day(facts.updated)};
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsValid()
    {
        std::set<std::string_view> names;
        for (const ProviderEntry &entry : providers()) {
            const QByteArray name = bytes(entry.name);
            QVERIFY2(names.insert(entry.name).second, name.constData());
            QVERIFY2(!entry.displayName.empty(), name.constData());
            QCOMPARE(findProvider(entry.name), &entry);

            const bool hasBase = !entry.baseUrl.empty();
            QCOMPARE(hasBase, entry.dialect != Dialect::Demo && entry.name != "azure");
            if (hasBase) {
                const QUrl base(QString::fromUtf8(bytes(entry.baseUrl)), QUrl::StrictMode);
                QVERIFY2(base.isValid() && !base.host().isEmpty(), name.constData());
                QCOMPARE(base.scheme(),
                         entry.local ? QStringLiteral("http") : QStringLiteral("https"));
                QVERIFY2(!entry.baseUrl.ends_with('/'), name.constData());
                QVERIFY2(entry.dialect != Dialect::Anthropic || !entry.baseUrl.ends_with("/v1"),
                         name.constData());
            }
            QVERIFY2(entry.needsKey == !entry.keyVariables.empty(), name.constData());
            QVERIFY2(entry.needsKey == !entry.keyUrl.empty(), name.constData());
            if (entry.needsKey) {
                const QUrl page(QString::fromUtf8(bytes(entry.keyUrl)), QUrl::StrictMode);
                QVERIFY2(page.isValid() && page.scheme() == QStringLiteral("https"),
                         name.constData());
            }
            QVERIFY2(!entry.local || !entry.needsKey, name.constData());
            QVERIFY2(!entry.bearerKey || entry.dialect == Dialect::Anthropic, name.constData());
        }
        for (const ProviderEntry &entry : providers()) {
            QVERIFY2(entry.sameAs.empty() || findProvider(entry.sameAs)->sameAs.empty(),
                     bytes(entry.name).constData());
            // What speaks Anthropic's format beside another is found by the provider's name.
            if (entry.name.ends_with("-anthropic")) {
                const auto *plain = findProvider(entry.name.substr(0, entry.name.size() - 10));
                QVERIFY2(plain && plain->keyVariables == entry.keyVariables
                             && plain->modelSet == entry.modelSet,
                         bytes(entry.name).constData());
            }
        }
        QVERIFY(!findProvider("nobody"));
        QVERIFY(!findProvider(""));
    }

    void dialectsAreEntriesToo()
    {
        for (const Dialect dialect : {Dialect::Anthropic, Dialect::OpenAiChat,
                                      Dialect::OpenAiResponses, Dialect::Gemini, Dialect::Demo}) {
            const ProviderEntry *entry = findProvider(dialectName(dialect));
            QVERIFY(entry);
            QCOMPARE(entry->dialect, dialect);
        }
    }

    void defaultModelsAreKnown()
    {
        for (const ProviderEntry &entry : providers()) {
            if (entry.defaultModel.empty() || entry.modelSet.empty())
                continue;
            const ModelFacts facts = findModel(entry.name, entry.defaultModel);
            QVERIFY2(facts.context && *facts.context >= 100000, bytes(entry.name).constData());
            QVERIFY2(facts.tools.value_or(false), bytes(entry.name).constData());
        }
    }

    void modelFacts_data()
    {
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<qint64>("context");
        QTest::addColumn<qint64>("maxOutput");
        QTest::addColumn<int>("vision");
        const auto row = [](const char *provider, const char *model, qint64 context, qint64 out,
                            int vision) {
            QTest::addRow("%s: %s", provider, model)
                << QByteArray(provider) << QByteArray(model) << context << out << vision;
        };
        row("anthropic", "claude-sonnet-4-5", 200000, 64000, 1);
        row("anthropic", "claude-sonnet-4-5-20250929", 200000, 64000, 1);
        row("anthropic", "claude-sonnet-4-5-20991231", 200000, 64000, 1);
        row("anthropic", "claude-sonnet-4-5@20991231", 200000, 64000, 1);
        row("anthropic", "claude-sonnet-5[1m]", 1000000, 128000, 1);
        row("openai", "gpt-4.1", 1047576, 32768, 1);
        row("openai", "gpt-4.1-2025-04-14", 1047576, 32768, 1);
        row("openai", "openai/gpt-4.1", 1047576, 32768, 1);
        row("openai", "openai/gpt-4.1-2025-04-14", 1047576, 32768, 1);
        row("openai-responses", "gpt-4.1", 1047576, 32768, 1);
        row("gemini", "gemini-2.5-pro", 1048576, 65536, 1);
        row("gemini", "models/gemini-2.5-pro", 1048576, 65536, 1);
        row("groq", "openai/gpt-oss-120b", 131072, 65536, 0);
        row("openrouter", "anthropic/claude-sonnet-5", 1000000, 128000, 1);
        row("openrouter", "anthropic/claude-sonnet-5:floor", 1000000, 128000, 1);
        row("zai", "glm-4.6", 204800, 131072, 0);
        row("zai-anthropic", "glm-4.6", 204800, 131072, 0);
        row("openrouter", "meta-llama/llama-3.3-70b-instruct:free", 65536, 131072, 0);
        row("openai", "openai/gpt-4.1:x[1m]", 1047576, 32768, 1);
        row("sglang-anthropic", "gpt-4.1", -1, -1, -1);
        // Another vendor's model of that name is another model.
        row("openrouter", "else/claude-sonnet-5", -1, -1, -1);
        row("openrouter", "claude-sonnet-5", -1, -1, -1);
        row("openai", "no-such-model", -1, -1, -1);
        row("openai", "[1m]", -1, -1, -1);
        row("openai", "20250929", -1, -1, -1);
        row("openai", "a-20250929-20250929", -1, -1, -1);
        row("openai", "", -1, -1, -1);
        row("openai", "-20250929", -1, -1, -1);
        row("openai", "/", -1, -1, -1);
        row("openai", ":", -1, -1, -1);
        row("ollama", "gpt-4.1", -1, -1, -1);
        row("nobody", "gpt-4.1", -1, -1, -1);
        row("", "", -1, -1, -1);
    }
    void modelFacts()
    {
        QFETCH(QByteArray, provider);
        QFETCH(QByteArray, model);
        QFETCH(qint64, context);
        QFETCH(qint64, maxOutput);
        QFETCH(int, vision);
        const ModelFacts facts = findModel(view(provider), view(model));
        QCOMPARE(qint64(facts.context.value_or(-1)), context);
        QCOMPARE(qint64(facts.maxOutput.value_or(-1)), maxOutput);
        QCOMPARE(facts.vision ? int(*facts.vision) : -1, vision);
        QCOMPARE(facts.updated.isKnown(), context >= 0);
    }

    void prices_data()
    {
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QList<qint64>>("prices");
        const auto row = [](const char *provider, const char *model, const QList<qint64> &prices) {
            QTest::addRow("%s: %s", provider, model)
                << QByteArray(provider) << QByteArray(model) << prices;
        };
        // Micro-dollars for a million tokens: input, output, read from and written to the cache.
        row("anthropic", "claude-haiku-4-5", {1'000'000, 5'000'000, 100'000, 1'250'000});
        row("anthropic", "claude-haiku-4-5-20251001", {1'000'000, 5'000'000, 100'000, 1'250'000});
        row("openai", "gpt-4.1", {2'000'000, 8'000'000, 500'000, -1});
        row("openai", "o1-pro", {150'000'000, 600'000'000, -1, -1});
        // Free on purpose is a price; a subscription, a trial and a server of one's own are not.
        row("openrouter", "meta-llama/llama-3.3-70b-instruct:free", {0, 0, -1, -1});
        row("zai", "glm-4.7-flash", {0, 0, 0, 0});
        row("kimi-coding", "k2p7", {-1, -1, -1, -1});
        row("zai-coding", "glm-5.2", {-1, -1, -1, -1});
        row("modelscope", "ZhipuAI/GLM-4.6", {-1, -1, -1, -1});
        // A zero beside a price means that there is no such price.
        row("cerebras", "zai-glm-4.7", {2'250'000, 2'750'000, -1, -1});
        row("openai", "text-embedding-3-small", {20'000, -1, -1, -1});
        row("openai", "no-such-model", {-1, -1, -1, -1});
    }
    void prices()
    {
        QFETCH(QByteArray, provider);
        QFETCH(QByteArray, model);
        QFETCH(QList<qint64>, prices);
        const Prices known = findModel(view(provider), view(model)).prices;
        const QList<qint64> found = {known.input.value_or(-1), known.output.value_or(-1),
                                     known.cacheRead.value_or(-1), known.cacheWrite.value_or(-1)};
        QCOMPARE(found, prices);
    }

    void days()
    {
        QCOMPARE(bytes(textOf(dayFrom("2026-06-30"))), QByteArray("2026-06-30"));
        QCOMPARE(bytes(textOf(dayFrom("2026-06"))), QByteArray("2026-06"));
        QCOMPARE(bytes(textOf(findModel("anthropic", "claude-haiku-4-5").released)),
                 QByteArray("2025-10-15"));
        QVERIFY(dayFrom("2026-06") < dayFrom("2026-06-01"));
        QVERIFY(dayFrom("2025-12-31") < dayFrom("2026-06"));
        for (const char *text : {"", "2026", "2026-6-1", "2026-13", "2026-00", "2026-06-00",
                                 "2026-06-32", "2026/06/30", "2026-06-3x", "26-06-2030"})
            QVERIFY2(!dayFrom(text).isKnown(), text);
        QCOMPARE(textOf({}), std::string());
    }

    void overlay()
    {
        ModelFacts facts = findModel("anthropic", "claude-haiku-4-5");
        const ModelFacts before = facts;
        catalogue::overlay(facts, {});
        QVERIFY(facts == before);
        ModelFacts better;
        better.context = 1;
        better.prices.output = 0;
        better.updated = dayFrom("2027-01");
        catalogue::overlay(facts, better);
        QCOMPARE(qint64(facts.context.value_or(-1)), qint64(1));
        QCOMPARE(qint64(facts.prices.output.value_or(-1)), qint64(0));
        QCOMPARE(bytes(textOf(facts.updated)), QByteArray("2027-01"));
        QVERIFY(facts.prices.input == before.prices.input && facts.vision == before.vision);
    }

    void whoCanChat_data()
    {
        QTest::addColumn<bool>("chats");
        for (const char *name :
             {"gpt-5.1", "claude-sonnet-5", "deepseek-chat", "glm-4.6v", "qwen3-vl-plus",
              "Qwen/Qwen3-Coder-480B", "llama-3.3-70b-versatile", "openai/gpt-oss-120b",
              "gemini-2.5-flash-lite", "mistral-medium-latest", "kimi-k2.6", "pixtral-12b",
              "o4-mini", "grok-4.3", "meta-llama/llama-4-maverick", "my-imagery", "lively"})
            QTest::newRow(name) << true;
        for (const char *name : {"text-embedding-3-large",
                                 "nomic-embed-text:latest",
                                 "BAAI/bge-m3",
                                 "whisper-1",
                                 "gpt-4o-mini-tts",
                                 "gpt-4o-transcribe",
                                 "gpt-image-1",
                                 "dall-e-3",
                                 "sora-2",
                                 "omni-moderation-latest",
                                 "meta-llama/llama-guard-4-12b",
                                 "gpt-realtime",
                                 "gemini-2.5-flash-image",
                                 "imagen-4.0-generate-001",
                                 "veo-3.0-generate-001",
                                 "stabilityai/stable-diffusion-xl",
                                 "black-forest-labs/FLUX.1-schnell",
                                 "mistral-ocr-latest",
                                 "babbage-002",
                                 "Qwen/Qwen3-Reranker-8B",
                                 "gpt-4o-audio-preview",
                                 "Qwen3-Embedding-8B",
                                 "models/embedding-001",
                                 "canopylabs/orpheus-v1-english"})
            QTest::newRow(name) << false;
    }
    void whoCanChat()
    {
        QFETCH(bool, chats);
        QCOMPARE(canChat(QTest::currentDataTag(), {}), chats);
        ModelFacts tiny;
        tiny.context = 4096;
        QVERIFY(!canChat(QTest::currentDataTag(), tiny));
        tiny.tools = true; // whoever says so shall have it
        QCOMPARE(canChat(QTest::currentDataTag(), tiny), chats);
    }

    // The table that the program is built with says what the reviewed data file says.
    void tableIsMadeFromTheData()
    {
        QFile file(QStringLiteral(CCPROXY_SOURCE_DIR "/resources/catalogue/models.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::map<QByteArray, qsizetype> rows;
        bool head = true;
        for (QByteArray line : file.readAll().split('\n')) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QList<QByteArray> cells = line.split('\t');
            if (std::exchange(head, false)) {
                QCOMPARE(cells,
                         QByteArray("provider model context max_output abilities input output "
                                    "cache_read cache_write released updated")
                             .split(' '));
                continue;
            }
            ++rows[cells[0]];
            const auto entry =
                std::find_if(providers().begin(), providers().end(),
                             [&](const auto &e) { return e.modelSet == view(cells[0]); });
            QVERIFY2(entry != providers().end(), line.constData());
            QCOMPARE(cellsOf(findModel(entry->name, view(cells[1]))), cells.mid(2));
        }
        for (const auto &[set, count] : rows) {
            const auto entry = std::find_if(providers().begin(), providers().end(),
                                            [&](const auto &e) { return e.modelSet == view(set); });
            const auto names = knownModels(entry->name);
            QCOMPARE(qsizetype(names.size()), count);
            QVERIFY(std::is_sorted(names.begin(), names.end()));
        }
        QVERIFY(rows.size() >= 30);
        // and each set that an entry names is there
        for (const ProviderEntry &entry : providers())
            QVERIFY2(entry.modelSet.empty() || rows.count(bytes(entry.modelSet)) == 1,
                     bytes(entry.name).constData());
    }

    // An unknown model is looked up with each of its requests.
    void lookupIsQuick()
    {
        QBENCHMARK
        {
            QVERIFY(!findModel("openrouter", "somebody/some-model-of-a-usual-length").context);
        }
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"

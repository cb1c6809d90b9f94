// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include <QFile>
#include <QTest>
#include <QUrl>

#include <set>
#include <string>

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
        row("openai", "no-such-model", -1, -1, -1);
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
        QCOMPARE(facts.updated.empty(), context < 0);
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
                QCOMPARE(
                    cells.mid(0, 6),
                    QByteArray("provider model context max_output abilities updated").split(' '));
                continue;
            }
            ++rows[cells[0]];
            const auto entry =
                std::find_if(providers().begin(), providers().end(),
                             [&](const auto &e) { return e.modelSet == view(cells[0]); });
            QVERIFY2(entry != providers().end(), line.constData());
            const ModelFacts facts = findModel(entry->name, view(cells[1]));
            const auto letter = [](std::optional<bool> known) {
                return !known ? '-' : *known ? 'y' : 'n';
            };
            QCOMPARE(QByteArray::number(qint64(facts.context.value_or(0))), cells[2]);
            QCOMPARE(facts.maxOutput ? QByteArray::number(qint64(*facts.maxOutput))
                                     : QByteArray("-"),
                     cells[3]);
            const QByteArray abilities = {QByteArray(1, letter(facts.vision))
                                          + letter(facts.reasoning) + letter(facts.tools)};
            QCOMPARE(abilities, cells[4]);
            QCOMPARE(bytes(facts.updated.empty() ? "-" : facts.updated), cells[5]);
        }
        for (const auto &[set, count] : rows) {
            const auto entry = std::find_if(providers().begin(), providers().end(),
                                            [&](const auto &e) { return e.modelSet == view(set); });
            QCOMPARE(qsizetype(knownModels(entry->name).size()), count);
        }
        QVERIFY(rows.size() >= 16);
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"
#include "core/config/resolve.h"
#include "core/dialects/dialect.h"
#include "core/dialects/model_list.h"

#include <QTest>

using namespace ccproxy;

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

dialects::Target targetOf(const config::ResolvedProvider &resolved, std::string_view model)
{
    return {.provider = resolved.entry->name,
            .traits = resolved.entry->traits(),
            .baseUrl = resolved.baseUrl,
            .model = model,
            .parameters = {},
            .facts = catalogue::findModel(resolved.entry->name, model),
            .otherServer = false};
}

} // namespace

/// A provider of the catalogue needs nothing but its name in a configuration, and a key in its
/// usual variable. So a new row is tested by being there.
class TestProvidersByName final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksByItsName_data();
    void worksByItsName();
    void cohere();
};

void TestProvidersByName::worksByItsName_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const catalogue::ProviderEntry &entry : catalogue::providers())
        QTest::newRow(bytes(entry.name).constData()) << bytes(entry.name);
}

void TestProvidersByName::worksByItsName()
{
    QFETCH(QByteArray, name);
    const catalogue::ProviderEntry &entry = *catalogue::findProvider(name.toStdString());
    const std::string model =
        entry.defaultModel.empty() ? "some-model" : std::string(entry.defaultModel);
    config::LayeredInput input;
    input.fileText = "{\"providers\": [{\"name\": \"" + name.toStdString() + "\""
        + (entry.baseUrl.empty() && entry.dialect != catalogue::Dialect::Demo
               ? ", \"api_base_url\": \"https://host.example/v1\""
               : "")
        + "}], \"routes\": {\"default\": {\"provider\": \"" + name.toStdString()
        + "\", \"model\": \"" + model + "\"}}}";
    for (const std::string_view variable : entry.keyVariables)
        input.environment[std::string(variable)] = "key-of-the-provider";
    const config::LoadResult result = config::load(input);
    QVERIFY2(result.problems.empty(),
             result.problems.empty() ? "" : result.problems.front().text().c_str());

    const config::Provider &provider = result.settings.providers.front();
    QCOMPARE(provider.apiKey.isSet(), entry.needsKey);
    const auto resolved = config::resolve(provider);
    QVERIFY(resolved);
    QCOMPARE(resolved->entry, &entry);
    QCOMPARE(resolved->dialect, entry.dialect);
    if (!entry.baseUrl.empty())
        QCOMPARE(bytes(resolved->baseUrl), bytes(entry.baseUrl));
    if (entry.dialect == catalogue::Dialect::Demo)
        return;
    const dialects::Dialect *dialect = dialects::find(resolved->dialect);
    QVERIFY(dialect != nullptr);
    QVERIFY(!dialect->keyHeader(targetOf(*resolved, model)).name.empty());
    const auto list = dialects::modelListRequest(resolved->dialect, resolved->baseUrl);
    QVERIFY(list && bytes(list->url).startsWith(bytes(resolved->baseUrl)));
}

/// https://docs.cohere.com/docs/compatibility-api: OpenAI's chat format, the key as a bearer's.
void TestProvidersByName::cohere()
{
    config::Provider provider;
    provider.name = "cohere";
    const auto resolved = config::resolve(provider);
    QVERIFY(resolved);
    QCOMPARE(resolved->dialect, catalogue::Dialect::OpenAiChat);
    QCOMPARE(bytes(resolved->baseUrl), QByteArray("https://api.cohere.ai/compatibility/v1"));
    const auto target = targetOf(*resolved, resolved->entry->defaultModel);
    const dialects::KeyHeader key = dialects::find(resolved->dialect)->keyHeader(target);
    QCOMPARE(bytes(key.name) + ": " + bytes(key.prefix), QByteArray("authorization: Bearer "));
    QCOMPARE(qint64(target.facts.context.value_or(0)), qint64(128000));
    QVERIFY(target.facts.tools.value_or(false));
}

QTEST_APPLESS_MAIN(TestProvidersByName)
#include "tst_providers_by_name.moc"

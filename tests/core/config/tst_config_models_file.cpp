// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"
#include "core/routing/candidates.h"

#include "config_test.h"

#include <QTest>

namespace catalogue = ccproxy::catalogue;
namespace routing = ccproxy::routing;
using namespace ccproxy::config;
using namespace ccproxy::config::test;

namespace {

const char *const kFile = "{'providers':[{'name':'deepseek','api_key':'k','model_options':"
                          "{'deepseek-chat':{'context':7}}},"
                          "{'name':'desk','type':'openai','api_base_url':'http://desk:1/v1'},"
                          "{'name':'shared','type':'deepseek','api_base_url':'https://s.example'}],"
                          "'routes':{'default':{'provider':'deepseek','model':'deepseek-chat'}}}";

LoadResult loadWith(std::string_view models)
{
    LayeredInput input = inputOf(kFile);
    input.modelsText = json(models);
    input.modelsPath = "models.json";
    return load(input);
}

catalogue::ModelFacts factsOf(const LoadResult &result, const char *provider, const char *model)
{
    return routing::factsOfModel(*result.settings.provider(provider), model);
}

qint64 number(std::optional<std::int64_t> known)
{
    return known ? qint64(*known) : -1;
}

} // namespace

class TestModelsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsOfAllKinds()
    {
        const LoadResult result = loadWith(
            "{ // mine\n 'providers': {'desk': {'models': {'q': {'context': 40000, 'max_output': 9,"
            "'vision': true, 'reasoning': false, 'tools': true, 'pdf': false, 'price': {'input': "
            "0.28, 'output': 1, 'cache_read': 0.000001, 'cache_write': 0}, 'released': '2026-05', "
            "'updated': '2026-07-02',},},},},}");
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        const catalogue::ModelFacts facts = factsOf(result, "desk", "q");
        QCOMPARE(number(facts.context), qint64(40000));
        QCOMPARE(number(facts.maxOutput), qint64(9));
        QVERIFY(facts.vision == true && facts.reasoning == false && facts.tools == true
                && facts.pdf == false);
        QCOMPARE(number(facts.prices.input), qint64(280'000));
        QCOMPARE(number(facts.prices.output), qint64(1'000'000));
        QCOMPARE(number(facts.prices.cacheRead), qint64(1));
        QCOMPARE(number(facts.prices.cacheWrite), qint64(0));
        QCOMPARE(bytes(textOf(facts.released)), QByteArray("2026-05"));
        QCOMPARE(bytes(textOf(facts.updated)), QByteArray("2026-07-02"));
        QVERIFY(!factsOf(result, "desk", "other").context);
    }

    // The configuration's model_options, then this file, then the catalogue; each fact by itself.
    void order()
    {
        const LoadResult result = loadWith("{'providers':{'deepseek':{'models':{'deepseek-chat':"
                                           "{'context':5,'max_output':6}}}}}");
        const catalogue::ModelFacts facts = factsOf(result, "deepseek", "deepseek-chat");
        QCOMPARE(number(facts.context), qint64(7));
        QCOMPARE(number(facts.maxOutput), qint64(6));
        QVERIFY(facts.tools == true && facts.prices.input);
    }

    // What stands under a type holds for the providers of that type, the name's own facts first.
    void byType()
    {
        const LoadResult result =
            loadWith("{'providers':{'deepseek':{'models':{'a':{'context':1},'b':{'context':2}}},"
                     "'shared':{'models':{'b':{'context':3}}}}}");
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        QCOMPARE(number(factsOf(result, "shared", "a").context), qint64(1));
        QCOMPARE(number(factsOf(result, "shared", "b").context), qint64(3));
        QCOMPARE(number(factsOf(result, "deepseek", "b").context), qint64(2));
        QVERIFY(!factsOf(result, "desk", "a").context);
    }

    // Another server that speaks a provider's words has that provider's windows, not its prices.
    void pricesAreTheServers()
    {
        const LoadResult result = loadWith("{}");
        QVERIFY(factsOf(result, "deepseek", "deepseek-chat").prices.input);
        QVERIFY(!factsOf(result, "shared", "deepseek-chat").prices.input);
        QVERIFY(factsOf(result, "shared", "deepseek-chat").context);
        const LoadResult own =
            loadWith("{'providers':{'shared':{'models':{'deepseek-chat':{'price':{'input':9}}}}}}");
        QCOMPARE(number(factsOf(own, "shared", "deepseek-chat").prices.input), qint64(9'000'000));
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *name, const char *models, const char *problem) {
            QTest::newRow(name) << QByteArray(models) << QByteArray(problem);
        };
        row("empty", "", "models.json:1:1: ");
        row("no object", "[]", "models.json:1:1: a list stands here");
        row("no JSON", "{'providers': {\n  'desk': }}", "models.json:2:11: ");
        row("unknown key", "{'provider': {}}",
            "models.json:1:2: provider: unknown key; did you mean \"providers\"?");
        row("unknown provider", "{'providers':\n{'deepsek': {}}}",
            "models.json:2:2: providers.deepsek: no provider has this name; did you mean "
            "\"deepseek\"?");
        row("key of a provider", "{'providers':{'desk':{'model':{}}}}",
            "models.json:1:23: providers.desk.model: unknown key");
        row("key of a model", "{'providers':{'desk':{'models':{'q':{'contxt':1}}}}}",
            "models.json:1:38: providers.desk.models.q.contxt: unknown key; did you mean "
            "\"context\"?");
        row("key of a price", "{'providers':{'desk':{'models':{'q':{'price':{'in':1}}}}}}",
            "models.json:1:47: providers.desk.models.q.price.in: unknown key");
        row("text for tokens", "{'providers':{'desk':{'models':{'q':{'context':'1'}}}}}",
            "models.json:1:48: providers.desk.models.q.context: this is no number of tokens");
        row("no tokens", "{'providers':{'desk':{'models':{'q':{'context':0}}}}}",
            "models.json:1:48: providers.desk.models.q.context: this is no number of tokens");
        row("too many tokens", "{'providers':{'desk':{'models':{'q':{'context':1e30}}}}}",
            "models.json:1:48: providers.desk.models.q.context: this is no number of tokens");
        row("ability", "{'providers':{'desk':{'models':{'q':{'vision':1}}}}}",
            "models.json:1:47: providers.desk.models.q.vision: a number stands here; write true "
            "or false");
        row("negative price", "{'providers':{'desk':{'models':{'q':{'price':{'input':-1}}}}}}",
            "models.json:1:55: providers.desk.models.q.price.input: this is no price");
        row("price", "{'providers':{'desk':{'models':{'q':{'price':3}}}}}",
            "models.json:1:46: providers.desk.models.q.price: a number stands here");
        row("day", "{'providers':{'desk':{'models':{'q':{'updated':'July'}}}}}",
            "models.json:1:48: providers.desk.models.q.updated: this is no day");
        row("models", "{'providers':{'desk':{'models':[]}}}",
            "models.json:1:32: providers.desk.models: a list stands here");
    }
    void problems()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, problem);
        const LoadResult result = loadWith(view(text));
        QCOMPARE(result.problems.size(), std::size_t(1));
        const QByteArray told = bytes(result.problems.front().text());
        QVERIFY2(told.startsWith(problem), told.constData());
        QVERIFY(!result.hasErrors()); // the rest works all the same
        QCOMPARE(result.settings.providers.size(), std::size_t(3));
    }

    void manyProblems()
    {
        std::string models = "{'providers':{'desk':{'models':{";
        for (int i = 0; i < 1000; ++i)
            models += "'m" + std::to_string(i) + "':1,";
        const LoadResult result = loadWith(models + "}}}}");
        QCOMPARE(result.problems.size(), kMaxProblems);
    }
};

QTEST_APPLESS_MAIN(TestModelsFile)
#include "tst_config_models_file.moc"

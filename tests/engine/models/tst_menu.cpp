// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/model_name.h"
#include "engine/models/menu.h"

#include <QTest>

#include <map>
#include <set>

using namespace ccproxy;
using dialects::ListedModel;
using engine::MenuModel;
using engine::ProviderTable;

namespace {

using Lists = std::map<std::string, std::vector<ListedModel>, std::less<>>;

config::Provider provider(const std::string &name, const std::string &type = {})
{
    config::Provider out;
    out.name = name;
    out.type = type;
    out.apiKey.kind = config::SecretSource::Kind::Literal;
    out.apiKey.value = Secret("test-key");
    return out;
}

config::Provider serverOf(const std::string &name)
{
    config::Provider out = provider(name, "openai");
    out.apiBaseUrl = "http://127.0.0.1:9/v1";
    return out;
}

config::Route route(const std::string &name, const std::string &provider, const std::string &model)
{
    config::Route out;
    out.name = name;
    out.target = {provider, model, {}};
    return out;
}

std::vector<MenuModel> menuOf(const config::Settings &settings, const Lists &lists = {})
{
    const ProviderTable table(std::make_shared<const config::Settings>(settings));
    return engine::menuOf(table, [&lists](std::string_view name) {
        const auto place = lists.find(name);
        return place == lists.end() ? nullptr : &place->second;
    });
}

QByteArray names(const std::vector<MenuModel> &menu)
{
    QByteArrayList out;
    for (const MenuModel &model : menu)
        out += QByteArray::fromStdString(model.plain);
    return out.join(' ');
}

ListedModel listed(const std::string &id, const char *released = "")
{
    ListedModel model;
    model.id = id;
    model.facts.released = catalogue::dayFrom(released);
    return model;
}

} // namespace

class TestMenu final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The default route first, then other routes, then the rest; nothing twice.
    void order()
    {
        config::Settings settings;
        settings.providers = {serverOf("a"), serverOf("b")};
        settings.providers[0].models = {"x", "y"};
        settings.routes = {route("background", "a", "y"), route("default", "b", "z[1m]")};
        settings.routes[1].fallbacks.push_back({"a", "w", {}});
        settings.routes.push_back(route("think", "nobody", "q"));
        settings.routes.push_back(route("image", "a", ""));
        QCOMPARE(names(menuOf(settings)), QByteArray("b,z a,w a,y a,x"));
        settings.providers[1].enabled = false;
        QCOMPARE(names(menuOf(settings)), QByteArray("a,w a,y a,x"));
        QVERIFY(menuOf({}).empty());
    }

    /// A provider's own list, sorted by use; without one the catalogue's, if it is that server.
    void sources()
    {
        config::Settings settings;
        settings.providers = {serverOf("a")};
        ListedModel toolless = listed("plain", "2026-06-01");
        toolless.facts.tools = false;
        const Lists lists = {{"a",
                              {listed("old", "2024-01-01"), toolless, listed("unknown"),
                               listed("text-embedding-3-small"), listed("new", "2026-01-01")}}};
        QCOMPARE(names(menuOf(settings, lists)), QByteArray("a,new a,old a,unknown a,plain"));
        QVERIFY(menuOf(settings).empty());

        settings.providers = {provider("deepseek")};
        const std::vector<MenuModel> menu = menuOf(settings);
        QCOMPARE(menu.size(), catalogue::knownModels("deepseek").size());
        QCOMPARE(menu.front().plain, std::string("deepseek,deepseek-v4-pro")); // the usual one
        QCOMPARE(names(menuOf(settings, {{"deepseek", {listed("only")}}})),
                 QByteArray("deepseek,only"));
        // An empty answer says less than the catalogue.
        QCOMPARE(menuOf(settings, {{"deepseek", {}}}).size(), menu.size());

        settings.providers.front().ownModels["mine"].context = 64'000;
        QVERIFY(names(menuOf(settings)).contains("deepseek,mine"));
        settings.providers.front().models = {"chosen"};
        QCOMPARE(names(menuOf(settings, lists)), QByteArray("deepseek,chosen"));

        settings.providers = {provider("openai")};
        settings.providers.front().apiKey = {}; // cannot be asked
        QVERIFY(menuOf(settings).empty());
        settings.providers = {provider("azure")}; // deployments have names of their own
        settings.providers.front().apiBaseUrl = "https://x.openai.azure.com";
        QVERIFY(menuOf(settings).empty());
    }

    /// What a server says of its model is told, unless the user knows better.
    void factsOfTheList()
    {
        config::Settings settings;
        settings.providers = {serverOf("a")};
        settings.routes = {route("default", "a", "m")};
        ListedModel model = listed("m");
        model.facts.context = 40'000;
        ListedModel other = listed("n");
        other.facts.context = 50'000;
        const Lists lists = {{"a", {other, model}}};
        QCOMPARE(menuOf(settings, lists).at(0).description, std::string("40K tokens"));
        QCOMPARE(menuOf(settings, lists).at(1).description, std::string("50K tokens"));
        settings.providers.front().ownModels["m"].context = 20'000;
        QCOMPARE(menuOf(settings, lists).at(0).description, std::string("20K tokens"));
    }

    void words_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<qint64>("context");
        QTest::addColumn<qint64>("input");
        QTest::addColumn<qint64>("output");
        QTest::addColumn<QByteArray>("description");
        const auto row = [](const char *name, qint64 context, qint64 input, qint64 output,
                            const char *description) {
            QTest::newRow(name) << QByteArray(name) << context << input << output
                                << QByteArray(description);
        };
        row("nothing", -1, -1, -1, "a by CCProxy");
        row("window", 200'000, -1, -1, "200K tokens");
        row("million", 1'048'576, -1, -1, "1M tokens");
        row("half", 1'500'000, -1, -1, "1.5M tokens");
        row("small", 500, -1, -1, "1K tokens");
        row("price", -1, 3'000'000, 12'500'000, "$3 in and $12.50 out for a million (2026-06)");
        row("both", 131'072, 28'000, 0,
            "131K tokens, $0.028 in and $0 out for a million (2026-06)");
        row("half a price", 131'072, 28'000, -1, "131K tokens");
    }
    void words()
    {
        QFETCH(QByteArray, model);
        QFETCH(qint64, context);
        QFETCH(qint64, input);
        QFETCH(qint64, output);
        QFETCH(QByteArray, description);
        const auto known = [](qint64 value) {
            return value < 0 ? std::nullopt : std::optional<std::int64_t>(value);
        };
        config::Settings settings;
        settings.providers = {serverOf("a")};
        settings.providers.front().models = {model.toStdString()};
        catalogue::ModelFacts &facts = settings.providers.front().ownModels[model.toStdString()];
        facts.context = known(context);
        facts.prices.input = known(input);
        facts.prices.output = known(output);
        facts.updated = catalogue::dayFrom("2026-06");
        facts.released = catalogue::dayFrom("2025-02");
        const MenuModel entry = menuOf(settings).front();
        QCOMPARE(QByteArray::fromStdString(entry.description), description);
        QCOMPARE(entry.displayName, model.toStdString() + " (a)");
        QCOMPARE(entry.createdAt, std::string("2025-02-01T00:00:00Z"));
        QCOMPARE(entry.alias, routing::aliasFor("a", model.toStdString()));
    }

    /// Claude Code shows each model once: by the alias, or by a plain name that it shows anyway.
    void shownOnce()
    {
        config::Settings settings;
        settings.providers = {serverOf("a"), serverOf("claudes")};
        settings.providers[0].models = {"gpt-4.1", "vendor/Claude-x"};
        settings.providers[1].models = {"c"};
        const std::vector<MenuModel> menu = menuOf(settings);
        QCOMPARE(int(menu.size()), 3);
        QVERIFY(menu[0].listsAlias && menu[0].listsPlain);
        QVERIFY(menu[1].listsAlias && !menu[1].listsPlain);
        QVERIFY(!menu[2].listsAlias && menu[2].listsPlain);
    }

    /// A thousand names at most, shared out evenly.
    void shares()
    {
        config::Settings settings;
        settings.providers = {serverOf("a"), serverOf("b"), serverOf("c")};
        Lists lists;
        for (int i = 0; i < 1000; ++i) {
            lists["a"].push_back(listed("m" + std::to_string(i)));
            lists["c"].push_back(listed("m" + std::to_string(i)));
        }
        for (int i = 0; i < 20; ++i)
            lists["b"].push_back(listed("m" + std::to_string(i)));
        std::map<std::string, int> counts;
        std::set<std::string> ids;
        for (const MenuModel &model : menuOf(settings, lists)) {
            ++counts[model.plain.substr(0, 1)];
            if (model.listsAlias)
                ids.insert(model.alias);
            if (model.listsPlain)
                ids.insert(model.plain);
        }
        QCOMPARE(ids.size(), engine::kMostMenuNames);
        QCOMPARE(counts["b"], 20);
        QCOMPARE(counts["a"], 240);
        QCOMPARE(counts["c"], 240);
    }
};

QTEST_APPLESS_MAIN(TestMenu)
#include "tst_menu.moc"

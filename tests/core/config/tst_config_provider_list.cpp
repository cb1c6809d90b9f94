// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/provider_list.h"

#include "core/config/provider_change.h"

#include "config_test.h"

#include "core/support/random.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::config;
using namespace ccproxy::config::test;
using ccproxy::tests::Random;

namespace {

const ValuePath kList{PathStep::member("l")};

LoadResult loaded(const std::string &text)
{
    LayeredInput input;
    if (!text.empty())
        input.fileText = text;
    input.filePath = "c.json";
    input.environment = {{"GROQ_API_KEY", "groq-key-of-the-test"},
                         {"KEY", "another-key-of-the-test"}};
    return load(input);
}

/// What an edit makes of a text, or "! " and what went wrong.
template <typename Edit>
std::string edited(const std::string &text, Edit &&edit)
{
    const Expected<std::string> out = edit(text, loaded(text).settings);
    return out ? *out : "! " + out.error().text();
}

/// A random list of numbers with comments wherever one may stand.
std::string randomList(Random &random, int count)
{
    int comments = 0;
    std::string text = "{\"l\": [";
    const auto gap = [&] {
        for (int i = random.below(3); i > 0; --i) {
            const std::string number = std::to_string(++comments);
            const std::string pieces[] = {" ", "\n  ", "/*c" + number + ";*/",
                                          "// c" + number + ";\n", "/* c" + number + ";\n, */"};
            text += pieces[random.below(5)];
        }
    };
    for (int i = 0; i < count; ++i) {
        gap();
        text += std::to_string(i);
        gap();
        if (i + 1 < count || random.below(2) == 0)
            text += ",";
    }
    gap();
    return text + "]}";
}

/// The comments of a text, sorted.
std::vector<std::string> commentsIn(const std::string &text)
{
    std::vector<std::string> out;
    for (std::size_t at = text.find('c'); at != std::string::npos; at = text.find('c', at + 1))
        out.push_back(text.substr(at, text.find(';', at) - at));
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

/// The list of providers: its order, what leaves it, what is copied.
class TestConfigProviderList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsAListIntoAnOrder_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *order,
                            const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(order) << QByteArray(after);
        };
        row("on one line", "{\"l\": [1, 2, 3]}", "201", "{\"l\": [3, 1, 2]}");
        row("the same order", "{\"l\":[1 ,2]}", "01", "{\"l\":[1 ,2]}");
        row("on lines", "{\"l\": [\n  1,\n  2\n]}", "10", "{\"l\": [\n  2,\n  1\n]}");
        row("with a comma at its end", "{\"l\": [\n  1,\n  2,\n]}", "10",
            "{\"l\": [\n  2,\n  1,\n]}");
        row("comments behind go along", "{\"l\": [\n  1, // one\n  2 // two\n]}", "10",
            "{\"l\": [\n  2, // two\n  1 // one\n]}");
        row("comments before go along", "{\"l\": [\n  // one\n  1,\n\n  // two\n  2\n]}", "10",
            "{\"l\": [\n  // two\n  2,\n\n  // one\n  1\n]}");
        row("that of the bracket and that of the end stay",
            "{\"l\": [ // all\n  1,\n  2\n  // end\n]}", "10",
            "{\"l\": [ // all\n  2,\n  1\n  // end\n]}");
        row("a comment before a comma", "{\"l\": [\n  1 // one\n  , 2]}", "10",
            "{\"l\": [\n  2, 1 // one\n  ]}");
        row("a line comment gets a line", "{\"l\": [1, // one\n 2, 3]}", "120",
            "{\"l\": [2,\n 3, 1 // one\n]}");
        row("comments within the line", "{\"l\": [/*a*/ 1, /*b*/ 2 /*c*/]}", "10",
            "{\"l\": [/*b*/ 2, /*c*/ /*a*/ 1]}");
        row("Windows' line ends", "{\"l\": [\r\n  1, // one\r\n  2\r\n]}", "10",
            "{\"l\": [\r\n  2,\r\n  1 // one\r\n]}");
        row("an index twice", "{\"l\": [1, 2]}", "00", "!");
        row("an index too many", "{\"l\": [1, 2]}", "012", "!");
        row("no list", "{\"l\": 1}", "01", "!");
        row("no text", "{", "01", "!");
    }

    void putsAListIntoAnOrder()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, order);
        QFETCH(QByteArray, after);
        std::vector<std::size_t> indexes;
        for (const char digit : order)
            indexes.push_back(static_cast<std::size_t>(digit - '0'));
        const auto out = withOrder(before.toStdString(), kList, indexes);
        QCOMPARE(out ? bytes(*out) : QByteArray("!"), after);
    }

    void noCommentGetsLost()
    {
        Random random(7);
        for (int round = 0; round < 3000; ++round) {
            const int count = 1 + random.below(5);
            const std::string before = randomList(random, count);
            if (!jsonc::parse(before).isValid())
                continue;
            std::vector<std::size_t> order;
            for (int i = 0; i < count; ++i)
                order.insert(order.begin() + random.below(i + 1), static_cast<std::size_t>(i));
            const auto after = withOrder(before, kList, order);
            QVERIFY2(after, before.c_str());
            QVERIFY2(commentsIn(*after) == commentsIn(before), (before + "\n" + *after).c_str());
        }
    }

    void ordersProviders()
    {
        const std::string text = json("{'providers': [{'name': 'openai'}, {'name': 'groq'},"
                                      " {'name': 'demo'}]}");
        QCOMPARE(bytes(edited(text,
                              [](const std::string &t, const Settings &now) {
                                  return withProviderOrder(t, now, {"groq", "openai"});
                              })),
                 bytes(json("{'providers': [{'name': 'groq'}, {'name': 'openai'},"
                            " {'name': 'demo'}]}")));
    }

    /// Where nothing is written yet, what was found is written down first.
    void ordersWhatWasFound()
    {
        const std::string out = edited({}, [](const std::string &t, const Settings &now) {
            return withProviderOrder(t, now, {"groq"});
        });
        QVERIFY2(out.find("groq") != std::string::npos, out.c_str());
        QVERIFY2(out.find("groq-key") == std::string::npos, out.c_str());
    }

    void takesOutWhatLeadsThere()
    {
        const std::string text = json(
            "{\n"
            "  'providers': [\n    { 'name': 'demo' }, // stays\n    { 'name': 'ollama' }\n  ],\n"
            "  'routes': {\n"
            "    // the usual one\n"
            "    'default': { 'provider': 'ollama', 'model': 'm', 'fallbacks': ["
            " { 'provider': 'demo', 'model': 'd' } ] },\n"
            "    'think': { 'provider': 'ollama', 'model': 'm' },\n"
            "    'image': { 'provider': 'demo', 'model': 'd', 'fallbacks': ["
            " { 'provider': 'ollama', 'model': 'm' } ] }\n"
            "  },\n"
            "  'profiles': { 'work': { 'routes': { 'default': { 'provider': 'ollama',"
            " 'model': 'm' } } } }\n"
            "}\n");
        const Settings now = loaded(text).settings;
        QCOMPARE(routesTo(now, "ollama"),
                 (std::vector<std::string>{"default", "think", "image", "work/default"}));
        const auto rerouted = reroutedWithout(now, "ollama");
        QCOMPARE(rerouted.size(), std::size_t(4));
        QCOMPARE(rerouted[0].target.provider, std::string("demo"));
        QVERIFY(rerouted[3].target.provider.empty());

        const std::string out = edited(text, [](const std::string &t, const Settings &before) {
            return withoutProvider(t, before, "ollama");
        });
        const LoadResult after = loaded(out);
        QCOMPARE(problemsOf(after), std::string());
        QVERIFY2(out.find("ollama") == std::string::npos, out.c_str());
        QVERIFY(out.find("// stays") != std::string::npos);
        QVERIFY(out.find("// the usual one") != std::string::npos);
        QCOMPARE(after.settings.routes.size(), std::size_t(2));
        QCOMPARE(after.settings.route("default")->target.model, std::string("d"));
        QVERIFY(after.settings.route("default")->fallbacks.empty());
        QVERIFY(after.settings.route("think") == nullptr);
    }

    void aProviderThatIsNotThereIsTold()
    {
        const std::string out =
            edited(json("{'providers': []}"), [](const std::string &t, const Settings &now) {
                return withoutProvider(t, now, "ollama");
            });
        QVERIFY2(out.starts_with("! There is no provider"), out.c_str());
    }

    void copiesLeadToTheSameServerWithTheSameKeys()
    {
        const std::string text = json(
            "{'providers': [{'name': 'openai', 'api_key': 'keychain', 'api_keys': ['keychain:x',"
            " 'keychain'], 'models': ['gpt-4.1']}, {'name': 'groq'},"
            " {'name': 'deepseek', 'type': 'anthropic', 'api_key': '${KEY}'}]}");
        const Settings now = loaded(text).settings;
        const auto openai = copyOf(text, now, "openai", "openai-2");
        QVERIFY(openai);
        QCOMPARE(bytes(jsonc::toJson(*openai)),
                 bytes(json("{'name':'openai-2','api_key':'keychain:openai','api_keys':"
                            "['keychain:x','keychain:openai'],'models':['gpt-4.1'],"
                            "'type':'openai','api_base_url':'https://api.openai.com/v1'}")));
        const auto groq = copyOf(text, now, "groq", "mine");
        QVERIFY(groq);
        QCOMPARE(bytes(jsonc::toJson(*groq)),
                 bytes(json("{'name':'mine','type':'groq',"
                            "'api_base_url':'https://api.groq.com/openai/v1',"
                            "'api_key':'${GROQ_API_KEY}'}")));
        const auto native = copyOf(text, now, "deepseek", "two");
        QVERIFY(native);
        QVERIFY(jsonc::toJson(*native).find("deepseek-anthropic") != std::string::npos);
        QVERIFY(!copyOf(text, now, "nobody", "two"));
        for (const auto *copy : {&openai, &groq, &native}) {
            ProviderChange change;
            change.name = (*copy)->member("name")->text;
            change.value = **copy;
            const auto with = withChange(text, now, change);
            QVERIFY(with);
            QVERIFY(!loaded(*with).hasErrors());
        }
    }

    void namesAreFree()
    {
        const Settings now =
            loaded(json("{'providers': [{'name': 'openai'}, {'name': 'openai-2'}]}")).settings;
        QCOMPARE(freeName(now, "openai"), std::string("openai-3"));
        QCOMPARE(freeName(now, "groq"), std::string("groq"));
    }
};

QTEST_APPLESS_MAIN(TestConfigProviderList)
#include "tst_config_provider_list.moc"

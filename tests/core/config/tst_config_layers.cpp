// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/config/file_location.h"
#include "core/config/loader.h"

#include "config_test.h"

#include <QTest>

using namespace ccproxy::config;
using namespace ccproxy::config::test;

namespace {

const char *const kFile = "{'host':'127.0.0.2','port':1111,'log_level':'error',"
                          "'routes':{'default':{'provider':'openai','model':'m'}},"
                          "'providers':[{'name':'openai','api_key':'from-file'},{'name':'groq'}]}";

QByteArray keyOf(const Provider &provider)
{
    return bytes(provider.apiKey.value.reveal());
}

QByteArray namesOf(const Settings &settings)
{
    QByteArray out;
    for (const Provider &provider : settings.providers)
        out += bytes(provider.name) + " ";
    return out.trimmed();
}

QByteArray defaultOf(const Settings &settings)
{
    const Route *route = settings.route("default");
    return route ? bytes(route->target.provider + "," + route->target.model) : QByteArray("none");
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void higherLayersWin()
    {
        LayeredInput input = inputOf(kFile);
        input.environment = {{"CCPROXY_PORT", "2222"},
                             {"CCPROXY_LOG_LEVEL", "debug"},
                             {"CCPROXY_LOG", "1"},
                             {"CCPROXY_LOG_FILE", "~/e.log"},
                             {"CCPROXY_API_KEY", "0123456789abcdef"},
                             {"CCPROXY_PROXY_URL", "http://p:1"},
                             {"CCPROXY_HOST", ""},
                             {"GROQ_API_KEY", "groq-key\n"},
                             {"OPENAI_API_KEY", "unused"}};
        input.overrides = {{"port", "3333"}};
        const LoadResult result = load(input);
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        const Settings &s = result.settings;
        QCOMPARE(int(s.port), 3333);
        QCOMPARE(bytes(s.host), QByteArray("127.0.0.2"));
        QVERIFY(s.logLevel == LogLevel::Debug && s.log);
        QCOMPARE(bytes(s.logFile), QByteArray("/home/u/e.log"));
        QVERIFY(s.apiKey.kind == SecretSource::Kind::Environment);
        QCOMPARE(bytes(s.apiKey.name), QByteArray("CCPROXY_API_KEY"));
        QCOMPARE(keyOf(s.providers[0]), QByteArray("from-file"));
        QCOMPARE(keyOf(s.providers[1]), QByteArray("groq-key"));
        QCOMPARE(bytes(s.providers[1].apiKey.name), QByteArray("GROQ_API_KEY"));

        QVERIFY(result.origins.at("port").layer == Origin::Layer::CommandLine);
        QVERIFY(result.origins.at("log_level").layer == Origin::Layer::Environment);
        QCOMPARE(bytes(result.origins.at("log_level").source), QByteArray("CCPROXY_LOG_LEVEL"));
        QVERIFY(result.origins.at("host").layer == Origin::Layer::File);
        QCOMPARE(result.origins.at("host").position, (Position{1, 9}));
        QVERIFY(result.origins.find("shutdown_timeout") == result.origins.end());
    }

    void wrongTextsOfOtherLayers()
    {
        LayeredInput input = inputOf(kFile);
        input.environment = {{"CCPROXY_PORT", "many"},
                             {"CCPROXY_LOG", "perhaps"},
                             {"LOG", "perhaps"},
                             {"CCPROXY_PROVIDERS_7_API_KEY", "k"},
                             {"CCPROXY_PROVIDERS_x_API_KEY", "k"},
                             {"GROQ_API_KEY", "k"}};
        input.overrides = {{"port", "70000"}, {"nonsense", "1"}, {"providers", "x"}};
        const QByteArray expected =
            "environment: CCPROXY_PORT: this is not understood; write a whole number\n"
            "environment: CCPROXY_LOG: this is not understood; write true or false\n"
            "command line: port: this number is out of range; write a number from 1 to 65535\n"
            "command line: nonsense: unknown key; `ccproxy config show` lists the keys\n"
            "command line: providers: unknown key; `ccproxy config show` lists the keys\n"
            "warning: environment: CCPROXY_PROVIDERS_7_API_KEY: no provider stands at this place; "
            "the first provider of the configuration has the number 0\n"
            "warning: environment: CCPROXY_PROVIDERS_x_API_KEY: no provider stands at this place; "
            "the first provider of the configuration has the number 0\n";
        QCOMPARE(bytes(problemsOf(load(input))), expected);
    }

    void keysByPlace()
    {
        LayeredInput input = inputOf(kFile);
        input.environment = {{"CCPROXY_PROVIDERS_0_API_KEY", "zero"},
                             {"CCPROXY_PROVIDERS_1_API_KEY", "one"},
                             {"GROQ_API_KEY", "unused"}};
        const LoadResult result = load(input);
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        QCOMPARE(keyOf(result.settings.providers[0]), QByteArray("zero"));
        QCOMPARE(keyOf(result.settings.providers[1]), QByteArray("one"));
    }

    void localServersAreThereAtOnce_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("route");
        QTest::newRow("alone") << QByteArray() << QByteArray("ollama,qwen3:8b");
        QTest::newRow("beside a key") << QByteArray("GROQ_API_KEY") << QByteArray("groq,");
    }
    void localServersAreThereAtOnce()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, route);
        LayeredInput input;
        input.localServers = {{"ollama", "http://127.0.0.1:9/v1", {"qwen3:8b", "llama3"}},
                              {"vllm", "", {"m"}}};
        if (!key.isEmpty())
            input.environment = {{key.toStdString(), "a-key-of-a-test"}};
        const LoadResult result = load(input);
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        const Provider *ollama = result.settings.provider("ollama");
        QVERIFY(ollama != nullptr && result.settings.provider("vllm") != nullptr);
        QCOMPARE(ollama->apiBaseUrl, std::string("http://127.0.0.1:9/v1"));
        const RouteTarget &target = result.settings.route("default")->target;
        QVERIFY(bytes(target.provider + "," + target.model).startsWith(route));
    }
    void localServersWaitForNobodyElse()
    {
        LayeredInput input = inputOf(kFile);
        input.localServers = {{"vllm", "", {"m"}}};
        QVERIFY(load(input).settings.provider("vllm") == nullptr);
    }

    void variablesInTheFile()
    {
        LayeredInput input =
            inputOf("{'port':'${P}','log':'$L','log_file':'~/$N/x','log_level':'${LL}',"
                    "'routes':{'default':{'provider':'${N}','model':'a$$b'}},"
                    "'providers':[{'name':'$N','type':'openai','api_base_url':'http://${N}:1',"
                    "'api_key':'$K','api_keys':['x-${K}'],'headers':{'X':'$N'},"
                    "'parameters':{'stop':['$N',{'$N':1}]}}]}");
        input.environment = {
            {"P", "99"}, {"L", "true"}, {"N", "na"}, {"K", "key"}, {"LL", "debug"}};
        const LoadResult result = load(input);
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        const Settings &s = result.settings;
        QVERIFY(s.port == 99 && s.log && s.logLevel == LogLevel::Debug);
        QCOMPARE(bytes(s.logFile), QByteArray("/home/u/na/x"));
        QCOMPARE(defaultOf(s), QByteArray("na,a$b"));
        const Provider &p = s.providers[0];
        QCOMPARE(bytes(p.apiBaseUrl), QByteArray("http://na:1"));
        QVERIFY(p.apiKey.kind == SecretSource::Kind::Environment && p.apiKey.name == "K");
        QVERIFY(p.apiKeys[0].kind == SecretSource::Kind::Literal);
        QCOMPARE(bytes(p.apiKeys[0].value.reveal()), QByteArray("x-key"));
        QCOMPARE(bytes(p.headers[0].second), QByteArray("na"));
        QCOMPARE(bytes(p.parameters), bytes(json("{'stop':['na',{'$N':1}]}")));
    }

    void unsetVariablesAreNamed()
    {
        const QByteArray problems = bytes(
            problemsOf(load(inputOf("{'routes':{'default':{'provider':'demo','model':'$MODEL_X'}},"
                                    "'providers':[{'name':'demo','headers':{'X':'${HEADER_X}'},'"
                                    "parameters':{'a':['$PARAM_X']}}]}"))));
        for (const char *name : {"MODEL_X", "HEADER_X", "PARAM_X"}) {
            const QByteArray text = QByteArray("the environment variable ") + name + " is not set";
            QVERIFY2(problems.contains(text), name);
        }
    }

    void withoutAnything_data()
    {
        QTest::addColumn<QByteArray>("variables"); // "NAME NAME …"
        QTest::addColumn<QByteArray>("providers");
        QTest::addColumn<QByteArray>("route");
        const auto row = [](const char *variables, const char *providers, const char *route) {
            QTest::newRow(variables)
                << QByteArray(variables) << QByteArray(providers) << QByteArray(route);
        };
        row("", "demo", "demo,demo");
        row("DEEPSEEK_API_KEY", "deepseek", "deepseek,deepseek-v4-pro");
        row("GOOGLE_API_KEY", "gemini", "gemini,gemini-2.5-pro");
        row("XAI_API_KEY ANTHROPIC_API_KEY OPENAI_API_KEY", "anthropic openai xai",
            "anthropic,claude-sonnet-5");
        row("KIMI_API_KEY ZHIPU_API_KEY", "zai kimi-coding", "zai,glm-5.2");
        row("AZURE_OPENAI_API_KEY", "demo", "demo,demo");
        row("LONGCAT_API_KEY", "longcat demo", "demo,demo");
        row("UNRELATED_API_KEY", "demo", "demo,demo");
    }
    void withoutAnything()
    {
        QFETCH(QByteArray, variables);
        QFETCH(QByteArray, providers);
        QFETCH(QByteArray, route);
        LayeredInput input;
        for (const QByteArray &name : variables.split(' ')) {
            if (!name.isEmpty())
                input.environment[name.toStdString()] = "value-of-" + name.toStdString();
        }
        for (const char *text : {static_cast<const char *>(nullptr), "{}", "{'port': 3456}"}) {
            if (text)
                input.fileText = json(text);
            const LoadResult result = load(input);
            QCOMPARE(bytes(problemsOf(result)), QByteArray());
            QCOMPARE(namesOf(result.settings), providers);
            QCOMPARE(defaultOf(result.settings), route);
        }
    }

    void blankKeysAreNone()
    {
        LayeredInput input;
        input.environment = {
            {"OPENAI_API_KEY", " \n"}, {"GEMINI_API_KEY", ""}, {"GOOGLE_API_KEY", "g"}};
        const LoadResult result = load(input);
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        QCOMPARE(namesOf(result.settings), QByteArray("gemini"));
        QCOMPARE(bytes(result.settings.providers[0].apiKey.name), QByteArray("GOOGLE_API_KEY"));
    }

    void brokenFileIsNotReplaced()
    {
        LayeredInput input = inputOf("{");
        input.environment = {{"OPENAI_API_KEY", "k"}};
        const LoadResult result = load(input);
        QCOMPARE(result.problems.size(), std::size_t(1));
        QVERIFY(result.hasErrors());
        QVERIFY(result.settings.providers.empty());
    }

    void demoIsAWish()
    {
        LayeredInput input = inputOf(kFile);
        input.environment = {{"GROQ_API_KEY", "k"}};
        input.demo = true;
        const LoadResult result = load(input);
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        QCOMPARE(namesOf(result.settings), QByteArray("openai groq demo"));
        QCOMPARE(defaultOf(result.settings), QByteArray("demo,demo"));

        LayeredInput disabled =
            inputOf("{'providers':[{'name':'d','type':'demo','enabled':false}]}");
        disabled.demo = true;
        const LoadResult enabled = load(disabled);
        QCOMPARE(bytes(problemsOf(enabled)), QByteArray());
        QCOMPARE(defaultOf(enabled.settings), QByteArray("d,demo"));
    }

    void whereTheFileIs_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("home");
        QTest::addColumn<QByteArray>("directory");
        QTest::addColumn<QByteArray>("expected"); // with n(amed), o(wn), f(ound)
        const auto row = [](const char *name, const char *option, const char *config,
                            const char *home, const char *directory, const char *expected) {
            QTest::newRow(name) << QByteArray(option) << QByteArray(config) << QByteArray(home)
                                << QByteArray(directory) << QByteArray(expected);
        };
        row("usual", "", "", "", "/w",
            "f:/w/config.json o:/home/u/.ccproxy/config.json o:/etc/ccproxy/config.json");
        row("no directory", "", "", "", "",
            "o:/home/u/.ccproxy/config.json o:/etc/ccproxy/config.json");
        row("option", "x.json", "/e.json", "/h", "/w", "n:x.json");
        row("option below home", "~/x.json", "", "", "/w", "n:/home/u/x.json");
        row("variable", "", "~/e.json", "/h", "/w", "n:/home/u/e.json");
        row("other home", "", "", "/h/", "/w/",
            "f:/w/config.json o:/h/config.json o:/etc/ccproxy/config.json");
        row("home with tilde", "", "", "~/cc", "/w",
            "f:/w/config.json o:/home/u/cc/config.json o:/etc/ccproxy/config.json");
        row("working in the home folder", "", "", "", "/home/u/.ccproxy",
            "o:/home/u/.ccproxy/config.json o:/etc/ccproxy/config.json");
    }
    void whereTheFileIs()
    {
        QFETCH(QByteArray, option);
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, home);
        QFETCH(QByteArray, directory);
        QFETCH(QByteArray, expected);
        FileSearch search;
        search.commandLinePath = option.toStdString();
        search.home = "/home/u";
        search.workingDirectory = directory.toStdString();
        search.environment = {{"CCPROXY_CONFIG", config.toStdString()},
                              {"CCPROXY_HOME", home.toStdString()}};
        QByteArray found;
        for (const FileCandidate &candidate : fileCandidates(search)) {
            found += candidate.trust == FileTrust::Named ? "n:"
                : candidate.trust == FileTrust::Own      ? "o:"
                                                         : "f:";
            found += bytes(candidate.path) + " ";
        }
        QCOMPARE(found.trimmed(), expected);
    }

    void whatIsAConfiguration_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *text, bool expected) {
            QTest::newRow(text) << bytes(json(text)) << expected;
        };
        row("{'providers':[]}", true);
        row("{'routes':{}}", true);
        row("// c\n{'port':1,'routes':{},}", true);
        row("{'providers':[{'name':'x'}],", true);
        row("{'providers':{}}", false);
        row("{'routes':[]}", false);
        row("{'port':1}", false);
        row("[]", false);
        row("{'name':'a web project'", false);
        row("", false);
    }
    void whatIsAConfiguration()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, expected);
        QCOMPARE(isConfiguration(view(text)), expected);
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_config_layers.moc"

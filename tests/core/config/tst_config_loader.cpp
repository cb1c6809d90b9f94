// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/key_table.h"
#include "core/config/loader.h"
#include "core/config/value.h"

#include "config_test.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace ccproxy::config;
using namespace ccproxy::config::test;
using std::chrono::milliseconds;

namespace {

const char *const kGoodRest = "'routes':{'default':{'provider':'demo','model':'demo'}},"
                              "'providers':[{'name':'demo'}]";

/// A configuration that is right but for the fields given.
std::string around(const char *fields)
{
    return std::string("{") + fields + (*fields ? "," : "") + kGoodRest + "}";
}

} // namespace

class TestLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey()
    {
        const LayeredInput input = inputOf(
            "{ 'host': '0.0.0.0', 'port': 8080, 'apikey': 'k0123456789abcdef', 'allowed_hosts': "
            "['a', 'b'],\n"
            " 'log': true, 'log_file': '~/x.log', 'log_level': 'debug', 'proxy_url': "
            "'socks5://p:1',\n"
            " 'shutdown_timeout': '250ms',\n"
            " 'providers': [{ 'name': 'p', 'type': 'openai', 'api_base_url': 'http://h/v1', "
            "'api_key': 'lit',\n"
            "   'api_keys': ['keychain', 'keychain:two'], 'models': ['m', 'gpt-4.1'], 'enabled': "
            "true,\n"
            "   'headers': {'X-Z': '1', 'X-A': '2'}, 'parameters': {'temperature': 0.20, /* c */ "
            "'stop': ['$$'],},\n"
            "   'proxy_url': 'direct', 'model_options': {'gpt-4.1': {'context': 10, 'max_output': "
            "5, 'vision': true}}}],\n"
            " 'routes': { 'default': {'provider': 'p', 'model': 'm', 'parameters': {'a': 1},\n"
            "     'fallbacks': [{'provider': 'p', 'model': 'gpt-4.1', 'parameters': {'b': 2}}],\n"
            "     'conditions': [{'type': 'tokenCount', 'operator': '>=', 'value': 100},\n"
            "                    {'type': 'parameter', 'parameter': 'stream', 'operator': '==', "
            "'value': true}]},\n"
            "   'longContext': {'provider': 'p', 'model': 'm', 'threshold': 7},\n"
            "   'think': {'provider': 'p', 'model': 'm', 'min_budget': 9, 'min_effort': 'high', "
            "'agent_types': ['Plan']},\n"
            "   'claude-opus-*': {'provider': 'p', 'model': 'm[1m]'} },\n"
            " 'profiles': {'cheap': {'routes': {'default': {'provider': 'p', 'model': 'm'}}, "
            "'budget': {'daily': 1.5}}},\n"
            " 'performance': {'request_timeout': 60, 'stream_idle_timeout': '5m', "
            "'max_request_body_size': '1 MiB',\n"
            "   'max_retries': 0, 'retry_status': [500, 529], 'rate_limit_enabled': true,\n"
            "   'rate_limit_requests_per_min': 5, 'circuit_breaker_enabled': false, "
            "'metrics_enabled': false},\n"
            " 'history': {'enabled': false, 'bodies': 'none', 'keep_days': 3, 'keep_bytes': '2 "
            "GiB', 'database': '~/h.sqlite'},\n"
            " 'budget': {'daily': 5, 'monthly': '$50', 'on_limit': 'stop'},\n"
            " 'search': {'url': 'http://127.0.0.1:8888/searx'},\n"
            " 'launch': {'auto_mode': 'model'},\n"
            " 'ui': {'language': 'de', 'theme': 'dark', 'autostart': true, 'notifications': "
            "false,\n"
            "   'tray_icon': 'light', 'close_without_tray': 'quit'} }");
        const LoadResult result = load(input);
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        const Settings &s = result.settings;
        QCOMPARE(bytes(s.host), QByteArray("0.0.0.0"));
        QCOMPARE(int(s.port), 8080);
        QVERIFY(s.apiKey.kind == SecretSource::Kind::Literal);
        QCOMPARE(bytes(s.apiKey.value.reveal()), QByteArray("k0123456789abcdef"));
        QCOMPARE(s.allowedHosts.size(), std::size_t(2));
        QVERIFY(s.log && s.logLevel == LogLevel::Debug);
        QCOMPARE(bytes(s.logFile), QByteArray("/home/u/x.log"));
        QCOMPARE(bytes(s.proxyUrl), QByteArray("socks5://p:1"));
        QCOMPARE(s.shutdownTimeout, milliseconds(250));

        QCOMPARE(s.providers.size(), std::size_t(1));
        const Provider &p = s.providers[0];
        QCOMPARE(bytes(p.apiKey.value.reveal()), QByteArray("lit"));
        QCOMPARE(p.apiKeys.size(), std::size_t(2));
        QVERIFY(p.apiKeys[1].kind == SecretSource::Kind::Keychain);
        QCOMPARE(bytes(p.apiKeys[0].name), QByteArray());
        QCOMPARE(bytes(p.apiKeys[1].name), QByteArray("two"));
        QCOMPARE(bytes(p.headers[0].first + p.headers[1].second), QByteArray("X-Z2"));
        QCOMPARE(bytes(p.parameters), bytes(json("{'temperature':0.20,'stop':['$']}")));
        QCOMPARE(bytes(p.proxyUrl), QByteArray("direct"));
        const ModelOptions &options = p.modelOptions.at("gpt-4.1");
        QVERIFY(options.context == 10 && options.maxOutput == 5 && options.vision == true);

        QCOMPARE(s.routes.size(), std::size_t(4));
        const Route &route = *s.route("default");
        QCOMPARE(bytes(route.target.parameters), bytes(json("{'a':1}")));
        QVERIFY((route.fallbacks == std::vector<RouteTarget>{{"p", "gpt-4.1", json("{'b':2}")}}));
        QCOMPARE(route.conditions.size(), std::size_t(2));
        QVERIFY((route.conditions[0]
                 == Condition{Condition::Subject::TokenCount, "", Condition::Operator::GreaterEqual,
                              "100"}));
        QVERIFY((route.conditions[1]
                 == Condition{Condition::Subject::Parameter, "stream", Condition::Operator::Equal,
                              "true"}));
        QVERIFY(s.route("longContext")->threshold == 7);
        QVERIFY(s.route("think")->minBudget == 9);
        QCOMPARE(bytes(s.route("think")->minEffort), QByteArray("high"));
        QCOMPARE(bytes(s.route("think")->agentTypes.at(0)), QByteArray("Plan"));

        QCOMPARE(bytes(s.profiles.at(0).name), QByteArray("cheap"));
        QVERIFY(s.profiles[0].budget.daily == 1.5 && s.profiles[0].routes.size() == 1);
        QCOMPARE(s.performance.requestTimeout, milliseconds(60000));
        QCOMPARE(s.performance.streamIdleTimeout, milliseconds(300000));
        QCOMPARE(qint64(s.performance.maxRequestBodySize), 1048576);
        QCOMPARE(s.performance.maxRetries, 0);
        QVERIFY((s.performance.retryStatus == std::vector<int>{500, 529}));
        QVERIFY(s.performance.rateLimitEnabled && s.performance.rateLimitRequestsPerMinute == 5);
        QVERIFY(!s.performance.circuitBreakerEnabled && !s.performance.metricsEnabled);
        QVERIFY(!s.history.enabled && s.history.bodies == RecordBodies::None
                && s.history.keepDays == 3);
        QCOMPARE(qint64(s.history.keepBytes), qint64(2) << 30);
        QCOMPARE(bytes(s.history.database), QByteArray("/home/u/h.sqlite"));
        QVERIFY(s.budget.daily == 5.0 && s.budget.monthly == 50.0);
        QVERIFY(s.budget.onLimit == Budget::OnLimit::Stop);
        QCOMPARE(bytes(s.search.url), QByteArray("http://127.0.0.1:8888/searx"));
        QVERIFY(s.launch.autoMode == Launch::AutoMode::Model);
        QVERIFY(s.ui.language == "de" && s.ui.theme == "dark" && s.ui.autostart
                && !s.ui.notifications);
        QVERIFY(s.ui.trayIcon == "light" && s.ui.closeWithoutTray == "quit");

        const Origin &origin = result.origins.at("providers[0].models");
        QVERIFY(origin.layer == Origin::Layer::File);
        QCOMPARE(origin.position, (Position{5, 56}));
    }

    // The table's defaults are those of the settings.
    void defaultsAgree()
    {
        const Settings defaults;
        for (const KeyInfo &key : keys()) {
            const Binding<Settings> *binding = findBinding<Settings>(key.name);
            if (!binding || key.fallback.empty())
                continue;
            LayeredInput input;
            input.fileText = json(around(""));
            const std::size_t dot = key.name.find('.');
            std::string text = "{";
            if (dot == std::string_view::npos)
                text += "\"" + std::string(key.name) + "\":" + std::string(key.fallback);
            else
                text += "\"" + std::string(key.name.substr(0, dot)) + "\":{\""
                    + std::string(key.leaf()) + "\":" + std::string(key.fallback) + "}";
            input.fileText = text + "," + json(kGoodRest) + "}";
            const LoadResult result = load(input);
            QVERIFY2(!result.hasErrors(), problemsOf(result).c_str());
            // Secrets have no default and cannot be compared, the rest is.
            const Value a = binding->get(defaults, key);
            const Value b = binding->get(result.settings, key);
            QVERIFY2(a.index() == b.index(), bytes(key.name).constData());
            std::visit(
                [&](const auto &value) {
                    using T = std::decay_t<decltype(value)>;
                    if constexpr (
                        !std::is_same_v<
                            T, SecretSource> && !std::is_same_v<T, std::vector<SecretSource>>)
                        QVERIFY2(value == std::get<T>(b), bytes(key.name).constData());
                },
                a);
        }
    }

    void tableIsSound()
    {
        std::set<std::string_view> names;
        std::set<std::string_view> variables;
        for (const KeyInfo &key : keys()) {
            const QByteArray name = bytes(key.name);
            QVERIFY2(names.insert(key.name).second, name.constData());
            QVERIFY2(!key.meaning.empty(), name.constData());
            QVERIFY2((key.type == KeyType::Choice) != key.choices.empty(), name.constData());
            QVERIFY2(key.variable.empty() || variables.insert(key.variable).second,
                     name.constData());
            QVERIFY2(key.minimum <= key.maximum, name.constData());
            const bool isSecret = key.type == KeyType::Secret || key.type == KeyType::SecretList;
            QVERIFY2(!isSecret || key.sensitive, name.constData());
            // Every value has a place, in exactly one kind of object.
            const int places = (findBinding<Settings>(key.name) != nullptr)
                + (findBinding<Provider>(key.name) != nullptr)
                + (findBinding<ModelOptions>(key.name) != nullptr)
                + (findBinding<Route>(key.name) != nullptr)
                + (findBinding<RouteTarget>(key.name) != nullptr)
                + (findBinding<Condition>(key.name) != nullptr)
                + (findBinding<Profile>(key.name) != nullptr);
            const bool isGroup = key.type == KeyType::Object || key.type == KeyType::ObjectList
                || key.type == KeyType::ObjectMap;
            QVERIFY2(places == (isGroup ? 0 : 1), name.constData());
            QVERIFY2(isGroup || !key.leaf().empty(), name.constData());
        }
        QVERIFY(!findKey("") && !findKey("nothing"));
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("problems");
        const auto whole = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        const auto field = [](const char *text, const char *expected) {
            QTest::newRow(text) << bytes(around(text)) << QByteArray(expected);
        };
#include "problem_rows.inc"
    }
    void problems()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, problems);
        const LoadResult result = load(inputOf(view(text)));
        // Quotes are written single in the rows.
        QCOMPARE(bytes(problemsOf(result)).replace('"', '\''), problems.replace('"', '\''));
        QCOMPARE(result.hasErrors(),
                 bytes(problemsOf(result)).startsWith("c.json")
                     || problemsOf(result).find("\nc.json") != std::string::npos);
        for (const Problem &problem : result.problems) {
            QVERIFY(problem.position.isKnown());
            QVERIFY(problem.text().find('\n') == std::string::npos);
            QVERIFY(!problem.message.empty() && !problem.remedy.empty());
        }
    }

    void addressesInBracketsLoseThem()
    {
        const LoadResult result = load(inputOf(around("'host': '[::1]'")));
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        QCOMPARE(result.settings.host, std::string("::1"));
    }

    // As for a service of the system's.
    void nobodyIsAtHome()
    {
        LayeredInput input = inputOf(around("'log_file': '~/x.log'"));
        input.home.clear();
        const LoadResult result = load(input);
        QCOMPARE(bytes(problemsOf(result)),
                 QByteArray("c.json:1:14: log_file: there is no home folder that ~ could stand "
                            "for; write the whole path\n"));
        QVERIFY(result.settings.logFile.empty());
    }

    // A name that is told is no longer than a line, and ends with a whole letter.
    void longNamesAreCut()
    {
        std::string name = "a";
        for (int i = 0; i < 40; ++i)
            name += "\xc3\xa4"; // a letter of two bytes
        const std::string shown = "'a" + name.substr(1, 2 * 29) + "…'";
        const std::string told = problemsOf(load(inputOf("{'providers':[{'name':'demo'}],"
                                                         "'routes':{'default':{'provider':'"
                                                         + name + "','model':'m'}}}")));
        QVERIFY2(told.find(shown) != std::string::npos, told.c_str());
    }

    void manyProblemsAreBounded()
    {
        std::string text = "{";
        for (int i = 0; i < 5000; ++i)
            text += "'unknown_" + std::to_string(i) + "': 1,\n";
        text += "'port': 'x',";
        const LoadResult result = load(inputOf(text + std::string(kGoodRest) + "}"));
        QCOMPARE(result.problems.size(), kMaxProblems + 1);
        QVERIFY(result.hasErrors());
        QVERIFY(result.problems.back().text().find("further problems") != std::string::npos);
    }

    // No text makes the loader go astray, and what it says can be shown.
    void randomChangesDoNoHarm()
    {
        QRandomGenerator random(3);
        const std::string text =
            json(around("'host':'::1','port':1,'apikey':'${A}','log_file':'~/x',"
                        "'performance':{'request_timeout':'5m','retry_status':[500]},"
                        "'budget':{'daily':1},'profiles':{'a':{'routes':{}}}"));
        const std::string tokens = "{}[]:,\"$~09.-ex";
        for (int round = 0; round < 5000; ++round) {
            LayeredInput input = inputOf(text);
            for (int i = 0; i < 1 + round % 4; ++i)
                (*input.fileText)[random.bounded(quint32(text.size()))] =
                    tokens[random.bounded(quint32(tokens.size()))];
            input.trust = FileTrust(random.bounded(3));
            const LoadResult result = load(input);
            for (const Problem &problem : result.problems) {
                QVERIFY(problem.position.isKnown());
                QVERIFY(problem.text().find('\n') == std::string::npos);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLoader)
#include "tst_config_loader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/jsonc.h"
#include "core/config/loader.h"
#include "core/config/show.h"

#include "config_test.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ccproxy::config;
using namespace ccproxy::config::test;

namespace {

constexpr std::string_view kMarker = "GEHEIM";

/// Random but valid configurations: each part is there or not, texts hold what must be escaped.
class Generator {
public:
    explicit Generator(quint32 seed) : m_random(seed) { }

    LayeredInput input()
    {
        LayeredInput out = inputOf("");
        out.environment = {{"PLAIN", "env$value"}, {"KEY", secret()}, {"GROQ_API_KEY", secret()}};
        std::string text = "{";
        part(text, "'port': 1" + number(999));
        part(text, "'apikey': " + key());
        part(text, "'allowed_hosts': [" + string() + "]");
        part(text, "'log_file': '~/x $$ y'");
        part(text, "'log_level': 'warning'");
        part(text, "'proxy_url': 'http://user:" + secret() + "@proxy:1'");
        part(text, "'shutdown_timeout': " + number(100) + "." + number(9));
        part(text,
             "'performance': {'request_timeout': '" + number(90) + "00ms', 'retry_status': [500,50"
                 + number(9) + "]}");
        part(text, "'history': {'bodies': 'all', 'keep_bytes': '1" + number(9) + " MiB'}");
        part(text, "'budget': {'daily': " + number(9) + ".5, 'on_limit': 'background'}");
        part(text, "'ui': {'language': " + string() + "}");
        part(text,
             "'profiles': {" + string() + ": {'routes': {" + routes()
                 + "}, 'budget': {'monthly': 3}}}");
        text += "'providers': [" + provider("demo", "") + ", "
            + provider("one",
                       "'type': 'openai', 'api_base_url': "
                       "'https://u:"
                           + secret() + "@h.example/v1?key=" + secret() + "',")
            + ", {'name': 'groq'}], ";
        text += "'routes': {'default': {'provider': 'one', 'model': 'm'}"
            + (flip() ? ", " + routes() : "") + "}}";
        out.fileText = json(text);
        return out;
    }

private:
    bool flip() { return m_random.bounded(2) == 0; }
    std::string number(int below) { return std::to_string(1 + m_random.bounded(below)); }
    std::string secret() { return "sk-" + std::string(kMarker) + "-" + number(1000000) + "-abcd"; }
    void part(std::string &text, const std::string &fields)
    {
        if (flip())
            text += fields + ",";
    }
    std::string string()
    {
        const char *const texts[] = {"'plain'",  "'with \\\\ and \\\" and \\n'", "'ü漢\\u0001'",
                                     "'$PLAIN'", "'cost: 5$$ or $ 5'",           "'a.b/c:*'"};
        return texts[m_random.bounded(6)];
    }
    std::string key()
    {
        switch (m_random.bounded(6)) {
        case 0:
            return "'keychain'";
        case 1:
            return "'keychain:entry'";
        case 2:
            return "'${KEY}'";
        case 3:
            return "'x-$KEY'";
        case 4:
            return "'" + std::string(kMarker) + "'";
        default:
            return "'" + secret() + "'";
        }
    }
    std::string provider(const std::string &name, const std::string &fields)
    {
        std::string text = "{'name': '" + name + "', " + fields;
        part(text, "'api_key': " + key());
        part(text, "'api_keys': [" + key() + ", " + key() + "]");
        part(text, "'models': ['m', " + string() + "]");
        part(text,
             "'headers': {'X-Api-Key': " + key() + ", 'X-Plain': 'v $$', 'Authorization': 'Bearer "
                 + secret() + "'}");
        part(text, "'parameters': {'z': [1.0, {'s': " + string() + "}], 'a': null}");
        part(text, "'proxy_url': 'direct'");
        part(text,
             "'model_options': {'gpt-4.1': {'context': " + number(9999) + ", 'vision': true}}");
        return text + "}";
    }
    std::string routes()
    {
        std::string text =
            "'think': {'provider': 'one', 'model': 'm', 'min_effort': 'high', 'agent_types': "
            "['Plan'], "
            "'parameters': {'t': 0.20}, 'conditions': [{'type': 'tokenCount', 'operator': '>', "
            "'value': 5}, "
            "{'type': 'parameter', 'parameter': 'x', 'operator': 'contains', 'value': "
            + string() + "}]},";
        return text
            + "'gpt-4.1*': {'provider': 'demo', 'model': 'm', 'fallbacks': [{'provider': 'one', "
              "'model': 'm'}]}";
    }

    QRandomGenerator m_random;
};

} // namespace

class TestShow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsInForce()
    {
        LayeredInput input =
            inputOf("{'apikey':'0123456789abcdef','providers':[{'name':'openai','api_key':'$K',"
                    "'api_keys':['keychain','keychain:b','short'],'headers':{'X-Token':'"
                    "tttttttttttttttt','X':'v','Y':'Bearer abcdefgh0123'},"
                    "'parameters':{'a':'$$'},'proxy_url':'http://u:pw@h:1'}],"
                    "'routes':{'default':{'provider':'openai','model':'m'}}}");
        input.environment = {{"K", "from-the-environment"}};
        const LoadResult result = load(input);
        QCOMPARE(bytes(problemsOf(result)), QByteArray());
        const std::string shown = show(result.settings);
        const jsonc::Document document = jsonc::parse(shown);
        QVERIFY(document.isValid());
        QCOMPARE(
            bytes(jsonc::toJson(document.root)),
            bytes(json(
                "{'host':'127.0.0.1','port':3456,'apikey':'••••cdef','allowed_hosts':[],'log':"
                "false,'log_file':'',"
                "'log_level':'info','proxy_url':'','ca_file':'','shutdown_timeout':'30s',"
                "'providers':[{'name':'openai','api_key':'${K}','api_keys':['keychain','keychain:b'"
                ",'••••'],"
                "'enabled':true,'headers':{'X-Token':'••••tttt','X':'v','Y':'••••0123'},'"
                "parameters':{'a':'$$'},"
                "'proxy_url':'http://u:••••@h:1','tls_verify':true}],"
                "'routes':{'default':{'provider':'openai','model':'m'}},'profiles':{},"
                "'performance':{'request_timeout':'300s','stream_idle_timeout':'300s','max_request_"
                "body_size':67108864,"
                "'max_retries':2,'retry_status':[],'rate_limit_enabled':false,'rate_limit_requests_"
                "per_min':1000,"
                "'circuit_breaker_enabled':true,'metrics_enabled':true},"
                "'history':{'enabled':true,'bodies':'errors','keep_days':30,'keep_bytes':"
                "1073741824,'database':''},"
                "'budget':{'on_limit':'warn'},'search':{'url':''},'launch':{'auto_mode':'ask'},"
                "'ui':{'language':'','theme':'auto','tray_icon':'auto',"
                "'close_without_tray':'minimize','autostart':false,'notifications':true}}")));
        QVERIFY(shown.find("\n  \"port\": 3456,\n") != std::string::npos);
        QVERIFY(shown.find("\"profiles\": {},") != std::string::npos);
    }

    void conditionsKeepTheirForm()
    {
        const LoadResult result = load(inputOf("{'providers':[{'name':'demo'}],'routes':{'default':"
                                               "{'provider':'demo','model':'m','conditions':"
                                               "[{'type':'tokenCount','operator':'>','value':5},{'"
                                               "type':'model','operator':'==','value':'a,1'}]}}}"));
        const std::string shown = jsonc::toJson(jsonc::parse(show(result.settings)).root);
        QVERIFY2(shown.find(json("'operator':'>','value':5}")) != std::string::npos, shown.c_str());
        QVERIFY2(shown.find(json("'operator':'==','value':'a,1'}")) != std::string::npos,
                 shown.c_str());
    }

    // What is shown, read again and shown again, is the same; and no secret is in any text of ours.
    void randomSettingsStayTheSame()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            LayeredInput input = Generator(seed).input();
            const LoadResult first = load(input);
            QVERIFY2(!first.hasErrors(), problemsOf(first).c_str());
            const std::string shown = show(first.settings);
            QVERIFY2(jsonc::parse(shown).isValid(), shown.c_str());
            QVERIFY2(shown.find(kMarker) == std::string::npos, shown.c_str());
            QVERIFY(problemsOf(first).find(kMarker) == std::string::npos);

            input.fileText = shown;
            const LoadResult second = load(input);
            QCOMPARE(bytes(show(second.settings)), bytes(shown));
            QVERIFY(problemsOf(second).find(kMarker) == std::string::npos);
        }
    }

    // A slip anywhere in a configuration with keys in it: they are not quoted at the user.
    void problemsHoldNoSecrets()
    {
        QRandomGenerator random(11);
        const std::string tokens = "{}[]:,\"x5$ -";
        for (quint32 seed = 0; seed < 3000; ++seed) {
            LayeredInput input = Generator(seed % 100).input();
            std::string &text = *input.fileText;
            for (int i = 0; i < 2; ++i)
                text[random.bounded(quint32(text.size()))] =
                    tokens[random.bounded(quint32(tokens.size()))];
            const LoadResult result = load(input);
            const std::string problems = problemsOf(result);
            QVERIFY2(problems.find(kMarker) == std::string::npos, problems.c_str());
            for (const Problem &problem : result.problems)
                QVERIFY(problem.position.isKnown()
                        && problem.text().find('\n') == std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestShow)
#include "tst_config_show.moc"

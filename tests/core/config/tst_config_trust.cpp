// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"

#include "config_test.h"

#include <QTest>

using namespace ccproxy::config;
using namespace ccproxy::config::test;

namespace {

/// A configuration of one provider with these fields, and a default route to it.
std::string provider(std::string_view fields)
{
    return "{'routes':{'default':{'provider':'p','model':'m'}},'providers':[{" + std::string(fields)
        + "}]}";
}

} // namespace

// A config.json that merely lay in the working directory.
class TestTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foundFiles_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("outcome"); // key, none, disabled
        const auto row = [](const char *name, const char *fields, const char *outcome,
                            const char *own = "") {
            QTest::newRow(name) << QByteArray(fields) << bytes(json(own)) << QByteArray(outcome);
        };
        row("catalogue's own server", "'name':'openai'", "key");
        row("catalogue's server written out",
            "'name':'openai','api_base_url':'https://api.openai.com/v1'", "key");
        row("Anthropic format of the same", "'name':'deepseek','type':'anthropic'", "key");
        row("literal goes anywhere",
            "'name':'p','type':'openai','api_base_url':'http://evil','api_key':'lit'", "key");
        row("usual key, other server", "'name':'openai','api_base_url':'https://evil.example/v1'",
            "none");
        row("named variable, other server",
            "'name':'p','type':'openai','api_base_url':'https://"
            "evil.example','api_key':'${OPENAI_API_KEY}'",
            "none");
        row("part of a variable",
            "'name':'p','type':'openai','api_base_url':'https://"
            "evil.example','api_key':'x${OPENAI_API_KEY}'",
            "none");
        row("keychain, other server",
            "'name':'openai','api_base_url':'https://evil.example','api_key':'keychain:openai'",
            "none");
        row("further keys, other server",
            "'name':'openai','api_base_url':'https://evil.example','api_keys':['keychain']",
            "none");
        row("other name for a known server",
            "'name':'p','type':'openai','api_base_url':'https://api.openai.com/"
            "v1','api_key':'$OPENAI_API_KEY'",
            "none");
        row("other port", "'name':'openai','api_base_url':'https://api.openai.com:8443/v1'",
            "none");
        row("not encrypted", "'name':'openai','api_base_url':'http://api.openai.com/v1'", "none");
        row("user info that looks like the host",
            "'name':'openai','api_base_url':'https://api.openai.com@evil.example'", "none");
        row("variable in a header",
            "'name':'p','type':'openai','api_base_url':'https://"
            "evil.example','headers':{'X':'$OPENAI_API_KEY'}",
            "disabled");
        row("variable in the address",
            "'name':'p','type':'openai','api_base_url':'https://evil.example/"
            "$OPENAI_API_KEY','api_key':'lit'",
            "disabled");
        row("variable in a header of a known server",
            "'name':'openai','headers':{'X':'$OPENAI_API_KEY'}", "key");
        row("local server", "'name':'ollama','api_key':'$OPENAI_API_KEY'", "key");
        row("nobody looks at its certificate",
            "'name':'p','type':'openai','api_base_url':'https://mine.example/"
            "v1','tls_verify':false,"
            "'api_key':'$OPENAI_API_KEY'",
            "none",
            "{'providers':[{'name':'p','type':'openai','api_base_url':'https://mine.example/"
            "v1'}]}");
        row("local server through a proxy",
            "'name':'ollama','api_key':'$OPENAI_API_KEY','proxy_url':'http://evil'", "none");
        row("user's own file names it",
            "'name':'p','type':'openai','api_base_url':'https://mine.example/"
            "v1','api_key':'$OPENAI_API_KEY'",
            "key",
            "{'providers':[{'name':'p','type':'openai','api_base_url':'https://mine.example/v1/"
            "chat/completions'}]}");
        row("user's own file names it for another",
            "'name':'p','type':'openai','api_base_url':'https://mine.example/"
            "v1','api_key':'$OPENAI_API_KEY'",
            "none",
            "{'providers':[{'name':'q','type':'openai','api_base_url':'https://mine.example/"
            "v1'}]}");
        row("user's own file is broken",
            "'name':'p','type':'openai','api_base_url':'https://mine.example/"
            "v1','api_key':'$OPENAI_API_KEY'",
            "none", "{'providers':[{'name':'p'");
    }
    void foundFiles()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, outcome);
        LayeredInput input = inputOf(provider(view(fields)));
        input.ownFileText = view(own);
        input.environment = {{"OPENAI_API_KEY", "geheim-openai"},
                             {"DEEPSEEK_API_KEY", "geheim-deepseek"}};
        for (const FileTrust trust : {FileTrust::Found, FileTrust::Named, FileTrust::Own}) {
            input.trust = trust;
            const LoadResult result = load(input);
            const Provider &p = result.settings.providers.at(0);
            const bool hasKey = p.apiKey.isSet() || !p.apiKeys.empty();
            const QByteArray got = !p.enabled ? "disabled" : hasKey ? "key" : "none";
            QCOMPARE(got,
                     trust == FileTrust::Found              ? outcome
                         : outcome == "disabled" && !hasKey ? QByteArray("none")
                                                            : QByteArray("key"));
            const QByteArray problems = bytes(problemsOf(result));
            QVERIFY2(!problems.contains("geheim"), problems.constData());
            QCOMPARE(problems.contains("only a found config.json names"),
                     trust == FileTrust::Found && outcome != "key");
        }
    }

    // Where nothing says to which server a value would go, the environment is not read at all.
    void variablesElsewhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char *name, const char *fields, bool refused) {
            QTest::newRow(name) << QByteArray("{") + fields
                    + ",'routes':{'default':{'provider':'demo','model':'m'}},'providers':[{'name':'"
                      "demo'}]}" << refused;
        };
        row("proxy", "'proxy_url':'http://evil/$V'", true);
        row("a host name", "'allowed_hosts':['$V']", true);
        row("language", "'ui':{'language':'$V'}", true);
        row("the key of our own port", "'apikey':'$V'", false);
        row("a number", "'port':'$N'", false);
        QTest::newRow("a route's model") << QByteArray(
            "{'providers':[{'name':'demo'}],'routes':{'default':{'provider':'demo','model':'$V'}}}")
                                         << true;
        QTest::newRow("a route's parameters") << QByteArray(
            "{'providers':[{'name':'demo'}],'routes':{'default':{'provider':'demo','model':'m',"
            "'parameters':{'user':'$V'}}}}") << true;
        QTest::newRow("a provider's proxy")
            << QByteArray("{'providers':[{'name':'demo','proxy_url':'http://evil/$V'}],"
                          "'routes':{'default':{'provider':'demo','model':'m'}}}")
            << true;
    }
    void variablesElsewhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, refused);
        LayeredInput input = inputOf(view(text));
        input.environment = {{"V", "geheim-0123456789"}, {"N", "99"}};
        QVERIFY2(!load(input).hasErrors(), problemsOf(load(input)).c_str());
        input.trust = FileTrust::Found;
        const LoadResult result = load(input);
        QCOMPARE(result.hasErrors(), refused);
        QVERIFY(problemsOf(result).find("geheim") == std::string::npos);
    }

    // A stranger does not choose which of the user's files are written to.
    void filesAreNotChosen()
    {
        LayeredInput input = inputOf(
            "{'log_file':'~/.bashrc','history':{'database':'/etc/passwd'},"
            "'routes':{'default':{'provider':'demo','model':'m'}},'providers':[{'name':'demo'}]}");
        input.trust = FileTrust::Found;
        const LoadResult result = load(input);
        QVERIFY(result.settings.logFile.empty() && result.settings.history.database.empty());
        QCOMPARE(result.problems.size(), std::size_t(2));
        QVERIFY(!result.hasErrors());
        input.environment = {{"CCPROXY_LOG_FILE", "/tmp/x.log"}};
        QCOMPARE(bytes(load(input).settings.logFile), QByteArray("/tmp/x.log"));
    }
};

QTEST_APPLESS_MAIN(TestTrust)
#include "tst_config_trust.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/import.h"

#include "core/config/edit.h"
#include "core/config/loader.h"

#include "config_test.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::config;
using namespace ccproxy::config::test;

namespace {

Import imported(const char *text)
{
    const auto root = valueOf(json(text));
    if (!root)
        return {};
    const auto program = foreignOf(*root);
    return program ? importFrom(*program, *root) : Import();
}

/// The configuration, then what was left, a line each.
std::string told(const char *text)
{
    const Import import = imported(text);
    std::string out = jsonc::toJson(import.configuration);
    for (char &c : out) {
        if (c == '"')
            c = '\'';
    }
    for (const std::string &line : import.left)
        out += "\n" + line;
    return out;
}

/// What is wrong with an import as a configuration of its own.
std::string problemsOfImport(const char *text)
{
    const auto added = withImport("", imported(text));
    if (!added)
        return added.error().text();
    LayeredInput input;
    input.fileText = added->text;
    input.filePath = "c.json";
    return problemsOf(load(input));
}

constexpr const char *kRouter =
    "{'APIKEY': 'secret-0123456789', 'LOG': true, 'LOG_LEVEL': 'warn', 'API_TIMEOUT_MS': 600000,"
    " 'HOST': '127.0.0.1', 'PORT': 3456, 'NON_INTERACTIVE_MODE': false,"
    " 'CUSTOM_ROUTER_PATH': '/x.js',"
    " 'Providers': ["
    "  {'name': 'openrouter', 'api_base_url': 'https://openrouter.ai/api/v1/chat/completions',"
    "   'api_key': 'sk-x', 'models': ['google/gemini-2.5-pro', 'a/b'],"
    "   'transformer': {'use': ['openrouter']}},"
    "  {'name': 'ds', 'api_base_url': 'https://api.deepseek.com/chat/completions',"
    "   'api_key': 'sk-y', 'models': ['deepseek-chat'],"
    "   'transformer': {'use': ['deepseek'], 'deepseek-chat': {'use': ['tooluse']}}},"
    "  {'name': 'gemini', 'api_base_url':"
    "   'https://generativelanguage.googleapis.com/v1beta/models/', 'api_key': 'k',"
    "   'models': [], 'transformer': {'use': ['gemini']}},"
    "  {'name': 'mine', 'api_base_url': 'http://10.0.0.1:8000/v1/chat/completions',"
    "   'api_key': 'k', 'models': ['m'],"
    "   'transformer': {'use': [['maxtoken', {'max_tokens': 5}], 'enhancetool']}},"
    "  {'name': 'kimi', 'api_base_url': 'https://relay.example/v1/messages', 'api_key': 'k',"
    "   'models': ['k2'], 'transformer': {'use': ['Anthropic']}}],"
    " 'Router': {'default': 'ds,deepseek-chat', 'background': 'mine,m', 'think': '',"
    "  'longContext': 'openrouter,google/gemini-2.5-pro', 'longContextThreshold': 90000,"
    "  'webSearch': 'nobody,x', 'image': 'kimi,k2'},"
    " 'fallback': {'default': ['openrouter,a/b'], 'think': ['mine,m']}}";

} // namespace

class TestConfigImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesWhoseFileItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char *text, const char *name) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(name);
        };
        row("{'Providers': [], 'Router': {}}", "claude-code-router");
        row("{'config': {'Providers': []}}", "claude-code-router");
        row("{'version': 2, 'claude': {'providers': {}, 'current': ''}}", "cc-switch");
        row("{'providers': {}, 'current': 'x'}", "cc-switch");
        row("{'providers': []}", "ccproxy");
        row("{'a': 1}", "");
        row("[]", "");
    }
    void recognisesWhoseFileItIs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, name);
        const auto program = foreignOf(*valueOf(json(view(text))));
        QCOMPARE(bytes(program ? nameOf(*program) : std::string_view()), name);
        if (program)
            QVERIFY(foreignNamed(nameOf(*program)) == program);
    }

    void takesClaudeCodeRouterOver()
    {
        QCOMPARE(
            bytes(told(kRouter)),
            QByteArray(
                "{'providers':["
                "{'name':'openrouter',"
                "'api_base_url':'https://openrouter.ai/api/v1/chat/completions','api_key':'sk-x',"
                "'models':['google/gemini-2.5-pro','a/b']},"
                "{'name':'ds','type':'deepseek',"
                "'api_base_url':'https://api.deepseek.com/chat/completions','api_key':'sk-y',"
                "'models':['deepseek-chat']},"
                "{'name':'gemini','api_key':'k','models':[]},"
                "{'name':'mine','type':'openai',"
                "'api_base_url':'http://10.0.0.1:8000/v1/chat/completions','api_key':'k',"
                "'models':['m']},"
                "{'name':'kimi','type':'anthropic',"
                "'api_base_url':'https://relay.example/v1/messages','api_key':'k',"
                "'models':['k2']}],"
                "'host':'127.0.0.1','port':3456,'apikey':'secret-0123456789','log':true,"
                "'log_level':'warning','performance':{'request_timeout':'600000ms'},"
                "'routes':{"
                "'default':{'provider':'ds','model':'deepseek-chat',"
                "'fallbacks':[{'provider':'openrouter','model':'a/b'}]},"
                "'background':{'provider':'mine','model':'m'},"
                "'longContext':{'provider':'openrouter','model':'google/gemini-2.5-pro',"
                "'threshold':90000},"
                "'image':{'provider':'kimi','model':'k2'}}}\n"
                "transformer.deepseek-chat of provider ds: transformers of single models are not "
                "carried over\n"
                "transformer maxtoken of provider mine: CCProxy has no transformers; see "
                "`parameters` and `model_options`\n"
                "Router.webSearch: there is no provider \"nobody\"\n"
                "fallback.think: \"mine,m\" has no route or names no provider and model\n"
                "CUSTOM_ROUTER_PATH: CCProxy runs no scripts; see the `conditions` of routes"));
        QCOMPARE(bytes(problemsOfImport(kRouter)), QByteArray());
    }

    void takesVersionThreeOver()
    {
        const char *text =
            "{'exportedAt': 'x', 'config': {'gateway': {'port': 1},"
            " 'Providers': [{'name': 'Open Router', 'type': 'openai_chat_completions',"
            "   'api_base_url': 'https://openrouter.ai/api/v1', 'api_key': 'k', 'models': ['a/b']},"
            "  {'name': 'claude', 'type': 'anthropic_messages', 'enabled': false,"
            "   'baseUrl': 'https://api.anthropic.com', 'apiKey': 'k', 'models': ['c']}],"
            " 'Router': {'builtInRules': {'codex': {'enabled': true}},"
            "  'fallback': {'mode': 'model-chain', 'models': ['Open Router/a/b'], 'retryCount': 1},"
            "  'rules': [{'enabled': true, 'id': '1', 'name': 'p', 'type': 'model-prefix',"
            "    'pattern': 'gpt-', 'target': 'Open Router/a/b'},"
            "   {'enabled': false, 'id': '2', 'name': 'off', 'type': 'script'},"
            "   {'enabled': true, 'id': '3', 'name': 'cond', 'type': 'condition'}]},"
            " 'profile': {'profiles': [{'agent': 'codex', 'model': 'x/y', 'name': 'Codex'},"
            "  {'agent': 'claude-code', 'model': 'Open Router/a/b', 'haikuModel': 'claude/c'}]},"
            " 'virtualModelProfiles': []}}";
        QCOMPARE(bytes(told(text)),
                 QByteArray("{'providers':["
                            "{'name':'Open Router','type':'openrouter',"
                            "'api_base_url':'https://openrouter.ai/api/v1','api_key':'k',"
                            "'models':['a/b']},"
                            "{'name':'claude','type':'anthropic',"
                            "'api_base_url':'https://api.anthropic.com','api_key':'k',"
                            "'models':['c'],'enabled':false}],"
                            "'routes':{'gpt-*':{'provider':'Open Router','model':'a/b'},"
                            "'default':{'provider':'Open Router','model':'a/b',"
                            "'fallbacks':[{'provider':'Open Router','model':'a/b'}]},"
                            "'background':{'provider':'claude','model':'c'}}}\n"
                            "rule \"cond\": rules with conditions or scripts are not carried over; "
                            "see the `conditions` of routes\n"
                            "profile \"Codex\": it is of another program than Claude Code"));
    }

    // Files of early version 3 have rules; the addresses of others say which protocol is spoken.
    void takesRulesAndEndsOfAddressesOver()
    {
        const char *text =
            "{'Providers': ["
            "  {'name': 'one', 'api_base_url': 'https://one.example/v1/messages'},"
            "  {'name': 'two', 'api_base_url': 'https://two.example/anthropic'},"
            "  {'name': 'three', 'api_base_url': 'https://three.example/v1/responses'}],"
            " 'Router': {'rules': ["
            "  {'type': 'always', 'name': 'all', 'target': 'one,m'},"
            "  {'type': 'long-context', 'name': 'long', 'target': 'two,l', 'threshold': 70000},"
            "  {'type': 'image', 'name': 'pictures', 'target': 'nothing'}]}}";
        QCOMPARE(bytes(told(text)),
                 QByteArray("{'providers':["
                            "{'name':'one','type':'anthropic',"
                            "'api_base_url':'https://one.example/v1/messages'},"
                            "{'name':'two','type':'anthropic',"
                            "'api_base_url':'https://two.example/anthropic'},"
                            "{'name':'three','type':'openai-responses',"
                            "'api_base_url':'https://three.example/v1/responses'}],"
                            "'routes':{'default':{'provider':'one','model':'m'},"
                            "'longContext':{'provider':'two','model':'l','threshold':70000}}}\n"
                            "rule \"pictures\": \"nothing\" names no provider and model"));
    }

    // On this machine the port says which server it is.
    void tellsLocalServersApart()
    {
        QCOMPARE(bytes(told("{'Providers': ["
                            "{'name': 'a', 'api_base_url': 'http://127.0.0.1:11434/v1'},"
                            "{'name': 'b', 'api_base_url': 'http://localhost:1234/v1'},"
                            "{'name': 'c', 'api_base_url': 'http://localhost:4711/v1'}]}")),
                 QByteArray("{'providers':["
                            "{'name':'a','type':'ollama',"
                            "'api_base_url':'http://127.0.0.1:11434/v1'},"
                            "{'name':'b','type':'lmstudio',"
                            "'api_base_url':'http://localhost:1234/v1'},"
                            "{'name':'c','type':'openai',"
                            "'api_base_url':'http://localhost:4711/v1'}]}"));
    }

    void takesCcSwitchOver()
    {
        const char *text =
            "{'version': 2, 'claude': {'current': 'two', 'providers': {"
            "  'one': {'id': 'one', 'name': 'Claude Official', 'settingsConfig': {'env': {}}},"
            "  'two': {'id': 'two', 'name': 'DeepSeek (work)', 'settingsConfig': {'env': {"
            "    'ANTHROPIC_BASE_URL': 'https://api.deepseek.com/anthropic',"
            "    'ANTHROPIC_AUTH_TOKEN': 'sk-$1', 'ANTHROPIC_MODEL': 'deepseek-chat',"
            "    'ANTHROPIC_DEFAULT_HAIKU_MODEL': 'deepseek-small',"
            "    'ANTHROPIC_DEFAULT_SONNET_MODEL': 'deepseek-chat'}}},"
            "  'three': {'id': 'three', 'name': 'DeepSeek  work!', 'settingsConfig': {'env': {"
            "    'ANTHROPIC_BASE_URL': 'https://relay.example', 'ANTHROPIC_API_KEY': 'k'}}},"
            "  'four': {'id': 'four', 'name': 'Chat', 'meta': {'apiFormat': 'openai_chat'},"
            "   'settingsConfig': {'env': {"
            "    'ANTHROPIC_BASE_URL': 'https://chat.example/v1', 'ANTHROPIC_API_KEY': 'k'}}}}},"
            " 'codex': {'providers': {'x': {}}, 'current': 'x'}, 'mcp': {'a': 1}}";
        QCOMPARE(bytes(told(text)),
                 QByteArray("{'routes':{'default':{'provider':'deepseek-work',"
                            "'model':'deepseek-chat'},"
                            "'background':{'provider':'deepseek-work','model':'deepseek-small'}},"
                            "'providers':["
                            "{'name':'deepseek-work','type':'deepseek-anthropic',"
                            "'api_base_url':'https://api.deepseek.com/anthropic',"
                            "'api_key':'sk-$$1'},"
                            "{'name':'deepseek-work-2','type':'anthropic',"
                            "'api_base_url':'https://relay.example','api_key':'k'},"
                            "{'name':'chat','type':'openai',"
                            "'api_base_url':'https://chat.example/v1','api_key':'k'}]}\n"
                            "provider \"Claude Official\": it has neither an address nor a key (a "
                            "login of Claude Code)\n"
                            "codex: providers of another program than Claude Code\n"
                            "mcp: Claude Code keeps these itself"));
        QCOMPARE(bytes(problemsOfImport(text)), QByteArray());
    }

    void tellsThatNoModelIsNamed()
    {
        const char *text =
            "{'claude': {'current': 'a', 'providers': {'a': {'name': '(!)', 'settingsConfig':"
            " {'env': {'ANTHROPIC_BASE_URL': 'http://127.0.0.1:11434/v1',"
            " 'ANTHROPIC_AUTH_TOKEN': 'k'}}, 'meta': {'apiFormat': 'openai_chat'}}}}}";
        QCOMPARE(bytes(told(text)),
                 QByteArray("{'providers':[{'name':'provider','type':'ollama',"
                            "'api_base_url':'http://127.0.0.1:11434/v1','api_key':'k'}]}\n"
                            "the default route: provider names no model; set routes.default "
                            "yourself"));
    }

    void takesModelsOfKindsOver()
    {
        const char *text =
            "{'claude': {'current': 'a', 'providers': {'a': {'name': 'a', 'settingsConfig':"
            " {'env': {'ANTHROPIC_BASE_URL': 'https://relay.example',"
            " 'ANTHROPIC_AUTH_TOKEN': 'k', 'ANTHROPIC_MODEL': 'main',"
            " 'ANTHROPIC_DEFAULT_SONNET_MODEL': 's', 'ANTHROPIC_DEFAULT_OPUS_MODEL': 'o',"
            " 'CLAUDE_CODE_SUBAGENT_MODEL': 'sub'}}}}}}";
        QCOMPARE(bytes(told(text)),
                 QByteArray("{'routes':{'default':{'provider':'a','model':'main'},"
                            "'claude-opus-*':{'provider':'a','model':'o'},"
                            "'claude-sonnet-*':{'provider':'a','model':'s'},"
                            "'subagent':{'provider':'a','model':'sub'}},"
                            "'providers':[{'name':'a','type':'anthropic',"
                            "'api_base_url':'https://relay.example','api_key':'k'}]}"));
        QCOMPARE(bytes(problemsOfImport(text)), QByteArray());
    }

    void takesAnOlderCcproxyOver()
    {
        const char *text =
            "{'host': '127.0.0.1', 'providers': [{'name': 'anthropic', 'api_key': 'k',"
            " 'api_base_url': 'https://api.anthropic.com', 'models': ['c'], 'enabled': true,"
            " 'transformers': [{'name': 'x'}]}], 'routes': {'default': {'provider': 'anthropic',"
            " 'model': 'c', 'odd': 1}}, 'performance': {'request_timeout': '30s', 'cpus': 4},"
            " 'security': {'a': 1}}";
        QCOMPARE(bytes(told(text)),
                 QByteArray("{'host':'127.0.0.1','providers':[{'name':'anthropic','api_key':'k',"
                            "'api_base_url':'https://api.anthropic.com','models':['c'],"
                            "'enabled':true}],'routes':{'default':{'provider':'anthropic',"
                            "'model':'c'}},'performance':{'request_timeout':'30s'}}\n"
                            "providers[0].transformers: CCProxy has nothing like it\n"
                            "routes.default.odd: CCProxy has nothing like it\n"
                            "performance.cpus: CCProxy has nothing like it\n"
                            "security: CCProxy has nothing like it"));
        QCOMPARE(bytes(problemsOfImport(text)), QByteArray());
    }

    void whatIsThereStays()
    {
        const std::string before = json(
            "{\n  // mine\n  'port': 1,\n  'providers': [\n    { 'name': 'ds' } // here\n  ],\n"
            "  'performance': { 'max_retries': 1 }\n}\n");
        const auto added = withImport(before, imported(kRouter));
        QVERIFY(added);
        const auto root = valueOf(added->text);
        QVERIFY(root);
        QCOMPARE(root->member("port")->text, std::string("1"));
        QCOMPARE(root->member("providers")->children.size(), std::size_t(5));
        QVERIFY(added->text.find("// mine") != std::string::npos);
        QVERIFY(added->text.find("{ \"name\": \"ds\" }, // here") != std::string::npos);
        std::string left;
        for (const std::string &line : added->left)
            left += line + "\n";
        QVERIFY(left.find("port: it is set already and stays") != std::string::npos);
        QVERIFY(left.find("providers.ds: one of that name is there already and stays")
                != std::string::npos);
        // Once more brings nothing.
        const auto again = withImport(added->text, imported(kRouter));
        QVERIFY(again && again->added.empty());
        QCOMPARE(again->text, added->text);
    }

    // A report may be shown to anybody.
    void contentsAreTold()
    {
        const auto added = withImport(json("{'port': 1, 'routes': {'default': {'provider': 'ds', "
                                           "'model': 'x'}}}"),
                                      imported(kRouter));
        QVERIFY(added);
        QCOMPARE(added->paths.size(), added->added.size());
        const auto contents = contentsOf(*added);
        QCOMPARE(contents.size(), added->added.size());
        std::string all;
        for (std::size_t i = 0; i < contents.size(); ++i) {
            QVERIFY2(!contents[i].empty(), added->added[i].c_str());
            all += added->added[i] + "\n";
            for (const std::string &line : contents[i])
                all += "  " + line + "\n";
        }
        for (const char *part : {"providers.openrouter\n  ", "  models: [\"google/gemini-2.5-pro\"",
                                 "log_level\n  warning\n", "  api_key: "})
            QVERIFY2(all.find(part) != std::string::npos, all.c_str());
        for (const char *key : {"secret-0123456789", "sk-x"})
            QVERIFY2(all.find(key) == std::string::npos, all.c_str());
        // What is there already, and what nobody has written, is no part of it.
        for (const char *other : {"\nport\n", "routes.default", "enabled"})
            QVERIFY2(all.find(other) == std::string::npos, all.c_str());
    }

    void reportsHoldNoKeys()
    {
        for (const std::string &line : imported(kRouter).left)
            QVERIFY(line.find("sk-") == std::string::npos
                    && line.find("secret") == std::string::npos);
    }

    void oddDocumentsDoNoHarm()
    {
        for (const char *text :
             {"{'Providers': {}, 'Router': []}", "{'Providers': [1, null, {'name': 5}, []]}",
              "{'Router': {'default': 5, 'rules': {}, 'fallback': 1, 'longContext': {}}}",
              "{'claude': {'providers': [1], 'current': 2}}",
              "{'claude': {'providers': {'a': 1, 'b': {'settingsConfig': []}}}}",
              "{'providers': {'a': {'settingsConfig': {'env': 1}}}, 'current': null}",
              "{'providers': [1, {}], 'routes': [], 'performance': 5}",
              "{'Providers': [{'name': 'a', 'transformer': {'use': [[], [[]], 5]}}], 'PORT': 'x',"
              " 'fallback': [1], 'profile': {'profiles': [1]}}"}) {
            const Import import = imported(text);
            const auto added = withImport("", import);
            QVERIFY2(added, text);
            QVERIFY2(added->text.empty() || jsonc::parse(added->text).isValid(), text);
        }
    }
};

QTEST_APPLESS_MAIN(TestConfigImport)
#include "tst_config_import.moc"

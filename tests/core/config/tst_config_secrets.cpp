// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/secrets.h"

#include "config_test.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::config;
using namespace ccproxy::config::test;

namespace {

constexpr const char *kRoutes = "'routes':{'default':{'provider':'a','model':'m'}}";

Settings settingsOf(const std::string &fields, FileTrust trust = FileTrust::Own)
{
    LayeredInput input = inputOf("{" + std::string(kRoutes) + "," + fields + "}");
    input.trust = trust;
    return load(input).settings;
}

std::string joined(const std::set<std::string, std::less<>> &entries)
{
    std::string out;
    for (const std::string &entry : entries)
        out += (out.empty() ? "" : " ") + entry;
    return out;
}

/// "path=key", "path=key (show)".
std::string literalsOf(std::string_view text)
{
    std::string out;
    for (const LiteralKey &literal : literalKeys(jsonc::parse(text).root)) {
        out += (out.empty() ? "" : " ") + toText(literal.path) + "="
            + std::string(literal.value.reveal()) + (literal.isForShow ? "(show)" : "");
    }
    return out;
}

Keys keysOf(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    Keys keys;
    for (const auto &[entry, key] : pairs)
        keys.insert_or_assign(entry, Secret(key));
    return keys;
}

} // namespace

/// Keys that the keychain keeps, and how those of a file get there.
class TestSecrets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entries_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("entries");
        const auto row = [](const char *name, const char *fields, const char *entries) {
            QTest::newRow(name) << QByteArray(fields) << QByteArray(entries);
        };
        row("none", "'providers':[{'name':'a','api_key':'literal'}]", "");
        row("the provider's own", "'providers':[{'name':'a','api_key':'keychain'}]", "a");
        row("an empty name is its own", "'providers':[{'name':'a','api_key':'keychain:'}]", "a");
        row("another", "'providers':[{'name':'a','api_key':'keychain:x'}]", "x");
        row("several",
            "'providers':[{'name':'a','api_key':'keychain','api_keys':['keychain:x','lit',"
            "'keychain:y']},{'name':'b','api_key':'keychain:x'}]",
            "a x y");
        row("switched off",
            "'providers':[{'name':'a'},{'name':'b','enabled':false,'api_key':'keychain'}]", "");
        row("our own", "'apikey':'keychain','providers':[{'name':'a'}]", "ccproxy");
        row("our own by name", "'apikey':'keychain:mine','providers':[{'name':'a'}]", "mine");
    }
    void entries()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, entries);
        const Settings settings = settingsOf(fields.toStdString());
        QCOMPARE(bytes(joined(keychainEntries(settings))), entries);
    }

    /// Nobody asks for the key of what is switched off, but it is wanted when that is on again.
    void keysOfWhatIsSwitchedOffAreKept()
    {
        const Settings settings = settingsOf(
            "'apikey':'keychain','providers':[{'name':'a','api_key':'literal'},"
            "{'name':'b','enabled':false,'api_key':'keychain','api_keys':['keychain:x','$Y']}]");
        QCOMPARE(joined(keychainEntries(settings)), std::string("ccproxy"));
        QCOMPARE(joined(keptEntries(settings)), std::string("b ccproxy x"));
    }

    /// What only a found config.json says is not even asked for (PRODUCT.md 2).
    void foundFilesAskForNothing()
    {
        const std::string fields = "'providers':[{'name':'openai','api_base_url':"
                                   "'https://evil.example','api_key':'keychain',"
                                   "'api_keys':['keychain:deepseek']},"
                                   "{'name':'deepseek','api_key':'keychain'}]";
        QCOMPARE(joined(keychainEntries(settingsOf(fields))), std::string("deepseek openai"));
        Settings found = settingsOf(fields, FileTrust::Found);
        QCOMPARE(joined(keychainEntries(found)), std::string("deepseek"));
        fillIn(found, keysOf({{"openai", "k1"}, {"deepseek", "k2"}}), KeyState::Known);
        QVERIFY(!found.providers[0].apiKey.isSet() && found.providers[0].apiKeys.empty());
        QVERIFY(found.providers[1].apiKey.value.matches("k2"));
    }

    void fillsIn()
    {
        Settings settings = settingsOf("'apikey':'keychain','providers':[{'name':'a','api_key':"
                                       "'keychain','api_keys':['keychain:x','literal']}]");
        SecretSource &first = settings.providers[0].apiKey;
        SecretSource &second = settings.providers[0].apiKeys[0];
        QVERIFY(first.state == KeyState::Waiting && first.value.empty());
        fillIn(settings, {}, KeyState::Denied);
        QVERIFY(first.state == KeyState::Denied && settings.apiKey.state == KeyState::Denied);
        fillIn(settings, keysOf({{"a", "k1"}, {"ccproxy", "k2"}}), KeyState::Known);
        QVERIFY(first.state == KeyState::Known && first.value.matches("k1"));
        QVERIFY(settings.apiKey.value.matches("k2"));
        QVERIFY(second.state == KeyState::NotFound && second.value.empty());
        // A key that is known stays known while the keychain is locked again.
        fillIn(settings, keysOf({{"a", "k1"}}), KeyState::Waiting);
        QVERIFY(first.value.matches("k1") && first.state == KeyState::Known);
        QVERIFY(second.state == KeyState::Waiting && settings.apiKey.value.empty());
        QVERIFY(settings.providers[0].apiKeys[1].value.matches("literal"));
    }

    void literals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char *name, const char *text, const char *found) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(found);
        };
        row("nothing", "{}", "");
        row("no configuration", "[1]", "");
        row("our own", "{'apikey':'k1'}", "apikey=k1");
        row("all places",
            "{'providers':[{'name':'a','api_key':'k1','api_keys':['k2','keychain','k3']}]}",
            "providers[0].api_key=k1 providers[0].api_keys[0]=k2 providers[0].api_keys[2]=k3");
        row("references are none",
            "{'apikey':'$K','providers':[{'name':'a','api_key':'${K}','api_keys':['x$K',"
            "'keychain:e','']}]}",
            "");
        row("dollars", "{'providers':[{'name':'a','api_key':' k$$1 '}]}",
            "providers[0].api_key=k$1");
        row("local servers",
            "{'providers':[{'name':'ollama','api_key':'any'},{'name':'b','type':'openai',"
            "'api_base_url':'http://127.0.0.1:1/v1','api_key':'word'},"
            "{'name':'openai','api_key':'k'}]}",
            "providers[0].api_key=any(show) providers[1].api_key=word(show) "
            "providers[2].api_key=k");
        row("without a name", "{'providers':[{'api_key':'k1'},3]}", "");
        row("of another kind", "{'apikey':1,'providers':{'name':'a','api_key':'k'}}", "");
    }
    void literals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, found);
        QCOMPARE(bytes(literalsOf(json(view(text)))), found);
    }

    void entriesForLiterals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("entries");
        const auto row = [](const char *name, const char *text, const char *entries) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(entries);
        };
        // Stored are a=ka, b=kb and b-2=kb2.
        row("the usual ones",
            "{'apikey':'k','providers':[{'name':'c','api_key':'k1',"
            "'api_keys':['k2','k3']}]}",
            "ccproxy c c-2 c-3");
        row("the same key", "{'providers':[{'name':'a','api_key':'ka'}]}", "a");
        row("another key is there", "{'providers':[{'name':'a','api_key':'new'}]}", "a-2");
        row("the key has another entry", "{'providers':[{'name':'a','api_key':'kb2'}]}", "b-2");
        row("numbers are taken", "{'providers':[{'name':'b','api_key':'new'}]}", "b-3");
        row("one key twice",
            "{'providers':[{'name':'c','api_key':'k1'},{'name':'d','api_key':'k1'}]}", "c d");
        row("the same name twice",
            "{'providers':[{'name':'c','api_key':'k1'},{'name':'c','api_key':'k2'}]}", "c c-2");
    }
    void entriesForLiterals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, entries);
        const Keys stored = keysOf({{"a", "ka"}, {"b", "kb"}, {"b-2", "kb2"}});
        const auto literals = literalKeys(jsonc::parse(json(view(text))).root);
        std::string out;
        for (const MovedKey &moved : entriesFor(literals, stored))
            out += (out.empty() ? "" : " ") + moved.entry;
        QCOMPARE(bytes(out), entries);
    }

    void references()
    {
        const std::string text = json("{ // ka\n 'apikey': 'ka', 'x': 'ka',\n"
                                      "  'providers': [{'name': 'a', 'api_key': 'ka'},\n"
                                      "    {'name': 'b', 'api_keys': ['kb', 'kc'], 'ka': 1}]}\n");
        const std::vector<MovedKey> moved{{Secret("ka"), "a"}, {Secret("kb"), "b"}};
        QCOMPARE(bytes(withReferences(text, moved, false)),
                 bytes(json("{ // ka\n 'apikey': 'keychain:a', 'x': 'ka',\n"
                            "  'providers': [{'name': 'a', 'api_key': 'keychain'},\n"
                            "    {'name': 'b', 'api_keys': ['keychain', 'kc'], 'ka': 1}]}\n")));
        // Short ones are words of other things.
        QCOMPARE(withReferences(text, moved, true), withReferences(text, moved, false));
        const std::vector<MovedKey> longKey{{Secret("0123456789abcdef"), "a"}};
        QCOMPARE(withReferences("broken { // 0123456789abcdef", longKey, true),
                 std::string("broken { // keychain:a"));
        QCOMPARE(withReferences("broken { // 0123456789abcdef", longKey, false),
                 std::string("broken { // 0123456789abcdef"));
    }

    void typedKeys_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("key"); // "" = refused
        QTest::newRow("plain") << QByteArray("sk-1") << QByteArray("sk-1");
        QTest::newRow("pasted") << QByteArray("  sk-1\r\n") << QByteArray("sk-1");
        QTest::newRow("dollar") << QByteArray("a$b") << QByteArray("a$b");
        for (const char *bad : {"", " \n", "sk 1", "sk\t1", "a\nb", "a\x01z", "a\x7Fz", "k\xC3\xBC",
                                "keychain", "keychain:a", "${KEY}"})
            QTest::newRow(bad) << QByteArray(bad) << QByteArray();
        QTest::newRow("endless") << QByteArray(20'000, 'a') << QByteArray();
    }
    void typedKeys()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, key);
        const auto result = keyFrom(view(typed));
        QCOMPARE(result.has_value(), !key.isEmpty());
        if (result)
            QVERIFY(result->matches(view(key)));
        else
            QVERIFY(result.error().kind == FailureKind::UsageError);
    }
};

QTEST_APPLESS_MAIN(TestSecrets)
#include "tst_config_secrets.moc"

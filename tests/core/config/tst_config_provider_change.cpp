// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/provider_change.h"
#include "core/config/show.h"

#include "config_test.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::config;
using namespace ccproxy::config::test;

namespace {

using Kind = ProviderChange::Kind;

constexpr const char *kFile =
    "{\n"
    "  // mine\n"
    "  \"providers\": [\n"
    "    {\"name\": \"one\", \"type\": \"openai\", // first\n"
    "     \"api_base_url\": \"https://$HOST/v1\",\n"
    "     \"api_key\": \"sk-0123456789abcd\", \"x_note\": 1},\n"
    "    {\"name\": \"two\", \"type\": \"openai\",\n"
    "     \"api_base_url\": \"https://two.example\"}\n"
    "  ],\n"
    "  \"routes\": {\"default\": {\"provider\": \"one\", \"model\": \"m\"}}\n"
    "}\n";

LayeredInput inputFor(const std::string &text)
{
    LayeredInput input;
    if (!text.empty())
        input.fileText = text;
    input.filePath = "config.json";
    input.environment = {{"HOST", "one.example"}};
    return input;
}

Expected<std::string> change(const std::string &text, const ProviderChange &wanted)
{
    return withChange(text, load(inputFor(text)).settings, wanted);
}

Expected<std::string> change(const std::string &text, Kind kind, const std::string &name,
                             const std::string &json = "{}")
{
    return change(text, {.kind = kind, .name = name, .value = *providerFrom(json)});
}

QByteArray textOf(const Expected<std::string> &result)
{
    return QByteArray::fromStdString(result ? *result : result.error().text());
}

} // namespace

class TestConfigProviderChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("failure");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *tag, Kind kind, const char *name, const char *json,
                            FailureKind failure, const char *says) {
            QTest::newRow(tag) << static_cast<int>(kind) << QByteArray(name) << QByteArray(json)
                               << static_cast<int>(failure) << QByteArray(says);
        };
        row("taken", Kind::Add, "one", "{\"name\":\"one\"}", FailureKind::Conflict, "already");
        row("no name", Kind::Add, "", "{}", FailureKind::InvalidRequest, "no name");
        row("name is a number", Kind::Add, "", "{\"name\":5}", FailureKind::InvalidRequest,
            "no name");
        row("unknown", Kind::Replace, "three", "{}", FailureKind::NotFound, "one, two");
        row("unknown toggle", Kind::Toggle, "three", "{}", FailureKind::NotFound, "three");
        row("other name", Kind::Replace, "one", "{\"name\":\"two\"}", FailureKind::InvalidRequest,
            "keeps its name");
        row("in use", Kind::Remove, "one", "{}", FailureKind::Conflict, "default");
        row("in use, toggled", Kind::Toggle, "one", "{}", FailureKind::Conflict, "default");
        row("in use, disabled", Kind::Replace, "one", "{\"enabled\":false}", FailureKind::Conflict,
            "default");
        row("a mask", Kind::Add, "new", "{\"name\":\"new\",\"api_key\":\"••••abcd\"}",
            FailureKind::InvalidRequest, "api_key");
        row("another's mask", Kind::Replace, "one", "{\"api_key\":\"••••zzzz\"}",
            FailureKind::InvalidRequest, "api_key");
        row("a mask within", Kind::Replace, "two", "{\"headers\":{\"x-a\":\"••••\"}}",
            FailureKind::InvalidRequest, "headers.x-a");
    }
    void refusals()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, json);
        QFETCH(int, failure);
        QFETCH(QByteArray, says);
        const auto result =
            change(kFile, static_cast<Kind>(kind), name.toStdString(), json.toStdString());
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), failure);
        QVERIFY2(textOf(result).contains(says), textOf(result).constData());
        QVERIFY(!textOf(result).contains("0123456789"));
    }

    /// Comments, order and keys that nobody knows stay.
    /// It speaks as OpenAI does, and has none of its models.
    void noRouteToAModelOfAnotherServer()
    {
        const auto add = [](const char *json) {
            const ProviderChange wanted{
                .kind = Kind::Add, .name = "desk", .value = *providerFrom(json)};
            return withChange({}, load(inputFor({})).settings, wanted);
        };
        const auto elsewhere = add("{\"name\":\"desk\",\"type\":\"openai\","
                                   "\"api_base_url\":\"http://127.0.0.1:8000\"}");
        QVERIFY2(elsewhere && elsewhere->find("routes") == std::string::npos,
                 textOf(elsewhere).constData());
        const auto named = add("{\"name\":\"desk\",\"type\":\"openai\",\"models\":[\"q\"],"
                               "\"api_base_url\":\"http://127.0.0.1:8000\"}");
        QVERIFY2(named && named->find("\"model\": \"q\"") != std::string::npos,
                 textOf(named).constData());
    }

    /// A local server that was found where OLLAMA_HOST says is not at its usual address.
    void whatWasFoundKeepsItsAddress()
    {
        LayeredInput input = inputFor({});
        input.localServers = {{"ollama", "http://127.0.0.1:7777/v1", {"llama3"}}};
        const ProviderChange add{
            .kind = Kind::Add, .name = "groq", .value = *providerFrom("{\"name\":\"groq\"}")};
        const auto text = withChange({}, load(input).settings, add);
        QVERIFY2(text, textOf(text).constData());
        const Settings after = load(inputFor(*text)).settings;
        QVERIFY(after.provider("ollama"));
        QCOMPARE(after.provider("ollama")->apiBaseUrl, std::string("http://127.0.0.1:7777/v1"));
        QVERIFY(after.route("default"));
        QCOMPARE(after.route("default")->target, (RouteTarget{"ollama", "llama3", {}}));
    }

    void editsKeepTheRest()
    {
        const auto added = change(kFile, Kind::Add, "x", "{\"name\":\"x\",\"type\":\"openai\"}");
        QVERIFY2(added, textOf(added).constData());
        QVERIFY(textOf(added).contains("// mine") && textOf(added).contains("// first"));
        QVERIFY(textOf(added).contains("\"x_note\": 1"));
        const auto back = change(*added, Kind::Remove, "x");
        QCOMPARE(textOf(back), QByteArray(kFile));
        const auto off = change(kFile, Kind::Toggle, "two");
        QVERIFY(textOf(off).contains("\"enabled\": false"));
        const auto on = change(*off, Kind::Toggle, "two");
        QVERIFY(load(inputFor(*on)).settings.provider("two")->enabled);
    }

    /// What was shown and comes back changes nothing: no key, no variable, no unknown key is lost.
    void whatWasShownComesBack()
    {
        const Settings now = load(inputFor(kFile)).settings;
        const std::string shown = show(*now.provider("one"));
        QVERIFY(shown.find("••••abcd") != std::string::npos);
        QCOMPARE(textOf(change(kFile, Kind::Replace, "one", shown)), QByteArray(kFile));
        const std::string withState =
            shown.substr(0, shown.size() - 1) + ",\"state\":{\"healthy\":true}}";
        QCOMPARE(textOf(change(kFile, Kind::Replace, "one", withState)), QByteArray(kFile));
        // One thing is another one, and one is gone.
        const auto changed =
            change(kFile, Kind::Replace, "one",
                   "{\"type\":\"anthropic\",\"api_base_url\":null,\"api_key\":\"••••abcd\"}");
        QVERIFY2(changed, textOf(changed).constData());
        QVERIFY(textOf(changed).contains("\"anthropic\""));
        QVERIFY(textOf(changed).contains("sk-0123456789abcd"));
        QVERIFY(textOf(changed).contains("x_note"));
        QVERIFY(!textOf(changed).contains("$HOST"));
    }

    void furtherKeysKeepTheirPlaces()
    {
        const std::string file = "{\"providers\":[{\"name\":\"one\",\"type\":\"openai\","
                                 "\"api_base_url\":\"http://h\","
                                 "\"api_keys\":[\"sk-aaaaaaaaaaaa1111\",\"sk-bbbbbbbbbbbb2222\"],"
                                 "\"headers\":{\"x-api-key\":\"hhhhhhhhhhhh3333\",\"x\":\"1\"}}]}";
        const auto changed = change(file, Kind::Replace, "one",
                                    "{\"type\":\"openai\",\"api_base_url\":\"http://h\","
                                    "\"api_keys\":[\"••••2222\",\"${MORE}\",\"••••1111\"],"
                                    "\"headers\":{\"x-api-key\":\"••••3333\",\"x\":\"2\"}}");
        QVERIFY2(changed, textOf(changed).constData());
        const auto root = jsonc::parse(*changed).root;
        const jsonc::Node *one =
            find(root, {{PathStep::Kind::Member, "providers"}, {PathStep::Kind::Named, "one"}});
        QCOMPARE(jsonc::toJson(*one->member("api_keys")),
                 std::string("[\"sk-bbbbbbbbbbbb2222\",\"${MORE}\",\"sk-aaaaaaaaaaaa1111\"]"));
        QCOMPARE(jsonc::toJson(*one->member("headers")),
                 std::string("{\"x-api-key\":\"hhhhhhhhhhhh3333\",\"x\":\"2\"}"));
    }

    /// With no file, what the environment gave is written down with the first change.
    void theFirstChangeKeepsWhatWasFound()
    {
        LayeredInput input = inputFor("");
        input.environment = {{"OPENAI_API_KEY", "sk-from-the-environment"}};
        const Settings found = load(input).settings;
        QVERIFY(found.provider("openai") != nullptr);
        const std::string model = found.route("default")->target.model;
        const auto added =
            withChange("", found,
                       {.kind = Kind::Add,
                        .name = "groq",
                        .value = *providerFrom("{\"name\":\"groq\",\"api_key\":\"keychain\"}")});
        QVERIFY2(added, textOf(added).constData());
        QVERIFY(!textOf(added).contains("sk-from"));
        input.fileText = *added;
        const LoadResult after = load(input);
        QVERIFY(!after.hasErrors());
        QVERIFY(after.settings.provider("groq") != nullptr);
        QVERIFY(after.settings.provider("openai")->apiKey.isSet());
        QCOMPARE(after.settings.route("default")->target.model, model);
        const auto taken = withChange(
            "", found,
            {.kind = Kind::Add, .name = "openai", .value = *providerFrom("{\"name\":\"openai\"}")});
        QCOMPARE(taken.error().kind, FailureKind::Conflict);
    }

    /// With nothing but the demo provider the first one takes its place.
    void theFirstProviderGetsTheDefaultRoute()
    {
        const auto added = change("", Kind::Add, "mine",
                                  "{\"name\":\"mine\",\"type\":\"openai\","
                                  "\"api_base_url\":\"http://h\",\"models\":[\"m-1\"]}");
        QVERIFY2(added, textOf(added).constData());
        const LoadResult after = load(inputFor(*added));
        QCOMPARE(after.settings.providers.size(), std::size_t(1));
        QCOMPARE(after.settings.route("default")->target.provider, std::string("mine"));
        QCOMPARE(after.settings.route("default")->target.model, std::string("m-1"));
        const auto off = change("", Kind::Add, "openai", "{\"name\":\"openai\",\"enabled\":false}");
        QVERIFY(off && !load(inputFor(*off)).hasErrors());
        QVERIFY(load(inputFor(*off)).settings.route("default") == nullptr);
    }

    void keysStayWhereTheyBelong_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("keysSent");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, Kind kind, const QByteArray &json, int keysSent,
                            bool allowed) {
            QTest::newRow(name) << static_cast<int>(kind)
                                << QByteArray("{" + json + "}").replace('\'', '"') << keysSent
                                << allowed;
        };
        const QByteArray own("'name':'new','type':'openai','api_base_url':'https://new.example'");
        const QByteArray one("'name':'one','type':'openai',");
        const QByteArray there("'api_base_url':'https://one.example/v1',");
        const QByteArray evil("'api_base_url':'http://127.0.0.1:99/v1',");
        row("no key", Kind::Add, own, 0, true);
        row("a variable", Kind::Add, own + ",'api_key':'${OPENAI_API_KEY}'", 0, false);
        row("the keychain", Kind::Add, own + ",'api_key':'keychain'", 0, false);
        row("its own key", Kind::Add, own + ",'api_key':'sk-own'", 1, true);
        row("one of two is its own", Kind::Add,
            own + ",'api_key':'sk-own','api_keys':['keychain:x']", 1, false);
        row("a variable in a header", Kind::Add, own + ",'headers':{'x':'$OPENAI_API_KEY'}", 0,
            false);
        row("a variable in the address", Kind::Add,
            "'name':'new','type':'openai','api_base_url':'https://new.example/$OPENAI_API_KEY'", 0,
            false);
        row("the catalogue's server", Kind::Add, "'name':'openai'", 0, true);
        row("the catalogue's, with a variable", Kind::Add,
            "'name':'openai','api_key':'${OPENAI_API_KEY}'", 0, true);
        row("the catalogue's name elsewhere", Kind::Add,
            "'name':'openai','api_base_url':'http://127.0.0.1:99'", 0, false);
        row("its own authority", Kind::Add, "'name':'openai','ca_file':'/tmp/evil.pem'", 0, false);
        row("as it was", Kind::Replace, one + there + "'api_key':'••••abcd','models':['m']", 0,
            true);
        row("elsewhere", Kind::Replace, one + evil + "'api_key':'••••abcd'", 0, false);
        row("elsewhere, with its own key", Kind::Replace, one + evil + "'api_key':'sk-own'", 1,
            true);
        row("through a proxy", Kind::Replace,
            one + there + "'api_key':'••••abcd','proxy_url':'http://127.0.0.1:99'", 0, true);
        row("with an authority of its own", Kind::Replace,
            one + there + "'api_key':'••••abcd','ca_file':'/tmp/evil.pem'", 0, false);
        row("unverified", Kind::Replace, one + there + "'api_key':'••••abcd','tls_verify':false", 0,
            false);
        row("switched", Kind::Toggle, {}, 0, true);
    }
    void keysStayWhereTheyBelong()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, json);
        QFETCH(int, keysSent);
        QFETCH(bool, allowed);
        ProviderChange wanted{.kind = static_cast<Kind>(kind),
                              .name = "two",
                              .value = *providerFrom(json.toStdString()),
                              .keysSent = static_cast<std::size_t>(keysSent)};
        if (const jsonc::Node *name = wanted.value.member("name"))
            wanted.name = name->text;
        LayeredInput input = inputFor(kFile);
        input.environment["OPENAI_API_KEY"] = "geheim-openai-0123";
        const Settings now = load(input).settings;
        const auto text = withChange(kFile, now, wanted);
        QVERIFY2(text, textOf(text).constData());
        input.fileText = *text;
        const LoadResult after = load(input);
        const auto result = mayLeadKeys(wanted, now, after.settings);
        QCOMPARE(result.has_value(), allowed);
        if (!result)
            QCOMPARE(result.error().kind, FailureKind::Permission);
        wanted.isTrusted = true;
        QVERIFY(mayLeadKeys(wanted, now, after.settings));
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("none") << QByteArray() << QByteArray("no JSON");
        QTest::newRow("list") << QByteArray("[]") << QByteArray("a list");
        QTest::newRow("broken") << QByteArray("{\n \"name\": }") << QByteArray("line 2, column 10");
        QTest::newRow("form") << QByteArray("name=x") << QByteArray("line 1, column 1");
        QTest::newRow("no UTF-8") << QByteArray("{\"name\":\"\xff\"}") << QByteArray("line 1");
    }
    void bodies()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, says);
        const auto result = providerFrom(json.toStdString());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, FailureKind::InvalidRequest);
        const QByteArray text = QByteArray::fromStdString(result.error().text());
        QVERIFY2(text.contains(says), text.constData());
    }

    void keysInClearText()
    {
        auto provider = *providerFrom("{\"api_key\":\"sk-1\",\"api_keys\":[\"$A\",\"sk-2\","
                                      "\"keychain:b\",\"••••\",\"\",\"a$$b\"],\"name\":\"sk-3\"}");
        const std::vector<ValuePath> paths = clearKeys(provider);
        QStringList texts;
        for (const ValuePath &path : paths)
            texts << QString::fromStdString(toText(path));
        QCOMPARE(texts.join(u' '), QStringLiteral("api_key api_keys[1] api_keys[5]"));
        replaceKeys(provider, paths, {"keychain", "keychain:x", "keychain:y"});
        QCOMPARE(jsonc::toJson(provider),
                 std::string("{\"api_key\":\"keychain\",\"api_keys\":[\"$A\",\"keychain:x\","
                             "\"keychain:b\",\"••••\",\"\",\"keychain:y\"],\"name\":\"sk-3\"}"));
    }
};

QTEST_APPLESS_MAIN(TestConfigProviderChange)
#include "tst_config_provider_change.moc"

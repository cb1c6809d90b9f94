// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/presets.h"
#include "ui/settings/providers/provider_draft.h"
#include "ui/settings/providers/provider_words.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

config::jsonc::Node node(const char *text)
{
    return *config::valueOf(json(text));
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

const char *const kFull =
    "{'name':'a','type':'openai','api_base_url':'https://h/v1','api_key':'••••abcd',"
    "'api_keys':['keychain:a-2','${B}'],'models':['x','y'],'enabled':true,"
    "'headers':{'X-A':'1','Authorization':'••••'},'parameters':{'temperature':0.2},"
    "'proxy_url':'direct','ca_file':'/ca.pem','tls_verify':false,"
    "'model_options':{'x':{'context':1000}}}";

} // namespace

/// What fields and the file have to do with each other.
class TestProviderDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedChangesNothing()
    {
        const auto base = node(kFull);
        const DraftNode out = nodeOf(draftOf(base), base);
        QVERIFY(out.problems.empty());
        QCOMPARE(bytes(config::jsonc::toJson(out.node)), bytes(json(kFull)));
    }

    void writesWhatIsTyped_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *field, const char *typed, const char *after) {
            QTest::addRow("%s %s", field, typed)
                << QByteArray(field) << QByteArray(typed) << QByteArray(after);
        };
        row("name", " b ", "{'name':'b'}");
        row("address", "", "{'name':'a'}");
        row("address", "h:1", "{'name':'a','api_base_url':'h:1'}");
        row("key", "sk-1", "{'name':'a','api_key':'sk-1'}");
        row("key", "sk$1", "{'name':'a','api_key':'sk$$1'}");
        row("key", "${A}", "{'name':'a','api_key':'${A}'}");
        row("key", "two words", "! api_key");
        row("key", "keychain", "! api_key");
        row("headers", "{'X':'1','Y':'2:3'}", "{'name':'a','headers':{'X':'1','Y':'2:3'}}");
        row("headers", "X", "! headers");
        row("headers", "{'X-Api-Key':'0123456789'}", "! headers");
        row("headers", "{'X-Api-Key':'${A}'}", "{'name':'a','headers':{'X-Api-Key':'${A}'}}");
        row("parameters", " ", "{'name':'a'}");
        row("parameters", "{'top_k': 4}", "{'name':'a','parameters':{'top_k':4}}");
        row("parameters", "[1]", "! parameters");
        row("parameters", "{", "! parameters");
        row("model_options", "7", "! model_options");
        row("models", "x", "{'name':'a','models':['x']}");
    }

    void writesWhatIsTyped()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, after);
        const auto base = node("{'name':'a'}");
        ProviderDraft draft = draftOf(base);
        const std::string text = json(typed.toStdString());
        const std::map<QByteArray, std::string *> fields = {{"name", &draft.name},
                                                            {"address", &draft.address},
                                                            {"headers", &draft.headers},
                                                            {"parameters", &draft.parameters},
                                                            {"model_options", &draft.modelOptions}};
        if (field == "key")
            draft.key.typed = Secret(text);
        else if (field == "models")
            draft.models = {text};
        else
            *fields.at(field) = text;
        const DraftNode out = nodeOf(draft, base);
        const std::string told = out.problems.empty() ? config::jsonc::toJson(out.node)
                                                      : "! " + out.problems.front().key;
        QCOMPARE(bytes(told), bytes(json(after.toStdString())));
        for (const config::Problem &problem : out.problems)
            QVERIFY(problem.text().find("two words") == std::string::npos);
    }

    /// A key among the headers that the file has stays, whoever has written it.
    void aKeyAmongHeadersStays()
    {
        const auto base = node("{'name':'a','headers':{'X-Api-Key':'0123456789','X':'1'}}");
        ProviderDraft draft = draftOf(base);
        QVERIFY(nodeOf(draft, base).problems.empty());
        draft.headers = json("{'X-Api-Key':'0123456789','X':'2'}");
        QVERIFY(nodeOf(draft, base).problems.empty());
        draft.headers = json("{'X-Api-Key':'9876543210','X':'2'}");
        QCOMPARE(nodeOf(draft, base).problems.size(), std::size_t(1));
    }

    void keysLeaveAndCome()
    {
        const auto base = node(kFull);
        ProviderDraft draft = draftOf(base);
        QCOMPARE(draft.furtherKeys.size(), std::size_t(2));
        draft.key.isKept = false;
        draft.furtherKeys[0].isKept = false;
        draft.furtherKeys.push_back({true, Secret("sk-3")});
        const DraftNode out = nodeOf(draft, base);
        QVERIFY(out.node.member("api_key") == nullptr);
        QCOMPARE(bytes(config::jsonc::toJson(*out.node.member("api_keys"))),
                 bytes(json("['${B}','sk-3']")));
    }

    void problemsHaveTheirFields_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("own") << QByteArray("providers[2].api_base_url")
                             << QByteArray("api_base_url");
        QTest::newRow("inner") << QByteArray("providers[0].headers.X-A") << QByteArray("headers");
        QTest::newRow("list") << QByteArray("providers[0].api_keys[1]") << QByteArray("api_keys");
        QTest::newRow("bare") << QByteArray("name") << QByteArray("name");
        QTest::newRow("whole") << QByteArray("providers[1]") << QByteArray();
        QTest::newRow("route") << QByteArray("routes.default.model") << QByteArray();
    }

    void problemsHaveTheirFields()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, field);
        config::Problem problem;
        problem.key = key.toStdString();
        QCOMPARE(bytes(fieldOf(problem)), field);
    }

    void keysInWords_data()
    {
        using Source = config::SecretSource;
        QTest::addColumn<config::SecretSource>("key");
        QTest::addColumn<QString>("words");
        const Secret secret("sk-0123456789abcd");
        const auto row = [](const char *name, Source source, const char *words) {
            QTest::newRow(name) << source << QString::fromUtf8(words);
        };
        row("none", {}, "No key yet");
        row("file", {Source::Kind::Literal, secret, {}},
            "In the file as clear text, ends in ••••abcd");
        row("variable", {Source::Kind::Environment, secret, "A"},
            "From the variable A, ends in ••••abcd");
        row("keychain", {Source::Kind::Keychain, secret, {}}, "In the keychain, ends in ••••abcd");
        row("locked", {Source::Kind::Keychain, {}, {}, config::KeyState::Waiting},
            "In the keychain, which is locked or does not answer");
        row("gone", {Source::Kind::Keychain, {}, {}, config::KeyState::NotFound},
            "The keychain does not have it");
    }

    void keysInWords()
    {
        QFETCH(config::SecretSource, key);
        QFETCH(QString, words);
        QCOMPARE(keyText(key, true), words);
    }

    void presetsBeginWithTheMostUsed()
    {
        config::Settings now;
        config::Provider groq;
        groq.name = "groq";
        now.providers.push_back(groq);
        const config::LocalServer server{
            .provider = "ollama", .address = "http://127.0.0.1:7/v1", .models = {"m"}};
        const auto all = presets(now, std::span(&server, 1));
        QCOMPARE(all[0].name, std::string("ollama"));
        QVERIFY(all[0].isFound);
        QCOMPARE(all[0].address, std::string("http://127.0.0.1:7/v1"));
        QByteArray names;
        for (std::size_t i = 1; i < 9; ++i)
            names += bytes(all[i].name) + ' ';
        QCOMPARE(names,
                 QByteArray("anthropic openai openai-responses gemini deepseek openrouter   "));
        QCOMPARE(all[7].type, std::string("openai"));
        QCOMPARE(all[8].type, std::string("anthropic"));
        const auto taken = std::find_if(
            all.begin(), all.end(), [](const Preset &preset) { return preset.name == "groq-2"; });
        QVERIFY(taken != all.end());
        QCOMPARE(taken->type, std::string("groq"));
        QVERIFY(!taken->address.empty());
        QCOMPARE(std::count_if(all.begin(), all.end(),
                               [](const Preset &preset) { return preset.name == "ollama"; }),
                 1);
    }

    void presetsAreFoundByWords()
    {
        Preset preset;
        preset.title = QStringLiteral("OpenAI");
        preset.detail = QStringLiteral("https://api.openai.com/v1");
        QVERIFY(matches(preset, QStringLiteral("openai")));
        QVERIFY(matches(preset, QStringLiteral(" api OPEN")));
        QVERIFY(!matches(preset, QStringLiteral("openai groq")));
        QVERIFY(matches(preset, {}));
    }
};

QTEST_APPLESS_MAIN(TestProviderDraft)
#include "tst_provider_draft.moc"

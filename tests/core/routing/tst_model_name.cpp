// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/model_name.h"
#include "fixture.h"

#include <QTest>

using namespace ccproxy::routing;
using test::bytes;

namespace {

QByteArray shown(const std::optional<ProviderAndModel> &name)
{
    return name ? bytes(name->provider) + "|" + bytes(name->model) : QByteArray("none");
}

} // namespace

class TestModelName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aliasLeadsBack_data()
    {
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("alias");
        QTest::newRow("plain") << QByteArray("openai") << QByteArray("gpt-4.1")
                               << QByteArray("claude-via-openai,gpt-4.1");
        QTest::newRow("slash") << QByteArray("openrouter") << QByteArray("anthropic/claude-x:free")
                               << QByteArray("claude-via-openrouter,anthropic/claude-x:free");
        QTest::newRow("comma") << QByteArray("p") << QByteArray("a,b")
                               << QByteArray("claude-via-p,a,b");
        QTest::newRow("dash") << QByteArray("kimi-coding") << QByteArray("k2p7")
                              << QByteArray("claude-via-kimi-coding,k2p7");
    }
    void aliasLeadsBack()
    {
        QFETCH(QByteArray, provider);
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, alias);
        const std::string made = aliasFor(provider.toStdString(), model.toStdString());
        QCOMPARE(bytes(made), alias);
        QCOMPARE(shown(fromAlias(made)), provider + "|" + model);
    }

    void readsAliases_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("path") << QByteArray("claude-ccproxy/deepseek/deepseek-chat")
                              << QByteArray("deepseek|deepseek-chat");
        QTest::newRow("path with slashes") << QByteArray("claude-ccproxy/openrouter/qwen/qwen3")
                                           << QByteArray("openrouter|qwen/qwen3");
        QTest::newRow("no model") << QByteArray("claude-via-openai,") << QByteArray("openai|");
        QTest::newRow("via without comma") << QByteArray("claude-via-openai") << QByteArray("none");
        QTest::newRow("path without model")
            << QByteArray("claude-ccproxy/openai") << QByteArray("none");
        QTest::newRow("a Claude model") << QByteArray("claude-opus-5-5") << QByteArray("none");
        QTest::newRow("no alias") << QByteArray("openai,gpt-4.1") << QByteArray("none");
        QTest::newRow("empty") << QByteArray("") << QByteArray("none");
    }
    void readsAliases()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, expected);
        const std::string text = name.toStdString();
        QCOMPARE(shown(fromAlias(text)), expected);
    }

    void splits()
    {
        QCOMPARE(shown(splitAtComma("openrouter, a/b,c ")), QByteArray("openrouter|a/b,c"));
        QCOMPARE(shown(splitAtComma("gpt-4.1")), QByteArray("none"));
        QCOMPARE(shown(splitAtComma(",x")), QByteArray("|x"));
        QCOMPARE(shown(splitAtSlash("openrouter/anthropic/claude-x")),
                 QByteArray("openrouter|anthropic/claude-x"));
        QCOMPARE(shown(splitAtSlash("gpt-4.1")), QByteArray("none"));
    }

    void stripsTheMillion_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("had");
        QTest::newRow("lower") << QByteArray("claude-x[1m]") << QByteArray("claude-x") << true;
        QTest::newRow("upper") << QByteArray("claude-x[1M]") << QByteArray("claude-x") << true;
        QTest::newRow("none") << QByteArray("claude-x") << QByteArray("claude-x") << false;
        QTest::newRow("inside") << QByteArray("a[1m]b") << QByteArray("a[1m]b") << false;
        QTest::newRow("once") << QByteArray("a[1m][1m]") << QByteArray("a[1m]") << true;
    }
    void stripsTheMillion()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, expected);
        QFETCH(bool, had);
        std::string text = name.toStdString();
        QCOMPARE(stripMillion(text), had);
        QCOMPARE(bytes(text), expected);
    }

    void fitsPatterns_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("prefix") << QByteArray("claude-opus-*") << QByteArray("claude-opus-5-5")
                                << true;
        QTest::newRow("prefix, nothing more")
            << QByteArray("claude-opus-*") << QByteArray("claude-opus-") << true;
        QTest::newRow("prefix, too short")
            << QByteArray("claude-opus-*") << QByteArray("claude-opus") << false;
        QTest::newRow("suffix") << QByteArray("*-mini") << QByteArray("gpt-4.1-mini") << true;
        QTest::newRow("suffix again") << QByteArray("*-mini") << QByteArray("a-mini-mini") << true;
        QTest::newRow("suffix and more") << QByteArray("*-mini") << QByteArray("a-mini2") << false;
        QTest::newRow("middle") << QByteArray("a*c") << QByteArray("abcbc") << true;
        QTest::newRow("two") << QByteArray("*gpt*mini*") << QByteArray("x-gpt-4-mini") << true;
        QTest::newRow("two, wrong order")
            << QByteArray("*mini*gpt*") << QByteArray("gpt-mini") << false;
        QTest::newRow("all") << QByteArray("*") << QByteArray("") << true;
        QTest::newRow("stars") << QByteArray("a***b") << QByteArray("ab") << true;
        QTest::newRow("no star") << QByteArray("gpt") << QByteArray("gpt") << true;
        QTest::newRow("no star, more") << QByteArray("gpt") << QByteArray("gpt4") << false;
        QTest::newRow("case") << QByteArray("GPT*") << QByteArray("gpt-4") << false;
        QTest::newRow("a dot is a dot") << QByteArray("gpt-4.1*") << QByteArray("gpt-4x1") << false;
        QTest::newRow("many stars stay quick")
            << QByteArray("a*").repeated(40) << QByteArray(4000, 'a') + "b" << true;
    }
    void fitsPatterns()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        QFETCH(bool, fits);
        QCOMPARE(fitsPattern(pattern.toStdString(), text.toStdString()), fits);
    }

    void knowsHowSpecific()
    {
        QCOMPARE(literalLength("*"), std::size_t(0));
        QCOMPARE(literalLength("claude-*-5*"), std::size_t(9));
        QVERIFY(isPattern("a*"));
        QVERIFY(!isPattern("a"));
    }
};

QTEST_APPLESS_MAIN(TestModelName)
#include "tst_model_name.moc"

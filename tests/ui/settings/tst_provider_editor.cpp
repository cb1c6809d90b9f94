// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QPushButton>
#include <QToolButton>

using namespace ccproxy;
using namespace ccproxy::ui;
using testing::kMarker;
using testing::kThree;
using Shown = testing::ProvidersShown;

/// What is typed into the window of one provider, and what comes of it in the file and the
/// keychain.
class TestProviderEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensThePageForKeys()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
        Shown shown;
        shown.openPicker();
        shown.type("presetSearch", "groq");
        shown.click("presetKeyPage");
        QCOMPARE(m_url, QUrl(QStringLiteral("https://console.groq.com/keys")));
        shown.press(Qt::Key_Escape);
        shown.waitForEnd("presetPicker");
        shown.edit(0);
        m_url.clear();
        shown.click("keyPage");
        QVERIFY(m_url.isValid());
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    }

    void whatIsWrongStandsAtItsField()
    {
        Shown shown;
        shown.pick("openai-compatible");
        QVERIFY(shown.get<QLineEdit>("providerName").hasFocus());
        QVERIFY(shown.text("problem-name").isEmpty());
        shown.click("saveProvider");
        QVERIFY(!shown.text("problem-name").isEmpty());
        QVERIFY(shown.dialog("providerEditor"));
        shown.type("providerName", "groq");
        QTRY_VERIFY2(shown.text("problem-name").contains(QStringLiteral("already")),
                     qPrintable(shown.text("problem-name")));
        shown.type("providerName", "x");
        QTRY_VERIFY(shown.text("problem-name").isEmpty());
        QTRY_VERIFY2(shown.text("problem-api_base_url").contains(QStringLiteral("address")),
                     qPrintable(shown.text("problem-api_base_url") + shown.text("editorProblem")));
        shown.type("providerAddress", "127.0.0.1:9/v1");
        QTRY_VERIFY(shown.text("problem-api_base_url").isEmpty());
        shown.click("moreFields");
        shown.click("providers[].parameters.add");
        shown.type("providers[].parameters.0.value", "5");
        shown.press(Qt::Key_Return);
        QTRY_VERIFY(!shown.text("problem-parameters").isEmpty()); // it has no name
        shown.click("saveProvider");
        QVERIFY(shown.get<QWidget>("providers[].parameters.0.name").hasFocus());
        shown.press(Qt::Key_Delete, Qt::AltModifier);
        shown.save();
        QVERIFY(shown.has("'groqx'"));
    }

    void keyField()
    {
        Shown shown;
        shown.edit(0);
        auto &key = shown.get<QLineEdit>("providerKey");
        auto &reveal = shown.get<QToolButton>("providerKeyReveal");
        QVERIFY(key.text().isEmpty());
        QVERIFY(!reveal.isEnabled());
        key.setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("  ") + QLatin1String(kMarker)
                                              + QStringLiteral("\n"));
        shown.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(key.text(), QLatin1String(kMarker));
        QGuiApplication::clipboard()->clear();
        shown.click("providerKeyReveal");
        QCOMPARE(key.echoMode(), QLineEdit::Normal);
        shown.get<QLineEdit>("providerAddress").setFocus();
        QCOMPARE(key.echoMode(), QLineEdit::Password);
        QVERIFY(!reveal.isChecked());
        shown.save();
        QCOMPARE(shown.desk.keptKeys, std::vector<std::string>{kMarker});
    }

    void forgetsAKey()
    {
        Shown shown;
        shown.edit(0);
        shown.click("providerKeyForget");
        QVERIFY(shown.text("providerKeyWords").contains(QStringLiteral("taken out")));
        shown.save();
        QVERIFY(!shown.has("'api_key': 'keychain'"));
        QVERIFY(shown.has("// the first"));
    }

    void aVariableStaysAVariable()
    {
        Shown shown;
        shown.edit(0);
        shown.type("providerKey", "${GROQ}");
        shown.save();
        QVERIFY(shown.has("'api_key': '${GROQ}'"));
        QVERIFY(shown.desk.keptKeys.empty());
    }

    /// A dollar in a key is no variable.
    void aDollarInAKeyIsKept()
    {
        Shown shown;
        shown.edit(0);
        shown.type("providerKey", "sk-ab$cd-0123456789");
        shown.save();
        QCOMPARE(shown.desk.keptKeys, std::vector<std::string>{"sk-ab$cd-0123456789"});
        QVERIFY(!shown.has("sk-ab"));
    }

    void withoutAKeychain()
    {
        Shown shown;
        shown.desk.keychainFailure = makeFailure(
            FailureKind::NotReady, "The key was not kept: There is no keychain that works here");
        shown.edit(0);
        shown.type("providerKey", kMarker);
        shown.click("saveProvider");
        QVERIFY(shown.dialog("providerEditor"));
        QVERIFY(shown.get<QWidget>("keychainNotice").isVisible());
        QVERIFY(shown.text("keychainWords").contains(QStringLiteral("OPENAI_API_KEY")));
        QVERIFY(!shown.has("marker"));
        shown.click("keyToFile");
        shown.waitForEnd("providerEditor");
        QVERIFY(shown.has(kMarker));
        QCOMPARE(shown.cell(0, 3), QStringLiteral("In the file as clear text, ends in ••••abcd"));
    }

    void escapeChangesNothing()
    {
        Shown shown;
        shown.edit(1);
        shown.type("providerAddress", "https://elsewhere.example/v1");
        shown.press(Qt::Key_Escape);
        shown.waitForEnd("providerEditor");
        QCOMPARE(shown.file(), kThree);
    }

    void rarelyUsedFields()
    {
        Shown shown;
        shown.edit(1);
        QVERIFY(!shown.get<QWidget>("providers[].headers.add").isVisible());
        shown.click("moreFields");
        shown.fill("providers[].headers", {{"name", "X-Team"}, {"value", "research"}});
        shown.fill("providers[].parameters", {{"name", "temperature"}, {"value", "0.2"}});
        shown.type("providerProxy", "direct");
        shown.fill("providers[].model_options", {{"name", "m"}, {"context", "1000000"}});
        shown.get<QWidget>("providerTls").setFocus();
        shown.press(Qt::Key_Space);
        QVERIFY(shown.get<QLabel>("tlsWarning").isVisible());
        QTRY_VERIFY2(shown.text("problem-tls_verify").contains(QStringLiteral("always checked")),
                     qPrintable(shown.text("problem-tls_verify")));
        shown.press(Qt::Key_Space);
        QVERIFY(!shown.get<QLabel>("tlsWarning").isVisible());
        shown.click("addKey");
        shown.type("providerKey2", "sk-another-marker-key");
        shown.save();
        for (const char *piece :
             {"'X-Team': 'research'", "'temperature': 0.2", "'proxy_url': 'direct'",
              "'context': 1000000", "'api_keys': ['keychain']"})
            QVERIFY2(shown.has(piece), (piece + shown.file()).c_str());
        QVERIFY(shown.has("'api_key': '${GROQ}'"));
        QVERIFY(!shown.has("another-marker"));
        // What is there is shown at once, and taken out again.
        shown.edit(1);
        QVERIFY(shown.get<QWidget>("providers[].headers.0.name").isVisible());
        shown.click("providerKey2Forget");
        shown.click("providers[].headers.0.remove");
        shown.save();
        QVERIFY(!shown.has("api_keys") && !shown.has("headers"));
    }

    void keysDoNotGoAmongHeaders()
    {
        Shown shown;
        shown.edit(1);
        shown.click("moreFields");
        shown.fill("providers[].headers", {{"name", "X-Api-Key"}, {"value", "marker-key-5678"}});
        QTRY_VERIFY2(shown.text("problem-headers").contains(QStringLiteral("keychain")),
                     qPrintable(shown.text("problem-headers")));
        QVERIFY(!shown.text("problem-headers").contains(QStringLiteral("marker")));
        shown.click("saveProvider");
        QVERIFY(shown.dialog("providerEditor"));
        auto &value = shown.get<QLineEdit>("providers[].headers.0.value");
        value.setFocus();
        QTest::keyClick(&value, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&value, QStringLiteral("${GROQ}"));
        QTRY_VERIFY(shown.text("problem-headers").isEmpty());
        shown.save();
        QVERIFY(shown.has("'X-Api-Key': '${GROQ}'") && !shown.has("marker"));
    }

    void modelOptionsAreATable()
    {
        Shown shown;
        shown.edit(1);
        shown.click("moreFields");
        shown.fill("providers[].model_options", {{"name", "m"}, {"context", "wide"}});
        QTRY_VERIFY2(!shown.text("problem-model_options").isEmpty(), "wide is no number");
        shown.get<QWidget>("providers[].model_options.0.context").setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1000"));
        QTRY_VERIFY2(shown.text("problem-model_options").isEmpty(),
                     qPrintable(shown.text("problem-model_options")));
        auto &vision = shown.get<QComboBox>("providers[].model_options.0.vision");
        vision.setFocus();
        shown.press(Qt::Key_Down);
        QCOMPARE(vision.currentText(), QStringLiteral("Yes"));
        shown.save();
        QVERIFY2(shown.has("'m': {"), shown.file().c_str());
        QVERIFY(shown.has("'context': 1000") && shown.has("'vision': true"));
        QVERIFY(!shown.has("max_output"));
    }

    void namesAndTab()
    {
        Shown shown;
        shown.edit(0);
        shown.click("moreFields");
        QDialog *editor = shown.dialog("providerEditor");
        QCOMPARE(testing::withoutAccessibleName(*editor), QStringList());
        const QStringList order = testing::tabOrderFrom(shown.get<QWidget>("providerName"));
        for (const char *name : {"providerType",
                                 "providerAddress",
                                 "providerKey",
                                 "providerKeyForget",
                                 "keyPage",
                                 "modelSearch",
                                 "fetchModels",
                                 "models",
                                 "moreFields",
                                 "addKey",
                                 "providers[].headers.add",
                                 "providers[].parameters.add",
                                 "providerProxy",
                                 "providerCaFile",
                                 "browseCaFile",
                                 "providerTls",
                                 "providers[].model_options.add",
                                 "testProvider",
                                 "testMessage",
                                 "saveProvider",
                                 "cancelProvider"})
            QVERIFY2(order.contains(QLatin1String(name)),
                     qPrintable(QLatin1String(name) + u' ' + order.join(u' ')));
    }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_url = url; }

private:
    QUrl m_url;
};

QTEST_MAIN(TestProviderEditor)
#include "tst_provider_editor.moc"

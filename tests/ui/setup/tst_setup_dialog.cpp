// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/scripted_provider.h"
#include "ui/settings/providers/preset_picker.h"
#include "ui/setup/import_dialog.h"
#include "ui/setup/setup_dialog.h"
#include "ui/support/real_program.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace ccproxy;
using namespace ccproxy::ui;
using ccproxy::ui::testing::RealProgram;
using test::ReceivedRequest;
using test::Script;
using test::ScriptedProvider;

namespace {

constexpr int kLong = 20000;
constexpr const char *kMarker = "sk-marker-0123456789abcd";

/// A server that speaks as OpenAI does, and takes one key.
Script answer(const ReceivedRequest &request)
{
    if (request.header("authorization") != QByteArray("Bearer ") + kMarker)
        return {test::wholeAnswer("{\"error\":{\"message\":\"Incorrect API key provided\","
                                  "\"code\":\"invalid_api_key\"}}",
                                  401)};
    if (request.target.endsWith("/models"))
        return {test::wholeAnswer("{\"object\":\"list\",\"data\":[{\"id\":\"alpha\"}]}")};
    const auto delta = [](const QByteArray &inner, const QByteArray &reason) -> QByteArray {
        return "data: {\"id\":\"c\",\"model\":\"alpha\",\"choices\":[{\"index\":0,\"delta\":{"
            + inner + "},\"finish_reason\":" + reason
            + "}],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":2}}\n\n";
    };
    const QByteArray call = "\"tool_calls\":[{\"index\":0,\"id\":\"call_1\",\"type\":\"function\","
                            "\"function\":{\"name\":\"get_weather\",\"arguments\":"
                            "\"{\\\"city\\\":\\\"Paris\\\"}\"}}]";
    const bool hasTools = request.body.contains("get_weather");
    QByteArray text = delta("\"role\":\"assistant\",\"content\":\"Hello \"", "null")
        + delta("\"content\":\"from afar\"", "null");
    if (hasTools)
        text += delta(call, "null");
    text += delta({}, hasTools ? "\"tool_calls\"" : "\"stop\"") + "data: [DONE]\n\n";
    return {test::chunkedHead(), test::Send{test::chunk(text) + test::lastChunk()}};
}

struct Shown {
    explicit Shown(const QByteArray &configuration = {}) : program(configuration)
    {
        program.start();
        open();
    }
    void open()
    {
        dialog = std::make_unique<SetupDialog>(program.model(), program.program(), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        testing::bringUp(*dialog);
    }
    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(*dialog, name);
    }
    void click(const char *name) { QTest::mouseClick(&get<QPushButton>(name), Qt::LeftButton); }
    QString title() { return get<QLabel>("setupTitle").text(); }
    QString words(const char *name) { return get<QLabel>(name).text(); }
    QString answer() { return get<QPlainTextEdit>("setupAnswer").toPlainText(); }
    /// To the page of a server of which only the language is known, by keys.
    void chooseCompatible(const std::string &address, const char *key)
    {
        get<QRadioButton>("setupChoose").setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        auto *picker = dialog->findChild<PresetPicker *>();
        QVERIFY(picker);
        QVERIFY(QTest::qWaitForWindowActive(picker));
        auto *search = picker->findChild<QLineEdit *>(QStringLiteral("presetSearch"));
        QTest::keyClicks(search, QStringLiteral("openai-compatible"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(title(), QStringLiteral("Key and model"));
        QTRY_VERIFY(dialog->findChild<PresetPicker *>() == nullptr);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTest::keyClicks(&get<QLineEdit>("setupName"), QStringLiteral("mine"));
        QTest::keyClicks(&get<QLineEdit>("setupAddress"), QString::fromStdString(address));
        QTest::keyClicks(&get<QLineEdit>("setupKey"), QLatin1String(key));
    }
    /// The page of the test is in front; its button is pressed, and it has ended.
    QString test()
    {
        click("testMessage");
        [this] {
            QTRY_COMPARE_WITH_TIMEOUT(get<QPushButton>("testProvider").text(),
                                      QStringLiteral("&Test"), kLong);
        }();
        return words("testWords");
    }
    QString everything()
    {
        QString out;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            out += label->text() + label->toolTip() + u'\n';
        return out + answer();
    }

    RealProgram program;
    std::unique_ptr<SetupDialog> dialog;
};

} // namespace

class TestSetupDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        for (const char *name : {"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "CCPROXY_CONFIG"})
            qunsetenv(name);
    }

    void fromNothingToAnAnswer()
    {
        ScriptedProvider provider;
        provider.respondWith(answer);
        Shown shown;
        QVERIFY(!shown.get<QRadioButton>("setupUse").isEnabled());
        shown.chooseCompatible(provider.url("/v1"), kMarker);
        // It cannot go on without a model, which is fetched.
        QTest::keyClick(shown.dialog.get(), Qt::Key_Return);
        QCOMPARE(shown.title(), QStringLiteral("Key and model"));
        QVERIFY(shown.words("setupProblem").contains(QStringLiteral("model")));
        shown.click("setupFetch");
        QTRY_COMPARE(shown.get<QComboBox>("setupModel").currentText(), QStringLiteral("alpha"));
        QTest::keyClick(shown.dialog.get(), Qt::Key_Return);
        QCOMPARE(shown.title(), QStringLiteral("Does it work?"));
        QCOMPARE(shown.test(), QStringLiteral("It works."));
        QVERIFY(shown.program.configuration().isEmpty());
        shown.click("setupNext");
        QTRY_VERIFY(shown.get<QPushButton>("setupHello").isEnabled());
        const QByteArray text = shown.program.configuration();
        QVERIFY2(text.contains("\"mine\"") && text.contains("\"alpha\"")
                     && text.contains("keychain") && !text.contains(kMarker),
                 text.constData());
        QTRY_VERIFY(shown.program.desk().view().settings->provider("mine")->apiKey.isSet());
        shown.click("setupHello");
        QTRY_COMPARE_WITH_TIMEOUT(shown.answer(), QStringLiteral("Hello from afar"), kLong);
        QTRY_VERIFY(shown.words("setupHelloWords").startsWith(QStringLiteral("It works")));
        QVERIFY(shown.words("setupPlace").contains(shown.program.model().view().address));
        QVERIFY(!shown.everything().contains(QLatin1String(kMarker)));

        QSignalSpy launched(shown.dialog.get(), &SetupDialog::launchRequested);
        QSignalSpy copied(shown.dialog.get(), &SetupDialog::copyEnvironmentRequested);
        shown.click("setupLaunch");
        shown.click("setupCopy");
        QCOMPARE(launched.size() + copied.size(), 2);
        // It is saved, so there is no way back but undo.
        QVERIFY(!shown.get<QPushButton>("setupBack").isEnabled());
        shown.click("setupNext");
        QVERIFY(!shown.dialog->isVisible());
        // Provider and route were one change.
        QVERIFY(shown.program.desk().undo());
        QVERIFY2(!shown.program.configuration().contains("mine")
                     && !shown.program.configuration().contains("routes"),
                 shown.program.configuration().constData());
        QVERIFY(!shown.program.desk().canUndo());
    }

    void aBadKeyIsSaidAndMended()
    {
        ScriptedProvider provider;
        provider.respondWith(answer);
        Shown shown;
        shown.chooseCompatible(provider.url("/v1"), "sk-wrong");
        shown.get<QComboBox>("setupModel").setCurrentText(QStringLiteral("alpha"));
        shown.click("setupNext");
        QCOMPARE(shown.test(), QStringLiteral("It does not work."));
        QVERIFY2(shown.everything().contains(QStringLiteral("401"))
                     || shown.everything().contains(QStringLiteral("Incorrect API key")),
                 qPrintable(shown.everything()));
        QVERIFY(!shown.everything().contains(QStringLiteral("sk-wrong")));
        shown.click("setupBack");
        QCOMPARE(shown.title(), QStringLiteral("Key and model"));
        auto &key = shown.get<QLineEdit>("setupKey");
        key.selectAll();
        QTest::keyClicks(&key, QLatin1String(kMarker));
        shown.click("setupNext");
        QCOMPARE(shown.test(), QStringLiteral("It works."));
    }

    void goesOnAnywayAndTheAnswerSaysWhy()
    {
        ScriptedProvider provider;
        provider.respondWith(answer);
        Shown shown;
        shown.chooseCompatible(provider.url("/v1"), "sk-wrong");
        shown.get<QComboBox>("setupModel").setCurrentText(QStringLiteral("alpha"));
        shown.click("setupNext");
        shown.click("setupNext");
        QTRY_VERIFY(shown.get<QPushButton>("setupHello").isEnabled());
        QTRY_VERIFY(shown.program.desk().view().settings->provider("mine")->apiKey.isSet());
        shown.click("setupHello");
        QTRY_VERIFY_WITH_TIMEOUT(shown.words("setupHelloWords").startsWith(u'⚠'), kLong);
        QVERIFY(shown.get<QPushButton>("setupHello").isEnabled());
    }

    void withoutAKeychainItAsks()
    {
        ScriptedProvider provider;
        provider.respondWith(answer);
        Shown shown;
        shown.program.keychain().setState(config::KeyState::NoKeychain);
        shown.chooseCompatible(provider.url("/v1"), kMarker);
        shown.get<QComboBox>("setupModel").setCurrentText(QStringLiteral("alpha"));
        shown.click("setupNext");
        shown.click("setupNext");
        QTRY_VERIFY(shown.get<QLabel>("setupNotice").isVisible());
        QVERIFY(shown.program.configuration().isEmpty());
        QVERIFY(!shown.get<QPushButton>("setupNext").isEnabled());
        QVERIFY(shown.get<QPushButton>("setupBack").isEnabled());
        shown.click("setupToFile");
        QTRY_VERIFY(shown.get<QPushButton>("setupHello").isEnabled());
        QVERIFY(shown.program.configuration().contains(kMarker));
        QVERIFY(!shown.everything().contains(QLatin1String(kMarker)));
        shown.click("setupHello");
        QTRY_COMPARE_WITH_TIMEOUT(shown.answer(), QStringLiteral("Hello from afar"), kLong);
    }

    void theDemoNeedsNoKey()
    {
        Shown shown;
        shown.get<QRadioButton>("setupDemo").setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(shown.dialog.get(), Qt::Key_Return);
        QCOMPARE(shown.title(), QStringLiteral("A first answer"));
        QTRY_VERIFY(shown.get<QPushButton>("setupHello").isEnabled());
        QVERIFY(shown.program.configuration().contains("demo"));
        shown.click("setupHello");
        QTRY_VERIFY_WITH_TIMEOUT(!shown.answer().isEmpty(), kLong);
    }

    void usesWhatWasFound()
    {
        qputenv("OPENAI_API_KEY", kMarker);
        Shown shown;
        qunsetenv("OPENAI_API_KEY");
        QVERIFY2(shown.words("setupFound").contains(QStringLiteral("the variable OPENAI_API_KEY")),
                 qPrintable(shown.words("setupFound")));
        QVERIFY(shown.words("setupFound").contains(QStringLiteral("Claude Code, at ")));
        QVERIFY(shown.get<QRadioButton>("setupUse").isChecked());
        QTest::keyClick(shown.dialog.get(), Qt::Key_Return);
        QCOMPARE(shown.title(), QStringLiteral("Key and model"));
        QCOMPARE(shown.get<QComboBox>("setupPresent").currentText(), QStringLiteral("openai"));
        QVERIFY(!shown.get<QComboBox>("setupModel").currentText().isEmpty());
        QVERIFY(!shown.get<QLineEdit>("setupKey").isVisible());
        QVERIFY(!shown.everything().contains(QLatin1String(kMarker)));
    }

    /// Where the login shell alone knows it.
    void findsClaudeLater()
    {
        Shown shown;
        shown.program.launcher().hasClaude = false;
        shown.open();
        QVERIFY(shown.words("setupFound").contains(QStringLiteral("Install it with npm.")));
        shown.program.launcher().hasClaude = true;
        shown.program.launcher().search.start(0);
        QTRY_VERIFY(shown.words("setupFound").contains(QStringLiteral("Claude Code, at ")));
    }

    void importsFromAnotherTool()
    {
        Shown shown;
        QVERIFY(QDir().mkpath(shown.program.path(QStringLiteral(".claude-code-router"))));
        QFile file(shown.program.path(QStringLiteral(".claude-code-router/config.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("{\"Providers\": [{\"name\": \"ds\", \"api_base_url\": "
                              "\"https://api.deepseek.com/chat/completions\", \"api_key\": \"")
                   + kMarker
                   + "\", \"models\": [\"deepseek-chat\"]}], \"Router\": {\"default\": "
                     "\"ds,deepseek-chat\"}}");
        file.close();
        shown.open();
        QVERIFY(shown.words("setupFound").contains(QStringLiteral("claude-code-router")));
        QVERIFY(shown.get<QRadioButton>("setupImport").isChecked());
        QTest::keyClick(shown.dialog.get(), Qt::Key_Return);
        auto *dialog = shown.dialog->findChild<ImportDialog *>();
        QVERIFY(dialog);
        auto *take = dialog->findChild<QPushButton *>(QStringLiteral("importTake"));
        QTRY_VERIFY(take->isEnabled());
        QSignalSpy imported(dialog, &ImportDialog::imported);
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_COMPARE(imported.size(), 1);
        QTRY_VERIFY(shown.program.desk().view().settings->provider("ds")->apiKey.isSet());
        dialog->reject();
        QCOMPARE(shown.title(), QStringLiteral("Key and model"));
        QCOMPARE(shown.get<QComboBox>("setupPresent").currentText(), QStringLiteral("ds"));
        QCOMPARE(shown.get<QComboBox>("setupModel").currentText(), QStringLiteral("deepseek-chat"));
    }

    void canBeSkippedOnEveryPage()
    {
        Shown shown;
        QVERIFY(shown.get<QPushButton>("setupSkip").isVisible());
        QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
        QVERIFY(!shown.dialog->isVisible());
        QVERIFY(shown.program.configuration().isEmpty());
    }

    void theMenuOpensIt()
    {
        RealProgram program;
        program.start();
        QVERIFY(isNotSetUp(program.desk().view()));
        MainWindow window(program.model(), program.memory(), program.program());
        window.show();
        auto *action = window.findChild<QAction *>(QStringLiteral("setUpAction"));
        QVERIFY(action);
        action->trigger();
        QVERIFY(window.findChild<SetupDialog *>());
        QVERIFY(window.findChild<SetupDialog *>()->isVisible());
    }

    void everythingHasANameAndRoom()
    {
        Shown shown;
        for (const char *page : {"start", "key"}) {
            QCOMPARE(testing::withoutAccessibleName(*shown.dialog).join(u' '), QString());
            QCOMPARE(testing::clippedTexts(*shown.dialog).join(u' '), QString());
            if (page == QByteArray("start"))
                shown.chooseCompatible("http://127.0.0.1:9/v1", "sk-x");
        }
        const QStringList order = testing::tabOrderFrom(shown.get<QLineEdit>("setupName"));
        for (const char *name : {"setupName", "setupAddress", "setupKey", "setupModel",
                                 "setupFetch", "setupSkip", "setupBack", "setupNext"})
            QVERIFY2(order.contains(QLatin1String(name)), qPrintable(order.join(u' ')));
    }
};

QTEST_MAIN(TestSetupDialog)
#include "tst_setup_dialog.moc"

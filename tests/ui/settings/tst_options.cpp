// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/key_table.h"
#include "ui/settings/options/option_section.h"
#include "ui/settings/options/option_state.h"
#include "ui/settings/options/option_table.h"
#include "ui/settings/options/problem_words.h"

#include "settings_fixture.h"

#include <QCheckBox>
#include <QWheelEvent>

using namespace ccproxy;
using namespace ccproxy::ui;
using ccproxy::ui::testing::SettingsShown;
using ccproxy::ui::testing::TextDesk;

namespace {

constexpr const char *kFile =
    "{\n"
    "  // mine\n"
    "  \"port\": 4000, // not 3456\n"
    "  \"log\": true,\n"
    "  \"providers\": [{\"name\": \"demo\"}],\n"
    "  \"routes\": {\"default\": {\"provider\": \"demo\", \"model\": \"demo\"}},\n"
    "  \"history\": {\"keep_days\": 7 /* a week */}\n"
    "}\n";

constexpr const char *kSections[] = {kGeneralOptions, kSecurityOptions, kHistoryOptions,
                                     kBudgetOptions, kAppearanceOptions};

QString name(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TestOptions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasItsPlace();
    void everyChoiceHasAName();
    void everySectionIsWhole_data();
    void everySectionIsWhole();
    void aNumberIsTyped();
    void aBadPortIsRefusedInPlace();
    void escapeTakesBack();
    void stepsStayInTheRange();
    void choicesCountAtOnce();
    void theWheelChangesNothing();
    void amountsAreTyped_data();
    void amountsAreTyped();
    void aResetTakesTheKeyOut();
    void anEnvironmentVariableIsReadOnly();
    void aVariableOfTheFileIsTold();
    void aPasswordIsNotShown();
    void undoAndRedo();
    void whatIsTypedOutlivesAnotherChange();
    void theKeyForClients();
    void withoutAKeychainTheFileIsOffered();
    void anotherPortWaitsForAStart();
    void loginIsToldAsItIs();
    void refusalsAreWords_data();
    void refusalsAreWords();
    void remediesFitAWindow_data();
    void remediesFitAWindow();
};

void TestOptions::everyKeyHasItsPlace()
{
    const auto without = keysWithoutOption();
    for (const config::KeyInfo &key : config::keys()) {
        if (key.name.starts_with("providers") || key.name.starts_with("routes")
            || key.name.starts_with("profiles"))
            continue;
        int places = std::find(without.begin(), without.end(), key.name) != without.end() ? 1 : 0;
        for (const char *section : kSections) {
            for (const OptionRow *row : optionsOf(section))
                places += row->key == key.name ? 1 : 0;
        }
        QVERIFY2(places == 1,
                 qPrintable(name(key.name) + QStringLiteral(" stands in %1 places").arg(places)));
    }
    for (const char *section : kSections) {
        for (const OptionRow *row : optionsOf(section))
            QVERIFY2(config::findKey(row->key), row->key);
    }
}

void TestOptions::everyChoiceHasAName()
{
    for (const char *section : kSections) {
        for (const OptionRow *row : optionsOf(section)) {
            for (const std::string_view choice : config::findKey(row->key)->choices)
                QVERIFY2(choiceLabel(row->key, choice) != name(choice), row->key);
        }
    }
}

void TestOptions::everySectionIsWhole_data()
{
    QTest::addColumn<QString>("section");
    for (const char *section : kSections)
        QTest::newRow(section) << QString::fromLatin1(section);
}

void TestOptions::everySectionIsWhole()
{
    QFETCH(QString, section);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        SettingsShown shown(section, kFile);
        QCOMPARE(testing::withoutAccessibleName(shown.page).join(u'\n'), QString());
        QTRY_COMPARE(testing::clippedTexts(shown.page).join(u'\n'), QString());
        // Tab reaches each field.
        QStringList reached;
        shown.page.setFocus();
        for (int i = 0; i < 80; ++i) {
            reached.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const OptionRow *row : optionsOf(section.toStdString()))
            QVERIFY2(reached.contains(QLatin1String(row->key))
                         || reached.contains(QLatin1String(row->key) + QStringLiteral(".add")),
                     row->key);
        QCOMPARE(shown.text(), QByteArray(kFile)); // looking changes nothing
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestOptions::aNumberIsTyped()
{
    SettingsShown shown(QStringLiteral("general"), kFile);
    auto &port = shown.get<QWidget>("port");
    shown.type(port, QStringLiteral("5000"));
    QCOMPARE(shown.settings().port, 4000); // not before it is left
    QTest::keyClick(&port, Qt::Key_Return);
    QCOMPARE(shown.settings().port, 5000);
    QByteArray wanted(kFile);
    wanted.replace("4000", "5000");
    QCOMPARE(shown.text(), wanted);
    shown.type(port, QStringLiteral("5001"));
    QTest::keyClick(&port, Qt::Key_Tab);
    QCOMPARE(shown.settings().port, 5001);
}

void TestOptions::aBadPortIsRefusedInPlace()
{
    SettingsShown shown(QStringLiteral("general"), kFile);
    auto &port = shown.get<QWidget>("port");
    QVERIFY(!shown.isShown("port.problem"));
    for (const char *bad : {"70000", "0", "-3", "no port"}) {
        shown.type(port, QString::fromLatin1(bad));
        QVERIFY2(shown.isShown("port.problem"), bad);
        QVERIFY(!port.accessibleDescription().isEmpty());
        QTest::keyClick(&port, Qt::Key_Return);
        QTest::keyClick(&port, Qt::Key_Tab);
        QCOMPARE(shown.text(), QByteArray(kFile));
        QCOMPARE(shown.settings().port, 4000);
        QVERIFY(shown.isShown("port.problem"));
    }
    QVERIFY2(shown.label("port.problem").contains(QLatin1String("whole number")),
             qPrintable(shown.label("port.problem")));
    shown.type(port, QStringLiteral("4001"));
    QVERIFY(!shown.isShown("port.problem"));
    QTest::keyClick(&port, Qt::Key_Return);
    QCOMPARE(shown.settings().port, 4001);
}

void TestOptions::escapeTakesBack()
{
    SettingsShown shown(QStringLiteral("general"), kFile);
    auto &host = shown.get<QLineEdit>("host");
    shown.type(host, QStringLiteral("0.0.0.0"));
    QVERIFY2(shown.label("host.problem").contains(QLatin1String("key for clients")),
             qPrintable(shown.label("host.problem")));
    QTest::keyClick(&host, Qt::Key_Escape);
    QCOMPARE(host.text(), QString());
    QVERIFY(host.placeholderText().contains(QLatin1String("127.0.0.1")));
    QVERIFY(!shown.isShown("host.problem"));
    auto &port = shown.get<QWidget>("port");
    shown.type(port, QStringLiteral("99999"));
    QTest::keyClick(&port, Qt::Key_Escape);
    QCOMPARE(port.findChild<QLineEdit *>()->text(), QStringLiteral("4000"));
    QCOMPARE(shown.text(), QByteArray(kFile));
}

void TestOptions::stepsStayInTheRange()
{
    SettingsShown shown(QStringLiteral("general"), kFile);
    auto &retries = shown.get<QWidget>("performance.max_retries");
    auto &text = *retries.findChild<QLineEdit *>();
    retries.setFocus();
    QTest::keyClick(&retries, Qt::Key_Up); // begins with the default
    QCOMPARE(text.text(), QStringLiteral("2"));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&retries, Qt::Key_Up);
    QCOMPARE(text.text(), QStringLiteral("10"));
    QTest::keyClick(&retries, Qt::Key_Tab);
    QCOMPARE(shown.settings().performance.maxRetries, 10);
    QVERIFY(shown.text().contains("// mine"));
}

void TestOptions::choicesCountAtOnce()
{
    SettingsShown shown(QStringLiteral("general"), kFile);
    auto &log = shown.get<QCheckBox>("log");
    QVERIFY(log.isChecked());
    log.setFocus();
    QTest::keyClick(&log, Qt::Key_Space);
    QVERIFY(!shown.settings().log);
    auto &level = shown.get<QComboBox>("log_level");
    QCOMPARE(level.currentData().toString(), QStringLiteral("info")); // the default
    SettingsShown::choose(level, QStringLiteral("Everything"));
    QCOMPARE(shown.settings().logLevel, config::LogLevel::Debug);
    QVERIFY(shown.text().contains("// not 3456") && shown.text().contains("/* a week */"));
}

void TestOptions::theWheelChangesNothing()
{
    SettingsShown shown(QStringLiteral("general"), kFile);
    for (const char *key : {"log_level", "port"}) {
        auto &field = shown.get<QWidget>(key);
        field.setFocus();
        const QPointF at = QRectF(field.rect()).center();
        QWheelEvent wheel(at, field.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&field, &wheel);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(shown.text(), QByteArray(kFile));
}

void TestOptions::amountsAreTyped_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("written"); // "" = refused
    const auto row = [](const char *section, const char *key, const char *typed,
                        const char *written) {
        QTest::addRow("%s %s", key, typed) << QString::fromLatin1(section) << QByteArray(key)
                                           << QString::fromLatin1(typed) << QByteArray(written);
    };
    row("general", "shutdown_timeout", "5m", "\"shutdown_timeout\": \"5m\"");
    row("general", "shutdown_timeout", "soon", "");
    row("general", "search.url", "http://127.0.0.1:8888", "\"http://127.0.0.1:8888\"");
    row("general", "search.url", "nowhere", "");
    row("security", "performance.max_request_body_size", "32 MiB", "\"32 MiB\"");
    row("security", "ca_file", "relative.pem", "");
    row("security", "ca_file", "/etc/company.pem", "\"/etc/company.pem\"");
    row("security", "proxy_url", "direct", "\"direct\"");
    row("history", "history.keep_bytes", "2 GiB", "\"2 GiB\"");
    row("history", "history.keep_days", "0", "");
    row("budget", "budget.daily", "2.50", "\"daily\": 2.50");
    row("budget", "budget.daily", "much", "");
}

void TestOptions::amountsAreTyped()
{
    QFETCH(QString, section);
    QFETCH(QByteArray, key);
    QFETCH(QString, typed);
    QFETCH(QByteArray, written);
    SettingsShown shown(section, kFile);
    auto &field = shown.get<QWidget>(key.constData());
    shown.type(field, typed);
    const QByteArray problem = key + ".problem";
    QCOMPARE(shown.isShown(problem.constData()), written.isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    if (written.isEmpty())
        QCOMPARE(shown.text(), QByteArray(kFile));
    else
        QVERIFY2(shown.text().contains(written), shown.text().constData());
    QVERIFY(shown.text().contains("// mine") && shown.text().contains("/* a week */"));
}

void TestOptions::aResetTakesTheKeyOut()
{
    SettingsShown shown(QStringLiteral("general"), kFile);
    QVERIFY(!shown.isShown("host.reset"));
    QVERIFY(shown.isShown("port.reset"));
    shown.click("port.reset");
    QCOMPARE(shown.settings().port, 3456);
    QVERIFY(!shown.text().contains("4000"));
    QVERIFY(shown.text().contains("// mine"));
    QVERIFY(!shown.isShown("port.reset"));
    // An emptied field does the same.
    auto &host = shown.get<QLineEdit>("host");
    shown.type(host, QStringLiteral("::1"));
    QTest::keyClick(&host, Qt::Key_Return);
    QCOMPARE(shown.settings().host, std::string("::1"));
    shown.type(host, QString());
    QTest::keyClick(&host, Qt::Key_Return);
    QCOMPARE(shown.settings().host, std::string("127.0.0.1"));
    QVERIFY(!shown.text().contains("host\""));
}

void TestOptions::anEnvironmentVariableIsReadOnly()
{
    SettingsShown shown(QStringLiteral("general"), kFile,
                        {{"CCPROXY_PORT", "4444"}, {"CCPROXY_LOG", "false"}});
    auto &port = shown.get<QWidget>("port");
    QCOMPARE(port.findChild<QLineEdit *>()->text(), QStringLiteral("4444"));
    QVERIFY2(shown.label("port.origin").contains(QLatin1String("CCPROXY_PORT")),
             qPrintable(shown.label("port.origin")));
    QVERIFY(!shown.isShown("port.reset"));
    shown.type(port, QStringLiteral("5555"));
    QTest::keyClick(&port, Qt::Key_Up);
    QTest::keyClick(&port, Qt::Key_Return);
    QCOMPARE(port.findChild<QLineEdit *>()->text(), QStringLiteral("4444"));
    auto &log = shown.get<QCheckBox>("log");
    QVERIFY(!log.isChecked() && !log.isEnabled());
    QCOMPARE(shown.text(), QByteArray(kFile));
}

void TestOptions::aVariableOfTheFileIsTold()
{
    SettingsShown shown(QStringLiteral("general"), "{\"port\": \"${MY_PORT}\", \"host\": \"$ME\"}",
                        {{"MY_PORT", "4321"}, {"ME", "::1"}});
    QCOMPARE(shown.get<QWidget>("port").findChild<QLineEdit *>()->text(), QStringLiteral("4321"));
    QVERIFY(shown.label("port.origin").contains(QLatin1String("${MY_PORT}")));
    QCOMPARE(shown.get<QLineEdit>("host").text(), QStringLiteral("$ME"));
    QVERIFY(!shown.get<QLineEdit>("host").isReadOnly());
}

void TestOptions::aPasswordIsNotShown()
{
    SettingsShown shown(QStringLiteral("security"),
                        "{\"proxy_url\": \"http://me:marker@proxy:8080\"}");
    auto &proxy = shown.get<QLineEdit>("proxy_url");
    QVERIFY2(!proxy.text().contains(QLatin1String("marker")), qPrintable(proxy.text()));
    QVERIFY(proxy.text().contains(QLatin1String("proxy:8080")));
    proxy.setFocus();
    QTest::keyClick(&proxy, Qt::Key_End);
    QTest::keyClicks(&proxy, QStringLiteral("1"));
    QTest::keyClick(&proxy, Qt::Key_Return);
    QVERIFY(shown.isShown("proxy_url.problem")); // it would lose the password
    QVERIFY(shown.text().contains("marker@proxy:8080\""));
}

void TestOptions::undoAndRedo()
{
    SettingsShown shown(QStringLiteral("history"), kFile);
    auto &days = shown.get<QWidget>("history.keep_days");
    shown.type(days, QStringLiteral("90"));
    QTest::keyClick(&days, Qt::Key_Return);
    QCOMPARE(shown.settings().history.keepDays, 90);
    QTest::keyClick(&shown.page, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shown.text(), QByteArray(kFile));
    QCOMPARE(days.findChild<QLineEdit *>()->text(), QStringLiteral("7"));
    QTest::keyClick(&shown.page, Qt::Key_Z,
                    Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(shown.settings().history.keepDays, 90);
    QVERIFY(shown.text().contains("/* a week */"));
}

void TestOptions::whatIsTypedOutlivesAnotherChange()
{
    SettingsShown shown(QStringLiteral("general"), kFile);
    auto &port = shown.get<QWidget>("port");
    shown.type(port, QStringLiteral("50"));
    QByteArray other(kFile);
    other.replace("\"log\": true", "\"log\": false");
    shown.desk.take(other.toStdString());
    QCOMPARE(port.findChild<QLineEdit *>()->text(), QStringLiteral("50"));
    QVERIFY(!shown.get<QCheckBox>("log").isChecked());
    QTest::keyClicks(&port, QStringLiteral("00"));
    QTest::keyClick(&port, Qt::Key_Return);
    QCOMPARE(shown.settings().port, 5000);
    QVERIFY(!shown.settings().log);
}

void TestOptions::theKeyForClients()
{
    SettingsShown shown(QStringLiteral("security"), kFile);
    auto &key = shown.get<QLineEdit>("apikey");
    QCOMPARE(key.echoMode(), QLineEdit::Password);
    QVERIFY(!shown.isShown("apikeyForget"));
    shown.type(key, QStringLiteral("  marker-0123456789abcdef "));
    // It can be looked at while it is being typed.
    shown.click("apikeyReveal");
    QCOMPARE(key.echoMode(), QLineEdit::Normal);
    shown.click("apikey.set");
    QCOMPARE(key.echoMode(), QLineEdit::Password);
    QCOMPARE(shown.desk.keptKeys, std::vector<std::string>{"marker-0123456789abcdef"});
    QCOMPARE(key.text(), QString());
    QVERIFY(shown.text().contains("\"apikey\": \"keychain\""));
    QVERIFY(!shown.text().contains("marker"));
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QLatin1String("marker")));
    QVERIFY(shown.label("apikeyWords").contains(QLatin1String("keychain")));
    shown.click("apikeyForget");
    QVERIFY(!shown.text().contains("apikey"));
    QVERIFY(shown.text().contains("// mine"));
}

void TestOptions::withoutAKeychainTheFileIsOffered()
{
    SettingsShown shown(QStringLiteral("security"), kFile);
    shown.desk.keychainFailure =
        makeFailure(FailureKind::NotReady, "There is no keychain that works here");
    auto &key = shown.get<QLineEdit>("apikey");
    shown.type(key, QStringLiteral("marker-0123456789abcdef"));
    QVERIFY(!shown.isShown("apikey.toFile"));
    QTest::keyClick(&key, Qt::Key_Return);
    QCOMPARE(shown.text(), QByteArray(kFile));
    QVERIFY2(shown.label("apikey.problem").contains(QLatin1String("CCPROXY_API_KEY")),
             qPrintable(shown.label("apikey.problem")));
    shown.click("apikey.toFile");
    QVERIFY(shown.text().contains("marker"));
    QVERIFY(!shown.isShown("apikey.toFile"));
    QVERIFY(shown.label("apikeyWords").contains(QLatin1String("clear text")));
    // Which one it is can be told, and not more.
    QVERIFY2(shown.label("apikeyWords").contains(QString::fromUtf8("It ends in ••••")),
             qPrintable(shown.label("apikeyWords")));
}

void TestOptions::anotherPortWaitsForAStart()
{
    config::Settings settings;
    const AddressChange none;
    const AddressChange ofHost{.ofHost = true, .ofPort = false};
    settings.port = 4000;
    QCOMPARE(addressChange(QStringLiteral("http://127.0.0.1:4000"), settings), none);
    QCOMPARE(addressChange({}, settings), none);
    settings.port = 4001;
    QCOMPARE(addressChange(QStringLiteral("http://127.0.0.1:4000"), settings),
             (AddressChange{.ofHost = false, .ofPort = true}));
    settings = {};
    settings.host = "0.0.0.0";
    QCOMPARE(addressChange(QStringLiteral("http://127.0.0.1:3456"), settings), none);
    settings.host = "::1";
    QCOMPARE(addressChange(QStringLiteral("http://[::1]:3456"), settings), none);
    QCOMPARE(addressChange(QStringLiteral("http://127.0.0.1:3456"), settings), ofHost);

    SettingsShown shown(QStringLiteral("general"), kFile);
    QVERIFY(!shown.isShown("port.note"));
    shown.model.start(); // at a port of the system's
    QTRY_VERIFY(!shown.model.view().address.isEmpty());
    QTRY_VERIFY(shown.isShown("port.note"));
    QVERIFY(shown.label("port.note").contains(shown.model.view().address));
    QVERIFY(!shown.isShown("host.note")); // it is the port that waits
}

void TestOptions::loginIsToldAsItIs()
{
    TextDesk desk(kFile);
    engine::Engine engine(nullptr, testing::fastTuning());
    EngineModel model(engine, testing::starting(engine, testing::demoSettings()));
    LoginStart login{LoginStart::Kind::Foreign, QStringLiteral("/somewhere/ccproxy.desktop")};
    Program program{.configuration = desk,
                    .environmentText = {},
                    .recordToJson = {},
                    .quit = {},
                    .loginStart = [&login] { return login; }};
    OptionSection section(kAppearanceOptions, model, program);
    const auto note = [&] {
        return section.findChild<QLabel *>(QStringLiteral("ui.autostart.note"))->text();
    };
    QVERIFY(note().contains(QLatin1String("/somewhere/ccproxy.desktop")));
    login.kind = LoginStart::Kind::SwitchedOff;
    desk.take(kFile);
    QVERIFY(note().contains(QLatin1String("switched off")));
    login = {};
    desk.take(kFile);
    QVERIFY(!note().contains(QLatin1String("switched off")));
    QVERIFY(!note().contains(QLatin1String("/somewhere")));
}

void TestOptions::refusalsAreWords_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *message, const char *words) {
        QTest::newRow(message) << QString::fromLatin1(message) << QString::fromLatin1(words);
    };
    const char *common = "Nothing was changed, since it would be wrong: ";
    row((std::string(common) + "port: this is no number; write one").c_str(),
        "This is no number. Write one.");
    row((std::string(common) + "/home/me/c.json:1:2: a.b: this is wrong: so it is").c_str(),
        "This is wrong: so it is.");
    row("The file is gone", "The file is gone.");
}

void TestOptions::refusalsAreWords()
{
    QFETCH(QString, message);
    QFETCH(QString, words);
    QCOMPARE(refusalText(makeFailure(FailureKind::ConfigInvalid, message.toStdString())), words);
}

/// What core advises for the file, each as it comes of a configuration.
void TestOptions::remediesFitAWindow_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("end"); ///< of what the window says
    const auto row = [](const char *key, const char *value, const char *end) {
        QTest::newRow(value) << QString::fromLatin1(key) << QString::fromLatin1(value)
                             << QString::fromLatin1(end);
    };
    row("host", "\"0.0.0.0\"", "Set a key for clients first, or listen on 127.0.0.1.");
    row("search", "{\"url\": \"here\"}", "Type its address, such as http://127.0.0.1:8888.");
    row("providers", "[{\"name\": \"openai\", \"api_key\": \"k\", \"tls_verify\": false}]",
        "Let it be checked, or choose the certificate of a company proxy.");
    row("providers", "[{\"name\": \"mine\"}]", "Choose what kind of provider it is.");
    row("providers",
        "[{\"name\": \"mine\", \"type\": \"openai\"}, {\"name\": \"v\", \"type\": \"vllm\"}]",
        "Type the address of the server.");
    row("routes", R"({"default": {"provider": "demo"}})", "This is missing.");
    const auto condition = [&row](const char *parts, const char *end) {
        row("routes",
            (std::string(R"({"default": {"provider": "demo", "model": "demo", "conditions": [{)")
             + parts + "}]}}")
                .c_str(),
            end);
    };
    condition(R"("type": "tokenCount", "operator": ">", "value": "many")",
              "This is not a number. Type a number.");
    condition(R"("type": "parameter", "operator": "==", "value": 1)",
              "Type its name, such as temperature.");
}

void TestOptions::remediesFitAWindow()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, end);
    const TextDesk desk(kFile);
    const auto problems = desk.problemsOf(
        [&](const std::string &text, const config::Settings &) -> Expected<std::string> {
            const auto node = config::valueOf(value.toStdString());
            return config::withValue(text, {config::PathStep::member(key.toStdString())}, *node);
        });
    QVERIFY(problems && !problems->empty());
    QStringList all;
    for (const config::Problem &problem : *problems) {
        const QString words = problemText(problem);
        all.append(words);
        QVERIFY2(!words.contains(QStringLiteral("\":")) && !words.contains(u'_'),
                 qPrintable(words));
    }
    QVERIFY2(all.join(u'\n').contains(end), qPrintable(all.join(u'\n')));
}

QTEST_MAIN(TestOptions)
#include "tst_options.moc"

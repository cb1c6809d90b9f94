// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"
#include "ui/help/diagnostics.h"
#include "ui/help/help_texts.h"
#include "ui/help/text_dialog.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

/// It has the shape of no known key, and must be hidden nevertheless.
const std::string kKey = "MARKERplainwords0123456789";

config::SecretSource secret()
{
    return {config::SecretSource::Kind::Literal, Secret(kKey), {}, {}};
}

DiagnosticFacts facts()
{
    config::Settings settings = testing::demoSettings();
    settings.apiKey = secret();
    settings.providers[0].apiKey = secret();
    settings.providers[0].apiKeys = {secret()};
    settings.providers[0].headers = {{"x-api-key", kKey}};
    engine::ProviderStatus provider;
    provider.name = "demo";
    provider.dialect = "demo";
    provider.healthy = false;
    provider.lastFailure = "the key " + kKey + " is wrong";
    return {
        .program = {.version = QStringLiteral("1.2.3"),
                    .home = QStringLiteral("/home/me/.ccproxy"),
                    .configuration = QStringLiteral("/home/me/.ccproxy/config.json"),
                    .logFile = QStringLiteral("/home/me/.ccproxy/ccproxy.log"),
                    .history = {},
                    .keychain = QStringLiteral("a keychain"),
                    .tray = QStringLiteral("a tray")},
        .system = {{QStringLiteral("System"), QStringLiteral("Debian")}},
        .view = {},
        .providers = {provider},
        .settings = std::make_shared<const config::Settings>(settings),
        .problems = {QStringLiteral("config.json:1:1: api_key: ") + QString::fromStdString(kKey)},
        .log = {QStringLiteral("a line with Bearer ") + QString::fromStdString(kKey),
                QStringLiteral("sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789")}};
}

/// The window on an engine that is off.
struct Shown {
    Shown()
        : model(engine, testing::starting(engine, testing::demoSettings())),
          memory({}), program{.configuration = desk,
                              .environmentText = {},
                              .recordToJson =
                                  [](const engine::ExchangeRecord &) { return QByteArray(); },
                              .quit = {},
                              .launcher = nullptr,
                              .facts = [] { return facts().program; }},
          window(model, memory, program)
    {
        testing::bringUp(window);
    }
    template <typename Dialog>
    Dialog *open(const char *action, const char *dialog)
    {
        window.findChild<QAction *>(QLatin1String(action))->trigger();
        return window.findChild<Dialog *>(QLatin1String(dialog));
    }

    engine::Engine engine;
    EngineModel model;
    Memory memory;
    testing::TextDesk desk;
    Program program;
    MainWindow window;
};

} // namespace

class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("HOME", "/home/me"); }

    void theReportHasWhatMatters()
    {
        const QString text = diagnosticsText(facts());
        for (const char *part :
             {"CCProxy: 1.2.3", "Qt: ", "System: Debian", "a keychain", "a tray", "demo",
              "fails: the key", "~/.ccproxy/config.json", "config.json:1:1"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("/home/me")));
    }

    void theReportHasNoKey()
    {
        const QString text = diagnosticsText(facts());
        QVERIFY2(!text.contains(QString::fromStdString(kKey)), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("api03-abcdef")));
        // Also where no settings are in force to know it by.
        DiagnosticFacts without = facts();
        without.settings.reset();
        without.providers.clear();
        without.problems.clear();
        QVERIFY(!diagnosticsText(without).contains(QString::fromStdString(kKey)));
    }

    void lastLinesOfALargeFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("log"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 50'000; ++i)
            file.write(QByteArray("line ") + QByteArray::number(i) + '\n');
        file.close();
        QCOMPARE(lastLines(path, 2),
                 QStringList({QStringLiteral("line 49998"), QStringLiteral("line 49999")}));
        QCOMPARE(lastLines(path, 1'000'000).first().left(5), QStringLiteral("line "));
        QVERIFY(lastLines(folder.filePath(QStringLiteral("none")), 5).isEmpty());
        QVERIFY(lastLines({}, 5).isEmpty());
    }

    void reportIsShownCopiedAndSaved()
    {
        Shown shown;
        auto *dialog = shown.open<TextDialog>("diagnosticsAction", "diagnostics");
        QVERIFY(dialog && dialog->isVisible());
        const QString text =
            dialog->findChild<QTextBrowser *>(QStringLiteral("diagnosticsText"))->toPlainText();
        QVERIFY(text.contains(QLatin1String("1.2.3")));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("diagnosticsCopy")),
                          Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), text.trimmed());
        const QTemporaryDir folder;
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("diagnosticsSave")),
                          Qt::LeftButton);
        auto *save = dialog->findChild<QFileDialog *>(QStringLiteral("saveDialog"));
        QVERIFY(save);
        const QString path = folder.filePath(QStringLiteral("report.txt"));
        Q_EMIT save->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), text.trimmed());
        Q_EMIT save->fileSelected(folder.filePath(QStringLiteral("no/such/folder")));
        QVERIFY(dialog->findChild<QWidget *>(QStringLiteral("saveFailed")));
    }

    void shortcutsByTheirKey()
    {
        Shown shown;
        QTest::keyClick(&shown.window, Qt::Key_F1);
        auto *dialog = shown.window.findChild<TextDialog *>(QStringLiteral("shortcuts"));
        QVERIFY(dialog && dialog->isVisible());
        const QString text =
            dialog->findChild<QTextBrowser *>(QStringLiteral("shortcutsText"))->toPlainText();
        for (const char *part : {"Ctrl+Q", "Ctrl+Shift+E", "Ctrl+F", "Proxy › Quit",
                                 "Settings › Move up", "Live › Close"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
        // What is in a menu and on the page as well is told once.
        QCOMPARE(text.count(QStringLiteral("Ctrl+P\n")), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!shown.window.findChild<TextDialog *>(QStringLiteral("shortcuts")));
    }

    void textsThatComeWithIt()
    {
        QVERIFY(helpText(QStringLiteral("LICENSE"))
                    .contains(QLatin1String("GNU GENERAL PUBLIC LICENSE")));
        QVERIFY(helpText(QStringLiteral("README.md")).startsWith(QLatin1String("# CCProxy")));
        QVERIFY(helpText(QStringLiteral("README.md")).contains(QLatin1String("## Install")));
        QVERIFY(!helpText(QStringLiteral("README.md")).contains(QLatin1String("screenshots/")));
        QVERIFY(!helpText(QStringLiteral("cli.md")).isEmpty());
        QVERIFY(helpText(QStringLiteral("none")).isEmpty());
        Shown shown;
        QVERIFY(shown.open<TextDialog>("documentationAction", "documentation"));
    }

    void aboutTellsVersionLicenceAndPlaces()
    {
        Shown shown;
        auto *dialog = shown.open<AboutDialog>("aboutAction", "aboutDialog");
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("aboutTitle"))
                    ->text()
                    .contains(QLatin1String("1.2.3")));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("aboutConfiguration"))->text(),
                 QStringLiteral("~/.ccproxy/config.json"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("aboutLicence")),
                          Qt::LeftButton);
        QVERIFY(dialog->findChild<TextDialog *>(QStringLiteral("licence")));
    }

    void namesAndTab_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("dialog");
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("about") << QByteArray("aboutAction") << QByteArray("aboutDialog")
                               << QByteArray("aboutConfiguration");
        QTest::newRow("report") << QByteArray("diagnosticsAction") << QByteArray("diagnostics")
                                << QByteArray("diagnosticsText");
        QTest::newRow("keys") << QByteArray("shortcutsAction") << QByteArray("shortcuts")
                              << QByteArray("shortcutsText");
    }
    void namesAndTab()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, dialog);
        QFETCH(QByteArray, first);
        Shown shown;
        auto *shownDialog = shown.open<QDialog>(action.constData(), dialog.constData());
        QVERIFY(shownDialog);
        shownDialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), shownDialog);
        QCOMPARE(testing::withoutAccessibleName(*shownDialog).join(u'\n'), QString());
        QCOMPARE(testing::clippedTexts(*shownDialog).join(u'\n'), QString());
        const QStringList order =
            testing::tabOrderFrom(*shownDialog->findChild<QWidget *>(QLatin1String(first)));
        // It comes round, by way of every button.
        QVERIFY2(order.size() < 12, qPrintable(order.join(u' ')));
        for (const QPushButton *button : shownDialog->findChildren<QPushButton *>())
            QVERIFY2(order.contains(button->objectName()), qPrintable(order.join(u' ')));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"

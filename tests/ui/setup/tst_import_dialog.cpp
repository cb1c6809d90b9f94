// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"
#include "ui/setup/import_dialog.h"
#include "ui/support/real_program.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTreeWidget>

using namespace ccproxy;
using namespace ccproxy::ui;
using ccproxy::ui::testing::RealProgram;

namespace {

constexpr const char *kMarker = "sk-marker-0123456789abcd";
constexpr const char *kOther = "sk-other-marker-0123456789";

const QString kRouterFile = QStringLiteral(".claude-code-router/config.json");
const QString kSwitchFile = QStringLiteral(".cc-switch/config.json");
const QString kSwitchDatabase = QStringLiteral(".cc-switch/cc-switch.db");

/// JSON that is written with single quotes, which moc can read.
QByteArray json(const QByteArray &text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray routerFile()
{
    return json(QByteArray("{'PORT': 3999, 'CUSTOM_ROUTER_PATH': '/x.js', 'Providers': [{'name': "
                           "'deepseek', 'api_base_url': "
                           "'https://api.deepseek.com/chat/completions', 'api_key': '")
                + kMarker
                + "', 'models': ['deepseek-chat']}], 'Router': {'default': "
                  "'deepseek,deepseek-chat'}}");
}

/// Of one provider of cc-switch.
QByteArray switchEnvironment()
{
    return json(QByteArray("{'env': {'ANTHROPIC_BASE_URL': 'https://api.moonshot.ai/anthropic', "
                           "'ANTHROPIC_AUTH_TOKEN': '")
                + kOther + "', 'ANTHROPIC_MODEL': 'kimi-k2'}}");
}

QByteArray switchFile()
{
    return json("{'claude': {'current': 'k', 'providers': {'k': {'id': 'k', 'name': 'Kimi', "
                "'settingsConfig': ")
        + switchEnvironment() + "}}}}";
}

/// As cc-switch writes it since its database.
void writeDatabase(const QString &path)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fixture"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral(
            "CREATE TABLE providers (id TEXT, app_type TEXT, name TEXT, settings_config TEXT, "
            "is_current INTEGER)")));
        QVERIFY(query.prepare(
            QStringLiteral("INSERT INTO providers VALUES ('k', 'claude', 'Kimi', ?, 1)")));
        query.addBindValue(QString::fromUtf8(switchEnvironment()));
        QVERIFY(query.exec());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("fixture"));
}

struct Shown {
    Shown() { program.start(); }

    void place(const QString &name, const QByteArray &text)
    {
        const QFileInfo file(program.path(name));
        QVERIFY(QDir().mkpath(file.path()));
        QFile out(file.filePath());
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(text), text.size());
    }
    QByteArray at(const QString &name)
    {
        QFile file(program.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open()
    {
        dialog = std::make_unique<ImportDialog>(program.program().importer, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        testing::bringUp(*dialog);
    }
    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(*dialog, name);
    }
    QListWidget &sources() { return get<QListWidget>("importSources"); }
    QPushButton &take() { return get<QPushButton>("importTake"); }
    QString words() { return get<QLabel>("importWords").text(); }
    /// All lines of the preview.
    QString preview()
    {
        QStringList out;
        for (QTreeWidgetItemIterator at(&get<QTreeWidget>("importPreview")); *at; ++at)
            out.append((*at)->text(0));
        return out.join(u'\n');
    }
    /// Everything that the window says.
    QString everything()
    {
        QString out = preview();
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            out += label->text() + label->toolTip();
        return out;
    }

    RealProgram program;
    std::unique_ptr<ImportDialog> dialog;
};

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        for (const char *name : {"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "CCPROXY_CONFIG"})
            qunsetenv(name);
    }

    void takesOverTwoTools()
    {
        Shown shown;
        shown.place(kRouterFile, routerFile());
        shown.place(kSwitchFile, switchFile());
        shown.open();
        QCOMPARE(shown.sources().count(), 2);
        QVERIFY(shown.sources().item(0)->text().startsWith(QStringLiteral("claude-code-router")));
        QTRY_VERIFY(shown.take().isEnabled());
        QVERIFY2(shown.preview().contains(QStringLiteral("Provider deepseek")),
                 qPrintable(shown.preview()));
        QVERIFY(shown.preview().contains(QStringLiteral("Route default")));
        // What is in them, before anything is written.
        for (const char *line : {"models: [\"deepseek-chat\"]", "provider: deepseek",
                                 "model: deepseek-chat", "Setting port\n3999"})
            QVERIFY2(shown.preview().contains(QLatin1String(line)), qPrintable(shown.preview()));
        QVERIFY(shown.preview().contains(QStringLiteral("api_key: ")));
        QVERIFY(!shown.everything().contains(QLatin1String(kMarker)));
        // What stays behind says why.
        QVERIFY(shown.preview().contains(QStringLiteral("CUSTOM_ROUTER_PATH: ")));
        QCOMPARE(shown.words(), QStringLiteral("1 key(s) will go into the keychain."));
        QVERIFY(shown.program.configuration().isEmpty());

        QSignalSpy imported(shown.dialog.get(), &ImportDialog::imported);
        QTest::mouseClick(&shown.take(), Qt::LeftButton);
        QTRY_COMPARE(imported.size(), 1);
        QVERIFY(shown.words().contains(QStringLiteral("Undo")));
        QVERIFY(!shown.take().isEnabled());

        // By keys: to the other program, and Enter.
        shown.sources().setFocus();
        QTest::keyClick(&shown.sources(), Qt::Key_Down);
        QTRY_VERIFY(shown.take().isEnabled());
        QTest::keyClick(shown.dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(imported.size(), 2);

        const QByteArray text = shown.program.configuration();
        QVERIFY2(text.contains("deepseek") && text.contains("moonshot"), text.constData());
        QVERIFY2(text.contains("keychain"), text.constData());
        for (const char *key : {kMarker, kOther}) {
            QVERIFY(!text.contains(key));
            QVERIFY(!shown.everything().contains(QLatin1String(key)));
        }
        // The keys are known, and in force.
        const config::Provider *provider =
            shown.program.desk().view().settings->provider("deepseek");
        QVERIFY(provider);
        QTRY_VERIFY(shown.program.desk().view().settings->provider("deepseek")->apiKey.isSet());
        // The sources are as they were; undo takes back one after the other.
        QCOMPARE(shown.at(kRouterFile), routerFile());
        QCOMPARE(shown.at(kSwitchFile), switchFile());
        QVERIFY(shown.program.desk().undo());
        QVERIFY(!shown.program.configuration().contains("moonshot"));
        QVERIFY(shown.program.configuration().contains("deepseek"));
    }

    void readsADatabaseThatIsChosen()
    {
        Shown shown;
        shown.open();
        QVERIFY(shown.words().contains(QStringLiteral("Choose its file")));
        shown.place(QStringLiteral("elsewhere/empty"), "");
        const QString path = shown.program.path(QStringLiteral("elsewhere/copy.db"));
        writeDatabase(path);
        QTest::mouseClick(&shown.get<QPushButton>("importBrowse"), Qt::LeftButton);
        auto *chooser = shown.dialog->findChild<QFileDialog *>(QStringLiteral("importFile"));
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path);
        chooser->reject();
        QTRY_VERIFY2(shown.take().isEnabled(), qPrintable(shown.words()));
        QTest::mouseClick(&shown.take(), Qt::LeftButton);
        QTRY_VERIFY(shown.words().contains(QStringLiteral("Undo")));
        QVERIFY(shown.program.configuration().contains("moonshot"));
        QVERIFY(!shown.program.configuration().contains(kOther));
    }

    void withoutAKeychainItAsks()
    {
        Shown shown;
        shown.program.keychain().setState(config::KeyState::NoKeychain);
        shown.place(kRouterFile, routerFile());
        shown.open();
        QTRY_VERIFY(shown.take().isEnabled());
        QTest::mouseClick(&shown.take(), Qt::LeftButton);
        auto &notice = shown.get<QLabel>("importNotice");
        QTRY_VERIFY(notice.isVisible());
        QVERIFY2(notice.text().contains(QStringLiteral("Nothing was taken over")),
                 qPrintable(notice.text()));
        QVERIFY(shown.program.configuration().isEmpty());
        QVERIFY(!shown.everything().contains(QLatin1String(kMarker)));
        QTest::mouseClick(&shown.get<QPushButton>("importToFile"), Qt::LeftButton);
        QTRY_VERIFY(shown.program.configuration().contains(kMarker));
        QVERIFY(!notice.isVisible());
        QVERIFY(!shown.everything().contains(QLatin1String(kMarker)));
    }

    void whatIsNoConfigurationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("other") << QByteArray("{\"a\": 1}")
                               << QStringLiteral("is no configuration of a program");
        QTest::newRow("slip") << QByteArray("{\"Providers\": [") << QStringLiteral("config.json:1");
    }
    void whatIsNoConfigurationIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        Shown shown;
        shown.place(QStringLiteral(".claude-code-router/config.json"),
                    text.contains("Providers") ? text : QByteArray("[]"));
        if (!text.contains("Providers")) {
            const ImportSource source{{},
                                      shown.program.path(QStringLiteral("x.json")).toStdString()};
            shown.place(QStringLiteral("x.json"), text);
            std::optional<std::string> failure;
            shown.program.program().importer->preview(
                source, &shown.program.desk(), [&failure](const auto &outcome) {
                    failure = outcome ? "" : outcome.error().text();
                });
            QTRY_VERIFY(failure.has_value());
            QVERIFY2(QString::fromStdString(*failure).contains(words), failure->c_str());
            return;
        }
        shown.open();
        QTRY_VERIFY2(shown.words().contains(words), qPrintable(shown.words()));
        QVERIFY(!shown.take().isEnabled());
    }

    void theSettingsOpenIt()
    {
        RealProgram program;
        program.start();
        SettingsPage page(program.model(), program.memory(), program.program());
        QSignalSpy asked(&page, &Page::dialogRequested);
        const QList<QAction *> actions = page.menuActions();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->objectName() == QStringLiteral("importSettings");
        });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("import"));
    }

    void everythingHasANameAndRoom()
    {
        Shown shown;
        shown.place(kRouterFile, routerFile());
        shown.open();
        QTRY_VERIFY(shown.take().isEnabled());
        QCOMPARE(testing::withoutAccessibleName(*shown.dialog).join(u' '), QString());
        QCOMPARE(testing::clippedTexts(*shown.dialog).join(u' '), QString());
        const QStringList order = testing::tabOrderFrom(shown.sources());
        for (const char *name :
             {"importSources", "importBrowse", "importPreview", "importTake", "importClose"})
            QVERIFY2(order.contains(QLatin1String(name)), qPrintable(order.join(u' ')));
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/launch_dialog.h"
#include "ui/launch/launch_memory.h"
#include "ui/support/fake_launcher.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

const char *const kText = R"({ "providers": [ { "name": "demo", "models": ["demo"] } ],
    "routes": { "default": { "provider": "demo", "model": "demo" } },
    "profiles": { "cheap": {}, "dear": {} } })";

struct Shown {
    explicit Shown(bool isRunning = true, LaunchWish wish = {}, bool hasClaude = true)
        : engine(nullptr, testing::fastTuning()),
          model(engine, testing::starting(engine, testing::demoSettings())), memory({}), desk(kText)
    {
        launcher.hasClaude = hasClaude;
        if (isRunning) {
            model.start();
            QTRY_COMPARE(model.view().state, ProxyState::On);
        }
        dialog.emplace(model, memory, desk, launcher, wish);
        testing::bringUp(*dialog);
    }

    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(*dialog, name);
    }
    QString problem() { return get<QLabel>("launchProblem").text(); }

    engine::Engine engine;
    EngineModel model;
    Memory memory;
    testing::TextDesk desk;
    testing::FakeLauncher launcher;
    std::optional<LaunchDialog> dialog;
};

} // namespace

class TestLaunchDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void launchesWhatWasChosenByKeys()
    {
        const QTemporaryDir folder;
        Shown shown;
        const QSignalSpy launched(&*shown.dialog, &LaunchDialog::launched);
        QVERIFY(!shown.get<QPushButton>("launchButton").isEnabled());
        QVERIFY(shown.problem().contains(QLatin1String("No folder")));
        auto &field = shown.get<QComboBox>("launchFolder");
        field.setFocus();
        QTest::keyClicks(&field, folder.path());
        QVERIFY(shown.get<QPlainTextEdit>("launchPreview")
                    .toPlainText()
                    .startsWith(QStringLiteral("run in ") + folder.path()));
        QTest::keyClick(&shown.get<QComboBox>("launchProfile"), Qt::Key_Down);
        QTest::keyClick(&shown.get<QComboBox>("launchTerminal"), Qt::Key_Down);
        QTest::keyClicks(&shown.get<QLineEdit>("launchArguments"), QStringLiteral("--continue"));
        QTest::keyClick(&shown.get<QLineEdit>("launchArguments"), Qt::Key_Return);
        QCOMPARE(launched.size(), 1);
        QVERIFY(!shown.dialog->isVisible());
        const LaunchWish wish{.folder = folder.path(),
                              .profile = QStringLiteral("cheap"),
                              .model = {},
                              .arguments = QStringLiteral("--continue"),
                              .terminal = QStringLiteral("two"),
                              .customTerminal = {},
                              .claude = {}};
        QCOMPARE(shown.launcher.wishes, QList<LaunchWish>({wish}));
        QCOMPARE(lastWish(shown.memory), wish);
        QCOMPARE(recentFolders(shown.memory), QStringList(folder.path()));
    }

    void offersToStartTheProxy()
    {
        Shown shown(false, {.folder = QDir::tempPath()});
        QVERIFY(shown.problem().contains(QLatin1String("not running")));
        QVERIFY(!shown.get<QPushButton>("launchButton").isEnabled());
        QTest::mouseClick(&shown.get<QPushButton>("launchStart"), Qt::LeftButton);
        QTRY_COMPARE(shown.problem(), QString());
        QVERIFY(shown.get<QPushButton>("launchButton").isEnabled());
    }

    void withoutClaudeItTellsHowToInstallIt()
    {
        Shown shown(true, {.folder = QDir::tempPath()}, false);
        QVERIFY(shown.problem().contains(QLatin1String("npm")));
        QVERIFY(shown.get<QPushButton>("launchClaude").isVisible());
        QVERIFY(!shown.get<QPushButton>("launchStart").isVisible());
        QVERIFY(!shown.get<QPushButton>("launchButton").isEnabled());
    }

    void claudeIsFoundLater()
    {
        Shown shown(true, {.folder = QDir::tempPath()}, false);
        QVERIFY(!shown.get<QPushButton>("launchButton").isEnabled());
        shown.launcher.hasClaude = true;
        shown.launcher.search.start(0);
        QTRY_VERIFY(shown.get<QPushButton>("launchButton").isEnabled());
        QVERIFY(!shown.get<QPushButton>("launchClaude").isVisible());
    }

    void theChosenClaudeIsKept()
    {
        Shown shown(true, {.folder = QDir::tempPath()}, false);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("claude")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::mouseClick(&shown.get<QPushButton>("launchClaude"), Qt::LeftButton);
        auto *chooser = shown.dialog->findChild<QFileDialog *>();
        QVERIFY(chooser != nullptr);
        Q_EMIT chooser->fileSelected(file.fileName());
        QVERIFY(shown.get<QPushButton>("launchButton").isEnabled());
        shown.dialog->reject();
        QCOMPARE(lastWish(shown.memory).claude, file.fileName());
    }

    void whatOverridesALaunchIsTold()
    {
        Shown shown;
        shown.launcher.conflictsThere = {
            {QStringLiteral("/p/.claude/settings.json:3"), QStringLiteral("ANTHROPIC_BASE_URL")}};
        shown.launcher.shellConflictsThere = {
            {QStringLiteral("/home/u/.zshrc:7"), QStringLiteral("ANTHROPIC_API_KEY")}};
        QVERIFY(!shown.get<QLabel>("launchNote").isVisible());
        shown.dialog->setFolder(QDir::tempPath());
        auto &note = shown.get<QLabel>("launchNote");
        QVERIFY(note.isVisible());
        QVERIFY(
            note.text().contains(QLatin1String("/p/.claude/settings.json:3 (ANTHROPIC_BASE_URL)")));
        // What only counts for a claude started by hand is none of this launch's.
        QVERIFY(!note.text().contains(QLatin1String(".zshrc")));
        QVERIFY(shown.get<QPushButton>("launchButton").isEnabled());
        QCOMPARE(testing::clippedTexts(*shown.dialog).join(u'\n'), QString());
        shown.launcher.conflictsThere.clear();
        shown.dialog->setFolder(QDir::homePath());
        QVERIFY(!note.isVisible());
    }

    void customTerminalHasAField()
    {
        Shown shown(true, {.folder = QDir::tempPath()});
        QVERIFY(!shown.get<QLineEdit>("launchCustom").isVisible());
        QTest::keyClick(&shown.get<QComboBox>("launchTerminal"), Qt::Key_End);
        QVERIFY(shown.get<QLineEdit>("launchCustom").isVisible());
        QTest::keyClicks(&shown.get<QLineEdit>("launchCustom"), QStringLiteral("t {cmd}"));
        QCOMPARE(shown.dialog->wish().terminal, QString(Launcher::kCustomTerminal));
        QCOMPARE(shown.dialog->wish().customTerminal, QStringLiteral("t {cmd}"));
    }

    void aFailureStaysToBeRead()
    {
        Shown shown(true, {.folder = QDir::tempPath()});
        shown.launcher.works = false;
        QTest::mouseClick(&shown.get<QPushButton>("launchButton"), Qt::LeftButton);
        QVERIFY(shown.dialog->isVisible());
        QVERIFY(shown.problem().contains(QLatin1String("could not be started")));
        QVERIFY(recentFolders(shown.memory).isEmpty());
    }

    void takesADroppedFolder()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Shown shown;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        // QApplication would hand it to whoever has seen the drag before.
        static_cast<QObject &>(*shown.dialog).event(&event);
        QCOMPARE(shown.dialog->wish().folder, folder.path());
    }

    void remembersFoldersOnceAndNotThoseThatAreGone()
    {
        Memory memory({});
        QStringList folders;
        {
            const QTemporaryDir gone;
            rememberLaunch(memory, {.folder = gone.path()});
        }
        const QTemporaryDir a;
        const QTemporaryDir b;
        for (const QTemporaryDir *folder : {&a, &b, &a})
            rememberLaunch(memory, {.folder = folder->path()});
        QCOMPARE(recentFolders(memory), QStringList({a.path(), b.path()}));
    }

    void namesAndTab()
    {
        Shown shown(true, {.folder = QDir::tempPath()});
        QCOMPARE(testing::withoutAccessibleName(*shown.dialog).join(u'\n'), QString());
        QCOMPARE(testing::clippedTexts(*shown.dialog).join(u'\n'), QString());
        QStringList order = testing::tabOrderFrom(shown.get<QComboBox>("launchFolder"));
        order.removeAll(QString()); // the line edits inside
        for (const char *name :
             {"launchFolder", "launchBrowse", "launchProfile", "launchModel", "launchArguments",
              "launchTerminal", "launchPreview", "launchButton", "launchCancel"})
            QVERIFY2(order.contains(QLatin1String(name)), name);
        Shown without(false, {.folder = QDir::tempPath()}, false);
        QCOMPARE(testing::withoutAccessibleName(*without.dialog).join(u'\n'), QString());
        QCOMPARE(testing::clippedTexts(*without.dialog).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestLaunchDialog)
#include "tst_launch_dialog.moc"

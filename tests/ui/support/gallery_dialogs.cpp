// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/target_faults.h"
#include "ui/live/replay_dialog.h"
#include "ui/live/request_list.h"
#include "ui/support/gallery.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTreeView>
#include <QTreeWidget>

/// The dialogs, and the welcome wizard page by page.
namespace ccproxy::ui::testing {
namespace {

/// The dialog of that name, once it is there and has the keys.
QDialog *cameUp(const char *name)
{
    QDialog *found = nullptr;
    const auto isThere = [&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == QLatin1String(name) && window->isVisible())
                found = qobject_cast<QDialog *>(window);
        }
        return found != nullptr;
    };
    if (!comes(isThere))
        return nullptr;
    found->activateWindow();
    return QTest::qWaitForWindowActive(found) ? found : nullptr;
}

void click(const QWidget &window, const char *button)
{
    QTest::mouseClick(&part<QPushButton>(window, button), Qt::LeftButton);
}

/// Runs the quick test of a provider to its end.
bool testProvider(const QWidget &window)
{
    const auto &button = part<QPushButton>(window, "testProvider");
    const QString before = button.text();
    click(window, "testMessage");
    return comes([&] { return button.text() == before; });
}

/// By one of the main window's actions.
QDialog *openBy(Stage &stage, const char *action, const char *dialog)
{
    stage.clear();
    stage.get<QAction>(action).trigger();
    return cameUp(dialog);
}

QWidget &providersSection(Stage &stage)
{
    stage.clear();
    stage.window().showPage(QStringLiteral("settingsPage"), QStringLiteral("providers"));
    return stage.get<QWidget>("providersSection");
}

QDialog *openEditor(Stage &stage, const char *provider)
{
    QWidget &section = providersSection(stage);
    auto &list = part<QTreeView>(section, "providers");
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex name = list.model()->index(row, 0);
        if (name.data().toString() == QLatin1String(provider))
            list.setCurrentIndex(name);
    }
    part<QAction>(section, "editProvider").trigger();
    return cameUp("providerEditor");
}

QWidget *openTestedEditor(Stage &stage)
{
    QDialog *editor = openEditor(stage, "litellm");
    if (!editor)
        return nullptr;
    return testProvider(*editor) ? editor : nullptr;
}

/// With what few people need: headers and options of models in rows.
QWidget *openFullEditor(Stage &stage)
{
    QDialog *editor = openEditor(stage, "litellm");
    if (!editor)
        return nullptr;
    QTest::mouseClick(&part<QAbstractButton>(*editor, "moreFields"), Qt::LeftButton);
    for (const char *rows :
         {"providers[].headers.add", "providers[].parameters.add", "providers[].model_options.add"})
        QTest::mouseClick(&part<QAbstractButton>(*editor, rows), Qt::LeftButton);
    return editor;
}

QWidget *openPicker(Stage &stage)
{
    part<QAction>(providersSection(stage), "addProvider").trigger();
    return cameUp("presetPicker");
}

/// Asked because routes lead to the provider.
QWidget *openDeletion(Stage &stage)
{
    QWidget &section = providersSection(stage);
    auto &list = part<QTreeView>(section, "providers");
    list.setCurrentIndex(list.model()->index(0, 0));
    part<QAction>(section, "removeProvider").trigger();
    return cameUp("removeQuestion");
}

QDialog *openReplay(Stage &stage)
{
    stage.clear();
    stage.window().showPage(QStringLiteral("live"));
    if (!stage.openRequest(Stage::Asked::Answered))
        return nullptr;
    stage.get<QAction>("replay").trigger();
    return cameUp("replayDialog");
}

/// The demo has answered as well.
QWidget *openComparison(Stage &stage)
{
    QDialog *dialog = openReplay(stage);
    if (!dialog)
        return nullptr;
    part<QComboBox>(*dialog, "replayTarget").setEditText(QStringLiteral("demo,demo"));
    click(*dialog, "replaySend");
    const auto &now = part<QPlainTextEdit>(*dialog, "answerNow");
    return comes([&] { return !now.toPlainText().isEmpty(); }) ? dialog : nullptr;
}

/// Through with the demo's model.
QWidget *openDoctor(Stage &stage)
{
    stage.clear();
    stage.window().showDialog(QStringLiteral("doctor"), QStringLiteral("demo"));
    QDialog *dialog = cameUp("doctorDialog");
    if (!dialog)
        return nullptr;
    auto &models = part<QTableWidget>(*dialog, "doctorModels");
    const auto &copy = part<QPushButton>(*dialog, "doctorCopy");
    const auto &start = part<QPushButton>(*dialog, "doctorStart");
    // What was found once is remembered.
    if (!rememberedResult(stage.real().memory(), "demo,demo").isWhole()) {
        const QString text = start.text();
        click(*dialog, "doctorStart");
        if (!comes([&] { return copy.isEnabled() && start.text() == text; }))
            return nullptr;
    }
    models.setCurrentCell(models.rowCount() - 1, 2);
    return dialog;
}

QWidget *openImport(Stage &stage)
{
    stage.clear();
    stage.window().showDialog(QStringLiteral("import"));
    QDialog *dialog = cameUp("importDialog");
    return dialog && comes([&] {
               return part<QTreeWidget>(*dialog, "importPreview").topLevelItemCount() > 0;
           })
        ? dialog
        : nullptr;
}

/// A request is being answered while the user wants to quit.
QWidget *openQuitQuestion(Stage &stage)
{
    stage.clear();
    stage.controller().requestQuit();
    return cameUp("quitQuestion");
}

/// A file that cannot be written.
QWidget *openSaveFailure(Stage &stage)
{
    QDialog *report = openBy(stage, "diagnosticsAction", "diagnostics");
    if (!report)
        return nullptr;
    click(*report, "diagnosticsSave");
    auto *files = qobject_cast<QFileDialog *>(cameUp("saveDialog"));
    if (!files)
        return nullptr;
    Q_EMIT files->fileSelected(QStringLiteral("/nowhere/report.txt"));
    files->close();
    return cameUp("saveFailed");
}

/// In a folder whose settings of Claude Code lead elsewhere.
QWidget *openLaunchWithNote(Stage &stage)
{
    QDialog *launch = openBy(stage, "launchAction", "launchDialog");
    if (!launch)
        return nullptr;
    part<QComboBox>(*launch, "launchFolder")
        .setEditText(QStringLiteral("~/") + QLatin1String(Stage::kFolderWithSettings));
    const auto &note = part<QLabel>(*launch, "launchNote");
    return comes([&] { return note.isVisible(); }) ? launch : nullptr;
}

/// With what three letters find.
QWidget *openGoTo(Stage &stage)
{
    QDialog *find = openBy(stage, "goToAction", "goToDialog");
    if (find)
        part<QLineEdit>(*find, "goToName").setText(QStringLiteral("pro"));
    return find;
}

QWidget *openGoToNothing(Stage &stage)
{
    QDialog *find = openBy(stage, "goToAction", "goToDialog");
    if (find)
        part<QLineEdit>(*find, "goToName").setText(QStringLiteral("xyz"));
    return find;
}

QWidget *openLicence(Stage &stage)
{
    QDialog *about = openBy(stage, "aboutAction", "aboutDialog");
    if (!about)
        return nullptr;
    click(*about, "aboutLicence");
    return cameUp("licence");
}

QWidget *openExport(Stage &stage)
{
    stage.clear();
    stage.window().showPage(QStringLiteral("live"));
    stage.get<QMenu>("exportMenu").actions().first()->trigger();
    return cameUp("exportDialog");
}

// -- The wizard -----------------------------------------------------------------------------------

QDialog *openSetup(Stage &stage)
{
    stage.clear();
    stage.window().showDialog(QStringLiteral("setUp"));
    return cameUp("setupDialog");
}

/// With a provider of the catalogue, whose key is to be given.
QWidget *openSetupKey(Stage &stage)
{
    QDialog *setup = openSetup(stage);
    if (!setup)
        return nullptr;
    part<QRadioButton>(*setup, "setupChoose").setChecked(true);
    click(*setup, "setupNext");
    QDialog *picker = cameUp("presetPicker");
    if (!picker)
        return nullptr;
    part<QLineEdit>(*picker, "presetSearch").setText(QStringLiteral("mistral"));
    click(*picker, "presetNext");
    const auto &key = part<QLineEdit>(*setup, "setupKey");
    const bool isThere = comes([&] { return key.isVisible() && !picker->isVisible(); });
    setup->activateWindow();
    return isThere && QTest::qWaitForWindowActive(setup) ? setup : nullptr;
}

QDialog *openSetupTest(Stage &stage)
{
    QDialog *setup = openSetup(stage);
    if (!setup)
        return nullptr;
    part<QRadioButton>(*setup, "setupUse").setChecked(true);
    click(*setup, "setupNext");
    click(*setup, "setupNext");
    return testProvider(*setup) ? setup : nullptr;
}

QWidget *openSetupHello(Stage &stage)
{
    QDialog *setup = openSetup(stage);
    if (!setup)
        return nullptr;
    part<QRadioButton>(*setup, "setupDemo").setChecked(true);
    click(*setup, "setupNext");
    auto &hello = part<QPushButton>(*setup, "setupHello");
    if (!comes([&] { return hello.isEnabled(); }))
        return nullptr;
    click(*setup, "setupHello");
    return comes([&] {
        return hello.isEnabled()
            && !part<QPlainTextEdit>(*setup, "setupAnswer").toPlainText().isEmpty();
    })
        ? setup
        : nullptr;
}

} // namespace

std::vector<View> galleryOfDialogs()
{
    const auto by = [](const char *action, const char *dialog) -> View {
        return {QLatin1String(dialog), View::Kind::Dialog,
                [action, dialog](Stage &stage) { return openBy(stage, action, dialog); }};
    };
    return {
        {QStringLiteral("replayDialog"), View::Kind::Dialog, openReplay},
        {QStringLiteral("replayDialog-compared"), View::Kind::Dialog, openComparison},
        {QStringLiteral("providerEditor"), View::Kind::Dialog,
         [](Stage &stage) { return openEditor(stage, "litellm"); }},
        {QStringLiteral("providerEditor-tested"), View::Kind::Dialog, openTestedEditor},
        {QStringLiteral("providerEditor-more"), View::Kind::Dialog, openFullEditor},
        {QStringLiteral("presetPicker"), View::Kind::Dialog, openPicker},
        {QStringLiteral("removeQuestion"), View::Kind::Dialog, openDeletion},
        {QStringLiteral("importDialog"), View::Kind::Dialog, openImport},
        {QStringLiteral("doctorDialog"), View::Kind::Dialog, openDoctor},
        by("launchAction", "launchDialog"),
        {QStringLiteral("launchDialog-note"), View::Kind::Dialog, openLaunchWithNote},
        {QStringLiteral("goToDialog"), View::Kind::Dialog, openGoTo},
        {QStringLiteral("goToDialog-nothing"), View::Kind::Dialog, openGoToNothing},
        by("notificationsAction", "noticeChoice"),
        by("documentationAction", "documentation"),
        by("shortcutsAction", "shortcuts"),
        by("diagnosticsAction", "diagnostics"),
        {QStringLiteral("saveFailed"), View::Kind::Dialog, openSaveFailure},
        by("aboutAction", "aboutDialog"),
        {QStringLiteral("licence"), View::Kind::Dialog, openLicence},
        {QStringLiteral("quitQuestion"), View::Kind::Dialog, openQuitQuestion},
        {QStringLiteral("exportDialog"), View::Kind::System, openExport},
    };
}

std::vector<View> galleryOfSetup()
{
    return {
        {QStringLiteral("setupDialog"), View::Kind::Dialog, openSetup},
        {QStringLiteral("setupDialog-key"), View::Kind::Dialog, openSetupKey},
        {QStringLiteral("setupDialog-test"), View::Kind::Dialog, openSetupTest},
        {QStringLiteral("setupDialog-hello"), View::Kind::Dialog, openSetupHello},
    };
}

} // namespace ccproxy::ui::testing

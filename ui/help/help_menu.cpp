// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_menu.h"

#include "ui/help/about_dialog.h"
#include "ui/help/diagnostics.h"
#include "ui/help/help_texts.h"
#include "ui/help/text_dialog.h"
#include "ui/program/configuration_desk.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace ccproxy::ui {
namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Help)
};

constexpr int kLogLines = 200;

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openDocumentation(QWidget *window)
{
    open(new TextDialog(QStringLiteral("documentation"), Help::tr("Documentation"), {},
                        helpText(QStringLiteral("README.md")) + QStringLiteral("\n\n")
                            + helpText(QStringLiteral("cli.md")),
                        TextDialog::Format::Markdown, window));
}

void openShortcuts(QMainWindow *window)
{
    open(new TextDialog(QStringLiteral("shortcuts"), Help::tr("Keyboard shortcuts"), {},
                        shortcutsOf(*window), TextDialog::Format::Markdown, window));
}

void openDiagnostics(QWidget *window, EngineModel &engine, const Program &program,
                     const ProgramFacts &facts)
{
    const ConfigurationView &view = program.configuration.view();
    DiagnosticFacts all{.program = facts,
                        .system = systemFacts(),
                        .view = engine.view(),
                        .providers = engine.providers(),
                        .settings = view.settings,
                        .log = lastLines(facts.logFile, kLogLines)};
    for (const config::Problem &problem : view.problems)
        all.problems.append(QString::fromStdString(problem.text()));
    auto *dialog = new TextDialog(
        QStringLiteral("diagnostics"), Help::tr("Report for a fault"),
        Help::tr("This helps to find a fault. Keys are masked. Look through it before you give it "
                 "to somebody: it names your providers, models and folders."),
        diagnosticsText(all), TextDialog::Format::Plain, window);
    dialog->offerSaving(QStringLiteral("ccproxy-report.txt"));
    open(dialog);
}

} // namespace

void addHelpMenu(QMainWindow &window, EngineModel &engine, const Program &program)
{
    QMenu *menu = window.menuBar()->addMenu(Help::tr("&Help"));
    menu->setObjectName(QStringLiteral("helpMenu"));
    const auto add = [&](const char *name, const QString &text, const QKeySequence &key,
                         auto slot) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        QObject::connect(action, &QAction::triggered, &window, slot);
        return action;
    };
    const auto facts = [&program] { return program.facts ? program.facts() : ProgramFacts(); };
    add("documentationAction", Help::tr("&Documentation"), {},
        [&window] { openDocumentation(&window); });
    add("shortcutsAction", Help::tr("&Keyboard shortcuts"), QKeySequence::HelpContents,
        [&window] { openShortcuts(&window); });
    menu->addSeparator();
    add("diagnosticsAction", Help::tr("&Report for a fault…"), {},
        [&window, &engine, &program, facts] {
            openDiagnostics(&window, engine, program, facts());
        });
    add("aboutAction", Help::tr("&About CCProxy"), {}, [&window, facts] {
        open(new AboutDialog(facts(), &window));
    })->setMenuRole(QAction::AboutRole);
}

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_texts.h"

#include "ui/models/wording.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

/// Resources of a static library have to be asked for, outside of any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(help);
}

namespace ccproxy::ui {
namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Help)
};

/// With nothing that Markdown would take for its own.
QString plain(const QString &text)
{
    return withoutMnemonic(text).replace(u'|', QStringLiteral("\\|"));
}

void addRows(QString &table, const QString &place, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        const QString name = plain(action->text());
        if (action->menu() != nullptr) {
            addRows(table, joinedPlace(place, name), *action->menu());
        } else if (!action->shortcut().isEmpty()) {
            table += QStringLiteral("| %1 | %2 |\n")
                         .arg(action->shortcut().toString(QKeySequence::NativeText),
                              joinedPlace(place, name));
        }
    }
}

} // namespace

QString helpText(const QString &name)
{
    initialiseResources();
    QFile file(QStringLiteral(":/ccproxy/help/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The program does not carry its own pictures.
    static const QRegularExpression kPictures(
        QStringLiteral("## [^\n]*\n(?:(?!\n## ).)*\\]\\(docs/screenshots/(?:(?!\n## ).)*\n(?=## )"),
        QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).remove(kPictures);
}

QString shortcutsOf(const QMainWindow &window)
{
    QString table =
        QStringLiteral("| %1 | %2 |\n| --- | --- |\n").arg(Help::tr("Key"), Help::tr("Does"));
    for (const QAction *action : window.menuBar()->actions()) {
        if (action->menu() != nullptr)
            addRows(table, plain(action->text()), *action->menu());
    }
    return table;
}

} // namespace ccproxy::ui

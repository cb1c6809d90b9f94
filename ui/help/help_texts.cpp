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
#include <QSet>
#include <QTabWidget>

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

/// Keys and what they do; each pair once.
class KeyTable {
public:
    KeyTable()
        : m_text(
            QStringLiteral("| %1 | %2 |\n| --- | --- |\n").arg(Help::tr("Key"), Help::tr("Does")))
    {
    }

    void add(const QString &place, const QMenu &menu)
    {
        for (const QAction *action : menu.actions()) {
            m_isInMenu.insert(action);
            if (action->menu() != nullptr)
                add(joinedPlace(place, plain(action->text())), *action->menu());
            else
                add(place, *action);
        }
    }
    /// What only works within a part of the window, such as moving a line of a list.
    void addRest(const QString &place, const QWidget &part)
    {
        for (const QAction *action : part.findChildren<QAction *>()) {
            if (!m_isInMenu.contains(action))
                add(place, *action);
        }
    }
    const QString &text() const { return m_text; }

private:
    void add(const QString &place, const QAction &action)
    {
        if (action.shortcut().isEmpty() || action.text().isEmpty())
            return;
        const QString row = QStringLiteral("| %1 | %2 |\n")
                                .arg(action.shortcut().toString(QKeySequence::NativeText),
                                     joinedPlace(place, plain(action.text())));
        if (!m_text.contains(row))
            m_text += row;
    }

    QString m_text;
    QSet<const QAction *> m_isInMenu;
};

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
    KeyTable table;
    for (const QAction *action : window.menuBar()->actions()) {
        if (action->menu() != nullptr)
            table.add(plain(action->text()), *action->menu());
    }
    if (const auto *pages = window.findChild<QTabWidget *>(QStringLiteral("pages"))) {
        for (int i = 0; i < pages->count(); ++i)
            table.addRest(plain(pages->tabText(i)), *pages->widget(i));
    }
    return table.text();
}

} // namespace ccproxy::ui

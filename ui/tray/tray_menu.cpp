// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_menu.h"

#include "ui/widgets/state_icon.h"

#include <QAction>
#include <QActionGroup>

#include <utility>

namespace ccproxy::ui {

TrayMenu::TrayMenu(Entries entries, QObject *parent)
    : QObject(parent), m_entries(std::move(entries))
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_menu.setAccessibleName(tr("CCProxy"));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!m_isOpen)
            refresh();
    });
    // Panels that show a copy of it send these two as well.
    connect(&m_menu, &QMenu::aboutToShow, this, [this] {
        refresh();
        m_isOpen = true;
    });
    connect(&m_menu, &QMenu::aboutToHide, this, [this] { m_isOpen = false; });
    refresh();
}

TrayMenu::~TrayMenu()
{
    clear();
}

void TrayMenu::refreshSoon()
{
    m_soon.start(0);
}

void TrayMenu::refresh()
{
    std::vector<MenuEntry> entries = m_entries();
    if (entries == m_shown && !std::exchange(m_isStale, false))
        return;
    clear();
    m_shown = std::move(entries);
    fill(m_menu, m_shown);
}

void TrayMenu::clear()
{
    // Qt 6.4 forgets the items that it has shown over the bus when it deletes a filled menu.
    m_menu.clear();
    for (const auto &submenu : m_submenus)
        submenu->clear();
    m_submenus.clear();
    m_shown.clear();
}

void TrayMenu::fill(QMenu &menu, const std::vector<MenuEntry> &entries)
{
    QActionGroup *group = nullptr;
    for (const MenuEntry &entry : entries) {
        if (entry.kind == MenuEntry::Kind::Separator) {
            menu.addSeparator();
            continue;
        }
        if (entry.kind == MenuEntry::Kind::Submenu) {
            QMenu &submenu = *m_submenus.emplace_back(std::make_unique<QMenu>(entry.text, &m_menu));
            submenu.setObjectName(entry.name);
            fill(submenu, entry.children);
            submenu.menuAction()->setObjectName(entry.name + QStringLiteral("Action"));
            submenu.menuAction()->setEnabled(entry.isEnabled);
            menu.addMenu(&submenu);
            continue;
        }
        QAction *action = addAction(menu, entry);
        if (entry.kind == MenuEntry::Kind::Choice) {
            if (group == nullptr)
                group = new QActionGroup(&menu);
            action->setCheckable(true);
            action->setChecked(entry.isChecked);
            group->addAction(action);
        }
    }
}

QAction *TrayMenu::addAction(QMenu &menu, const MenuEntry &entry)
{
    QAction *action = menu.addAction(entry.text);
    action->setObjectName(entry.name);
    action->setEnabled(entry.isEnabled);
    if (entry.picture)
        action->setIcon(stateIcon(*entry.picture));
    connect(action, &QAction::triggered, this, [this, entry] {
        // A choice marks itself, whatever comes of it.
        if (entry.kind == MenuEntry::Kind::Choice)
            m_isStale = true;
        Q_EMIT chosen(entry);
        refreshSoon();
    });
    return action;
}

} // namespace ccproxy::ui

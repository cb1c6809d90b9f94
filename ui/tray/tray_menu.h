// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/menu_entries.h"

#include <QMenu>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace ccproxy::ui {

/// The menu of the tray's icon. It is made anew when it is about to be shown, and never changes
/// while it is open. Between that it is kept up to date where told so, for panels that keep a copy
/// of it and do not ask.
class TrayMenu final : public QObject {
    Q_OBJECT

public:
    using Entries = std::function<std::vector<MenuEntry>()>;
    /// `entries` tells what it shall hold now.
    explicit TrayMenu(Entries entries, QObject *parent = nullptr);
    ~TrayMenu() override;

    QMenu &menu() { return m_menu; }
    /// Soon, unless it is open: what is chosen in it may lead here while its action still runs.
    void refreshSoon();

Q_SIGNALS:
    void chosen(const ccproxy::ui::MenuEntry &entry);

private:
    void refresh();
    void clear();
    void fill(QMenu &menu, const std::vector<MenuEntry> &entries);
    QAction *addAction(QMenu &menu, const MenuEntry &entry);

    Entries m_entries;
    std::vector<MenuEntry> m_shown;
    QMenu m_menu;
    std::vector<std::unique_ptr<QMenu>> m_submenus;
    QTimer m_soon;
    bool m_isOpen = false;
    bool m_isStale = false; ///< it shows something else than m_shown
};

} // namespace ccproxy::ui

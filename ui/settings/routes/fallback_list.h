// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/routes/route_view.h"

#include <QWidget>

#include <vector>

class QAction;
class QListWidget;
class QToolButton;

namespace ccproxy::ui {

/// The fallbacks of a route in the order in which they are tried. They are moved by drag, by
/// Alt+Up and Alt+Down and by buttons. It changes nothing by itself.
class FallbackList final : public QWidget {
    Q_OBJECT

public:
    explicit FallbackList(QWidget *parent = nullptr);

    void show(const std::vector<TargetView> &fallbacks);
    /// -1 = none is chosen.
    int current() const;
    void setCurrent(int row);
    /// Gives the focus to the button that adds one.
    void focusAdd();

Q_SIGNALS:
    void currentChanged(int row);
    void addRequested();
    void removeRequested(int row);
    void moveRequested(int from, int to);

private:
    void makeActions();
    void updateActions();
    void move(int by);

    QListWidget *m_list;
    QToolButton *m_addButton = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/memory.h"
#include "ui/program/configuration_desk.h"
#include "ui/settings/routes/route_view.h"

#include <QWidget>

#include <string>
#include <vector>

class QAction;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace ccproxy::ui {

class RouteEditor;

/// A set of routes, those of all or of a profile: the list, and the chosen one in its editor.
class RoutesWidget final : public QWidget {
    Q_OBJECT

public:
    /// What it is given outlives it. `memory` knows what tests have found.
    RoutesWidget(ConfigurationDesk &desk, const Memory &memory, QWidget *parent = nullptr);

    /// "" = the routes of all. What is shown is that of the next refresh().
    void setProfile(const std::string &profile);
    void refresh(const OptionSource &source);
    bool select(const std::string &route);
    /// The same, with the focus in a field of it (RouteEditor::showField). The field "named" is
    /// that of a model's route: one that is not there is offered.
    bool showRoute(const std::string &route, const QString &field);

Q_SIGNALS:
    void said(const QString &text);
    void refused(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    const RouteView *current() const;
    void fillItem(QTreeWidgetItem *item, const RouteView &route) const;
    void showCurrent();
    std::vector<RouteView> viewsOf(const OptionSource &source) const;
    void refreshFaults();
    void showRoutes(std::vector<RouteView> routes);
    void add();
    void remove();

    ConfigurationDesk &m_desk;
    const Memory &m_memory;
    std::string m_profile;
    std::vector<RouteView> m_routes;
    QTreeWidget *m_list;
    QLineEdit *m_name;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    RouteEditor *m_editor;
};

} // namespace ccproxy::ui

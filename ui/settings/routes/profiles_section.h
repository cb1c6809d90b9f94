// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/configuration_desk.h"
#include "ui/settings/options/option_state.h"
#include "ui/settings/settings_section.h"

#include <string>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace ccproxy::ui {

class OptionField;
class RoutesWidget;

/// The section of the profiles: sets of routes with a budget that a launch may choose by name.
class ProfilesSection final : public SettingsSection {
    Q_OBJECT

public:
    /// `desk` outlives it.
    explicit ProfilesSection(ConfigurationDesk &desk, QWidget *parent = nullptr);

private:
    QWidget *makeList();
    QWidget *makeEditor();
    void connectParts();
    void refresh();
    void showCurrent();
    std::string current() const;
    void select(const std::string &name);
    void add();
    void rename();
    void remove();
    bool change(const ConfigurationDesk::Edit &edit, const QString &done);

    ConfigurationDesk &m_desk;
    QListWidget *m_list;
    QLineEdit *m_new;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QWidget *m_editor = nullptr;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QLabel *m_command;
    QLabel *m_empty;
    RoutesWidget *m_routes;
    std::vector<OptionField *> m_budget;
};

} // namespace ccproxy::ui

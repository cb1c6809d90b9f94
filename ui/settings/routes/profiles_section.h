// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/configuration_desk.h"
#include "ui/settings/options/option_state.h"
#include "ui/settings/settings_section.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

class QAction;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QToolButton;

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
    void makeOwn(QGridLayout *grid, QWidget *parent);
    void showOwn(const std::string &profile, const OptionSource &source);
    bool isShown(const OptionField &field) const;
    void offerOwn(QMenu &menu);
    void addOwn(OptionField &field);
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
    std::vector<OptionField *> m_own;   ///< what a profile may set beside routes
    QToolButton *m_addOwn = nullptr;    ///< offers those that it does not set
    std::string m_shown;                ///< the profile
    std::set<std::string_view> m_begun; ///< keys that were chosen and have no value yet
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/program/program.h"
#include "ui/settings/providers/provider_editor.h"
#include "ui/settings/providers/provider_model.h"
#include "ui/settings/settings_section.h"

class QAction;
class QLabel;
class QTreeView;

namespace ccproxy::ui {

/// The providers: their list, which is turned on, ordered and edited.
class ProvidersSection final : public SettingsSection {
    Q_OBJECT

public:
    /// What it is given outlives it.
    ProvidersSection(EngineModel &engine, Memory &memory, const Program &program,
                     QWidget *parent = nullptr);

    /// "key/NAME", "address/NAME" or "all/NAME": the provider in its editor, at that field.
    bool showPart(const QString &part) override;
    std::vector<NamedPart> parts() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *makeAction(const char *name, const QString &text, const QKeySequence &key,
                        void (ProvidersSection::*done)());
    void makeActions();
    void makeList();
    void refresh();
    void refreshActions();
    void askStatus();
    int row() const;
    std::string name() const;
    void select(const QString &name);

    void add();
    void edit();
    void duplicate();
    void remove();
    void askToRemove(const std::string &provider, const std::vector<std::string> &lines);
    void removeNow(const std::string &provider);
    void moveUp() { move(row(), row() - 1); }
    void moveDown() { move(row(), row() + 2); }
    void move(int row, int before);
    void toggle(int row);
    ProviderEditor *open(Expected<ProviderEditor::Subject> subject);
    bool change(const ConfigurationDesk::Edit &edit, const QString &done);

    EngineModel &m_engine;
    Memory &m_memory;
    const Program &m_program;
    ProviderModel m_model;
    QTreeView *m_list;
    QLabel *m_empty;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    bool m_isAsking = false;
};

} // namespace ccproxy::ui

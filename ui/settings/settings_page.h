// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/program/program.h"
#include "ui/window/page.h"

#include <set>
#include <string>
#include <vector>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace ccproxy::ui {

class SettingsSection;

/// The settings: a list of sections, and the one that is chosen. Every change is in force at once
/// and can be undone.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// What it is given outlives it.
    SettingsPage(EngineModel &engine, Memory &memory, const Program &program,
                 QWidget *parent = nullptr);

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    void saveLook() override;
    /// A section, by its name in their table, and perhaps a part of it: "general/port".
    bool showPart(const QString &place) override;
    std::vector<NamedPart> parts() const override;

private:
    void makeActions();
    void askForFile();
    void makeSections(EngineModel &engine, Memory &memory);
    void step(Expected<void> (ConfigurationDesk::*way)(), const QString &done);
    void refuse(const QString &text);
    void refresh();
    QWidget *makeLeftKeys();
    void noteLeftKeys();
    void deleteLeftKeys();

    const Program &m_program;
    Memory &m_memory;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QLabel *m_file;
    QLabel *m_refusal;
    std::set<std::string, std::less<>> m_entries;  ///< of the keychain, that the settings refer to
    std::set<std::string, std::less<>> m_leftKeys; ///< the same, no longer since it was made
    QWidget *m_leftBox = nullptr;
    QLabel *m_leftWords = nullptr;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    std::vector<SettingsSection *> m_sections; ///< as in the list
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/program/program.h"
#include "ui/setup/setup_plan.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ccproxy::ui {

class HelloPage;
class KeyPage;
class StartPage;
class TestPanel;
struct Preset;

/// The welcome wizard: from nothing to a first answer. Nothing is saved before its last page.
class SetupDialog final : public QDialog {
    Q_OBJECT

public:
    /// What it is given outlives it.
    SetupDialog(EngineModel &model, const Program &program, QWidget *parent);

Q_SIGNALS:
    void launchRequested();
    void copyEnvironmentRequested();

private:
    enum Step { Start, Key, Test, Hello };

    QWidget *makeTestPage();
    QWidget *makeNotice();
    QWidget *makeButtons();
    void look();
    void showFound();
    void next();
    void back();
    void leaveStart();
    void openPicker();
    void openImport();
    void goTo(Step step);
    void save(bool keysToFile);
    void beginToAnswer();
    void takeSaved(const Expected<void> &done, bool keysToFile);
    void tell(const QString &text);
    void refresh();

    EngineModel &m_model;
    const Program &m_program;
    SetupPlan m_plan;
    std::vector<ImportSource> m_others; ///< configurations of other programs
    bool m_isSaving = false;
    bool m_isSaved = false;
    QLabel *m_title;
    QStackedWidget *m_stack;
    StartPage *m_start;
    KeyPage *m_keyPage;
    TestPanel *m_test = nullptr;
    HelloPage *m_hello;
    QLabel *m_words;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeWords = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_skip = nullptr;
};

} // namespace ccproxy::ui

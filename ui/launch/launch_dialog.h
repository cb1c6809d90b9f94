// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/program/launcher.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ccproxy::ui {

class ConfigurationDesk;

/// Asks where and how Claude Code shall be launched, shows what will be done, and does it. Takes a
/// folder that is dropped on it.
class LaunchDialog final : public QDialog {
    Q_OBJECT

public:
    /// What it is given outlives it. It begins with `wish`.
    LaunchDialog(EngineModel &engine, Memory &memory, const ConfigurationDesk &desk,
                 Launcher &launcher, const LaunchWish &wish, QWidget *parent = nullptr);

    LaunchWish wish() const;
    void setFolder(const QString &folder);

    void accept() override;

Q_SIGNALS:
    void launched();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFolder(const LaunchWish &wish);
    void makeChoices(QFormLayout &form, const ConfigurationDesk &desk, const LaunchWish &wish);
    void makeTerminal(QFormLayout &form, const LaunchWish &wish);
    QWidget *makeProblem();
    QLineEdit *makeEdit(const QString &name, const QString &text, const QString &placeholder);
    void browse();
    void chooseClaude();
    /// After anything has changed: what stands against a launch, and what it would do.
    void refresh();
    void showNote(const QString &folder);

    EngineModel &m_engine;
    Memory &m_memory;
    Launcher &m_launcher;
    QString m_claude; ///< as the user chose it
    QComboBox *m_folder = nullptr;
    QComboBox *m_profile = nullptr;
    QComboBox *m_model = nullptr;
    QComboBox *m_terminal = nullptr;
    QLabel *m_customLabel = nullptr;
    QLineEdit *m_custom = nullptr;
    QLineEdit *m_arguments = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_choose = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QPushButton *m_launch = nullptr;
};

} // namespace ccproxy::ui

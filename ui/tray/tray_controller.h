// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/program/program.h"
#include "ui/tray/tray_host.h"
#include "ui/tray/tray_icon.h"
#include "ui/window/main_window.h"
#include "ui/window/quit_question.h"

#include <QMenu>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QAction;

namespace ccproxy::ui {

/// Rules the life of icon and window: the icon where there is a tray, the window where there is
/// none, what closing and quitting mean. Owns both; what it refers to must outlive it.
class TrayController final : public QObject {
    Q_OBJECT

public:
    TrayController(EngineModel &model, TrayHost &host, Memory &memory, Program program,
                   QObject *parent = nullptr);
    ~TrayController() override;

    /// Shows icon or window. Where there is no tray the window waits for `patience`, for a panel
    /// that is still starting (at login), before it shows itself.
    void begin(std::chrono::milliseconds patience);

    /// Shows the window in front of the others.
    void raiseWindow();
    /// Quits; asks before when requests are being answered.
    void requestQuit();

    QMenu &menu() { return m_menu; }
    MainWindow &window() { return m_window; }
    bool hasIcon() const { return m_icon != nullptr; }

private:
    void makeMenu();
    void onPresenceChanged();
    void onCloseRequested();
    void onQuitAnswer(int active);
    void followQuestion();
    void copyEnvironment();
    void refresh();
    QString noTrayHint() const;

    EngineModel &m_model;
    TrayHost &m_host;
    Memory &m_memory;
    Program m_program;

    MainWindow m_window;
    QMenu m_menu;
    std::unique_ptr<TrayIcon> m_icon;
    QPointer<QuitQuestion> m_question;
    QTimer m_patience;

    QAction *m_stateLine = nullptr;
    QAction *m_toggle = nullptr;
};

} // namespace ccproxy::ui

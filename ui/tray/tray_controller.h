// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/launch_dialog.h"
#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/notify/notifier.h"
#include "ui/program/program.h"
#include "ui/tray/news.h"
#include "ui/tray/tray_host.h"
#include "ui/tray/tray_icon.h"
#include "ui/tray/tray_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/quit_question.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

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
    /// Makes windows and menu anew, in the language that is chosen now; what was shown is shown
    /// again. Not to be called from within a window's own doing.
    void retranslate();

    QMenu &menu() { return m_menu.menu(); }
    MainWindow &window() { return *m_window; }
    bool hasIcon() const { return m_icon != nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    std::vector<MenuEntry> menuEntries() const;
    void obey(const MenuEntry &entry);
    void openLaunch(const LaunchWish &wish);
    void launchIn(const QString &folder);
    void chooseModel(const MenuEntry &entry);
    void showPage(const QString &page, const QString &part = {});
    void onPresenceChanged();
    void onCloseRequested();
    void onQuitAnswer(int active);
    void followQuestion();
    void copyEnvironment();
    void copyAddress();
    void takeNews();
    void onNotice(const Notice &notice);
    QString lastError() const;
    void tellOf(const QString &title, const QString &text);
    void refresh();
    void followSettings();
    bool isClosedByQuitting() const;
    QString noTrayHint() const;

    EngineModel &m_model;
    TrayHost &m_host;
    Memory &m_memory;
    Program m_program;

    std::unique_ptr<MainWindow> m_window;
    News m_news;
    Notifier m_notifier;
    Place m_place; ///< where what was told last leads
    TrayMenu m_menu;
    ProxyView m_menuView; ///< that the menu was kept up to date with
    std::unique_ptr<TrayIcon> m_icon;
    QPointer<QuitQuestion> m_question;
    std::unique_ptr<LaunchDialog> m_launch;
    QTimer m_patience;
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/program/program.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>

#include <map>
#include <vector>

class QLabel;
class QMenu;
class QTabWidget;

namespace ccproxy::ui {

class ConfigurationDesk;
class Page;
class StatusHead;

/// The window: state and address above, pages below. It remembers its size and its page. It never
/// closes by itself: what closing means is decided by whoever owns it (closeRequested).
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// What it is given outlives it.
    MainWindow(EngineModel &model, Memory &memory, const Program &program,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A line below everything, such as why the window is there; "" hides it.
    void setHint(const QString &hint);
    /// Brings a page to the front by its name, and a part of it if one is named (Page::showPart).
    /// False when there is no such page.
    bool showPage(const QString &name, const QString &part = {});
    /// Opens a window of its own by its name ("doctor", "import", "setUp"), or brings it to the
    /// front. `subject`: what it is about, "" = everything. False when there is no such window.
    bool showDialog(const QString &name, const QString &subject = {});
    /// What models can do, of one provider or of all ("").
    void showDoctor(const QString &provider = {})
    {
        showDialog(QStringLiteral("doctor"), provider);
    }
    /// Says for a few seconds that something was done ("Copied").
    void confirm(const QString &text);

Q_SIGNALS:
    void closeRequested();
    void quitRequested();
    void copyEnvironmentRequested();
    void launchRequested();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void chooseNotices(const ConfigurationDesk &desk);
    void makePages(const Program &program);
    void makeProxyMenu(const Program &program);
    void makePageMenus();
    void choosePage(int index);
    void goTo();
    void usePort(quint16 port);
    void refresh();
    void remember();

    EngineModel &m_model;
    Memory &m_memory;
    const Program &m_program;
    StatusHead *m_head;
    QTabWidget *m_tabs;
    QLabel *m_hint;
    QLabel *m_summary;
    QAction *m_toggle = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_copyAddress = nullptr;
    QMenu *m_view = nullptr;
    struct Entry {
        Page *page;
        QString title;
        QMenu *menu;     ///< of its own
        QString summary; ///< what it said last
    };
    std::vector<Entry> m_pages;
    std::map<QString, QPointer<QDialog>> m_dialogs; ///< that are open
};

} // namespace ccproxy::ui

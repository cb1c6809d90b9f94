// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/recent_requests.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace ccproxy::ui {

/// The small window: state, address, start and stop, what is wrong with the settings, the last
/// requests. It looks at the engine only while it is visible. It never closes by itself: what
/// closing means is decided by whoever owns it (closeRequested).
class StatusWindow final : public QWidget {
    Q_OBJECT

public:
    explicit StatusWindow(EngineModel &model, QWidget *parent = nullptr);

    /// A line below everything, such as why the window is there; "" hides it.
    void setHint(const QString &hint);
    /// Says for a few seconds that something was done ("Copied").
    void confirm(const QString &text);

Q_SIGNALS:
    void closeRequested();
    void quitRequested();
    void copyEnvironmentRequested();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeAddressRow();
    QWidget *makeProblems();
    QWidget *makeRequests();
    QWidget *makeButtons();
    void makeShortcuts();
    void copyAddress();
    void pullRecords();
    void refresh();
    void say(QLabel *label, const QString &text);

    EngineModel &m_model;
    RecentRequests m_requests;
    QTimer m_pull;
    QTimer m_confirmation;
    bool m_pulling = false;

    QLabel *m_picture = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_detail = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_copyAddress = nullptr;
    QWidget *m_problemBox = nullptr;
    QPlainTextEdit *m_problems = nullptr;
    QTreeView *m_requestView = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_confirm = nullptr;
    QPushButton *m_toggle = nullptr;
};

} // namespace ccproxy::ui

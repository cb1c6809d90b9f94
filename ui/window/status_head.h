// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"

#include <QWidget>

class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ccproxy::ui {

/// The head of the main window: state, address, start and stop, what is wrong with the settings.
class StatusHead final : public QWidget {
    Q_OBJECT

public:
    explicit StatusHead(EngineModel &model, QWidget *parent = nullptr);

    void copyAddress();

Q_SIGNALS:
    void said(const QString &text);
    /// The trouble that it tells of is mended there.
    void mendRequested(const ccproxy::ui::Place &place);
    /// Another port shall be used for the one that is taken.
    void portChosen(quint16 port);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeState();
    QLayout *makePortButtons();
    QWidget *makeAddress();
    QWidget *makeProblems();
    void refresh();
    void refreshPort();

    EngineModel &m_model;
    QLabel *m_picture = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_mend = nullptr;
    QPushButton *m_usePort = nullptr;
    QPushButton *m_keepTrying = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_copyAddress = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_problemBox = nullptr;
    QPlainTextEdit *m_problems = nullptr;
};

} // namespace ccproxy::ui

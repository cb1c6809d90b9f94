// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/model_choice.h"
#include "ui/program/replayer.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace ccproxy::ui {

/// Sends a request that is on record to another model, and shows both answers. It costs what that
/// model costs, so nothing is sent before the user says so.
class ReplayDialog final : public QDialog {
    Q_OBJECT

public:
    /// `engine` outlives it. `targets`: offered, anything else of the form PROVIDER,MODEL can be
    /// typed.
    ReplayDialog(EngineModel &engine, MakeReplay makeReplay, engine::HistoryExchange before,
                 const std::vector<ModelChoice> &targets, QWidget *parent = nullptr);

private:
    QWidget *makeChoice(const std::vector<ModelChoice> &targets);
    QWidget *makeAnswers();
    void showRows(const engine::ExchangeRecord *now);
    void begin();
    void look();
    void take(const engine::HistoryExchange &now);
    void endWith(const QString &text);
    void refresh();

    EngineModel &m_engine;
    MakeReplay m_makeReplay;
    engine::HistoryExchange m_before;
    std::unique_ptr<Replay> m_replay;
    std::string m_id;  ///< of the answer that is waited for, "" = none yet
    QTimer m_patience; ///< until it has to be on record
    QComboBox *m_target = nullptr;
    QPushButton *m_send = nullptr;
    QLabel *m_state;
    QTreeWidget *m_rows;
    QPlainTextEdit *m_answerBefore = nullptr;
    QPlainTextEdit *m_answerNow = nullptr;
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/doctor/doctor_results.h"
#include "ui/models/memory.h"
#include "ui/program/examiner.h"
#include "ui/program/program.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace ccproxy::ui {

/// Whether models can do what Claude Code needs of them: those that are chosen are examined one
/// after the other, a row each. It asks with the user's own keys, so nothing begins by itself.
class DoctorDialog final : public QDialog {
    Q_OBJECT

public:
    /// What it is given outlives it. `provider`: whose models are chosen at first; "" = those that
    /// matter, of all.
    DoctorDialog(const Program &program, Memory &memory, const std::string &provider,
                 QWidget *parent);

private:
    struct Row {
        DoctorSubject subject;
        DoctorResult result;
    };

    void makeTable();
    QWidget *makeButtons();
    QWidget *makeConflicts();
    void fill(const std::string &provider);
    std::vector<std::string> chosen() const;
    void beginOrStop();
    void begin(const ExaminedModel &model);
    void take(const doctor::Finding &finding);
    void closeRow();
    void end(const QString &words);
    void showRow(int row);
    void showCell();
    void showWarnings();
    void copy();
    void refresh();
    QString totalText() const;

    const Program &m_program;
    Memory &m_memory;
    std::vector<Row> m_rows;
    Examiner::Run m_run;
    int m_running = -1; ///< the row that is being examined
    int m_done = 0;     ///< of this run
    int m_good = 0;     ///< of those, without a failure
    QTableWidget *m_table;
    QPlainTextEdit *m_explanation;
    QLabel *m_summary;
    QLabel *m_warnings;
    QPushButton *m_start = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace ccproxy::ui

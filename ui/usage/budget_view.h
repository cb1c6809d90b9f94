// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QString>
#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ccproxy::ui {

/// One limit of the budget and what was spent of it.
struct BudgetLine {
    QString title;   ///< "Today"
    double part = 0; ///< of the limit; more than 1 when it is exceeded
    QString figures; ///< "$1.20 of $5.00 (24 %)"
    QString meaning; ///< what happens at the limit, or what happens now that it is reached
};
/// For each limit that is set; `today` and `month`: what was used. Pure.
std::vector<BudgetLine> budgetLines(const config::Budget &budget, const usage::Tally &today,
                                    const usage::Tally &month);

/// A bar for each limit, or a word on where to set one.
class BudgetView final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetView(QWidget *parent = nullptr);

    void setLines(const std::vector<BudgetLine> &lines);

Q_SIGNALS:
    void settingsRequested();

private:
    struct Row {
        QLabel *title;
        QProgressBar *bar;
        QLabel *meaning;
    };
    std::array<Row, 2> m_rows{};
    QLabel *m_hint;
    QPushButton *m_settings;
};

} // namespace ccproxy::ui

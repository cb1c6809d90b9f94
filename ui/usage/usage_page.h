// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/program/program.h"
#include "ui/usage/chart_data.h"
#include "ui/window/page.h"

#include <QTimer>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ccproxy::ui {

class BudgetView;
class UsageChart;
class UsageTable;

/// What was used and what it cost, as the history knows it. It asks when it comes into view and,
/// while it is there, when something was recorded.
class UsagePage final : public Page {
    Q_OBJECT

public:
    /// Between two questions that nobody asked for.
    static constexpr std::chrono::milliseconds kPause{2000};

    /// What it is given outlives it.
    UsagePage(EngineModel &engine, Memory &memory, const Program &program,
              QWidget *parent = nullptr);

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    void saveLook() override;

Q_SIGNALS:
    /// It shows what was there when it asked.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Groups = std::vector<engine::UsageGroup>;
    /// What to say in place of figures.
    struct Notice {
        QString title;
        QString text;
        QString button; ///< "" = none
        std::function<void()> act;
    };

    void makeActions();
    QWidget *makeBar();
    QWidget *makeFigures();
    QWidget *makeNotice();
    void restoreLook();

    UsagePeriod period() const;
    usage::By by() const;
    UsageMeasure measure() const;
    DaySpan span() const;

    void refresh();
    void refreshSoon();
    void askForBudget();
    void take(const Expected<Groups> &groups, usage::By by, const DaySpan &span);
    void showFigures();
    void showNotice(const Notice &notice);
    Notice noticeOfOff();
    Notice noticeOfFailure(const Failure &failure);
    Notice noticeOfNothing() const;

    void askForFile(UsageFormat format);
    void exportTo(UsageFormat format, const QString &file);

    EngineModel &m_engine;
    Memory &m_memory;
    const Program &m_program;
    QTimer m_pause{this};
    bool m_isDue = false;      ///< something was recorded during the pause
    std::uint64_t m_asked = 0; ///< only the last question's answer is wanted
    Groups m_groups;           ///< that are shown
    usage::By m_shownBy = usage::By::Day;
    DaySpan m_shownSpan;
    std::function<void()> m_remedy;

    QAction *m_refresh = nullptr;
    QAction *m_export = nullptr; ///< with a menu
    QComboBox *m_period = nullptr;
    QWidget *m_ownDays = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QComboBox *m_by = nullptr;
    QComboBox *m_measure = nullptr;
    BudgetView *m_budget = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_split = nullptr;
    UsageChart *m_chart = nullptr;
    UsageTable *m_table = nullptr;
    QLabel *m_notice = nullptr;
    QPushButton *m_noticeButton = nullptr;
};

} // namespace ccproxy::ui

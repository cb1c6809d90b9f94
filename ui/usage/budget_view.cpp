// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/budget_view.h"

#include "ui/models/figures.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace ccproxy::ui {
namespace {

using OnLimit = config::Budget::OnLimit;

constexpr double kPercent = 100;

QString beforeLimit(OnLimit action)
{
    switch (action) {
    case OnLimit::Warn:
        return BudgetView::tr("At the limit you are warned; requests go on.");
    case OnLimit::Stop:
        return BudgetView::tr("At the limit requests are refused.");
    case OnLimit::Background:
        break;
    }
    return BudgetView::tr("At the limit requests go by the background route.");
}

QString afterLimit(OnLimit action, bool isDay)
{
    switch (action) {
    case OnLimit::Warn:
        return BudgetView::tr("The limit is reached. Requests go on.");
    case OnLimit::Stop:
        return isDay ? BudgetView::tr("The limit is reached: requests are refused until midnight.")
                     : BudgetView::tr("The limit is reached: requests are refused until the month "
                                      "ends.");
    case OnLimit::Background:
        break;
    }
    return isDay ? BudgetView::tr("The limit is reached: requests go by the background route until "
                                  "midnight.")
                 : BudgetView::tr("The limit is reached: requests go by the background route until "
                                  "the month ends.");
}

BudgetLine lineOf(double limitInDollars, const usage::Tally &spent, OnLimit action, bool isDay)
{
    const usage::MicroDollars limit = usage::fromDollars(limitInDollars);
    BudgetLine line;
    line.title = isDay ? BudgetView::tr("Today's budget") : BudgetView::tr("This month's budget");
    // Of nothing everything is too much.
    line.part = limit > 0 ? static_cast<double>(spent.cost) / static_cast<double>(limit) : 1;
    line.figures = BudgetView::tr("%1 of %2 (%3 %)")
                       .arg(costText(std::optional(spent.cost)), costText(std::optional(limit)),
                            QLocale().toString(std::floor(line.part * kPercent), 'f', 0));
    line.meaning = spent.cost >= limit ? afterLimit(action, isDay) : beforeLimit(action);
    if (spent.unpriced > 0) {
        line.meaning += u' '
            + BudgetView::tr("Not counted, since their price is unknown: %1.")
                  .arg(QLocale().toString(static_cast<qlonglong>(spent.unpriced)));
    }
    return line;
}

} // namespace

std::vector<BudgetLine> budgetLines(const config::Budget &budget, const usage::Tally &today,
                                    const usage::Tally &month)
{
    std::vector<BudgetLine> lines;
    if (budget.daily)
        lines.push_back(lineOf(*budget.daily, today, budget.onLimit, true));
    if (budget.monthly)
        lines.push_back(lineOf(*budget.monthly, month, budget.onLimit, false));
    return lines;
}

BudgetView::BudgetView(QWidget *parent)
    : QWidget(parent), m_hint(new QLabel(tr("No budget is set. With one, CCProxy can warn you or "
                                            "hold requests back when a day or a month has cost "
                                            "enough."))),
      m_settings(new QPushButton(tr("Set a bu&dget…")))
{
    setObjectName(QStringLiteral("budget"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 2);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int row = static_cast<int>(i);
        m_rows[i] = {new QLabel, new QProgressBar, new QLabel};
        m_rows[i].title->setObjectName(QStringLiteral("budgetTitle%1").arg(row));
        m_rows[i].bar->setObjectName(QStringLiteral("budgetBar%1").arg(row));
        m_rows[i].meaning->setObjectName(QStringLiteral("budgetMeaning%1").arg(row));
        m_rows[i].meaning->setWordWrap(true);
        m_rows[i].bar->setRange(0, static_cast<int>(kPercent));
        layout->addWidget(m_rows[i].title, row, 0);
        layout->addWidget(m_rows[i].bar, row, 1);
        layout->addWidget(m_rows[i].meaning, row, 2);
    }
    m_hint->setObjectName(QStringLiteral("budgetHint"));
    m_hint->setWordWrap(true);
    m_settings->setObjectName(QStringLiteral("setBudget"));
    layout->addWidget(m_hint, 2, 0, 1, 3);
    layout->addWidget(m_settings, 2, 3, Qt::AlignTop);
    connect(m_settings, &QPushButton::clicked, this, &BudgetView::settingsRequested);
    setLines({});
}

void BudgetView::setLines(const std::vector<BudgetLine> &lines)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool isThere = i < lines.size();
        row.title->setVisible(isThere);
        row.bar->setVisible(isThere);
        row.meaning->setVisible(isThere);
        if (!isThere)
            continue;
        const BudgetLine &line = lines[i];
        row.title->setText(line.title);
        row.bar->setValue(static_cast<int>(std::min(1.0, line.part) * kPercent));
        row.bar->setFormat(line.figures);
        row.bar->setAccessibleName(line.title);
        row.bar->setAccessibleDescription(line.figures);
        row.bar->setToolTip(line.figures);
        row.meaning->setText(line.meaning);
    }
    m_hint->setVisible(lines.empty());
    m_settings->setVisible(lines.empty());
}

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usage_page.h"

#include "ui/models/figures.h"
#include "ui/program/configuration_desk.h"
#include "ui/usage/budget_view.h"
#include "ui/usage/usage_chart.h"
#include "ui/usage/usage_columns.h"
#include "ui/usage/usage_table.h"
#include "ui/widgets/action_button.h"
#include "ui/words/core_tables.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

// Choices are remembered by names that stay.
const QString kPeriod = QStringLiteral("usage/period");
const QString kFirst = QStringLiteral("usage/first");
const QString kLast = QStringLiteral("usage/last");
const QString kBy = QStringLiteral("usage/by");
const QString kMeasure = QStringLiteral("usage/measure");
const QString kDivision = QStringLiteral("usage/division");
const QString kSettingsPage = QStringLiteral("settingsPage");

struct MeasureRow {
    UsageMeasure measure;
    const char *key;
    const char *title;
};
constexpr MeasureRow kMeasures[] = {
    {UsageMeasure::Cost, "cost", QT_TRANSLATE_NOOP("ccproxy::ui::UsagePage", "Cost")},
    {UsageMeasure::Tokens, "tokens", QT_TRANSLATE_NOOP("ccproxy::ui::UsagePage", "Tokens")},
};

/// A list of choices behind a label, in the layout.
QComboBox *addChoice(QHBoxLayout &layout, const QString &label, const QString &name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    auto *text = new QLabel(label);
    text->setBuddy(choice);
    layout.addWidget(text);
    layout.addWidget(choice);
    return choice;
}

void choose(QComboBox &choice, const QVariant &key)
{
    if (const int index = choice.findData(key); index >= 0)
        choice.setCurrentIndex(index);
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

UsagePage::UsagePage(EngineModel &engine, Memory &memory, const Program &program, QWidget *parent)
    : Page(parent), m_engine(engine), m_memory(memory), m_program(program)
{
    setObjectName(QStringLiteral("usage"));
    makeActions();
    QWidget *bar = makeBar();
    m_budget = new BudgetView;
    m_budget->hide();
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeFigures());
    m_stack->addWidget(makeNotice());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(bar);
    layout->addWidget(m_budget);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_period);
    restoreLook();
    showNotice({tr("The history is being read."), {}, {}, {}});

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isDue, false))
            refreshSoon();
    });
    connect(m_budget, &BudgetView::settingsRequested, this,
            [this] { Q_EMIT showRequested(kSettingsPage, QStringLiteral("budget")); });
    connect(&engine, &EngineModel::recorded, this, &UsagePage::refreshSoon);
    const auto refreshIfShown = [this] {
        if (isVisible())
            refresh();
    };
    connect(&engine, &EngineModel::changed, this, [this] {
        // Without figures it may be the state that was the reason.
        if (m_groups.empty())
            refreshSoon();
    });
    connect(&program.configuration, &ConfigurationDesk::changed, this, refreshIfShown);
    for (QComboBox *choice : {m_period, m_by})
        connect(choice, &QComboBox::currentIndexChanged, this, refreshIfShown);
    for (QDateEdit *day : {m_first, m_last})
        connect(day, &QDateEdit::dateChanged, this, refreshIfShown);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &UsagePage::showFigures);
}

void UsagePage::makeActions()
{
    m_refresh = new QAction(tr("&Refresh"), this);
    m_refresh->setObjectName(QStringLiteral("refreshUsage"));
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setToolTip(tr("Reads the history again"));
    addAction(m_refresh);
    connect(m_refresh, &QAction::triggered, this, &UsagePage::refresh);
    m_export = new QAction(tr("E&xport"), this);
    m_export->setObjectName(QStringLiteral("exportUsage"));
    m_export->setToolTip(tr("Writes the figures of this time into a file"));
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &name, const QString &text, UsageFormat format) {
        QAction *entry = menu->addAction(text);
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this, [this, format] { askForFile(format); });
    };
    add(QStringLiteral("exportUsageCsv"), tr("&CSV, for spreadsheets…"), UsageFormat::Csv);
    add(QStringLiteral("exportUsageJson"), tr("&JSON…"), UsageFormat::Json);
    m_export->setMenu(menu);
    m_export->setEnabled(false);
}

QString UsagePage::menuTitle() const
{
    return tr("Usag&e");
}

QList<QAction *> UsagePage::menuActions() const
{
    return {m_refresh, m_export};
}

QWidget *UsagePage::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    m_period = addChoice(*layout, tr("Ti&me:"), QStringLiteral("usagePeriod"));
    for (const UsagePeriodRow &row : usagePeriods())
        m_period->addItem(titleOf(row), key(row.key));
    m_ownDays = new QWidget;
    auto *days = new QHBoxLayout(m_ownDays);
    days->setContentsMargins({});
    const auto addDay = [days](const QString &label, const QString &name) {
        auto *day = new QDateEdit(QDate::currentDate());
        day->setObjectName(name);
        day->setCalendarPopup(true);
        auto *text = new QLabel(label);
        text->setBuddy(day);
        days->addWidget(text);
        days->addWidget(day);
        return day;
    };
    m_first = addDay(tr("&from"), QStringLiteral("usageFirst"));
    m_last = addDay(tr("unt&il"), QStringLiteral("usageLast"));
    layout->addWidget(m_ownDays);
    connect(m_period, &QComboBox::currentIndexChanged, this,
            [this] { m_ownDays->setVisible(period() == UsagePeriod::Own); });
    m_ownDays->hide();
    m_by = addChoice(*layout, tr("Grouped &by:"), QStringLiteral("usageGrouping"));
    for (const auto &[by, name] : usage::kByNames)
        m_by->addItem(titleOf(by), QString::fromLatin1(name.data(), name.size()));
    m_measure = addChoice(*layout, tr("Sho&w:"), QStringLiteral("usageMeasure"));
    for (const MeasureRow &row : kMeasures)
        m_measure->addItem(tr(row.title), key(row.key));
    layout->addStretch(1);
    layout->addWidget(actionButton(m_refresh, bar));
    layout->addWidget(actionButton(m_export, bar));
    return bar;
}

QWidget *UsagePage::makeFigures()
{
    m_chart = new UsageChart;
    m_table = new UsageTable;
    m_split = new QSplitter(Qt::Vertical);
    m_split->setObjectName(QStringLiteral("usageDivision"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_chart);
    m_split->addWidget(m_table);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    return m_split;
}

QWidget *UsagePage::makeNotice()
{
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("usageNotice"));
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::RichText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noticeButton = new QPushButton;
    m_noticeButton->setObjectName(QStringLiteral("usageRemedy"));
    connect(m_noticeButton, &QPushButton::clicked, this, [this] { m_remedy(); });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_notice);
    layout->addWidget(m_noticeButton, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

void UsagePage::restoreLook()
{
    choose(*m_period, key("week"));
    choose(*m_period, m_memory.look(kPeriod));
    choose(*m_by, m_memory.look(kBy));
    choose(*m_measure, m_memory.look(kMeasure));
    const auto restoreDay = [this](QDateEdit &edit, const QString &part) {
        const QDate day = QDate::fromString(m_memory.look(part).toString(), Qt::ISODate);
        if (day.isValid())
            edit.setDate(day);
    };
    restoreDay(*m_first, kFirst);
    restoreDay(*m_last, kLast);
    m_split->restoreState(m_memory.look(kDivision).toByteArray());
}

void UsagePage::saveLook()
{
    m_memory.setLook(kPeriod, m_period->currentData());
    m_memory.setLook(kBy, m_by->currentData());
    m_memory.setLook(kMeasure, m_measure->currentData());
    if (period() == UsagePeriod::Own) {
        m_memory.setLook(kFirst, m_first->date().toString(Qt::ISODate));
        m_memory.setLook(kLast, m_last->date().toString(Qt::ISODate));
    }
    m_memory.setLook(kDivision, m_split->saveState());
}

UsagePeriod UsagePage::period() const
{
    return usagePeriods()[static_cast<std::size_t>(m_period->currentIndex())].period;
}

usage::By UsagePage::by() const
{
    return usage::kByNames[static_cast<std::size_t>(m_by->currentIndex())].first;
}

UsageMeasure UsagePage::measure() const
{
    return kMeasures[m_measure->currentIndex()].measure;
}

DaySpan UsagePage::span() const
{
    return spanOf(period(), QDate::currentDate(), {m_first->date(), m_last->date()});
}

void UsagePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void UsagePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_pause.stop();
    m_isDue = false;
    ++m_asked; // what is under way is not wanted any more
}

// -- Asking

void UsagePage::refreshSoon()
{
    if (!isVisible())
        return;
    m_isDue = m_pause.isActive();
    if (!m_isDue)
        refresh();
}

void UsagePage::refresh()
{
    const config::SettingsPtr &settings = m_program.configuration.view().settings;
    const std::uint64_t asked = ++m_asked;
    if (!m_engine.hasSettings()) {
        showNotice({tr("The proxy has not been started."),
                    tr("Start it above, then its history is shown."),
                    {},
                    {}});
        return;
    }
    if (settings && !settings->history.enabled) {
        showNotice(noticeOfOff());
        return;
    }
    m_pause.start();
    askForBudget();
    m_engine.usage(queryOf(by(), span()), this,
                   [this, asked, by = by(), span = span()](const Expected<Groups> &groups) {
                       if (asked == m_asked)
                           take(groups, by, span);
                   });
}

/// Budgets count by the days and the months of the calendar, whatever time is shown.
void UsagePage::askForBudget()
{
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    if (!settings)
        return;
    const config::Budget budget = settings->budget;
    if (!budget.daily && !budget.monthly) {
        m_budget->setLines({});
        m_budget->show();
        return;
    }
    const QDate today = QDate::currentDate();
    const DaySpan month = spanOf(UsagePeriod::Month, today, {});
    m_engine.usage(queryOf(usage::By::Day, month), this,
                   [this, budget, today, asked = m_asked](const Expected<Groups> &days) {
                       if (!days || asked != m_asked)
                           return;
                       usage::Tally spentToday;
                       for (const engine::UsageGroup &day : *days) {
                           if (dayOf(day) == today)
                               spentToday += day.tally;
                       }
                       m_budget->setLines(budgetLines(budget, spentToday, sumOf(*days)));
                       m_budget->show();
                   });
}

void UsagePage::take(const Expected<Groups> &groups, usage::By by, const DaySpan &span)
{
    if (!groups) {
        showNotice(noticeOfFailure(groups.error()));
    } else if (groups->empty()) {
        showNotice(noticeOfNothing());
        m_budget->show();
    } else {
        m_groups = *groups;
        m_shownBy = by;
        m_shownSpan = span;
        m_table->setGroups(m_groups, by);
        showFigures();
    }
    Q_EMIT refreshed();
}

// -- Showing

void UsagePage::showFigures()
{
    if (m_groups.empty())
        return;
    m_chart->setData(chartOf(m_groups, m_shownBy, measure(), m_shownSpan));
    m_stack->setCurrentIndex(0);
    m_export->setEnabled(true);
    const usage::Tally sum = sumOf(m_groups);
    QStringList parts{
        tr("Requests: %1").arg(QLocale().toString(static_cast<qlonglong>(sum.requests))),
        tr("Tokens: %1").arg(tokensText(tokensOf(sum))), tr("Cost: %1").arg(costText(sum))};
    if (sum.unpriced > 0) {
        parts.append(tr("requests of unknown price: %1")
                         .arg(QLocale().toString(static_cast<qlonglong>(sum.unpriced))));
    }
    Q_EMIT summaryChanged(parts.join(QStringLiteral(" · ")));
}

void UsagePage::showNotice(const Notice &notice)
{
    m_groups.clear();
    m_budget->hide();
    m_export->setEnabled(false);
    m_notice->setText(QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                          .arg(notice.title.toHtmlEscaped(), notice.text.toHtmlEscaped()));
    m_noticeButton->setText(notice.button);
    m_noticeButton->setHidden(notice.button.isEmpty());
    m_remedy = notice.act;
    m_stack->setCurrentIndex(1);
    Q_EMIT summaryChanged({});
}

UsagePage::Notice UsagePage::noticeOfOff()
{
    return {tr("The history is turned off."),
            tr("Nothing is kept that could be counted. Turn it on in the settings, then what comes "
               "from there on is shown here."),
            tr("Ope&n the settings"),
            [this] { Q_EMIT showRequested(kSettingsPage, QStringLiteral("history")); }};
}

UsagePage::Notice UsagePage::noticeOfFailure(const Failure &failure)
{
    return {tr("The history cannot be read."),
            failureText(failure) + u'\n' + tr("Requests are answered all the same."),
            tr("T&ry again"), [this] { refresh(); }};
}

UsagePage::Notice UsagePage::noticeOfNothing() const
{
    if (period() == UsagePeriod::All) {
        return {tr("No requests yet."),
                tr("Once Claude Code has asked something by way of CCProxy, this page tells what "
                   "it used and what that cost."),
                {},
                {}};
    }
    return {tr("No requests in this time."), tr("Choose another time above."), {}, {}};
}

} // namespace ccproxy::ui

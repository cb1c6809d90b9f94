// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_page.h"

#include "ui/live/exchange_detail.h"
#include "ui/live/filter_field.h"
#include "ui/live/replay_dialog.h"
#include "ui/live/request_list.h"
#include "ui/models/figures.h"
#include "ui/program/configuration_desk.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ccproxy::ui {
namespace {

constexpr std::chrono::milliseconds kLoadPause(120);
constexpr std::chrono::milliseconds kLeastLookRest(400);
const QString kFilter = QStringLiteral("live/filter");
const QString kColumns = QStringLiteral("live/columns");
const QString kDivision = QStringLiteral("live/division");

QAction *separator(QObject *parent)
{
    auto *action = new QAction(parent);
    action->setSeparator(true);
    return action;
}

} // namespace

LivePage::LivePage(EngineModel &engine, Memory &memory, const Program &program, QWidget *parent)
    : Page(parent), m_engine(engine), m_memory(memory), m_program(program), m_filtered(m_requests),
      m_feed(engine, m_requests), m_fill(engine, m_requests)
{
    setObjectName(QStringLiteral("live"));
    makeActions();
    m_detail = new ExchangeDetail([this] { return m_program.configuration.view().settings; });
    m_detail->hide();
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setObjectName(QStringLiteral("division"));
    m_split->setChildrenCollapsible(false);
    QWidget *bar = makeBar();
    m_split->addWidget(makeList());
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(bar);
    layout->addWidget(m_split, 1);
    makeListMenu();
    connect(m_detail->replay(), &QAction::triggered, this, &LivePage::replay);

    m_looked.start();
    m_loadPause.setSingleShot(true);
    m_loadPause.setInterval(kLoadPause);
    connect(&m_loadPause, &QTimer::timeout, this, &LivePage::loadBodies);
    connect(&m_feed, &RequestFeed::pulled, this, [this] {
        showState();
        if (!m_wanted.empty() && !openWanted())
            askHistoryForWanted();
        m_fill.look();
    });
    connect(&m_filtered, &QAbstractItemModel::rowsInserted, this, &LivePage::showState);
    connect(&m_engine, &EngineModel::changed, this, [this] {
        if (isVisible())
            showState();
    });
    connect(&m_requests, &RequestModel::dataChanged, this, &LivePage::onDataChanged);
    connect(m_filter, &FilterField::filterChanged, this, [this](const RequestFilter &filter) {
        m_filtered.setFilter(filter);
        showState();
    });
    connect(m_filter, &FilterField::left, m_list, [this] { m_list->setFocus(); });
    connect(m_detail, &ExchangeDetail::closeRequested, this, &LivePage::closeDetail);
    connect(m_detail, &ExchangeDetail::said, this, &Page::said);
    connect(m_detail, &ExchangeDetail::mendRequested, this,
            [this](const Place &place) { Q_EMIT showRequested(place.page, place.part); });
    restoreLook();
    showState();
}

QAction *LivePage::makeAction(const QString &name, const QString &text, const QKeySequence &key,
                              const QString &toolTip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setToolTip(key.isEmpty() ? toolTip
                                     : QStringLiteral("%1 (%2)").arg(
                                         toolTip, key.toString(QKeySequence::NativeText)));
    QWidget::addAction(action);
    return action;
}

void LivePage::makeActions()
{
    m_find = makeAction(QStringLiteral("find"), tr("&Filter"), QKeySequence::Find,
                        tr("Goes to the filter"));
    connect(m_find, &QAction::triggered, this, [this] { m_filter->takeFocus(); });
    m_follow = makeAction(QStringLiteral("follow"), tr("F&ollow"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                          tr("Stays at the newest request"));
    m_follow->setCheckable(true);
    m_pause = makeAction(QStringLiteral("pause"), tr("&Pause"), Qt::CTRL | Qt::Key_P,
                         tr("Holds the list as it is; the requests go on"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::toggled, this, &LivePage::setPaused);
    m_clear = makeAction(QStringLiteral("clear"), tr("C&lear"), Qt::CTRL | Qt::Key_L,
                         tr("Empties the list; the history keeps what it has"));
    connect(m_clear, &QAction::triggered, this, &LivePage::clear);
    m_refresh = makeAction(QStringLiteral("refresh"), tr("&Refresh"), QKeySequence::Refresh,
                           tr("Looks for requests now"));
    connect(m_refresh, &QAction::triggered, &m_feed, &RequestFeed::pull);
    m_export = makeAction(QStringLiteral("export"), tr("E&xport"), {},
                          tr("Writes the requests that are listed into a file"));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("exportMenu"));
    for (const ExportKind &kind : exportKinds()) {
        QAction *entry = menu->addAction(kind.name);
        entry->setObjectName(QStringLiteral("export-") + kind.suffix);
        connect(entry, &QAction::triggered, this, [this, kind] { askForFile(kind); });
    }
    m_export->setMenu(menu);
}

QString LivePage::menuTitle() const
{
    return tr("&Requests");
}

QList<QAction *> LivePage::menuActions() const
{
    return {m_find,
            m_follow,
            m_pause,
            m_clear,
            m_refresh,
            separator(const_cast<LivePage *>(this)),
            m_detail->copyAsCurl(),
            m_detail->replay(),
            m_export,
            m_columns};
}

QWidget *LivePage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    m_filter = new FilterField(bar);
    auto *label = new QLabel(tr("&Filter:"), bar);
    label->setObjectName(QStringLiteral("filterLabel"));
    label->setBuddy(&m_filter->edit());
    label->setFixedHeight(m_filter->edit().sizeHint().height());
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(m_filter, 1);
    for (QAction *action : {m_follow, m_pause, m_clear, m_export}) {
        QToolButton *button = actionButton(action, bar);
        button->setMinimumHeight(m_filter->edit().sizeHint().height());
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    return bar;
}

QWidget *LivePage::makeList()
{
    m_list = new RequestList(m_filtered);
    m_columns = m_list->columnMenu()->menuAction();
    m_follow->setChecked(m_list->isFollowing());
    connect(m_list, &RequestList::followingChanged, m_follow, &QAction::setChecked);
    connect(m_follow, &QAction::toggled, m_list, &RequestList::setFollowing);
    connect(m_list, &RequestList::opened, this, &LivePage::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LivePage::onCurrentChanged);
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::RichText);
    m_empty->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_showAll = new QPushButton(tr("Show all"));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_filter->setText({});
        m_filter->takeFocus();
    });
    auto *nothing = new QWidget;
    auto *layout = new QVBoxLayout(nothing);
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addWidget(m_showAll, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(nothing);
    return m_stack;
}

void LivePage::restoreLook()
{
    m_filter->setText(m_memory.passing(kFilter).toString());
    m_list->restoreLayout(m_memory.look(kColumns).toByteArray());
}

void LivePage::saveLook()
{
    m_memory.setPassing(kFilter, m_filter->edit().text());
    m_memory.setLook(kColumns, m_list->layoutState());
    // Without the detail there is no division to remember.
    if (!m_detail->isHidden())
        m_memory.setLook(kDivision, m_split->saveState());
}

void LivePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    wake();
    showState();
}

void LivePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    wake();
}

void LivePage::wake()
{
    const bool isAwake = isVisible() && !m_pause->isChecked();
    m_fill.setAwake(isAwake);
    m_feed.setAwake(isAwake);
}

void LivePage::setPaused(bool paused)
{
    wake();
    if (paused)
        Q_EMIT said(tr("The list is paused. The requests go on."));
    showState();
}

void LivePage::clear()
{
    closeDetail();
    m_requests.clear();
    m_fill.forget();
    showState();
}

// -- What there is, in words

void LivePage::showState()
{
    const bool isEmpty = m_filtered.rowCount() == 0;
    if (isEmpty) {
        m_empty->setText(emptyText());
        m_showAll->setVisible(m_requests.rowCount() > 0);
    }
    QWidget *shown = m_stack->widget(isEmpty ? 1 : 0);
    if (m_stack->currentWidget() != shown)
        m_stack->setCurrentWidget(shown);
    Q_EMIT summaryChanged(summary());
}

QString LivePage::emptyText() const
{
    const auto text = [](const QString &title, const QString &more) {
        return QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(title, more);
    };
    if (m_requests.rowCount() > 0)
        return text(tr("No request passes the filter."),
                    tr("There are %1 in all.").arg(QLocale().toString(m_requests.rowCount())));
    const QString &address = m_engine.view().address;
    if (address.isEmpty())
        return text(tr("No requests yet."), tr("The proxy is not running: start it above."));
    const QString variable = QStringLiteral("<code>ANTHROPIC_BASE_URL=%1</code>").arg(address);
    return text(tr("No requests yet."),
                tr("Start Claude Code with %1, or any program that speaks to Anthropic with %2.")
                    .arg(QStringLiteral("<code>ccproxy code</code>"), variable));
}

QString LivePage::summary() const
{
    const QLocale locale;
    const int all = m_requests.rowCount();
    const int shown = m_filtered.rowCount();
    QStringList parts;
    if (m_pause->isChecked())
        parts.append(tr("Paused"));
    parts.append(shown == all
                     ? tr("Requests: %1").arg(locale.toString(all))
                     : tr("Requests: %1 of %2").arg(locale.toString(shown), locale.toString(all)));
    if (m_requests.running() > 0)
        parts.append(tr("running: %1").arg(locale.toString(m_requests.running())));
    if (m_requests.missed() > 0) {
        parts.append(tr("not listed, since they ended unseen: %1")
                         .arg(locale.toString(static_cast<qulonglong>(m_requests.missed()))));
    }
    return parts.join(QStringLiteral(" · "));
}

// -- One of them

void LivePage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // Who looks at one does not want it to run away.
    if (index.row() + 1 < m_filtered.rowCount())
        m_list->setFollowing(false);
    m_detail->setRecord(m_filtered.at(index.row()));
    if (m_detail->isHidden()) {
        m_detail->show();
        divide();
    }
    // After the list has got its new height.
    QTimer::singleShot(0, m_list, [list = m_list] { list->scrollTo(list->currentIndex()); });
    loadBodies();
}

bool LivePage::showPart(const QString &request)
{
    m_wanted = request.toStdString();
    if (openWanted())
        return true;
    m_feed.pull();
    return true;
}

void LivePage::askHistoryForWanted()
{
    const std::string id = std::exchange(m_wanted, {});
    m_engine.exchange(id, this, [this, id](const auto &found) {
        if (!m_wanted.empty())
            return; // another one is
        if (found && *found)
            m_requests.addFromHistory({(*found)->record});
        m_wanted = id;
        if (!openWanted())
            Q_EMIT said(tr("That request is no longer known."));
        m_wanted.clear();
    });
}

/// A filter that hides it is taken away: it was asked for by name.
bool LivePage::openWanted()
{
    int row = 0;
    while (row < m_requests.rowCount() && m_requests.at(row).requestId != m_wanted)
        ++row;
    if (row == m_requests.rowCount())
        return false;
    m_wanted.clear();
    const QModelIndex source = m_requests.index(row, 0);
    if (!m_filtered.mapFromSource(source).isValid())
        m_filter->setText({});
    // The list has columns of its own order.
    const QModelIndex index = m_filtered.mapFromSource(source);
    m_list->setFollowing(false);
    m_list->setCurrentIndex(index);
    open(index);
    m_list->setFocus();
    return true;
}

/// As it was left, or the larger part for the detail.
void LivePage::divide()
{
    if (m_split->restoreState(m_memory.look(kDivision).toByteArray()))
        return;
    constexpr int kListPart = 2;
    constexpr int kDetailPart = 3;
    m_split->setSizes({kListPart * m_split->height(), kDetailPart * m_split->height()});
}

void LivePage::closeDetail()
{
    if (m_detail->isHidden())
        return;
    const bool hadFocus = m_detail->isAncestorOf(focusWidget());
    m_memory.setLook(kDivision, m_split->saveState());
    m_detail->hide();
    if (hadFocus)
        m_list->setFocus();
}

void LivePage::onCurrentChanged(const QModelIndex &index)
{
    if (m_detail->isHidden() || !index.isValid())
        return;
    m_detail->setRecord(m_filtered.at(index.row()));
    m_loadPause.start();
}

void LivePage::onDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    if (m_detail->isHidden())
        return;
    for (int row = first.row(); row <= last.row(); ++row) {
        const engine::ExchangeRecord &record = m_requests.at(row);
        if (record.requestId != m_detail->requestId())
            continue;
        m_detail->setRecord(record);
        if (!m_requests.isUnderWay(record.requestId))
            m_loadPause.start();
        else if (m_detail->isAtBodies() && m_looked.hasExpired(m_lookRest.count()))
            loadBodies();
    }
}

void LivePage::loadBodies()
{
    m_loadPause.stop();
    if (m_detail->isHidden() || m_detail->hasAllBodies())
        return;
    if (m_requests.isUnderWay(m_detail->requestId()))
        lookAtRunning();
    else
        loadAllBodies();
}

void LivePage::loadAllBodies()
{
    const std::string id = m_detail->requestId();
    m_engine.exchange(id, this, [this, id](const auto &found) {
        if (id != m_detail->requestId() || m_detail->hasAllBodies())
            return;
        if (found && *found && (*found)->bodies) {
            m_detail->setBodies(*(*found)->bodies);
            return;
        }
        m_detail->setNoBodies(tr("What was sent and received was not kept. Those of the last 200 "
                                 "requests are, and more by the setting history.bodies."));
    });
}

/// What is looked at grows with each pull of the list. The rest between two looks is many times as
/// long as one takes, so that a large request does not keep the history busy.
void LivePage::lookAtRunning()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_looked.start();
    const std::string id = m_detail->requestId();
    m_engine.running(id, this, [this, id](const std::optional<engine::HistoryExchange> &found) {
        constexpr int kRestForWork = 10;
        m_isLooking = false;
        m_lookRest =
            std::max(kLeastLookRest, std::chrono::milliseconds(m_looked.elapsed() * kRestForWork));
        // Another one was chosen meanwhile, or it has ended: that is seen to by itself.
        if (id != m_detail->requestId() || m_detail->hasAllBodies()) {
            loadBodies();
            return;
        }
        if (found && found->bodies)
            m_detail->setBodies(*found->bodies, false);
        else if (found)
            m_detail->setNoBodies(tr("What is sent and received is not kept, since the history is "
                                     "switched off."));
    });
}

void LivePage::replay()
{
    const config::SettingsPtr &settings = m_program.configuration.view().settings;
    auto *dialog =
        new ReplayDialog(m_engine, m_program.replay, m_detail->exchange(),
                         settings ? modelChoices(*settings) : std::vector<ModelChoice>(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace ccproxy::ui

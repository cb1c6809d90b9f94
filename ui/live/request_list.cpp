// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/request_list.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace ccproxy::ui {

RequestList::RequestList(FilteredRequests &requests, QWidget *parent)
    : QTreeView(parent), m_columns(new QMenu(tr("Colum&ns"), this))
{
    setObjectName(QStringLiteral("requests"));
    setAccessibleName(tr("Requests"));
    setModel(&requests);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setTextElideMode(Qt::ElideRight);
    sortByColumn(RequestColumn::Time, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    makeColumnMenu();
    setUsualWidths();
    for (int column = 0; column < RequestColumn::Count; ++column)
        showColumn(column, requestColumns()[static_cast<std::size_t>(column)].shown);
    connect(header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_columns->popup(header()->mapToGlobal(at)); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &RequestList::onRangeChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RequestList::onScrolled);
    // Who reads in the midst of the list keeps before him what he reads, whatever comes above it.
    connect(&requests, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first) {
                const QModelIndex top = indexAt({0, 0});
                m_top = !m_isFollowing && first <= top.row() ? top : QModelIndex();
            });
    connect(&requests, &QAbstractItemModel::rowsInserted, this, &RequestList::onRowsInserted);
    connect(this, &QTreeView::clicked, this, &RequestList::opened);
}

void RequestList::makeColumnMenu()
{
    m_columns->setObjectName(QStringLiteral("columns"));
    for (int column = 0; column < RequestColumn::Count; ++column) {
        const RequestColumn &about = requestColumns()[static_cast<std::size_t>(column)];
        QAction *action = m_columns->addAction(titleOf(about));
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setToolTip(meaningOf(about));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { showColumn(column, shown); });
    }
}

void RequestList::setUsualWidths()
{
    const int margin = 4 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 10;
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    for (int column = 0; column < RequestColumn::Count; ++column) {
        const RequestColumn &about = requestColumns()[static_cast<std::size_t>(column)];
        int width = fontMetrics().horizontalAdvance(QString::fromLatin1(about.sample));
        if (column == RequestColumn::State)
            width += icon + margin;
        setColumnWidth(column, std::max(width + margin, header()->sectionSizeHint(column)));
    }
}

/// The last one stays: without a column there is no header to bring them back.
void RequestList::showColumn(int column, bool shown)
{
    const bool stays = shown || header()->count() - header()->hiddenSectionCount() > 1;
    setColumnHidden(column, !shown && stays);
    const QSignalBlocker blocker(m_columns->actions().at(column));
    m_columns->actions().at(column)->setChecked(!isColumnHidden(column));
}

QByteArray RequestList::layoutState() const
{
    return header()->saveState();
}

void RequestList::restoreLayout(const QByteArray &state)
{
    if (state.isEmpty() || !header()->restoreState(state))
        return;
    for (int column = 0; column < RequestColumn::Count; ++column)
        showColumn(column, !isColumnHidden(column));
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
}

RequestList::Edge RequestList::newestEdge() const
{
    if (header()->sortIndicatorSection() != RequestColumn::Time)
        return Edge::None;
    return header()->sortIndicatorOrder() == Qt::AscendingOrder ? Edge::Bottom : Edge::Top;
}

bool RequestList::isAtNewest() const
{
    const QScrollBar &bar = *verticalScrollBar();
    switch (newestEdge()) {
    case Edge::Bottom:
        return bar.value() == bar.maximum();
    case Edge::Top:
        return bar.value() == bar.minimum();
    case Edge::None:
        break;
    }
    return m_isFollowing;
}

void RequestList::setFollowing(bool following)
{
    const bool isOther = std::exchange(m_isFollowing, following) != following;
    onRangeChanged();
    if (isOther)
        Q_EMIT followingChanged(following);
}

void RequestList::onRangeChanged()
{
    if (!m_isFollowing || newestEdge() == Edge::None)
        return;
    QScrollBar &bar = *verticalScrollBar();
    m_isMoving = true;
    bar.setValue(newestEdge() == Edge::Bottom ? bar.maximum() : bar.minimum());
    m_isMoving = false;
}

void RequestList::onRowsInserted()
{
    if (!m_top.isValid())
        return;
    m_isMoving = true;
    scrollTo(m_top, PositionAtTop);
    m_isMoving = false;
    m_top = QModelIndex();
}

void RequestList::onScrolled(int)
{
    if (!m_isMoving && isAtNewest() != m_isFollowing)
        setFollowing(!m_isFollowing);
}

void RequestList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RequestList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setUsualWidths();
}

} // namespace ccproxy::ui

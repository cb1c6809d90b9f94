// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usage_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {

UsageModel::UsageModel(Kind kind, QObject *parent) : QAbstractTableModel(parent), m_kind(kind) { }

void UsageModel::setGroups(std::vector<engine::UsageGroup> groups, usage::By by)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_sum = sumOf(m_groups);
    m_by = by;
    sortGroups();
    endResetModel();
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_kind == Kind::Sum ? 1 : static_cast<int>(m_groups.size());
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : UsageColumn::Count;
}

QString UsageModel::textAt(int row, int column) const
{
    const bool isSum = m_kind == Kind::Sum;
    const auto group = static_cast<std::size_t>(row);
    if (column == UsageColumn::Name)
        return isSum ? tr("All") : nameOf(m_groups[group], m_by);
    return usageColumns()[static_cast<std::size_t>(column)].text(isSum ? m_sum
                                                                       : m_groups[group].tally);
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString text = textAt(index.row(), index.column());
        return index.column() == UsageColumn::Cost && text.contains(u'?')
            ? tr("%1: there is more, of unknown price").arg(text)
            : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == UsageColumn::Name ? Qt::AlignLeading : Qt::AlignTrailing)
                        | Qt::AlignVCenter);
    case Qt::FontRole:
        if (m_kind == Kind::Sum) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const UsageColumn &column = usageColumns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return section == UsageColumn::Name ? titleOf(m_by) : titleOf(column);
    case Qt::ToolTipRole:
        return section == UsageColumn::Name ? QVariant() : meaningOf(column);
    case Qt::TextAlignmentRole:
        return QVariant((section == UsageColumn::Name ? Qt::AlignLeading : Qt::AlignTrailing)
                        | Qt::AlignVCenter);
    default:
        return {};
    }
}

void UsageModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    sortGroups();
    endResetModel();
}

void UsageModel::sortGroups()
{
    using Group = engine::UsageGroup;
    const auto before = [this](const Group &a, const Group &b) {
        if (m_column == UsageColumn::Name) {
            // Days are written so that they sort as text.
            return m_by == usage::By::Day
                ? a.name < b.name
                : QString::localeAwareCompare(nameOf(a, m_by), nameOf(b, m_by)) < 0;
        }
        const auto number = usageColumns()[static_cast<std::size_t>(m_column)].number;
        return number(a.tally) < number(b.tally);
    };
    std::stable_sort(m_groups.begin(), m_groups.end(), [&](const Group &a, const Group &b) {
        return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
}

UsageTable::UsageTable(QWidget *parent)
    : QWidget(parent), m_list(new QTreeView), m_sum(new QTreeView)
{
    makeList();
    makeSum();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sum);
    setFocusProxy(m_list);
    m_list->viewport()->installEventFilter(this);
    connect(m_list->header(), &QHeaderView::sectionResized, m_sum,
            [this](int column, int, int width) { m_sum->setColumnWidth(column, width); });
    connect(m_list->horizontalScrollBar(), &QScrollBar::valueChanged, m_sum->horizontalScrollBar(),
            &QScrollBar::setValue);
}

void UsageTable::makeList()
{
    m_list->setObjectName(QStringLiteral("usageTable"));
    m_list->setAccessibleName(tr("Figures"));
    m_list->setModel(&m_groups);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    m_list->setSortingEnabled(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    // In pixels, as the line of the sum below goes along.
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
}

void UsageTable::makeSum()
{
    m_sum->setObjectName(QStringLiteral("usageSum"));
    m_sum->setAccessibleName(tr("Sums"));
    m_sum->setModel(&m_sumOfGroups);
    m_sum->setRootIsDecorated(false);
    m_sum->setFocusPolicy(Qt::NoFocus);
    m_sum->setSelectionMode(QAbstractItemView::NoSelection);
    m_sum->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sum->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sum->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sum->header()->setStretchLastSection(false);
    m_sum->header()->hide();
}

void UsageTable::setGroups(std::vector<engine::UsageGroup> groups, usage::By by)
{
    m_sumOfGroups.setGroups(groups, by);
    m_groups.setGroups(std::move(groups), by);
    if (std::exchange(m_by, by) != by) {
        if (by == usage::By::Day)
            m_list->sortByColumn(UsageColumn::Name, Qt::DescendingOrder);
        else
            m_list->sortByColumn(UsageColumn::Cost, Qt::DescendingOrder);
    }
    fitColumns();
}

/// Figures are shown whole; what is left is the name's.
void UsageTable::fitColumns()
{
    constexpr int kLeastName = 18;
    constexpr int kRows = 5;
    int rest = m_list->viewport()->width();
    for (int column = 1; column < UsageColumn::Count; ++column) {
        m_sum->resizeColumnToContents(column); // those of sums are the widest, and bold
        const int least = m_sum->columnWidth(column);
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, std::max(least, m_list->columnWidth(column)));
        m_sum->setColumnWidth(column, m_list->columnWidth(column));
        rest -= m_list->columnWidth(column);
    }
    m_list->setColumnWidth(0, std::max(fontMetrics().averageCharWidth() * kLeastName, rest));
    m_sum->setColumnWidth(0, m_list->columnWidth(0));
    m_sum->setFixedHeight(m_sum->sizeHintForRow(0) + 2 * m_sum->frameWidth());
    m_list->setMinimumHeight(m_list->header()->sizeHint().height()
                             + kRows * fontMetrics().lineSpacing());
}

/// The list's room is another one with its scroll bar, too.
bool UsageTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void UsageTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace ccproxy::ui

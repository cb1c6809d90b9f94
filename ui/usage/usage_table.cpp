// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usage_table.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace ccproxy::ui {

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
    return parent.isValid() || m_groups.empty() ? 0 : static_cast<int>(m_groups.size()) + 1;
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : UsageColumn::Count;
}

QString UsageModel::textAt(int row, int column) const
{
    const auto group = static_cast<std::size_t>(row);
    if (column == UsageColumn::Name)
        return isSum(row) ? tr("All") : nameOf(m_groups[group], m_by);
    return usageColumns()[static_cast<std::size_t>(column)].text(
        isSum(row) ? m_sum : m_groups[group].tally);
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
        if (isSum(index.row())) {
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

UsageTable::UsageTable(QWidget *parent) : QTreeView(parent), m_model(new UsageModel(this))
{
    setObjectName(QStringLiteral("usageTable"));
    setAccessibleName(tr("Figures"));
    setModel(m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
}

void UsageTable::setGroups(std::vector<engine::UsageGroup> groups, usage::By by)
{
    m_model->setGroups(std::move(groups), by);
    if (std::exchange(m_by, by) != by) {
        if (by == usage::By::Day)
            sortByColumn(UsageColumn::Name, Qt::DescendingOrder);
        else
            sortByColumn(UsageColumn::Cost, Qt::DescendingOrder);
    }
    fitColumns();
}

/// Figures are shown whole; what is left is the name's.
void UsageTable::fitColumns()
{
    constexpr int kLeastName = 18;
    constexpr int kRows = 6;
    int rest = viewport()->width();
    for (int column = 1; column < UsageColumn::Count; ++column) {
        resizeColumnToContents(column);
        rest -= columnWidth(column);
    }
    setColumnWidth(0, std::max(fontMetrics().averageCharWidth() * kLeastName, rest));
    setMinimumHeight(header()->sizeHint().height() + kRows * fontMetrics().lineSpacing());
}

void UsageTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void UsageTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace ccproxy::ui

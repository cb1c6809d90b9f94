// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/usage/usage_columns.h"

#include <QAbstractTableModel>
#include <QTreeView>

#include <vector>

namespace ccproxy::ui {

/// Groups in the order of a column, and their sum at the end.
class UsageModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(std::vector<engine::UsageGroup> groups, usage::By by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    bool isSum(int row) const { return row == static_cast<int>(m_groups.size()); }
    QString textAt(int row, int column) const;
    void sortGroups();

    std::vector<engine::UsageGroup> m_groups;
    usage::Tally m_sum;
    usage::By m_by = usage::By::Day;
    int m_column = UsageColumn::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// The table of it.
class UsageTable final : public QTreeView {
    Q_OBJECT

public:
    explicit UsageTable(QWidget *parent = nullptr);

    /// In the usual order of their kind, when it is another kind than before.
    void setGroups(std::vector<engine::UsageGroup> groups, usage::By by);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    UsageModel *m_model;
    std::optional<usage::By> m_by;
};

} // namespace ccproxy::ui

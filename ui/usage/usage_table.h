// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/usage/usage_columns.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <optional>
#include <vector>

class QTreeView;

namespace ccproxy::ui {

/// Groups in the order of a column, or the one line of their sum.
class UsageModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind { Groups, Sum };
    explicit UsageModel(Kind kind, QObject *parent = nullptr);

    void setGroups(std::vector<engine::UsageGroup> groups, usage::By by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString textAt(int row, int column) const;
    void sortGroups();

    const Kind m_kind;
    std::vector<engine::UsageGroup> m_groups;
    usage::Tally m_sum;
    usage::By m_by = usage::By::Day;
    int m_column = UsageColumn::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// A list of groups that can be sorted, and their sum, which stays in view below it.
class UsageTable final : public QWidget {
    Q_OBJECT

public:
    explicit UsageTable(QWidget *parent = nullptr);

    /// In the usual order of their kind, when it is another kind than before.
    void setGroups(std::vector<engine::UsageGroup> groups, usage::By by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeList();
    void makeSum();
    void fitColumns();

    UsageModel m_groups{UsageModel::Kind::Groups};
    UsageModel m_sumOfGroups{UsageModel::Kind::Sum};
    QTreeView *m_list;
    QTreeView *m_sum;
    std::optional<usage::By> m_by;
};

} // namespace ccproxy::ui

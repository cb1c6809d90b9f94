// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <deque>
#include <vector>

namespace ccproxy::ui {

/// The last requests, the newest on top. Whoever shows it pulls the records from the engine and
/// gives them to add().
class RecentRequests final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Target, Result, Duration, ColumnCount };
    static constexpr int kCapacity = 50; ///< rows

    explicit RecentRequests(QObject *parent = nullptr);

    /// The sequence number to ask the engine for the next ones.
    std::uint64_t last() const { return m_last; }
    /// In the order of their sequence numbers; what is known already is left out.
    void add(const std::vector<engine::ExchangeRecord> &records);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<engine::ExchangeRecord> m_records;
    std::uint64_t m_last = 0;
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"
#include "ui/models/request_columns.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace ccproxy::ui {

/// Requests in the order of their arrival, those that run among them, the oldest leaving when there
/// are too many. It is given what the engine tells in batches, and says so in as few signals as
/// there are groups of rows.
class RequestModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kCapacity = 10'000; ///< rows

    explicit RequestModel(QObject *parent = nullptr, int capacity = kCapacity);

    /// The sequence number to ask the engine by for the next ones.
    std::uint64_t last() const { return m_last; }
    /// What Engine::traffic() gave for last(): all that runs is in it.
    void take(std::vector<engine::ExchangeRecord> traffic);
    /// Forgets what has ended.
    void clear();

    const engine::ExchangeRecord &at(int row) const;
    int running() const { return static_cast<int>(m_running.size()); }
    /// Requests that ended unseen, since the engine had forgotten them when it was asked.
    std::uint64_t missed() const { return m_missed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Rows are known by numbers that stay when others leave.
    using Number = std::uint64_t;

    void noteSequence(const engine::ExchangeRecord &record);
    bool replace(engine::ExchangeRecord &record);
    void append(std::vector<engine::ExchangeRecord> fresh);
    void dropFirst(int count);
    void tellChanges();

    int m_capacity;
    std::deque<engine::ExchangeRecord> m_records;
    Number m_firstNumber = 0;
    std::unordered_map<std::string, Number> m_running; ///< by request id
    std::vector<Number> m_changed;                     ///< during take()
    std::uint64_t m_last = 0;
    std::uint64_t m_missed = 0;
    std::array<QIcon, 6> m_icons;
};

} // namespace ccproxy::ui

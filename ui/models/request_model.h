// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"
#include "ui/models/request_columns.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
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
    /// Lists what the history has of other times, each at the place of its arrival; what is listed
    /// already stays as it is, unless its end was not seen. A full list takes none that is older
    /// than its rows. Gives how many came.
    int addFromHistory(std::vector<engine::ExchangeRecord> records);
    /// Forgets what has ended.
    void clear();

    const engine::ExchangeRecord &at(int row) const;
    /// Also for a moment after its end, until it is on record.
    bool isUnderWay(const std::string &requestId) const { return m_running.contains(requestId); }
    int running() const { return static_cast<int>(m_running.size()); }
    bool isFull() const { return m_records.size() >= static_cast<std::size_t>(m_capacity); }
    int capacity() const { return m_capacity; }
    /// Requests that ended unseen, since the engine had forgotten them when it was asked, and that
    /// the history has not given yet.
    std::uint64_t missed() const { return m_missed; }
    /// The same with those that the history has given.
    std::uint64_t missedEver() const { return m_missedEver; }

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
    void dropKnown(std::vector<engine::ExchangeRecord> &records);
    void makeRoomFor(std::vector<engine::ExchangeRecord> &records);
    void insert(std::size_t place, std::span<engine::ExchangeRecord> records);
    void tellChanges();

    int m_capacity;
    std::deque<engine::ExchangeRecord> m_records;
    Number m_firstNumber = 0;
    std::unordered_map<std::string, Number> m_running; ///< by request id
    std::unordered_set<std::string> m_lost;            ///< whose ends were not seen
    std::unordered_set<std::string> m_early; ///< of the history, before the engine told of them
    std::chrono::system_clock::time_point m_taken; ///< when the engine told last
    std::vector<Number> m_changed;                 ///< before tellChanges()
    std::chrono::system_clock::time_point m_since; ///< the engine has told of itself
    std::uint64_t m_last = 0;
    std::uint64_t m_missed = 0;
    std::uint64_t m_missedEver = 0;
    std::array<QIcon, 6> m_icons;
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/request_model.h"

#include "ui/models/figures.h"
#include "ui/widgets/request_icon.h"
#include "ui/words/core_tables.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace ccproxy::ui {

using engine::ExchangeRecord;

namespace {

/// Between a request's end and the moment when it is told of, at most.
constexpr std::chrono::seconds kTellingTime(5);

} // namespace

RequestModel::RequestModel(QObject *parent, int capacity)
    : QAbstractTableModel(parent), m_capacity(capacity)
{
    for (std::size_t state = 0; state < m_icons.size(); ++state)
        m_icons[state] = requestIcon(static_cast<RequestState>(state));
}

void RequestModel::take(std::vector<ExchangeRecord> traffic)
{
    m_taken = std::chrono::system_clock::now();
    if (m_since == decltype(m_since)() && !traffic.empty())
        m_since = traffic.front().receivedAt;
    std::unordered_set<std::string> seen;
    std::vector<ExchangeRecord> fresh;
    for (ExchangeRecord &record : traffic) {
        if (record.sequence > 0 && record.sequence <= m_last)
            continue;
        noteSequence(record);
        if (record.sequence == 0)
            seen.insert(record.requestId);
        if (!replace(record) && m_early.erase(record.requestId) == 0)
            fresh.push_back(std::move(record));
    }
    for (auto row = m_running.begin(); row != m_running.end();) {
        if (seen.contains(row->first)) {
            ++row;
            continue;
        }
        // Its end was forgotten by the engine before it was asked.
        ExchangeRecord &record = m_records[row->second - m_firstNumber];
        record.ended = true;
        record.failure = tr("Its end was not seen.").toStdString();
        m_lost.insert(record.requestId);
        m_changed.push_back(row->second);
        row = m_running.erase(row);
    }
    tellChanges();
    append(std::move(fresh));
}

void RequestModel::noteSequence(const ExchangeRecord &record)
{
    if (record.sequence == 0)
        return;
    if (m_last > 0) {
        m_missed += record.sequence - m_last - 1;
        m_missedEver += record.sequence - m_last - 1;
    }
    m_last = record.sequence;
}

/// False when it has no row yet.
bool RequestModel::replace(ExchangeRecord &record)
{
    const auto row = m_running.find(record.requestId);
    if (row == m_running.end())
        return false;
    m_changed.push_back(row->second);
    const bool isOnRecord = record.sequence > 0;
    m_records[row->second - m_firstNumber] = std::move(record);
    if (isOnRecord)
        m_running.erase(row);
    return true;
}

void RequestModel::append(std::vector<ExchangeRecord> fresh)
{
    const auto capacity = static_cast<std::size_t>(m_capacity);
    const std::size_t skipped = fresh.size() - std::min(fresh.size(), capacity);
    const std::size_t count = fresh.size() - skipped;
    if (count == 0)
        return;
    if (m_records.size() + count > capacity)
        dropFirst(static_cast<int>(m_records.size() + count - capacity));
    const int first = static_cast<int>(m_records.size());
    beginInsertRows({}, first, first + static_cast<int>(count) - 1);
    for (std::size_t i = skipped; i < fresh.size(); ++i) {
        if (fresh[i].sequence == 0)
            m_running.emplace(fresh[i].requestId, m_firstNumber + m_records.size());
        m_records.push_back(std::move(fresh[i]));
    }
    endInsertRows();
}

void RequestModel::dropFirst(int count)
{
    beginRemoveRows({}, 0, count - 1);
    m_records.erase(m_records.begin(), m_records.begin() + count);
    m_firstNumber += static_cast<Number>(count);
    // One that still runs comes back as a new row.
    std::erase_if(m_running, [this](const auto &row) { return row.second < m_firstNumber; });
    endRemoveRows();
}

int RequestModel::addFromHistory(std::vector<ExchangeRecord> records)
{
    dropKnown(records);
    tellChanges();
    const auto isEarlier = [](const ExchangeRecord &one, const ExchangeRecord &other) {
        return one.receivedAt < other.receivedAt;
    };
    std::stable_sort(records.begin(), records.end(), isEarlier);
    makeRoomFor(records);
    for (const ExchangeRecord &record : records) {
        if (m_missed > 0 && record.receivedAt >= m_since)
            --m_missed;
        // The history may know of an end before it was told here.
        if (record.receivedAt + record.total + kTellingTime >= m_taken)
            m_early.insert(record.requestId);
    }
    // From the end, so that the places of the others stay.
    std::size_t place = m_records.size();
    for (std::size_t end = records.size(); end > 0;) {
        while (place > 0 && isEarlier(records[end - 1], m_records[place - 1]))
            --place;
        std::size_t begin = end - 1;
        while (begin > 0 && (place == 0 || !isEarlier(records[begin - 1], m_records[place - 1])))
            --begin;
        insert(place, std::span(records).subspan(begin, end - begin));
        end = begin;
    }
    return static_cast<int>(records.size());
}

/// Those that are listed go; where the end was not seen it is now.
void RequestModel::dropKnown(std::vector<ExchangeRecord> &records)
{
    std::unordered_map<std::string_view, std::size_t> rows;
    for (std::size_t row = 0; row < m_records.size(); ++row)
        rows.emplace(m_records[row].requestId, row);
    std::vector<ExchangeRecord> unknown;
    for (ExchangeRecord &record : records) {
        const auto known = rows.find(record.requestId);
        if (known == rows.end()) {
            unknown.push_back(std::move(record));
        } else if (m_lost.erase(record.requestId) > 0) {
            const std::size_t row = known->second;
            rows.erase(known); // its name is that of the row
            m_records[row] = std::move(record);
            m_changed.push_back(m_firstNumber + row);
            m_missed -= std::min<std::uint64_t>(m_missed, 1);
        }
    }
    records = std::move(unknown);
}

/// `records`: the oldest first.
void RequestModel::makeRoomFor(std::vector<ExchangeRecord> &records)
{
    const std::size_t room = static_cast<std::size_t>(m_capacity) - m_records.size();
    std::size_t tooMany = records.size() - std::min(records.size(), room);
    std::size_t older = 0;
    while (older < tooMany && !m_records.empty()
           && records[older].receivedAt < m_records.front().receivedAt)
        ++older;
    tooMany -= older;
    records.erase(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(older));
    const std::size_t leaving = std::min(tooMany, m_records.size());
    if (leaving > 0)
        dropFirst(static_cast<int>(leaving));
    records.erase(records.begin(),
                  records.begin() + static_cast<std::ptrdiff_t>(tooMany - leaving));
}

void RequestModel::insert(std::size_t place, std::span<ExchangeRecord> records)
{
    const int first = static_cast<int>(place);
    beginInsertRows({}, first, first + static_cast<int>(records.size()) - 1);
    m_records.insert(m_records.begin() + first, std::make_move_iterator(records.begin()),
                     std::make_move_iterator(records.end()));
    for (auto &[id, number] : m_running) {
        if (number >= m_firstNumber + place)
            number += records.size();
    }
    endInsertRows();
}

void RequestModel::tellChanges()
{
    std::sort(m_changed.begin(), m_changed.end());
    const auto rowOf = [this](Number number) { return static_cast<int>(number - m_firstNumber); };
    for (std::size_t i = 0; i < m_changed.size();) {
        std::size_t end = i + 1;
        while (end < m_changed.size() && m_changed[end] <= m_changed[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rowOf(m_changed[i]), 0),
                           index(rowOf(m_changed[end - 1]), RequestColumn::Count - 1));
        i = end;
    }
    m_changed.clear();
}

void RequestModel::clear()
{
    beginResetModel();
    std::erase_if(m_records, [this](const ExchangeRecord &record) {
        return !m_running.contains(record.requestId);
    });
    m_running.clear();
    m_lost.clear();
    m_early.clear();
    m_firstNumber = 0;
    for (std::size_t row = 0; row < m_records.size(); ++row)
        m_running.emplace(m_records[row].requestId, row);
    endResetModel();
}

const ExchangeRecord &RequestModel::at(int row) const
{
    return m_records[static_cast<std::size_t>(row)];
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RequestColumn::Count;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExchangeRecord &record = at(index.row());
    const RequestColumn &column = requestColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(record);
    case Qt::DecorationRole:
        if (index.column() == RequestColumn::State)
            return m_icons[static_cast<std::size_t>(stateOf(record))];
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.figures ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == RequestColumn::State && !record.failure.empty())
            return coreText(record.failure);
        if (index.column() == RequestColumn::Route)
            return coreText(record.reason);
        if (index.column() == RequestColumn::Time)
            return dateTimeText(record.receivedAt);
        return column.text(record);
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const RequestColumn &column = requestColumns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(column);
    case Qt::ToolTipRole:
        return meaningOf(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.figures ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace ccproxy::ui

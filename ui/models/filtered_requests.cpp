// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filtered_requests.h"

#include <utility>

namespace ccproxy::ui {

FilteredRequests::FilteredRequests(RequestModel &requests, QObject *parent)
    : QSortFilterProxyModel(parent), m_requests(requests)
{
    setSourceModel(&requests);
}

void FilteredRequests::setFilter(RequestFilter filter)
{
    m_filter = std::move(filter);
    // Not invalidateFilter(): it takes each group of rows away by itself, which is slow where every
    // second row goes.
    invalidate();
}

const engine::ExchangeRecord &FilteredRequests::at(int row) const
{
    return m_requests.at(mapToSource(index(row, 0)).row());
}

bool FilteredRequests::filterAcceptsRow(int row, const QModelIndex &) const
{
    ++m_looks;
    return m_filter.matches(m_requests.at(row));
}

/// Equal ones are in the order of their arrival.
bool FilteredRequests::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const RequestColumn &column = requestColumns()[static_cast<std::size_t>(left.column())];
    const engine::ExchangeRecord &one = m_requests.at(left.row());
    const engine::ExchangeRecord &other = m_requests.at(right.row());
    if (column.number != nullptr) {
        const double difference = column.number(one) - column.number(other);
        return difference != 0 ? difference < 0 : left.row() < right.row();
    }
    const int order = QString::localeAwareCompare(column.text(one), column.text(other));
    return order != 0 ? order < 0 : left.row() < right.row();
}

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/request_filter.h"
#include "ui/models/request_model.h"

#include <QSortFilterProxyModel>

namespace ccproxy::ui {

/// The requests that a filter lets through, in the order of their arrival or of a column. A row is
/// looked at when it comes and when it changes, and all of them only when the filter changes.
class FilteredRequests final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// The model outlives it.
    explicit FilteredRequests(RequestModel &requests, QObject *parent = nullptr);

    void setFilter(RequestFilter filter);
    const RequestFilter &filter() const { return m_filter; }
    const engine::ExchangeRecord &at(int row) const;

    /// How often a row was held against the filter.
    std::uint64_t looks() const { return m_looks; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RequestModel &m_requests;
    RequestFilter m_filter;
    mutable std::uint64_t m_looks = 0;
};

} // namespace ccproxy::ui

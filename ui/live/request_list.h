// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filtered_requests.h"

#include <QTreeView>

class QMenu;

namespace ccproxy::ui {

/// The requests as a table whose columns can be chosen, moved and sorted by. It follows the newest
/// until the user scrolls away from it.
class RequestList final : public QTreeView {
    Q_OBJECT

public:
    explicit RequestList(FilteredRequests &requests, QWidget *parent = nullptr);

    bool isFollowing() const { return m_isFollowing; }
    /// To follow is to go to the newest now.
    void setFollowing(bool following);

    /// Which columns there are, in which order and width, and by which it is sorted.
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);
    /// An entry for each column, to show and hide it; the menu belongs to the list.
    QMenu *columnMenu() const { return m_columns; }

Q_SIGNALS:
    void followingChanged(bool following);
    /// Enter, a click or a double click on a request.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeColumnMenu();
    void setUsualWidths();
    void showColumn(int column, bool shown);
    void onRangeChanged();
    void onScrolled(int value);
    void onRowsInserted();
    /// Where the newest is: at the end, at the top, or nowhere, by the order.
    enum class Edge { Bottom, Top, None };
    Edge newestEdge() const;
    bool isAtNewest() const;

    QMenu *m_columns;
    bool m_isFollowing = true;
    QPersistentModelIndex m_top; ///< what is uppermost, while rows come above it
    bool m_isMoving = false;     ///< it scrolls, and not the user
};

} // namespace ccproxy::ui

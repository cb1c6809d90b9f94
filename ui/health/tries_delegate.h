// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <vector>

namespace ccproxy::ui {

/// Draws how the last tries of a provider ended: a bar for each, the newest at the end. One that
/// failed is twice as high as one that was answered, so that no colour is needed to tell them
/// apart.
class TriesDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where an item keeps what `dataOf` gives.
    static constexpr int kRole = Qt::UserRole;
    /// `answered` has the newest last.
    static QVariant dataOf(const std::vector<bool> &answered);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/tries_delegate.h"

#include "core/failover/health.h"
#include "ui/widgets/sign_icon.h"

#include <QApplication>
#include <QBitArray>
#include <QPainter>

#include <algorithm>

namespace ccproxy::ui {
namespace {

constexpr auto kMost = static_cast<int>(failover::Health::kRecentTries);

/// In whole pixels, which keeps the bars sharp and apart.
struct Measures {
    explicit Measures(const QStyleOptionViewItem &option)
    {
        const int line = option.fontMetrics.height();
        bar = std::max(2, line / 6);
        step = bar + std::max(1, line / 10);
        answered = line * 2 / 5;
        failed = 2 * answered;
        margin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    }
    int bar;
    int step;
    int answered; ///< how high
    int failed;   ///< how high
    int margin;   ///< at both sides
};

} // namespace

QVariant TriesDelegate::dataOf(const std::vector<bool> &answered)
{
    QBitArray bits(static_cast<qsizetype>(answered.size()));
    for (std::size_t i = 0; i < answered.size(); ++i)
        bits.setBit(static_cast<qsizetype>(i), answered[i]);
    return bits;
}

void TriesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QBitArray answered = index.data(kRole).toBitArray();
    const Measures of(option);
    const QRect room = option.rect.adjusted(of.margin, 0, -of.margin, 0);
    const int bottom = room.center().y() + of.failed / 2;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setClipRect(room);
    for (qsizetype i = 0; i < answered.size(); ++i) {
        const bool isAnswered = answered.testBit(i);
        const int height = isAnswered ? of.answered : of.failed;
        const int begin = of.step * static_cast<int>(i);
        const int left = isMirrored ? room.right() + 1 - begin - of.bar : room.left() + begin;
        const QRect bar(left, bottom - height, of.bar, height);
        // On a colour that is the user's, a rim keeps it readable.
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(bar.adjusted(-1, -1, 1, 1), Qt::white);
        painter->fillRect(bar, colourOf(isAnswered ? Sign::Tick : Sign::Cross));
    }
    painter->restore();
}

QSize TriesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    const Measures of(option);
    const int width = of.step * kMost + 2 * of.margin;
    return usual.expandedTo({width, 0});
}

} // namespace ccproxy::ui

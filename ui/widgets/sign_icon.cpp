// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sign_icon.h"

#include <QPainter>
#include <QPixmap>

namespace ccproxy::ui {
namespace {

/// Everything is drawn in a square of this side and scaled by the painter.
constexpr qreal kSide = 16;
constexpr int kSizes[] = {16, 24, 32, 48, 64};

/// One stroke of the picture, as wide as is said.
void draw(QPainter &painter, Sign sign, const QColor &colour, qreal width)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (sign) {
    case Sign::Dots:
        for (const qreal x : {3.0, 8.0, 13.0})
            painter.drawLine(QPointF(x, 8), QPointF(x, 8.5));
        break;
    case Sign::Chevrons:
        painter.drawPolyline(QPolygonF({QPointF(3, 4), QPointF(7, 8), QPointF(3, 12)}));
        painter.drawPolyline(QPolygonF({QPointF(9, 4), QPointF(13, 8), QPointF(9, 12)}));
        break;
    case Sign::Tick:
        painter.drawPolyline(QPolygonF({QPointF(3, 8.5), QPointF(6.5, 12), QPointF(13, 4.5)}));
        break;
    case Sign::Cross:
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        break;
    case Sign::Cut:
        painter.drawLine(QPointF(2, 8), QPointF(7, 8));
        painter.drawLine(QPointF(12, 3), QPointF(8, 13));
        break;
    case Sign::Ring:
        painter.drawEllipse(QPointF(8, 8), 4.5, 4.5);
        break;
    case Sign::Bar:
        painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
        break;
    }
}

QPixmap picture(Sign sign, int size, bool isSelected)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / kSide, size / kSide);
    const qreal width = sign == Sign::Dots ? 3.4 : 2;
    // On a colour that is the user's, a rim keeps it readable.
    if (isSelected)
        draw(painter, sign, Qt::white, width + 2.4);
    draw(painter, sign, colourOf(sign), width);
    return pixmap;
}

} // namespace

QColor colourOf(Sign sign)
{
    switch (sign) {
    case Sign::Dots:
        return {0xb9, 0x78, 0x0b};
    case Sign::Chevrons:
        return {0x2c, 0x7f, 0xe0};
    case Sign::Tick:
        return {0x1f, 0x97, 0x5a};
    case Sign::Cross:
    case Sign::Cut:
        return {0xe5, 0x53, 0x4b};
    case Sign::Ring:
    case Sign::Bar:
        return {0x80, 0x86, 0x8f};
    }
    return {};
}

QIcon signIcon(Sign sign)
{
    QIcon icon;
    for (const int size : kSizes) {
        icon.addPixmap(picture(sign, size, false));
        icon.addPixmap(picture(sign, size, true), QIcon::Selected);
    }
    return icon;
}

} // namespace ccproxy::ui

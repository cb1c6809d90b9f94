// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace ccproxy::ui {
namespace {

/// Everything is drawn in a square of this side and scaled by the painter.
constexpr qreal kSide = 32;
constexpr int kSizes[] = {16, 22, 24, 32, 48, 64, 128};

const QColor kRim(20, 22, 26, 190);
constexpr qreal kRimWidth = 2;

/// The colours lie in the middle: at a contrast of 3 or more with the panels of light and of dark
/// desktops.
QColor colourOf(ProxyState state)
{
    switch (state) {
    case ProxyState::Off:
        return {0x80, 0x86, 0x8f};
    case ProxyState::Starting:
        return {0xb9, 0x78, 0x0b};
    case ProxyState::On:
        return {0x1f, 0x97, 0x5a};
    case ProxyState::Streaming:
        return {0x2c, 0x7f, 0xe0};
    case ProxyState::Warning:
        return {0xb9, 0x78, 0x0b};
    case ProxyState::Error:
        return {0xe5, 0x53, 0x4b};
    case ProxyState::Paused:
        return {0x8e, 0x6b, 0xd1};
    }
    return {};
}

/// What shapes are drawn with. In one colour they have no rim, and what stands on them is cut out.
struct Ink {
    QColor shape;
    QColor rim;
    bool isCut = false;
};

Ink inkOf(ProxyState state, IconLook look)
{
    switch (look) {
    case IconLook::Light:
        return {{0xf5, 0xf6, 0xf7}, Qt::transparent, true};
    case IconLook::Dark:
        return {{0x1b, 0x1d, 0x20}, Qt::transparent, true};
    case IconLook::Color:
        break;
    }
    return {colourOf(state), kRim, false};
}

/// From here on what is drawn stands on the shape.
void beginGlyph(QPainter &painter, const Ink &ink)
{
    if (ink.isCut)
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
}

QPen glyphPen(const QColor &colour, qreal width)
{
    return {QBrush(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPainterPath tile(qreal inset)
{
    QPainterPath path;
    const qreal side = kSide - 2 * inset;
    path.addRoundedRect(QRectF(inset, inset, side, side), 7, 7);
    return path;
}

QPainterPath triangle()
{
    QPainterPath path;
    path.moveTo(kSide / 2, 3.5);
    path.lineTo(kSide - 3, kSide - 4.5);
    path.lineTo(3, kSide - 4.5);
    path.closeSubpath();
    return path;
}

void drawChevron(QPainter &painter, qreal left, qreal width)
{
    painter.drawPolyline(
        QPolygonF({QPointF(left, 9), QPointF(left + width, 16), QPointF(left, 23)}));
}

void drawFilled(QPainter &painter, const QPainterPath &shape, const Ink &ink)
{
    painter.setPen(QPen(ink.rim, kRimWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink.shape);
    painter.drawPath(shape);
    beginGlyph(painter, ink);
}

/// Hollow, with a bar through it.
void drawOff(QPainter &painter, const Ink &ink)
{
    painter.setBrush(Qt::NoBrush);
    const QLineF bar(11, 16, 21, 16);
    for (const auto &[pen, extra] : {std::pair(ink.rim, 2.4), std::pair(ink.shape, 0.0)}) {
        painter.setPen(glyphPen(pen, 4 + extra));
        painter.drawPath(tile(4));
        painter.drawLine(bar);
    }
}

void drawStarting(QPainter &painter, const Ink &ink)
{
    drawFilled(painter, tile(1.5), ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    for (const qreal x : {8.5, 16.0, 23.5})
        painter.drawEllipse(QPointF(x, 16), 2.6, 2.6);
}

/// A prompt that waits.
void drawOn(QPainter &painter, const Ink &ink)
{
    drawFilled(painter, tile(1.5), ink);
    painter.setPen(glyphPen(Qt::white, 4));
    drawChevron(painter, 12.5, 8);
}

/// The same with something that runs through it: in each frame another one is bright.
void drawStreaming(QPainter &painter, const Ink &ink, int frame)
{
    drawFilled(painter, tile(1.5), ink);
    constexpr int kPale = 130;
    for (const int place : {0, 1}) {
        const bool isPale = frame % kStreamingFrames == place + 1;
        painter.setPen(glyphPen(QColor(255, 255, 255, isPale ? kPale : 255), 4));
        drawChevron(painter, place == 0 ? 7.5 : 17, 7);
    }
}

void drawWarning(QPainter &painter, const Ink &ink)
{
    painter.setBrush(ink.shape);
    painter.setPen(glyphPen(ink.rim, 5));
    painter.drawPath(triangle());
    painter.setPen(glyphPen(ink.shape, 2.5));
    painter.drawPath(triangle());
    beginGlyph(painter, ink);
    painter.setPen(glyphPen(Qt::white, 4));
    painter.drawLine(QPointF(16, 12), QPointF(16, 17.5));
    painter.drawPoint(QPointF(16, 23.5));
}

void drawError(QPainter &painter, const Ink &ink)
{
    QPainterPath disc;
    disc.addEllipse(QPointF(16, 16), 14, 14);
    drawFilled(painter, disc, ink);
    painter.setPen(glyphPen(Qt::white, 4));
    painter.drawLine(QPointF(11, 11), QPointF(21, 21));
    painter.drawLine(QPointF(21, 11), QPointF(11, 21));
}

void drawPaused(QPainter &painter, const Ink &ink)
{
    drawFilled(painter, tile(1.5), ink);
    painter.setPen(glyphPen(Qt::white, 4.5));
    for (const qreal x : {11.5, 20.5})
        painter.drawLine(QPointF(x, 10), QPointF(x, 22));
}

/// Over a corner of whatever is there, with a rim that parts it from that.
void drawBadge(QPainter &painter, const Ink &ink)
{
    const QPointF place(24, 8);
    if (ink.isCut) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
        painter.drawEllipse(place, 8, 8);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setBrush(ink.shape);
        painter.drawEllipse(place, 5.5, 5.5);
        return;
    }
    painter.setPen(QPen(Qt::white, 2.5));
    painter.setBrush(QColor(0xd0, 0x21, 0x2d));
    painter.drawEllipse(place, 6.5, 6.5);
    painter.setPen(QPen(kRim, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place, 7.5, 7.5);
}

} // namespace

QPixmap statePixmap(ProxyState state, int size, const StateMarks &marks)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / kSide, size / kSide);
    const Ink ink = inkOf(state, marks.look);
    switch (state) {
    case ProxyState::Off:
        drawOff(painter, ink);
        break;
    case ProxyState::Starting:
        drawStarting(painter, ink);
        break;
    case ProxyState::On:
        drawOn(painter, ink);
        break;
    case ProxyState::Streaming:
        drawStreaming(painter, ink, marks.frame);
        break;
    case ProxyState::Warning:
        drawWarning(painter, ink);
        break;
    case ProxyState::Error:
        drawError(painter, ink);
        break;
    case ProxyState::Paused:
        drawPaused(painter, ink);
        break;
    }
    if (marks.badge)
        drawBadge(painter, ink);
    return pixmap;
}

QIcon stateIcon(ProxyState state, const StateMarks &marks)
{
    QIcon icon;
    for (const int size : kSizes)
        icon.addPixmap(statePixmap(state, size, marks));
    return icon;
}

} // namespace ccproxy::ui

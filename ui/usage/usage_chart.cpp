// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usage_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace ccproxy::ui {
namespace {

constexpr double kGap = 8;
/// Of the text's colour, in lines of the scale.
constexpr float kFaint = 0.2F;

/// Readable on light and on dark ground; each part has a pattern of its own beside its colour.
struct Look {
    QRgb colour;
    Qt::BrushStyle pattern;
};
constexpr std::array<Look, kChartParts> kLooks{{
    {0xff2c7fe0, Qt::SolidPattern},
    {0xff2c7fe0, Qt::Dense5Pattern},
    {0xffb9780b, Qt::BDiagPattern},
    {0xff1f975a, Qt::SolidPattern},
}};

/// The kinds of tokens, or nothing where a bar has one part only.
std::vector<ChartPart> legendOf(const UsageChartData &data)
{
    if (data.measure == UsageMeasure::Cost)
        return {};
    return {ChartPart::Input, ChartPart::CacheRead, ChartPart::CacheWrite, ChartPart::Output};
}

} // namespace

UsageChart::UsageChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("usageChart"));
    tellCurrent();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void UsageChart::setData(UsageChartData data)
{
    m_data = std::move(data);
    m_current = std::min(m_current, static_cast<int>(m_data.bars.size()) - 1);
    setAccessibleDescription(chartText(m_data));
    tellCurrent();
    updateGeometry();
    update();
}

QSize UsageChart::sizeHint() const
{
    constexpr int kWidth = 100;
    constexpr int kLines = 14;
    return {fontMetrics().averageCharWidth() * kWidth, fontMetrics().height() * kLines};
}

/// A line for each bar beside the legend and the scale.
QSize UsageChart::minimumSizeHint() const
{
    constexpr int kWidth = 40;
    constexpr int kColumnLines = 8;
    constexpr int kOtherLines = 3;
    const int lines =
        m_data.isByTime ? kColumnLines : static_cast<int>(m_data.bars.size()) + kOtherLines;
    return {fontMetrics().averageCharWidth() * kWidth,
            fontMetrics().height() * std::max(lines, kColumnLines)};
}

ChartGeometry UsageChart::geometryOfBars() const
{
    const QFontMetricsF metrics(font());
    ChartRoom room{.width = static_cast<double>(width()),
                   .height = static_cast<double>(height()),
                   .line = metrics.height()};
    for (const ChartBar &bar : m_data.bars) {
        // In whole pixels, since that is what texts are cut by.
        room.names = std::max(room.names, std::ceil(metrics.horizontalAdvance(bar.name)) + 1);
        room.values = std::max(room.values, metrics.horizontalAdvance(bar.value));
    }
    const ChartAxis axis = axisFor(m_data.most(), m_data.measure);
    for (int step = 0; step <= axis.steps; ++step) {
        room.figures = std::max(
            room.figures, metrics.horizontalAdvance(axisText(axis.step * step, m_data.measure)));
    }
    return {m_data, room};
}

/// As the reading direction wants it.
QRectF UsageChart::placed(const QRectF &rectangle) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rectangle;
    return {width() - rectangle.right(), rectangle.top(), rectangle.width(), rectangle.height()};
}

int UsageChart::barAt(QPointF point) const
{
    if (m_data.bars.empty())
        return -1;
    if (layoutDirection() == Qt::RightToLeft)
        point.setX(width() - point.x());
    return geometryOfBars().barAt(point);
}

bool UsageChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const int bar = barAt(help.pos());
    if (bar < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), m_data.bars[static_cast<std::size_t>(bar)].detail,
                           this);
    return true;
}

/// By the name, since screen readers tell when that changes.
void UsageChart::tellCurrent()
{
    setAccessibleName(
        m_current < 0
            ? tr("Chart")
            : tr("Chart, %1").arg(m_data.bars[static_cast<std::size_t>(m_current)].detail));
}

void UsageChart::choose(int bar)
{
    if (m_data.bars.empty())
        return;
    m_current = std::clamp(bar, 0, static_cast<int>(m_data.bars.size()) - 1);
    const auto index = static_cast<std::size_t>(m_current);
    const ChartBar &chosen = m_data.bars[index];
    tellCurrent();
    const QRectF place = placed(geometryOfBars().place(index));
    QToolTip::showText(mapToGlobal(place.center().toPoint()), chosen.detail, this);
    update();
}

void UsageChart::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft && m_data.isByTime;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current + (isMirrored ? 1 : -1));
        break;
    case Qt::Key_Right:
        choose(m_current + (isMirrored ? -1 : 1));
        break;
    case Qt::Key_Up:
        choose(m_current - 1);
        break;
    case Qt::Key_Down:
        choose(m_current + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(static_cast<int>(m_data.bars.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void UsageChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void UsageChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_current = -1;
    tellCurrent();
    QToolTip::hideText();
    update();
}

void UsageChart::mousePressEvent(QMouseEvent *event)
{
    if (const int bar = barAt(event->position()); bar >= 0)
        choose(bar);
}

QBrush UsageChart::brushOf(ChartPart part) const
{
    const Look &look = kLooks[static_cast<std::size_t>(part)];
    return {QColor::fromRgba(look.colour), look.pattern};
}

void UsageChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_data.bars.empty()) {
        const ChartGeometry geometry = geometryOfBars();
        paintLegend(painter);
        paintScale(painter, geometry);
        for (std::size_t i = 0; i < m_data.bars.size(); ++i) {
            paintBar(painter, geometry, i);
            paintTexts(painter, geometry, i);
        }
    }
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    if (m_current >= 0) {
        const auto index = static_cast<std::size_t>(m_current);
        option.rect = placed(geometryOfBars().place(index)).toAlignedRect();
    }
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void UsageChart::paintLegend(QPainter &painter) const
{
    const QFontMetricsF metrics(font());
    const double side = metrics.ascent();
    const double top = (metrics.height() - side) / 2;
    double x = kGap;
    const auto write = [&](const QString &text) {
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 1;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(placed({x, 0, width, metrics.height()}), static_cast<int>(Qt::AlignCenter),
                         text);
        x += width + 2 * kGap;
    };
    for (const ChartPart part : legendOf(m_data)) {
        const QRectF sample = placed({x, top, side, side});
        painter.fillRect(sample, brushOf(part));
        painter.setPen(brushOf(part).color());
        painter.drawRect(sample);
        x += side + kGap / 2;
        write(titleOf(part));
    }
    if (m_data.measure == UsageMeasure::Cost)
        write(tr("US dollars"));
    if (m_data.hasUnknown())
        write(tr("? = more, of unknown price"));
}

void UsageChart::paintScale(QPainter &painter, const ChartGeometry &geometry) const
{
    const double line = fontMetrics().height();
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlphaF(kFaint);
    const QRectF &plot = geometry.plot();
    const ChartAxis &axis = geometry.axis();
    for (int step = 0; step <= axis.steps; ++step) {
        const double at = geometry.position(axis.step * step);
        const QString text = axisText(axis.step * step, m_data.measure);
        QRectF rule(plot.left(), at, plot.width(), 1);
        QRectF place(0, at - line / 2, plot.left() - kGap, line);
        Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter;
        if (!m_data.isByTime) {
            rule = QRectF(at, plot.top(), 1, plot.height());
            const double width = QFontMetricsF(font()).horizontalAdvance(text) + 2;
            place = QRectF(at - width / 2, plot.bottom() + kGap / 4, width, line);
            alignment = Qt::AlignHCenter | Qt::AlignTop;
        }
        painter.fillRect(placed(rule), faint);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(placed(place),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)),
                         text);
    }
}

void UsageChart::paintBar(QPainter &painter, const ChartGeometry &geometry, std::size_t index) const
{
    const ChartBar &bar = m_data.bars[index];
    double from = 0;
    for (std::size_t i = 0; i < kChartParts; ++i) {
        const double to = from + bar.parts[i];
        const QRectF piece = placed(geometry.piece(index, from, to));
        from = to;
        if (piece.isEmpty())
            continue;
        const QBrush brush = brushOf(static_cast<ChartPart>(i));
        painter.fillRect(piece, brush);
        painter.setPen(brush.color());
        painter.drawRect(piece.adjusted(0, 0, -1, -1));
    }
}

/// Names below columns and beside lines; values beside lines, and a sign above columns that are not
/// the whole truth.
void UsageChart::paintTexts(QPainter &painter, const ChartGeometry &geometry,
                            std::size_t index) const
{
    const ChartBar &bar = m_data.bars[index];
    const double line = fontMetrics().height();
    const QRectF place = geometry.place(index);
    const double end = geometry.position(bar.total());
    painter.setPen(palette().color(QPalette::WindowText));
    const auto write = [&](const QRectF &where, Qt::Alignment alignment, const QString &text) {
        painter.drawText(placed(where),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)),
                         text);
    };
    if (m_data.isByTime) {
        if (bar.isPartlyUnknown) {
            const double width = std::max(place.width(), line);
            write({place.center().x() - width / 2, end - line, width, line},
                  Qt::AlignHCenter | Qt::AlignBottom, QStringLiteral("?"));
        }
        if (index % geometry.nameEvery() == 0) {
            const double width = geometry.nameWidth();
            const double left = std::clamp(place.center().x() - width / 2, 0.0,
                                           std::max(0.0, this->width() - width));
            write({left, geometry.plot().bottom() + kGap / 4, width, line},
                  Qt::AlignHCenter | Qt::AlignTop, bar.name);
        }
        return;
    }
    const QRectF name(0, place.top(), geometry.nameWidth(), place.height());
    write(name, Qt::AlignLeft | Qt::AlignVCenter,
          fontMetrics().elidedText(bar.name, Qt::ElideMiddle, static_cast<int>(name.width())));
    write({end + kGap, place.top(), width() - end - kGap, place.height()},
          Qt::AlignLeft | Qt::AlignVCenter, bar.value);
}

} // namespace ccproxy::ui

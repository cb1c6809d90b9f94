// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figures.h"
#include "ui/usage/chart_data.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

/// Where bars and scale lie.
namespace ccproxy::ui {
namespace {

struct ChartTexts {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::ChartTexts)
};

constexpr double kGap = 8;
/// Of the whole width, that names beside bars may take.
constexpr double kNamesAtMost = 0.35;
/// Of a column or a line, that its bar takes.
constexpr double kBarPart = 0.7;
constexpr double kWidestBar = 64;
constexpr double kTallestLine = 2; ///< in lines of text
/// Something that happened is seen, however little it was.
constexpr double kLeastPiece = 2;

} // namespace

ChartAxis axisFor(double most, UsageMeasure measure)
{
    constexpr int kSteps = 4;
    constexpr double kCent = 10'000;
    if (most <= 0)
        return {measure == UsageMeasure::Cost ? kCent : 1, 1};
    const double wanted = std::max(1.0, most / kSteps);
    const double ten = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = ten;
    for (const double round : {1.0, 2.0, 5.0, 10.0}) {
        step = ten * round;
        if (step >= wanted)
            break;
    }
    return {step, std::max(1, static_cast<int>(std::ceil(most / step)))};
}

QString axisText(double value, UsageMeasure measure)
{
    if (measure == UsageMeasure::Cost)
        return costText(std::optional(static_cast<usage::MicroDollars>(std::llround(value))));
    constexpr double kThousand = 1e3;
    constexpr double kMillion = 1e6;
    constexpr int kDigits = 6;
    const auto text = [](double number) { return QLocale().toString(number, 'g', kDigits); };
    if (value < kThousand)
        return text(value);
    return value < kMillion ? ChartTexts::tr("%1k").arg(text(value / kThousand))
                            : ChartTexts::tr("%1M").arg(text(value / kMillion));
}

ChartGeometry::ChartGeometry(const UsageChartData &chart, const ChartRoom &room)
    : m_axis(axisFor(chart.most(), chart.measure)), m_room(room), m_isByTime(chart.isByTime),
      m_count(std::max<std::size_t>(chart.bars.size(), 1))
{
    const double top = room.line + kGap; // the legend's
    const double bottom = room.line + kGap / 2;
    if (m_isByTime) {
        // Above the tallest there may be a sign.
        const double above = room.line;
        m_plot = QRectF(room.figures + kGap, top + above, room.width - room.figures - 2 * kGap,
                        room.height - top - above - bottom);
        const double column = m_plot.width() / static_cast<double>(m_count);
        m_nameEvery = static_cast<std::size_t>(
            std::max(1.0, std::ceil((room.names + kGap) / std::max(1.0, column))));
        m_nameWidth = std::min(column * static_cast<double>(m_nameEvery), m_plot.width());
    } else {
        m_nameWidth = std::min(room.names, room.width * kNamesAtMost);
        const double left = m_nameWidth + kGap;
        const double lines = room.line * kTallestLine * static_cast<double>(m_count);
        m_plot = QRectF(left, top, room.width - left - room.values - 2 * kGap,
                        std::min(room.height - top - bottom, lines));
    }
    m_plot.setWidth(std::max(1.0, m_plot.width()));
    m_plot.setHeight(std::max(1.0, m_plot.height()));
}

QRectF ChartGeometry::place(std::size_t bar) const
{
    const auto index = static_cast<double>(bar);
    const auto count = static_cast<double>(m_count);
    if (m_isByTime) {
        const double column = m_plot.width() / count;
        return {m_plot.left() + column * index, m_plot.top() - m_room.line, column,
                m_plot.height() + m_room.line};
    }
    const double line = m_plot.height() / count;
    return {0, m_plot.top() + line * index, m_room.width, line};
}

double ChartGeometry::position(double value) const
{
    const double part = value / m_axis.end();
    return m_isByTime ? m_plot.bottom() - part * m_plot.height()
                      : m_plot.left() + part * m_plot.width();
}

QRectF ChartGeometry::piece(std::size_t bar, double from, double to) const
{
    if (to <= from)
        return {};
    const QRectF whole = place(bar);
    const double begin = position(from);
    const double length = std::max(kLeastPiece, std::abs(position(to) - begin));
    if (m_isByTime) {
        const double thick = std::min(whole.width() * kBarPart, kWidestBar);
        return {whole.center().x() - thick / 2, begin - length, thick, length};
    }
    const double thick = whole.height() * kBarPart;
    return {begin, whole.center().y() - thick / 2, length, thick};
}

int ChartGeometry::barAt(QPointF point) const
{
    for (std::size_t bar = 0; bar < m_count; ++bar) {
        if (place(bar).contains(point))
            return static_cast<int>(bar);
    }
    return -1;
}

} // namespace ccproxy::ui

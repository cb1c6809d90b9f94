// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/usage/usage_period.h"

#include <QRectF>
#include <QString>

#include <array>
#include <vector>

/// Usage as bars: what they tell, and where they lie. Pure.
namespace ccproxy::ui {

enum class UsageMeasure { Cost, Tokens };

/// What a bar consists of; one of costs has only its first part.
enum class ChartPart { Input, CacheRead, CacheWrite, Output };
inline constexpr std::size_t kChartParts = 4;
QString titleOf(ChartPart part);

struct ChartBar {
    QString name;
    QString value;
    QString detail;                          ///< its name and every figure
    std::array<double, kChartParts> parts{}; ///< micro-dollars or tokens
    bool isPartlyUnknown = false;            ///< there is more than it shows

    double total() const;
};

struct UsageChartData {
    bool isByTime = false; ///< columns, in the order of time; else lines, the largest first
    UsageMeasure measure = UsageMeasure::Cost;
    std::vector<ChartBar> bars;

    double most() const;
    bool hasUnknown() const;
};
/// Days that nothing happened on have their place too; many days are put together to weeks or
/// months. Of other groups the largest have a bar of their own, and all others one together.
UsageChartData chartOf(const std::vector<engine::UsageGroup> &groups, usage::By by,
                       UsageMeasure measure, const DaySpan &span);
/// The chart in words, a line for each bar.
QString chartText(const UsageChartData &chart);

/// Where the scale has its lines: at 0, step, 2 · step … up to at least the largest bar.
struct ChartAxis {
    double step = 1;
    int steps = 1;

    double end() const { return step * steps; }
};
ChartAxis axisFor(double most, UsageMeasure measure);
/// "$0.50", "200k"
QString axisText(double value, UsageMeasure measure);

/// The room for a chart, and how much of it texts need.
struct ChartRoom {
    double width = 0;
    double height = 0;
    double line = 0;  ///< height of a line of text
    double names = 0; ///< the widest of them
    double values = 0;
    double figures = 0; ///< of the scale
};

/// From left to right; who writes from right to left mirrors it.
class ChartGeometry {
public:
    ChartGeometry(const UsageChartData &chart, const ChartRoom &room);

    const QRectF &plot() const { return m_plot; }
    /// All that belongs to a bar: its column or line, with its name.
    QRectF place(std::size_t bar) const;
    /// A piece of a bar, from one value to another.
    QRectF piece(std::size_t bar, double from, double to) const;
    /// Across the plot.
    double position(double value) const;
    const ChartAxis &axis() const { return m_axis; }
    /// Names stand below every so many columns.
    std::size_t nameEvery() const { return m_nameEvery; }
    double nameWidth() const { return m_nameWidth; }
    /// -1 for none.
    int barAt(QPointF point) const;

private:
    ChartAxis m_axis;
    ChartRoom m_room;
    QRectF m_plot;
    bool m_isByTime;
    std::size_t m_count;
    std::size_t m_nameEvery = 1;
    double m_nameWidth = 0;
};

} // namespace ccproxy::ui

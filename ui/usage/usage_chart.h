// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/usage/chart_data.h"

#include <QBrush>
#include <QWidget>

namespace ccproxy::ui {

/// The bars. The mouse and the arrow keys show the figures of one of them; a screen reader is told
/// the same in words.
class UsageChart final : public QWidget {
    Q_OBJECT

public:
    explicit UsageChart(QWidget *parent = nullptr);

    void setData(UsageChartData data);
    const UsageChartData &data() const { return m_data; }
    /// The bar that the keys have chosen, -1 for none.
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ChartGeometry geometryOfBars() const;
    QRectF placed(const QRectF &rectangle) const;
    int barAt(QPointF point) const;
    void tellCurrent();
    void choose(int bar);
    QBrush brushOf(ChartPart part) const;
    void paintLegend(QPainter &painter) const;
    void paintScale(QPainter &painter, const ChartGeometry &geometry) const;
    void paintBar(QPainter &painter, const ChartGeometry &geometry, std::size_t index) const;
    void paintTexts(QPainter &painter, const ChartGeometry &geometry, std::size_t index) const;

    UsageChartData m_data;
    int m_current = -1;
};

} // namespace ccproxy::ui

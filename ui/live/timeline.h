// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"

#include <QString>
#include <QWidget>

#include <chrono>
#include <vector>

namespace ccproxy::ui {

/// What happened when, as lines of a picture. Pure.
struct TimelineRow {
    enum class Part { Proxy, Waiting, Answering, Failed };
    struct Bar {
        Part part;
        std::chrono::microseconds begin;
        std::chrono::microseconds end;
    };
    QString what;   ///< "Try 1: openai,gpt-4.1"
    QString result; ///< "200 · 1.2 s"
    std::vector<Bar> bars;
};
std::vector<TimelineRow> timelineOf(const engine::ExchangeRecord &record);
/// The same in words, a line each.
QString timelineText(const engine::ExchangeRecord &record);

/// The picture: a bar for each try on the time from the request's arrival to its end. What waits,
/// answers and fails differs by pattern as well as by colour.
class Timeline final : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setRecord(const engine::ExchangeRecord &record);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    void paintAxis(QPainter &painter, const QRect &bars) const;
    void paintRow(QPainter &painter, const TimelineRow &row, const QRect &line,
                  const QRect &bars) const;
    QBrush brushOf(TimelineRow::Part part) const;
    int x(std::chrono::microseconds time, const QRect &bars) const;

    std::vector<TimelineRow> m_rows;
    std::chrono::microseconds m_total{};
};

} // namespace ccproxy::ui

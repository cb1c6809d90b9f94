// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/timeline.h"

#include "ui/models/figures.h"
#include "ui/models/joining.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ccproxy::ui {
namespace {

using engine::AttemptRecord;
using engine::ExchangeRecord;
using std::chrono::microseconds;
using Part = TimelineRow::Part;

/// Of a line's height.
constexpr double kBarHeight = 0.55;
constexpr double kLineHeight = 1.6;
constexpr int kGap = 12;
constexpr int kAxisSteps = 4;
/// The widest that the names of tries may be, of the whole.
constexpr double kNamesAtMost = 0.4;

QString resultOf(const AttemptRecord &attempt, bool runs)
{
    QString text;
    if (attempt.status > 0)
        text = QString::number(attempt.status) + QStringLiteral(" · ");
    else if (!runs)
        text = Timeline::tr("no answer") + QStringLiteral(" · ");
    return text + durationText(attempt.took);
}

/// Only the last try's first byte and content are known.
TimelineRow rowOf(const ExchangeRecord &record, std::size_t index)
{
    const AttemptRecord &attempt = record.attempts[index];
    const bool isLast = index + 1 == record.attempts.size();
    const microseconds end = attempt.begun + attempt.took;
    TimelineRow row;
    row.what = (attempt.key > 0 ? Timeline::tr("Try %1: %2, key %3") : Timeline::tr("Try %1: %2"))
                   .arg(index + 1)
                   .arg(QString::fromStdString(attempt.provider + "," + attempt.model));
    if (attempt.key > 0)
        row.what = row.what.arg(attempt.key);
    row.result = resultOf(attempt, isLast && !record.ended);
    if (!attempt.failure.empty()) {
        row.bars.push_back({Part::Failed, attempt.begun, end});
        return row;
    }
    const bool answers = isLast && record.firstContent.count() > 0;
    const microseconds content =
        answers ? std::clamp(record.firstContent, attempt.begun, end) : end;
    row.bars.push_back({Part::Waiting, attempt.begun, content});
    if (answers)
        row.bars.push_back({Part::Answering, content, end});
    return row;
}

} // namespace

std::vector<TimelineRow> timelineOf(const ExchangeRecord &record)
{
    std::vector<TimelineRow> rows;
    if (record.routed.count() > 0) {
        rows.push_back({Timeline::tr("Routed"),
                        durationText(record.routed),
                        {{Part::Proxy, microseconds(0), record.routed}}});
    }
    for (std::size_t i = 0; i < record.attempts.size(); ++i)
        rows.push_back(rowOf(record, i));
    return rows;
}

QString timelineText(const ExchangeRecord &record)
{
    QStringList lines;
    for (const TimelineRow &row : timelineOf(record))
        lines.append(named(row.what, row.result));
    if (record.firstByte.count() > 0)
        lines.append(Timeline::tr("First byte after %1").arg(durationText(record.firstByte)));
    if (record.firstContent.count() > 0)
        lines.append(Timeline::tr("First content after %1").arg(durationText(record.firstContent)));
    lines.append(record.ended ? Timeline::tr("End after %1").arg(durationText(record.total))
                              : Timeline::tr("Runs since %1").arg(durationText(record.total)));
    return lines.join(u'\n');
}

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setRecord(const ExchangeRecord &record)
{
    m_rows = timelineOf(record);
    m_total = std::max(record.total, microseconds(1));
    for (const AttemptRecord &attempt : record.attempts)
        m_total = std::max(m_total, attempt.begun + attempt.took);
    const QString text = timelineText(record);
    setToolTip(text);
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

int Timeline::rowHeight() const
{
    return static_cast<int>(fontMetrics().height() * kLineHeight);
}

QSize Timeline::sizeHint() const
{
    constexpr int kUsualWidth = 90;
    return {fontMetrics().averageCharWidth() * kUsualWidth, minimumSizeHint().height()};
}

/// A line for each try and one for the scale.
QSize Timeline::minimumSizeHint() const
{
    constexpr int kLeastWidth = 30;
    return {fontMetrics().averageCharWidth() * kLeastWidth,
            rowHeight() * (static_cast<int>(m_rows.size()) + 1)};
}

int Timeline::x(microseconds time, const QRect &bars) const
{
    const double part = static_cast<double>(time.count()) / static_cast<double>(m_total.count());
    return bars.left() + static_cast<int>(std::clamp(part, 0.0, 1.0) * bars.width());
}

QBrush Timeline::brushOf(Part part) const
{
    const QColor failed(0xe5, 0x53, 0x4b);
    switch (part) {
    case Part::Proxy:
        return palette().windowText();
    case Part::Waiting:
        return QBrush(palette().color(QPalette::Highlight), Qt::Dense5Pattern);
    case Part::Answering:
        return palette().highlight();
    case Part::Failed:
        return QBrush(failed, Qt::BDiagPattern);
    }
    return {};
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    int names = 0;
    int results = 0;
    for (const TimelineRow &row : m_rows) {
        names = std::max(names, metrics.horizontalAdvance(row.what));
        results = std::max(results, metrics.horizontalAdvance(row.result));
    }
    names = std::min(names + kGap / 2, static_cast<int>(width() * kNamesAtMost));
    const QRect bars(names + kGap, 0, std::max(1, width() - names - results - 2 * kGap), height());
    paintAxis(painter, bars);
    QRect line(0, 0, width(), rowHeight());
    for (const TimelineRow &row : m_rows) {
        paintRow(painter, row, line, bars);
        line.translate(0, line.height());
    }
}

void Timeline::paintAxis(QPainter &painter, const QRect &bars) const
{
    const int bottom = rowHeight() * static_cast<int>(m_rows.size());
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlphaF(0.25F);
    for (int step = 0; step <= kAxisSteps; ++step) {
        const microseconds time = m_total * step / kAxisSteps;
        const QRect place(x(time, bars), 0, 1, bottom);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), place), faint);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect below(bars.left(), bottom, bars.width(), rowHeight());
    const auto write = [&](Qt::Alignment alignment, microseconds time) {
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), below),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)
                                          | Qt::AlignVCenter),
                         durationText(time));
    };
    write(Qt::AlignLeft, microseconds(0));
    write(Qt::AlignHCenter, m_total / 2);
    write(Qt::AlignRight, m_total);
}

void Timeline::paintRow(QPainter &painter, const TimelineRow &row, const QRect &line,
                        const QRect &bars) const
{
    const auto place = [this](const QRect &rectangle) {
        return QStyle::visualRect(layoutDirection(), rect(), rectangle);
    };
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                       | Qt::AlignVCenter);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect name(0, line.top(), bars.left() - kGap, line.height());
    painter.drawText(place(name), flags,
                     fontMetrics().elidedText(row.what, Qt::ElideMiddle, name.width()));
    const QRect result(bars.right() + kGap, line.top(), width() - bars.right() - kGap,
                       line.height());
    painter.drawText(place(result), flags, row.result);
    const int height = static_cast<int>(line.height() * kBarHeight);
    for (const TimelineRow::Bar &bar : row.bars) {
        constexpr int kLeast = 3; // so that a moment is seen too
        const int left = std::min(x(bar.begin, bars), bars.right() + 1 - kLeast);
        const int width = std::max(kLeast, x(bar.end, bars) - left);
        const QRect body(left, line.top() + (line.height() - height) / 2, width, height);
        painter.fillRect(place(body), brushOf(bar.part));
        painter.setPen(bar.part == Part::Failed ? brushOf(bar.part).color()
                                                : palette().color(QPalette::Highlight));
        painter.drawRect(place(body).adjusted(0, 0, -1, -1));
    }
}

} // namespace ccproxy::ui

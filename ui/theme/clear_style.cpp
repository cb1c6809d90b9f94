// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/clear_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace ccproxy::ui {
namespace {

/// How much of the text's colour the line has.
constexpr float kStrength = 0.45F;

} // namespace

ClearStyle::ClearStyle(const QString &base) : QProxyStyle(base)
{
    setObjectName(base);
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isCircle = element == PE_IndicatorRadioButton;
    if ((!isBox && !isCircle) || !isDark(option->palette))
        return;
    QColor line = option->palette.color(QPalette::Text);
    line.setAlphaF(kStrength);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(Qt::NoBrush);
    const QRectF around = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isCircle)
        painter->drawEllipse(around);
    else
        painter->drawRect(around);
    painter->restore();
}

} // namespace ccproxy::ui

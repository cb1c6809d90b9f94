// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/clear_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace ccproxy::ui {
namespace {

/// How much of the text's colour the line has.
constexpr float kStrength = 0.45F;
/// A row with an icon has this height by itself.
constexpr double kRowInLines = 1.3;
/// On each side of a button's words.
constexpr double kRoomInCharacters = 1.5;

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

QSize ClearStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (option == nullptr)
        return usual;
    const QFontMetrics &font = option->fontMetrics;
    if (type == CT_ItemViewItem)
        return usual.expandedTo({0, qRound(kRowInLines * font.height())});
    // The arrow of a menu stands in the corner, where the words may end.
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (type == CT_ToolButton && tool != nullptr
        && (tool->features
            & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup))
            == QStyleOptionToolButton::HasMenu)
        return usual + QSize(pixelMetric(PM_MenuButtonIndicator, option, widget), 0);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type != CT_PushButton || button == nullptr || button->text.isEmpty())
        return usual;
    const int room = 2 * qRound(kRoomInCharacters * font.averageCharWidth());
    return usual.expandedTo({contents.width() + room, 0});
}

} // namespace ccproxy::ui

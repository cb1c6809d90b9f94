// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ccproxy::ui {

/// Fusion, easier to read: the boxes and circles of choices have a line around them that is seen on
/// dark grounds, where Fusion draws it darker than the window, so that an empty box in a list or a
/// menu is not seen at all. Rows of text do not touch each other, nor words the sides of their
/// button or the arrow of its menu.
class ClearStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit ClearStyle(const QString &base);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ccproxy::ui {

/// Gives the boxes and circles of choices a line around them that is seen on dark grounds: Fusion
/// draws it darker than the window, so that an empty box in a list or a menu is not seen at all.
class ClearStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit ClearStyle(const QString &base);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steps_view.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace ccproxy::ui {

QPlainTextEdit *stepsView(const QString &name, const QString &title)
{
    constexpr int kLines = 9;
    auto *view = new QPlainTextEdit;
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setMinimumHeight(view->fontMetrics().lineSpacing() * kLines);
    return view;
}

} // namespace ccproxy::ui

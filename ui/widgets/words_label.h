// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ccproxy::ui {

/// Words of several lines, whatever is in them shown as it is. They can be marked and copied by the
/// mouse, but are no stop of the Tab key.
QLabel *wordsLabel(const QString &name, QWidget *parent = nullptr);

/// Has a screen reader say at once what a widget tells now.
void announce(QWidget *widget);

} // namespace ccproxy::ui

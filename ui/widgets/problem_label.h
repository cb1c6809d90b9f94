// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ccproxy::ui {

/// Puts a label that is aligned to the top beside the first line of a field that has several.
void alignToFirstLine(QLabel *label);

/// A wrapped line below a field that explains it, in a quieter colour.
QLabel *quietLabel(QWidget *parent);

/// A wrapped line below a field that says what is wrong with it, with a mark, so that it does not
/// depend on its colour. Hidden at first.
QLabel *problemLabel(QWidget *parent);

/// Shows a problem, or takes it away ("" is none), and tells it to a screen reader: a new one at
/// once, and as the description of the field, if it is one's, which is `usual` otherwise.
void tellProblem(QLabel *label, const QString &problem, QWidget *field = nullptr,
                 const QString &usual = {});

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPlainTextEdit;

namespace ccproxy::ui {

/// Aligned lines, such as the steps of a decision, to be read and copied. `title`: for a screen
/// reader.
QPlainTextEdit *stepsView(const QString &name, const QString &title);

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/routing/decision.h"
#include "core/routing/facts.h"

#include <QStringList>

namespace ccproxy::ui {

/// A decision as aligned lines for a font of one width, in the language of the user: what
/// routing::explainLines() is in English. Rules, models and routes keep their names.
QStringList decisionLines(const routing::Facts &facts,
                          const Expected<routing::Decision, routing::Refusal> &decision);

/// A line of such a text: the label, and what it is about in the next column.
QString decisionLine(const QString &label, const QString &text);

} // namespace ccproxy::ui

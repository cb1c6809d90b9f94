// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QString>

#include <vector>

/// Two answers to the same request, side by side. Pure.
namespace ccproxy::ui {

struct ComparisonRow {
    QString what;
    QString before;
    QString now;
};
std::vector<ComparisonRow> comparisonOf(const engine::ExchangeRecord &before,
                                        const engine::ExchangeRecord &now);

/// What an answer says, in words: texts, thinking, calls of tools, or an error. What cannot be read
/// as one is shown as it is.
QString answerInWords(int status, const engine::KeptText &body);

} // namespace ccproxy::ui

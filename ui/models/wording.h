// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/tally.h"
#include "ui/models/engine_model.h"

#include <QString>

#include <optional>

/// What is said about the engine, in the language of the user. One wording for icon, menu, window.
namespace ccproxy::ui {

/// One or two words: "Running".
QString stateName(const ProxyView &view);

/// One line with the address and the number of requests, for the head of the menu.
QString stateLine(const ProxyView &view);

/// What stateName() does not say; "" when there is nothing to add.
QString stateDetail(const ProxyView &view);

/// State, address, active requests, today's sums, trouble and the last error, a line each; what is
/// not known has none.
QString toolTip(const ProxyView &view, const std::optional<usage::Tally> &today = {},
                const QString &lastError = {});

/// Tokens and cost: "24.1k tokens in, 3,100 out · $0.12".
QString sumsText(const usage::Tally &tally);

/// "One request is being answered.", "3 requests are being answered."
QString activeText(int active);

/// Text of the action that EngineModel::toggle() is bound to, with its mnemonic.
QString toggleText(const ProxyView &view);
/// Of the one that pauses and resumes.
QString pauseText(const ProxyView &view);

/// The text of an action or a tab without its mnemonic, also of those that have it behind
/// ("File(&F)").
QString withoutMnemonic(QString text);

/// Where something is: "Settings › General". Either may be empty.
QString joinedPlace(const QString &place, const QString &part);

} // namespace ccproxy::ui

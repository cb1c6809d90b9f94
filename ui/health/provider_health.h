// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/widgets/sign_icon.h"

#include <QDateTime>
#include <QString>

#include <vector>

/// How providers are, in words. Pure.
namespace ccproxy::ui {

enum class ProviderHealth {
    Works,
    Unasked, ///< could be asked, and has not been
    Fails,
    Waiting, ///< for its key from the keychain
    NoKey,
    Unusable, ///< its configuration is wrong
    Off,
};
ProviderHealth healthOf(const engine::ProviderStatus &provider);
QString healthText(ProviderHealth health);
Sign healthSign(ProviderHealth health);

/// One model that was asked, and what its breaker makes of it.
struct ModelHealth {
    QString name;
    QString state;
    Sign sign = Sign::Tick;
};
/// `now` is the user's, and tells since when a model fails.
std::vector<ModelHealth> modelsOf(const engine::ProviderStatus &provider, const QDateTime &now);
/// How many of the last tries were answered; "" when there were none.
QString triesText(const std::vector<bool> &recent);

/// "2", "2, of which 1 rests", "none needed"
QString keysText(const engine::ProviderStatus &provider);
/// Whether there is something that resetting would mend.
bool canForget(const engine::ProviderStatus &provider);
/// All that there is to tell of it, a sentence in each line.
QString healthDetail(const engine::ProviderStatus &provider);

} // namespace ccproxy::ui

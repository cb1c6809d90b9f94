// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "engine/engine.h"

#include <QString>

#include <string_view>

/// What is said of a provider, in the language of the user.
namespace ccproxy::ui {

QString textOf(std::string_view utf8);

/// Where a key is: "In the keychain, ends in ••••abcd". `needsKey`: the server wants one.
QString keyText(const config::SecretSource &key, bool needsKey);

/// "OpenAI", "OpenAI-compatible", "Like DeepSeek".
QString kindText(const config::Provider &provider);
/// What a `type` of the configuration means.
QString typeText(std::string_view type);

/// Where requests go; "" when nobody knows.
QString addressText(const config::Provider &provider);

bool needsKey(const config::Provider &provider);

/// How it is doing: a word or two, and what there is to say beyond that.
struct ProviderState {
    enum class Tone { Quiet, Good, Trouble };
    Tone tone = Tone::Quiet;
    QString words;
    QString detail; ///< "" = nothing
};
/// `status`: of the engine that runs, null when it does not know the provider.
ProviderState stateOf(const config::Provider &provider, const engine::ProviderStatus *status);

} // namespace ccproxy::ui

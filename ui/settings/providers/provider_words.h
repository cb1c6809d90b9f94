// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"

#include <QString>

#include <string_view>

/// What is said of a provider, in the language of the user.
namespace ccproxy::ui {

/// Where a key is: "In the keychain, ends in ••••abcd". `needsKey`: the server wants one.
QString keyText(const config::SecretSource &key, bool needsKey);

/// "OpenAI", "OpenAI-compatible", "Like DeepSeek".
QString kindText(const config::Provider &provider);
/// What a `type` of the configuration means.
QString typeText(std::string_view type);

/// Where requests go; "" when nobody knows.
QString addressText(const config::Provider &provider);

bool needsKey(const config::Provider &provider);

} // namespace ccproxy::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launcher/terminals.h"

#include <string>
#include <string_view>

namespace ccproxy::app {

/// What keeps keys here, for a bug report: the keychain that QtKeychain takes, and what it said
/// last ("" = it was not asked). `hasSecretService`: the library of the Secret Service is there.
std::string keychainText(System system, bool hasSecretService, std::string_view said);

/// The same of this machine.
std::string ownKeychainText(std::string_view said);

} // namespace ccproxy::app

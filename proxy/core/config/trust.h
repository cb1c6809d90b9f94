// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/reading.h"

namespace ccproxy::config {

/// The rule for a config.json that merely lay in the working directory, and may be a stranger's
/// (PRODUCT.md 2): keys that are not written in it (environment, keychain) go only to servers that
/// the catalogue or the user's own configuration names for a provider of that name. Any other
/// provider loses them, and a problem says so; one that has other values of the environment in it
/// (in a header or its address) is disabled. An unencrypted server that is not on this machine, or
/// that is reached through a proxy of that file, is nobody's.
void withholdSecrets(Settings &settings, Reading &reading);

/// Whether that rule lets a provider of `settings` have keys that are not written where it is;
/// `own` are the user's own.
bool isTrustedServer(const Settings &settings, const Provider &provider, const Settings &own);

} // namespace ccproxy::config

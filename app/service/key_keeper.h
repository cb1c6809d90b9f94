// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/secret.h"

#include <functional>
#include <string>
#include <vector>

namespace ccproxy::app {

/// A key that was given in clear text.
struct NewKey {
    std::string provider;
    bool isFurther = false; ///< one of `api_keys`
    Secret key;
};

/// Puts keys where they are safe. Calls `done` once, from the same thread, now or later, with what
/// the configuration has in their places ("keychain", "keychain:ENTRY"), in the same order; or with
/// the reason, and then has kept none of them.
using KeyKeeper =
    std::function<void(std::vector<NewKey> keys,
                       std::function<void(Expected<std::vector<std::string>> written)> done)>;

/// For a program that has no safe place: refuses, and names what can be done.
KeyKeeper refusingKeyKeeper();

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/secret.h"
#include "engine/secrets/secret_store.h"
#include "platform/platform.h"

#include <chrono>
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

/// For each answer of a keychain whose user is there, and may be asked for his password.
inline constexpr std::chrono::milliseconds kUserPatience = std::chrono::seconds(60);

/// Why the keychain did not do what it was asked for; a NotReady.
Failure keychainFailure(const engine::SecretAnswer &answer);

/// Only one process at a time reads the keychain in order to write it.
Expected<platform::FileLock> lockKeychain(std::chrono::milliseconds patience);

/// Calls `done` once, from the same thread, with what the configuration has in the places of the
/// keys ("keychain", "keychain:ENTRY"), in their order; or with the reason why none was kept.
using KeysKept = std::function<void(Expected<std::vector<std::string>> written)>;

/// Puts keys into a store, in one step among all processes. A provider's first key replaces the
/// one that is there under its name; further ones get entries of their own ("openai-2"). The store
/// gets `patience` for each of its answers. A failure is a NotReady, a final one where the same
/// cannot be possible later. Nothing is heard when `store` ends before.
void keepKeys(engine::SecretStore &store, std::vector<NewKey> keys,
              std::chrono::milliseconds patience, KeysKept done);

/// Changes what a store keeps, in one step among all processes: `edit` gets the keys that are
/// there. Otherwise as keepKeys().
using KeysEdit = std::function<void(config::Keys &keys)>;
using KeysChanged = std::function<void(Expected<void> done)>;
void changeKeys(engine::SecretStore &store, KeysEdit edit, std::chrono::milliseconds patience,
                KeysChanged done);

/// A failure of keepKeys() as clients of the proxy get it, with what else they can send.
Failure forClients(Failure failure);

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/secrets.h"
#include "core/expected.h"
#include "core/failure.h"
#include "saving/configuration_file.h"

#include <functional>
#include <memory>

namespace ccproxy::engine {
class SecretStore;
struct SecretAnswer;
} // namespace ccproxy::engine

namespace ccproxy::app {

/// The keychain for commands: waits for it, as long as its user may need to unlock it. Its own
/// failures are a NotReady. Needs a QCoreApplication; one in a process.
class Keychain {
public:
    Keychain();
    ~Keychain();
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    /// Gives settings the keys that they need of it, or why they have none; asks only for some.
    void fillIn(config::Settings &settings);

    /// Reads, changes and writes the keys as one step among all processes. Where the edit changes
    /// nothing, nothing is written.
    using Edit = std::function<Expected<void>(config::Keys &keys)>;
    Expected<void> change(const Edit &edit);

private:
    engine::SecretAnswer wait(
        const std::function<void(std::function<void(engine::SecretAnswer)>)> &ask);

    std::unique_ptr<engine::SecretStore> m_store;
};

/// Lets a running instance know that the configuration or its keys have changed. False when none
/// runs; why it did not take them is told on standard error.
bool tellInstanceOfKeys();

/// Takes keys that were moved out of the versions of a file that are kept for undo. Where the
/// file's present text has one of them somewhere still, that one is left in comments and the like.
Expected<void> cleanVersions(ConfigurationFile &file, const std::vector<config::MovedKey> &moved);

/// "2 keys stand in … as clear text; …", or nothing.
std::string clearKeysNotice(const std::string &path, const std::string &text);

} // namespace ccproxy::app

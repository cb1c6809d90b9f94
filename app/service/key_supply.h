// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/secrets.h"
#include "engine/secrets/secret_store.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <set>
#include <string>

namespace ccproxy::app {

/// Gives settings the keys that the keychain keeps. Nobody waits for it: settings are used with
/// what is known, and changed() brings better ones. A keychain that is locked, or that is not there
/// yet, is asked again, less and less often; it is not asked at all while no key of it is needed.
class KeySupply final : public QObject {
    Q_OBJECT

public:
    struct Timing {
        std::chrono::milliseconds deadline = std::chrono::seconds(15);
        std::chrono::milliseconds firstRetry = std::chrono::seconds(5);
        std::chrono::milliseconds longestRetry = std::chrono::seconds(60);
    };

    explicit KeySupply(std::unique_ptr<engine::SecretStore> store, QObject *parent = nullptr);
    KeySupply(std::unique_ptr<engine::SecretStore> store, Timing timing, QObject *parent = nullptr);

    /// New settings, as they were loaded: gives them with the keys that are known from earlier, and
    /// asks anew for those that they need.
    config::SettingsPtr supply(config::Settings loaded);

    /// Settings that are not in force, with the keys that are known; nobody is asked.
    config::SettingsPtr withKnownKeys(config::Settings settings) const;

    /// What the keychain said last, for people; "" = it was not asked, or has not answered.
    const std::string &said() const { return m_logged; }

    /// For those who change what it keeps.
    engine::SecretStore &store() { return *m_store; }

Q_SIGNALS:
    /// The last settings with what the keychain has said now.
    void changed(ccproxy::config::SettingsPtr settings);

private:
    void ask();
    using Entries = std::set<std::string, std::less<>>;

    void take(const engine::SecretAnswer &answer);
    void log(const engine::SecretAnswer &answer, const Entries &entries);

    std::unique_ptr<engine::SecretStore> m_store;
    const Timing m_timing;
    config::Settings m_loaded;
    config::Keys m_keys; ///< of the last answer that had them
    config::KeyState m_state = config::KeyState::Waiting;
    std::string m_logged;
    bool m_isAsking = false;
    bool m_mustAskAgain = false; ///< the question under way is older than the settings
    std::chrono::milliseconds m_nextRetry{};
    QTimer m_retry;
};

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/expected.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>

namespace ccproxy::engine {

/// The system's keychain, one item after the other, in the words of CCProxy. Everything waits and
/// is for one thread that does nothing else; QThread::quit() of that thread ends the wait, after
/// which nothing but the destructor may be called.
class KeychainAccess {
public:
    struct Answer {
        /// NotFound: there is no such item, or the keychain is locked and cannot ask its user; only
        /// a write tells which (QT.md E).
        config::KeyState state = config::KeyState::Known;
        QByteArray data;
        std::string detail; ///< in the system's words
    };

    KeychainAccess() = default;
    KeychainAccess(const KeychainAccess &) = delete;
    KeychainAccess &operator=(const KeychainAccess &) = delete;
    virtual ~KeychainAccess() = default;

    virtual Answer read(const QString &item) = 0;
    virtual Answer write(const QString &item, const QByteArray &data) = 0;
    virtual Answer remove(const QString &item) = 0;
};

/// The module that holds the only one: QtKeychain, linked into the program, would cost each process
/// 1.1 MiB and 9 ms, also those that need no key of it. Its C++ face is safe because program and
/// module are built together; the version tells a module that an update has left behind.
namespace keychain_module {

inline constexpr const char *kFileName = "ccproxy_keychain";

using Version = const char *(*)();
inline constexpr const char *kVersion = "ccproxyKeychainVersion";

using Open = KeychainAccess *(*)(); // who calls owns it
inline constexpr const char *kOpen = "ccproxyKeychainOpen";

} // namespace keychain_module

/// Loads the module and opens the keychain for the calling thread. `folder`: where the module is,
/// "" = beside the program or in its ../lib/ccproxy. The failure is in people's words.
Expected<std::unique_ptr<KeychainAccess>, std::string> openKeychain(const QString &folder);

} // namespace ccproxy::engine

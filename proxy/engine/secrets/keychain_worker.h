// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/secrets/key_item.h"
#include "engine/secrets/keychain_access.h"
#include "engine/secrets/secret_store.h"

#include <QString>

#include <cstddef>

namespace ccproxy::engine {

/// Keys in a keychain: the items that they are in, and what its answers mean. Waits as
/// KeychainAccess does.
class KeychainWorker {
public:
    /// Windows gives an item 2,560 bytes and encodes some (LIBS.md 2); the others have no limit
    /// that matters.
#ifdef Q_OS_WIN
    static constexpr std::size_t kLargestItem = 2048;
#else
    static constexpr std::size_t kLargestItem = std::size_t(1) << 20U;
#endif

    explicit KeychainWorker(KeychainAccess &access, std::size_t largestItem = kLargestItem)
        : m_access(access), m_largestItem(largestItem)
    {
    }

    SecretAnswer read();
    SecretAnswer write(const config::Keys &keys);

private:
    using Answer = KeychainAccess::Answer;

    SecretAnswer readParts(const KeyItem &item);
    Answer writeParts(std::string_view text, int set, int &parts);
    /// Whether the keychain works: writes, reads and removes an item. Known when it does.
    SecretAnswer probe();

    KeychainAccess &m_access;
    std::size_t m_largestItem;
};

} // namespace ccproxy::engine

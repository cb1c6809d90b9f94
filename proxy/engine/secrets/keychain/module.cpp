// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keychain/system_keychain.h"

extern "C" {

Q_DECL_EXPORT const char *ccproxyKeychainVersion()
{
    return CCPROXY_VERSION;
}

Q_DECL_EXPORT ccproxy::engine::KeychainAccess *ccproxyKeychainOpen()
{
    return std::make_unique<ccproxy::engine::SystemKeychain>().release();
}
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keychain_name.h"

#include <QLibrary>

namespace ccproxy::app {

std::string keychainText(System system, bool hasSecretService, std::string_view said)
{
    std::string name;
    switch (system) {
    case System::MacOs:
        name = "Keychain";
        break;
    case System::Windows:
        name = "Credential Manager";
        break;
    case System::Unix:
        name = hasSecretService ? "Secret Service" : "KWallet";
        break;
    }
    return name + (said.empty() ? ", not asked yet" : ": " + std::string(said));
}

std::string ownKeychainText(std::string_view said)
{
    // As QtKeychain chooses: KWallet only where there is no libsecret.
    QLibrary secretService(QStringLiteral("secret-1"), 0);
    return keychainText(ownSystem(), ownSystem() == System::Unix && secretService.load(), said);
}

} // namespace ccproxy::app

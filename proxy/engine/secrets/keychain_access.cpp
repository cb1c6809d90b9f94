// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keychain_access.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QStringList>

#include <cstring>

namespace ccproxy::engine {

Expected<std::unique_ptr<KeychainAccess>, std::string> openKeychain(const QString &folder)
{
    const QString own = QCoreApplication::applicationDirPath();
    const QStringList folders = folder.isEmpty()
        ? QStringList{own, own + QStringLiteral("/../lib/ccproxy")}
        : QStringList{folder};
    QLibrary library;
    std::string why;
    for (const QString &each : folders) {
        library.setFileName(each + u'/' + QLatin1String(keychain_module::kFileName));
        if (library.load())
            break;
        // That of the first one that is there; otherwise it only says that none is.
        if (why.empty() || !library.errorString().contains(QLatin1String("No such file")))
            why = library.errorString().simplified().toStdString();
    }
    if (!library.isLoaded())
        return Unexpected(why);
    // NOLINTBEGIN(*-reinterpret-cast): a symbol has no type
    const auto version =
        reinterpret_cast<keychain_module::Version>(library.resolve(keychain_module::kVersion));
    const auto open =
        reinterpret_cast<keychain_module::Open>(library.resolve(keychain_module::kOpen));
    // NOLINTEND(*-reinterpret-cast)
    if (version == nullptr || open == nullptr || std::strcmp(version(), CCPROXY_VERSION) != 0)
        return Unexpected(library.fileName().toStdString() + " is of another version");
    return std::unique_ptr<KeychainAccess>(open());
}

} // namespace ccproxy::engine

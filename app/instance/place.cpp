// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/place.h"

#include "configuration.h"
#include "platform/platform.h"

#include <QCryptographicHash>

namespace ccproxy::app {
namespace {

/// A name for a path, the same in every process.
std::string hashOf(const std::string &path)
{
    constexpr int kDigits = 16;
    return QCryptographicHash::hash(QByteArray::fromStdString(path), QCryptographicHash::Sha256)
        .toHex()
        .left(kDigits)
        .toStdString();
}

} // namespace

InstancePlace placeOf(const std::string &home,
                      const std::map<std::string, std::string, std::less<>> &environment,
                      std::uint64_t userId)
{
    InstancePlace place;
    place.home = home;
    place.lockFile = home + "/ccproxy.lock";
    place.socket = home + "/ccproxy.sock";
    if (place.socket.size() <= kLongestSocketPath)
        return place;
    const auto valueOf = [&environment](std::string_view name) {
        const auto found = environment.find(name);
        return found == environment.end() ? std::string() : found->second;
    };
    const std::string file = "/" + hashOf(home) + ".sock";
    std::string temporary = valueOf("TMPDIR");
    if (temporary.empty())
        temporary = "/tmp";
    const std::string shared = "/ccproxy-" + std::to_string(userId);
    const std::string runtime = valueOf("XDG_RUNTIME_DIR");
    for (const std::string &folder : {runtime.empty() ? std::string() : runtime + "/ccproxy",
                                      temporary + shared, "/tmp" + shared}) {
        if (folder.empty() || folder.size() + file.size() > kLongestSocketPath)
            continue;
        place.socketFolder = folder;
        place.socket = folder + file;
        break;
    }
    return place;
}

InstancePlace ownPlace()
{
    return placeOf(homeFolder(), platform::environment(), platform::ownUserId());
}

Expected<void> prepare(const InstancePlace &place)
{
    if (auto made = platform::makePrivateFolder(place.home); !made)
        return made;
    if (place.socketFolder.empty())
        return {};
    return platform::makeTrustedFolder(place.socketFolder);
}

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <QString>

#include <map>
#include <string>

namespace ccproxy::app {

/// Where the one instance of a home folder is found.
struct InstancePlace {
    std::string home;
    std::string lockFile;
    std::string socket; ///< a path; short enough for the system
    /// The folder of the socket when it is not in the home folder; it must be made with
    /// platform::makeTrustedFolder(). "" otherwise.
    std::string socketFolder;

    QString lockName() const { return QString::fromStdString(lockFile); }
    QString socketName() const { return QString::fromStdString(socket); }
};

/// Longest path of a socket: the system's limit is 104 to 108 bytes with the end.
inline constexpr std::size_t kLongestSocketPath = 100;

/// The place of a home folder. The socket is in it; when its path would be too long, in a private
/// folder below XDG_RUNTIME_DIR or the temporary folder, under a name that stands for the home.
/// Pure; `environment` is asked for XDG_RUNTIME_DIR and TMPDIR.
InstancePlace placeOf(const std::string &home,
                      const std::map<std::string, std::string, std::less<>> &environment,
                      std::uint64_t userId);

/// The place of this process' own home folder.
InstancePlace ownPlace();

/// Makes what must be there before an instance can live in the place.
Expected<void> prepare(const InstancePlace &place);

} // namespace ccproxy::app

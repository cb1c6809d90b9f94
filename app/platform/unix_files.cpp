// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ccproxy::app::platform {
namespace {

constexpr mode_t kPrivate = S_IRWXU;

Unexpected<Failure> folderFailure(const std::string &path, const std::string &why)
{
    return unexpected(FailureKind::Internal, "The folder " + path + " " + why,
                      "Set CCPROXY_HOME to a folder that is yours alone.");
}

} // namespace

Expected<void> makePrivateFolder(const std::string &path)
{
    // A parent that cannot be made shows in the folder itself.
    for (std::size_t slash = path.find('/', 1); slash != std::string::npos;
         slash = path.find('/', slash + 1))
        mkdir(path.substr(0, slash).c_str(), kPrivate);
    if (mkdir(path.c_str(), kPrivate) != 0 && errno != EEXIST)
        return folderFailure(path, std::string("cannot be made: ") + std::strerror(errno));
    struct stat found { };
    if (stat(path.c_str(), &found) != 0 || !S_ISDIR(found.st_mode))
        return folderFailure(path, "cannot be made: a file has its name");
    if (access(path.c_str(), W_OK | X_OK) != 0)
        return folderFailure(path, "cannot be written to");
    return {};
}

Expected<void> makeTrustedFolder(const std::string &path)
{
    if (mkdir(path.c_str(), kPrivate) != 0 && errno != EEXIST)
        return folderFailure(path, std::string("cannot be made: ") + std::strerror(errno));
    struct stat found { };
    if (lstat(path.c_str(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != geteuid()
        || (found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return folderFailure(path, "is not yours alone");
    return {};
}

bool isLockHeld(const std::string &lockFile)
{
    const int descriptor = open(lockFile.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno != ENOENT;
    // A FileLock is held as long as its process lives, whatever the file says.
    const bool isFree = flock(descriptor, LOCK_SH | LOCK_NB) == 0;
    close(descriptor);
    return !isFree;
}

bool isExecutableFile(const std::string &path)
{
    struct stat found { };
    return stat(path.c_str(), &found) == 0 && S_ISREG(found.st_mode)
        && access(path.c_str(), X_OK) == 0;
}

std::uint64_t ownUserId()
{
    return geteuid();
}

} // namespace ccproxy::app::platform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ccproxy::app::platform {
namespace {

constexpr mode_t kPrivateFile = S_IRUSR | S_IWUSR;
constexpr int kMostLinks = 40;

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

bool isFileOf(int descriptor, const std::string &path)
{
    struct stat open { };
    struct stat named { };
    return fstat(descriptor, &open) == 0 && stat(path.c_str(), &named) == 0
        && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

/// Hidden, so that nobody takes it for a configuration.
std::string temporaryPrefix(const std::string &path)
{
    return "." + nameOf(path) + ".saving-";
}

Unexpected<Failure> saveFailure(const std::string &path, int error)
{
    return unexpected(FailureKind::Internal, path + " cannot be saved: " + std::strerror(error),
                      error == ENOSPC || error == EDQUOT
                          ? "Make room on the disk; the file is as it was."
                          : "Check the permissions of its folder; the file is as it was.");
}

bool writeAll(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t size = write(descriptor, content.data(), content.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(size));
    }
    return true;
}

/// What the administrator saves for a user stays the user's.
bool keepOwner(int descriptor, const std::string &target)
{
    struct stat found { };
    if (geteuid() != 0 || stat(target.c_str(), &found) != 0 || found.st_uid == 0)
        return true;
    return fchown(descriptor, found.st_uid, found.st_gid) == 0;
}

/// The name of a file is safe on the disk when its folder is.
void syncFolder(const std::string &folder)
{
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    // Some file systems cannot; the content is there all the same.
    fsync(descriptor);
    close(descriptor);
}

} // namespace

std::string linkTarget(const std::string &path)
{
    std::string target = path;
    for (int i = 0; i < kMostLinks; ++i) {
        std::array<char, 4096> buffer{};
        const ssize_t size = readlink(target.c_str(), buffer.data(), buffer.size());
        if (size <= 0)
            break;
        const std::string next(buffer.data(), static_cast<std::size_t>(size));
        target = next.front() == '/' ? next : folderOf(target) + "/" + next;
    }
    return target;
}

Expected<void> replaceFile(const std::string &path, std::string_view content)
{
    const std::string target = linkTarget(path);
    const std::string folder = folderOf(target);
    std::string temporary = folder + "/" + temporaryPrefix(target) + "XXXXXX";
    // mkostemp() makes files of mode 0600.
    const int descriptor = mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0)
        return saveFailure(path, errno);
    const bool isWritten = writeAll(descriptor, content) && fchmod(descriptor, kPrivateFile) == 0
        && keepOwner(descriptor, target) && fsync(descriptor) == 0;
    int error = errno;
    const bool isClosed = close(descriptor) == 0;
    if (isWritten && !isClosed)
        error = errno;
    if (isWritten && isClosed && std::rename(temporary.c_str(), target.c_str()) == 0) {
        syncFolder(folder);
        return {};
    }
    if (isWritten && isClosed)
        error = errno;
    unlink(temporary.c_str());
    return saveFailure(path, error);
}

void removeTemporaries(const std::string &path)
{
    const std::string target = linkTarget(path);
    const std::string folder = folderOf(target);
    const std::string prefix = temporaryPrefix(target);
    DIR *entries = opendir(folder.c_str());
    if (entries == nullptr)
        return;
    while (const dirent *entry = readdir(entries)) {
        if (std::string_view(entry->d_name).starts_with(prefix))
            unlinkat(dirfd(entries), entry->d_name, 0);
    }
    closedir(entries);
}

Expected<FileLock> FileLock::take(const std::string &lockFile, std::chrono::milliseconds patience)
{
    constexpr int kLookEvery = 10;
    for (auto waited = std::chrono::milliseconds(0);;
         waited += std::chrono::milliseconds(kLookEvery)) {
        const int descriptor = open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kPrivateFile);
        if (descriptor < 0)
            return saveFailure(lockFile, errno);
        FileLock lock(descriptor);
        if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
            // The one before may have taken the file away when it was open here already.
            if (isFileOf(descriptor, lockFile))
                return lock;
            continue;
        }
        if (errno != EWOULDBLOCK && errno != EINTR)
            return saveFailure(lockFile, errno);
        if (waited >= patience) {
            return unexpected(FailureKind::PolicyBlocked,
                              "Another program is saving this configuration",
                              "Try again in a moment.");
        }
        poll(nullptr, 0, kLookEvery);
    }
}

Expected<void> FileLock::write(const std::string &lockFile, std::string_view content)
{
    if (ftruncate(m_descriptor, 0) == 0
        && pwrite(m_descriptor, content.data(), content.size(), 0)
            == static_cast<ssize_t>(content.size()))
        return {};
    return saveFailure(lockFile, errno);
}

void FileLock::remove(const std::string &lockFile)
{
    if (isFileOf(m_descriptor, lockFile))
        unlink(lockFile.c_str());
}

} // namespace ccproxy::app::platform

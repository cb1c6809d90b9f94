// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"
#include "platform/windows_text.h"

#include <algorithm>

#include <io.h>
#include <windows.h>

namespace ccproxy::app::platform {
namespace {

constexpr DWORD kEverybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
constexpr DWORD kLookEvery = 10;

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string::npos ? "." : path.substr(0, slash);
}

/// Hidden by its name where people look at it from other systems too.
std::string temporaryPrefix(const std::string &path)
{
    return "." + path.substr(path.find_last_of("/\\") + 1) + ".saving-";
}

Unexpected<Failure> saveFailure(const std::string &path, DWORD error)
{
    return unexpected(FailureKind::Internal, path + " cannot be saved: " + systemText(error),
                      error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL
                          ? "Make room on the disk; the file is as it was."
                          : "Check the permissions of its folder; the file is as it was.");
}

bool writeAll(HANDLE file, std::string_view content)
{
    while (!content.empty()) {
        constexpr std::size_t kMost = 1U << 30U;
        DWORD written = 0;
        const auto size = static_cast<DWORD>(std::min(content.size(), kMost));
        if (WriteFile(file, content.data(), size, &written, nullptr) == 0 || written == 0)
            return false;
        content.remove_prefix(written);
    }
    return true;
}

/// Whoever looks at a file at this moment, such as a scanner for viruses, is waited for.
bool waitAndRetry(DWORD error, int &tries)
{
    constexpr int kMostTries = 100;
    const bool isBusy = error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION
        || error == ERROR_ACCESS_DENIED;
    if (!isBusy || ++tries > kMostTries)
        return false;
    Sleep(kLookEvery);
    return true;
}

DWORD moveOver(const std::wstring &from, const std::wstring &to)
{
    for (int tries = 0;;) {
        if (MoveFileExW(from.c_str(), to.c_str(),
                        MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
            != 0)
            return ERROR_SUCCESS;
        const DWORD error = GetLastError();
        if (!waitAndRetry(error, tries))
            return error;
    }
}

HANDLE handleOf(int descriptor)
{
    // NOLINTNEXTLINE(*-reinterpret-cast, *-int-to-ptr): the C run time keeps handles as numbers
    return reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
}

/// Locks a byte far behind the end: a locked one can be neither read nor written by others, who are
/// to read who holds the lock.
bool lockByte(HANDLE file, DWORD how)
{
    OVERLAPPED place{};
    place.Offset = 0;
    place.OffsetHigh = 0x40000000;
    return LockFileEx(file, how | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) != 0;
}

bool isFileOf(HANDLE file, const std::string &path)
{
    const Handle named(CreateFileW(wide(path).c_str(), 0, kEverybody, nullptr, OPEN_EXISTING,
                                   FILE_ATTRIBUTE_NORMAL, nullptr));
    BY_HANDLE_FILE_INFORMATION one{};
    BY_HANDLE_FILE_INFORMATION other{};
    return named.isValid() && GetFileInformationByHandle(file, &one) != 0
        && GetFileInformationByHandle(named.get(), &other) != 0
        && one.dwVolumeSerialNumber == other.dwVolumeSerialNumber
        && one.nFileIndexHigh == other.nFileIndexHigh && one.nFileIndexLow == other.nFileIndexLow;
}

} // namespace

std::string linkTarget(const std::string &path)
{
    const DWORD attributes = GetFileAttributesW(wide(path).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES || (attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0)
        return path;
    const Handle file(CreateFileW(wide(path).c_str(), 0, kEverybody, nullptr, OPEN_EXISTING,
                                  FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    if (!file.isValid())
        return path;
    std::wstring name(32768, L'\0');
    const DWORD size =
        GetFinalPathNameByHandleW(file.get(), name.data(), static_cast<DWORD>(name.size()), 0);
    if (size == 0 || size >= name.size())
        return path;
    name.resize(size);
    constexpr std::wstring_view kLong = L"\\\\?\\";
    constexpr std::wstring_view kShare = L"\\\\?\\UNC\\";
    if (name.starts_with(kShare))
        name.replace(0, kShare.size(), L"\\\\");
    else if (name.starts_with(kLong))
        name.erase(0, kLong.size());
    std::string target = narrow(name);
    std::replace(target.begin(), target.end(), '\\', '/');
    return target;
}

Expected<void> replaceFile(const std::string &path, std::string_view content)
{
    const std::string target = linkTarget(path);
    const std::wstring temporary =
        wide(folderOf(target) + "/" + temporaryPrefix(target)
             + std::to_string(GetCurrentProcessId()) + "-" + std::to_string(GetCurrentThreadId()));
    Handle file(CreateFileW(temporary.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
                            FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.isValid())
        return saveFailure(path, GetLastError());
    DWORD error = ERROR_SUCCESS;
    if (!writeAll(file.get(), content) || FlushFileBuffers(file.get()) == 0)
        error = GetLastError();
    file.close();
    if (error == ERROR_SUCCESS)
        error = moveOver(temporary, wide(target));
    if (error == ERROR_SUCCESS)
        return {};
    DeleteFileW(temporary.c_str());
    return saveFailure(path, error);
}

void removeTemporaries(const std::string &path)
{
    const std::string target = linkTarget(path);
    const std::wstring folder = wide(folderOf(target) + "/");
    WIN32_FIND_DATAW found{};
    const HANDLE search =
        FindFirstFileW((folder + wide(temporaryPrefix(target)) + L"*").c_str(), &found);
    if (search == INVALID_HANDLE_VALUE)
        return;
    do {
        DeleteFileW((folder + static_cast<const wchar_t *>(found.cFileName)).c_str());
    } while (FindNextFileW(search, &found) != 0);
    FindClose(search);
}

bool isLockHeld(const std::string &lockFile)
{
    const Handle file(CreateFileW(wide(lockFile).c_str(), GENERIC_READ, kEverybody, nullptr,
                                  OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.isValid())
        return GetLastError() != ERROR_FILE_NOT_FOUND && GetLastError() != ERROR_PATH_NOT_FOUND;
    return !lockByte(file.get(), 0);
}

Expected<FileLock> FileLock::take(const std::string &lockFile, std::chrono::milliseconds patience)
{
    for (auto waited = std::chrono::milliseconds(0);;
         waited += std::chrono::milliseconds(kLookEvery)) {
        const HANDLE file =
            CreateFileW(wide(lockFile).c_str(), GENERIC_READ | GENERIC_WRITE, kEverybody, nullptr,
                        OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
        const DWORD error = file == INVALID_HANDLE_VALUE ? GetLastError() : ERROR_SUCCESS;
        // One that is being taken away is refused until its last user has closed it.
        if (error != ERROR_SUCCESS && error != ERROR_ACCESS_DENIED
            && error != ERROR_SHARING_VIOLATION)
            return saveFailure(lockFile, error);
        if (error == ERROR_SUCCESS) {
            // NOLINTNEXTLINE(*-reinterpret-cast): the C run time keeps handles as numbers
            FileLock lock(_open_osfhandle(reinterpret_cast<std::intptr_t>(file), 0));
            // The one before may have taken the file away when it was open here already.
            if (lockByte(file, LOCKFILE_EXCLUSIVE_LOCK) && isFileOf(file, lockFile))
                return lock;
        }
        if (waited >= patience && error == ERROR_ACCESS_DENIED)
            return saveFailure(lockFile, error);
        if (waited >= patience) {
            return unexpected(FailureKind::PolicyBlocked,
                              "Another program is saving this configuration",
                              "Try again in a moment.");
        }
        Sleep(kLookEvery);
    }
}

Expected<void> FileLock::write(const std::string &lockFile, std::string_view content)
{
    const HANDLE file = handleOf(m_descriptor);
    if (SetFilePointer(file, 0, nullptr, FILE_BEGIN) == 0 && writeAll(file, content)
        && SetEndOfFile(file) != 0)
        return {};
    return saveFailure(lockFile, GetLastError());
}

void FileLock::remove(const std::string &lockFile)
{
    if (isFileOf(handleOf(m_descriptor), lockFile))
        DeleteFileW(wide(lockFile).c_str());
}

} // namespace ccproxy::app::platform

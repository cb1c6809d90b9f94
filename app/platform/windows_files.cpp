// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"
#include "platform/windows_text.h"

#include <algorithm>
#include <array>

#include <windows.h>

namespace ccproxy::app::platform {
namespace {

Unexpected<Failure> folderFailure(const std::string &path, const std::string &why)
{
    return unexpected(FailureKind::Internal, "The folder " + path + " " + why,
                      "Set CCPROXY_HOME to a folder that is yours alone.");
}

DWORD attributesOf(const std::string &path)
{
    return GetFileAttributesW(wide(path).c_str());
}

bool isFolder(DWORD attributes)
{
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

} // namespace

// Who may enter it is said by the folder that it is in: a user's profile is the user's alone.
Expected<void> makePrivateFolder(const std::string &path)
{
    // A parent that cannot be made shows in the folder itself.
    for (std::size_t slash = path.find_first_of("/\\", 1); slash != std::string::npos;
         slash = path.find_first_of("/\\", slash + 1))
        CreateDirectoryW(wide(path.substr(0, slash)).c_str(), nullptr);
    if (CreateDirectoryW(wide(path).c_str(), nullptr) == 0) {
        const DWORD error = GetLastError();
        if (error != ERROR_ALREADY_EXISTS)
            return folderFailure(path, "cannot be made: " + systemText(error));
    }
    if (!isFolder(attributesOf(path)))
        return folderFailure(path, "cannot be made: a file has its name");
    return {};
}

Expected<void> makeTrustedFolder(const std::string &path)
{
    if (auto made = makePrivateFolder(path); !made)
        return made;
    if ((attributesOf(path) & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return folderFailure(path, "is not yours alone");
    return {};
}

bool isExecutableFile(const std::string &path)
{
    const DWORD attributes = attributesOf(path);
    if (attributes == INVALID_FILE_ATTRIBUTES || isFolder(attributes) || path.size() < 4)
        return false;
    std::string ending = path.substr(path.size() - 4);
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    constexpr std::array<std::string_view, 4> kEndings{".exe", ".com", ".cmd", ".bat"};
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

std::uint64_t ownUserId()
{
    // Only folders that users share need it in their name; here no socket is in one.
    return 0;
}

} // namespace ccproxy::app::platform

// SPDX-License-Identifier: GPL-3.0-or-later
// ccproxy-path.exe add|remove FOLDER: puts a folder into the user's PATH, or takes it out of it.
// The setup calls it: its own texts are cut at a length that many a PATH exceeds.
#include <string>
#include <string_view>

#include <windows.h>

namespace {

constexpr const wchar_t *kKey = L"Environment";
constexpr const wchar_t *kName = L"Path";
constexpr int kFailed = 1;
constexpr int kUsage = 2;

struct UserPath {
    std::wstring text;
    DWORD type = REG_EXPAND_SZ;
};

bool readPath(UserPath &path)
{
    DWORD size = 0;
    const LSTATUS found =
        RegGetValueW(HKEY_CURRENT_USER, kKey, kName,
                     RRF_RT_REG_SZ | RRF_RT_REG_EXPAND_SZ | RRF_NOEXPAND, nullptr, nullptr, &size);
    if (found == ERROR_FILE_NOT_FOUND)
        return true;
    if (found != ERROR_SUCCESS)
        return false;
    path.text.resize(size / sizeof(wchar_t) + 1);
    size = static_cast<DWORD>(path.text.size() * sizeof(wchar_t));
    if (RegGetValueW(HKEY_CURRENT_USER, kKey, kName,
                     RRF_RT_REG_SZ | RRF_RT_REG_EXPAND_SZ | RRF_NOEXPAND, &path.type,
                     path.text.data(), &size)
        != ERROR_SUCCESS)
        return false;
    path.text.resize(path.text.find(L'\0'));
    return true;
}

bool writePath(const UserPath &path)
{
    // The bytes go with the zero at their end.
    const auto size = static_cast<DWORD>((path.text.size() + 1) * sizeof(wchar_t));
    if (RegSetKeyValueW(HKEY_CURRENT_USER, kKey, kName, path.type, path.text.c_str(), size)
        != ERROR_SUCCESS)
        return false;
    // New terminals take it from the desktop, which learns it so.
    constexpr UINT kPatience = 2000;
    // NOLINTNEXTLINE(*-reinterpret-cast): as messages want it
    SendMessageTimeoutW(HWND_BROADCAST, WM_SETTINGCHANGE, 0, reinterpret_cast<LPARAM>(kKey),
                        SMTO_ABORTIFHUNG, kPatience, nullptr);
    return true;
}

std::wstring_view withoutSlash(std::wstring_view folder)
{
    while (folder.size() > 3 && (folder.back() == L'\\' || folder.back() == L'/'))
        folder.remove_suffix(1);
    return folder;
}

bool isSame(std::wstring_view one, std::wstring_view other)
{
    one = withoutSlash(one);
    other = withoutSlash(other);
    return CompareStringOrdinal(one.data(), static_cast<int>(one.size()), other.data(),
                                static_cast<int>(other.size()), TRUE)
        == CSTR_EQUAL;
}

/// The PATH without a folder; all else stays letter by letter.
std::wstring without(std::wstring_view path, std::wstring_view folder)
{
    std::wstring out;
    bool isFirst = true;
    while (true) {
        const std::size_t end = path.find(L';');
        const std::wstring_view entry = path.substr(0, end);
        if (!isSame(entry, folder)) {
            if (!isFirst)
                out += L';';
            out += entry;
            isFirst = false;
        }
        if (end == std::wstring_view::npos)
            return out;
        path.remove_prefix(end + 1);
    }
}

} // namespace

int wmain(int argc, wchar_t **argv)
{
    const std::wstring_view action = argc == 3 ? argv[1] : L"";
    if (action != L"add" && action != L"remove")
        return kUsage;
    const std::wstring_view folder = argv[2];
    UserPath path;
    if (folder.empty() || folder.find(L';') != std::wstring_view::npos || !readPath(path))
        return kFailed;
    const std::wstring before = path.text;
    if (action == L"remove")
        path.text = without(path.text, folder);
    else if (without(path.text, folder) == path.text)
        path.text += (path.text.empty() || path.text.back() == L';' ? L"" : L";")
            + std::wstring(withoutSlash(folder));
    return path.text == before || writePath(path) ? 0 : kFailed;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for ccproxy.exe and ccproxy-cli.exe in the setup's test: runs until it is asked to stop,
// or asks. A file named "stubborn" in its home makes it ignore that.
#include <cstdlib>
#include <string>
#include <string_view>

#include <windows.h>

namespace {

std::string inHome(const char *name)
{
    return std::string(std::getenv("USERPROFILE")) + "\\.ccproxy\\" + name;
}

void make(const char *name)
{
    CloseHandle(CreateFileA(inHome(name).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
                            FILE_ATTRIBUTE_NORMAL, nullptr));
}

bool isThere(const char *name)
{
    return GetFileAttributesA(inHome(name).c_str()) != INVALID_FILE_ATTRIBUTES;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "stop") {
        make("stop");
        return 0;
    }
    CreateDirectoryA(inHome("").c_str(), nullptr);
    make("running");
    constexpr int kMostLooks = 3000;
    for (int i = 0; i < kMostLooks && (isThere("stubborn") || !isThere("stop")); ++i)
        Sleep(20);
    DeleteFileA(inHome("stop").c_str());
    DeleteFileA(inHome("running").c_str());
    return 0;
}

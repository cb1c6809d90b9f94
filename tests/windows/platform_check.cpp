// SPDX-License-Identifier: GPL-3.0-or-later
// app/platform on Windows, without Qt, so that it can be built by MinGW and run under wine. Called
// with a word, it is the other process of a test.
#include "platform/platform.h"
#include "platform/windows_text.h"

#include <cstdio>
#include <cstdlib>
#include <thread>

#include <windows.h>

namespace {

using namespace ccproxy;
using namespace ccproxy::app;
using namespace std::chrono_literals;

int g_failed = 0;

void check(bool isTrue, const char *what, int line)
{
    if (isTrue)
        return;
    ++g_failed;
    std::printf("FAIL line %d: %s\n", line, what);
}
#define CHECK(expression) check(expression, #expression, __LINE__)

std::string folder()
{
    return platform::environment().at("TEMP") + "\\ccproxy check \xC3\xA4\xE6\x97\xA5";
}

std::string contentOf(const std::string &path)
{
    std::string out;
    FILE *file = _wfopen(platform::wide(path).c_str(), L"rb");
    if (file == nullptr)
        return "(none)";
    for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
        out += static_cast<char>(c);
    std::fclose(file);
    return out;
}

void texts()
{
    CHECK(platform::narrow(platform::wide("gr\xC3\xBC\xC3\x9F \xF0\x9F\x98\x80"))
          == "gr\xC3\xBC\xC3\x9F \xF0\x9F\x98\x80");
    CHECK(platform::wide("").empty());
    CHECK(platform::quotedArgument(L"plain") == L"plain");
    CHECK(platform::quotedArgument(L"") == L"\"\"");
    CHECK(platform::quotedArgument(L"a b\\") == L"\"a b\\\\\"");
    CHECK(platform::quotedArgument(L"say \"x\\\"") == L"\"say \\\"x\\\\\\\"\"");
    CHECK(!platform::systemText(ERROR_FILE_NOT_FOUND).empty());
}

void files()
{
    const std::string home = folder();
    CHECK(platform::makePrivateFolder(home + "/a/b").has_value());
    CHECK(platform::makePrivateFolder(home + "/a/b").has_value());
    const std::string path = home + "/a/b/config.json";
    CHECK(platform::replaceFile(path, "one").has_value());
    CHECK(contentOf(path) == "one");
    CHECK(platform::replaceFile(path, "").has_value());
    CHECK(contentOf(path).empty());
    const std::string large(3'000'000, 'x');
    CHECK(platform::replaceFile(path, large).has_value());
    CHECK(contentOf(path) == large);
    CHECK(!platform::makePrivateFolder(path).has_value());
    const auto failed = platform::replaceFile(home + "/nowhere/config.json", "x");
    CHECK(!failed.has_value() && failed.error().message.find("nowhere") != std::string::npos);
    CHECK(platform::linkTarget(path) == path);
    CHECK(!platform::isExecutableFile(path));
    CHECK(platform::isExecutableFile(platform::ownProgram()));
    const std::string left = home + "/a/b/.config.json.saving-123";
    CHECK(platform::replaceFile(left, "rest").has_value());
    platform::removeTemporaries(path);
    CHECK(contentOf(left) == "(none)");
    CHECK(contentOf(path) == large);
}

void locks()
{
    const std::string file = folder() + "/ccproxy.lock";
    CHECK(!platform::isLockHeld(file));
    {
        auto lock = platform::FileLock::take(file, 0ms);
        CHECK(lock.has_value());
        CHECK(lock->write(file, "12345\n").has_value());
        CHECK(lock->write(file, "77\n").has_value());
        // Others read who holds it.
        CHECK(contentOf(file) == "77\n");
        CHECK(platform::isLockHeld(file));
        const auto second = platform::FileLock::take(file, 50ms);
        CHECK(!second.has_value() && second.error().kind == FailureKind::PolicyBlocked);
    }
    CHECK(!platform::isLockHeld(file));
    {
        auto lock = platform::FileLock::take(file, 0ms);
        CHECK(lock.has_value());
        lock->remove(file);
    }
    CHECK(contentOf(file) == "(none)");
}

void variables()
{
    SetEnvironmentVariableW(L"CCproxy_Case", L"\x00E4");
    const Environment environment = platform::environment();
    CHECK(valueOf(environment, "CCPROXY_CASE") == "\xC3\xA4");
    CHECK(!valueOf(environment, "PATH").empty());
    CHECK(!valueOf(environment, "HOME").empty());
}

void processes(const std::string &self)
{
    const std::string log = folder() + "/child.log";
    Environment environment = platform::environment();
    environment["CCPROXY_CHECK"] = "\xC3\xA4 \"q\"";
    const auto begun = std::chrono::steady_clock::now();
    const auto told =
        platform::startDetached(self, {"child", "a b", "c\"d\\"}, environment, log, 20s);
    CHECK(told.has_value() && *told == "ready a b|c\"d\\|\xC3\xA4 \"q\"");
    CHECK(std::chrono::steady_clock::now() - begun < 15s);
    // What it wrote to its errors is in the file.
    for (int i = 0; i < 100 && contentOf(log).find("error text") == std::string::npos; ++i)
        std::this_thread::sleep_for(20ms);
    CHECK(contentOf(log).find("error text") != std::string::npos);
    CHECK(!platform::startDetached("C:\\nowhere\\no.exe", {}, environment, log, 1s).has_value());

    const auto pidText = platform::startDetached(self, {"sleeper"}, environment, log, 20s);
    CHECK(pidText.has_value());
    const platform::Pid pid = std::atoll(pidText.value().c_str());
    CHECK(pid > 0 && platform::isAlive(pid));
    CHECK(!platform::waitForExit(pid, 50ms));
    CHECK(!platform::endProcess(pid, platform::EndHow::Asked));
    CHECK(platform::endProcess(pid, platform::EndHow::Killed));
    CHECK(platform::waitForExit(pid, 10s));
    CHECK(!platform::isAlive(pid));
    CHECK(platform::isAlive(platform::ownPid()));
}

void signals()
{
    const auto descriptor = platform::signalDescriptor();
    CHECK(descriptor.has_value());
    CHECK(platform::readSignal(*descriptor) == platform::Signal::None);
    CHECK(GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0) != 0);
    auto signal = platform::Signal::None;
    for (int i = 0; i < 200 && signal == platform::Signal::None; ++i) {
        std::this_thread::sleep_for(10ms);
        signal = platform::readSignal(*descriptor);
    }
    CHECK(signal == platform::Signal::End);
}

/// The other processes. Their arguments are read as any program reads them.
int other(const std::string &word, const std::vector<std::string> &arguments)
{
    const int ready = platform::takeReadyDescriptor();
    if (word == "child") {
        std::fputs("error text\n", stderr);
        std::fflush(stderr);
        platform::tellReady(ready,
                            "ready " + arguments.at(0) + "|" + arguments.at(1) + "|"
                                + valueOf(platform::environment(), "CCPROXY_CHECK"));
        return 0;
    }
    if (word == "sleeper") {
        platform::tellReady(ready, std::to_string(platform::ownPid()));
        std::this_thread::sleep_for(60s);
        return 0;
    }
    if (word == "replace") {
        // Ends with the code of the program that is in its place.
        (void)platform::replaceProcess(platform::ownProgram(), {"exit"}, platform::environment());
        return 1;
    }
    return word == "exit" ? 42 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    platform::prepareConsole();
    if (argc > 1)
        return other(argv[1], std::vector<std::string>(argv + 2, argv + argc));
    texts();
    files();
    locks();
    variables();
    processes(platform::ownProgram());
    signals();
    std::printf(g_failed == 0 ? "all well\n" : "%d checks failed\n", g_failed);
    return g_failed == 0 ? 0 : 1;
}

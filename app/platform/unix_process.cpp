// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"

#include <QProcess>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __linux__
#include <sys/syscall.h>
#endif
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

extern char **environ; // NOLINT: as POSIX declares it

namespace ccproxy::app::platform {
namespace {

using Clock = std::chrono::steady_clock;

Failure systemFailure(const std::string &what)
{
    return makeFailure(FailureKind::Internal, what + ": " + std::strerror(errno));
}

int timeLeft(Clock::time_point end)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> out;
    out.reserve(texts.size() + 1);
    for (std::string &text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

std::vector<std::string> asLines(const Environment &environment)
{
    std::vector<std::string> out;
    out.reserve(environment.size());
    for (const auto &[name, value] : environment)
        out.push_back(name + "=" + value);
    return out;
}

#ifndef __APPLE__
/// The AppImage that holds a program. Programs that an AppImage starts inherit its variables, so
/// they count only where its folder holds this one.
std::string imageAround(const std::string &program)
{
    const char *image = std::getenv("APPIMAGE");
    const char *folder = std::getenv("APPDIR");
    if (image == nullptr || folder == nullptr)
        return {};
    std::error_code error;
    const std::string root = std::filesystem::canonical(folder, error).string();
    return !error && program.starts_with(root + '/') ? image : std::string();
}
#endif

} // namespace

Pid ownPid()
{
    return getpid();
}

std::string ownProgram()
{
#ifdef __APPLE__
    std::uint32_t size = 0;
    _NSGetExecutablePath(nullptr, &size);
    std::string path(size, '\0');
    if (_NSGetExecutablePath(path.data(), &size) != 0)
        return {};
    return std::string(path.c_str());
#else
    std::array<char, 4096> path{};
    const ssize_t size = readlink("/proc/self/exe", path.data(), path.size());
    if (size <= 0)
        return {};
    std::string out(path.data(), static_cast<std::size_t>(size));
    constexpr std::string_view kReplaced = " (deleted)";
    if (out.ends_with(kReplaced))
        out.resize(out.size() - kReplaced.size());
    // In an AppImage the file that we were started from is gone once we end.
    const std::string image = imageAround(out);
    return image.empty() ? out : image;
#endif
}

std::string ownConsoleProgram()
{
    return ownProgram();
}

Environment environment()
{
    Environment out;
    for (char **entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view line(*entry);
        const std::size_t equals = line.find('=');
        if (equals != std::string_view::npos)
            out.emplace(line.substr(0, equals), line.substr(equals + 1));
    }
    return out;
}

bool hasDisplay(const Environment &environment)
{
#ifdef __APPLE__
    return true;
#else
    const auto isSet = [&environment](const char *name) {
        return !valueOf(environment, name).empty();
    };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#endif
}

void prepareConsole() { }

bool isTerminal(int descriptor)
{
    return isatty(descriptor) == 1;
}

bool takesColours(int descriptor)
{
    const char *refused = std::getenv("NO_COLOR");
    const char *kind = std::getenv("TERM");
    return isTerminal(descriptor) && (refused == nullptr || *refused == '\0')
        && (kind == nullptr || std::string_view(kind) != "dumb");
}

void prepareForService()
{
    std::signal(SIGPIPE, SIG_IGN);
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        // Some systems call "no limit" what they then refuse.
        constexpr rlim_t kEnough = 1U << 20U;
        limit.rlim_cur = std::min(limit.rlim_max, kEnough);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#ifdef __GLIBC__
    // Large buffers go back to the system when they are freed, and few threads need few arenas:
    // otherwise memory once used for a large request stays. What an ordinary request of Claude Code
    // needs is kept: giving it back and taking it anew doubled the cost of a 150 KB request.
    constexpr int kLargeBlock = 1 << 20;
    constexpr int kKeptFree = 8 << 20;
    mallopt(M_MMAP_THRESHOLD, kLargeBlock);
    mallopt(M_TRIM_THRESHOLD, kKeptFree);
    mallopt(M_ARENA_MAX, 2);
#endif
}

void redirectErrors(int descriptor)
{
    dup2(descriptor, STDERR_FILENO);
}

Failure replaceProcess(const std::string &program, const std::vector<std::string> &arguments,
                       const Environment &environment)
{
    std::vector<std::string> argv{program};
    argv.insert(argv.end(), arguments.begin(), arguments.end());
    std::vector<std::string> lines = asLines(environment);
    execve(program.c_str(), pointersTo(argv).data(), pointersTo(lines).data());
    return systemFailure(program + " cannot be run");
}

// -- Detached -----------------------------------------------------------------------------------

namespace {

/// In the forked child: only what POSIX allows between fork and exec.
[[noreturn]] void becomeDetached(int errorFile, char *const *argv, char *const *envp)
{
    setsid();
    // The one that starts goes on; the session has no leader that could get a terminal.
    if (fork() != 0)
        _exit(0);
    const int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, STDIN_FILENO);
    dup2(nowhere, STDOUT_FILENO);
    dup2(errorFile >= 0 ? errorFile : nowhere, STDERR_FILENO);
    execve(argv[0], argv, envp);
    _exit(127);
}

std::string readAll(int descriptor, std::chrono::milliseconds patience)
{
    const auto end = Clock::now() + patience;
    std::string out;
    for (;;) {
        pollfd waited{descriptor, POLLIN, 0};
        const int ready = poll(&waited, 1, timeLeft(end));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return out;
        std::array<char, 4096> buffer{};
        const ssize_t size = read(descriptor, buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return out;
        out.append(buffer.data(), static_cast<std::size_t>(size));
    }
}

} // namespace

Expected<std::string> startDetached(const std::string &program,
                                    const std::vector<std::string> &arguments,
                                    const Environment &environment, const std::string &errorFile,
                                    std::chrono::milliseconds patience)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        return Unexpected(systemFailure("The background process cannot be started"));
    fcntl(pipe[0], F_SETFD, FD_CLOEXEC);
    const int errors =
        open(errorFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);

    std::vector<std::string> argv{program};
    argv.insert(argv.end(), arguments.begin(), arguments.end());
    Environment variables = environment;
    variables[std::string(kReadyVariable)] = std::to_string(pipe[1]);
    std::vector<std::string> lines = asLines(variables);
    const std::vector<char *> argvPointers = pointersTo(argv);
    const std::vector<char *> envPointers = pointersTo(lines);

    const pid_t child = fork();
    if (child == 0)
        becomeDetached(errors, argvPointers.data(), envPointers.data());
    close(pipe[1]);
    if (errors >= 0)
        close(errors);
    if (child < 0) {
        close(pipe[0]);
        return Unexpected(systemFailure("The background process cannot be started"));
    }
    while (waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
    std::string message = readAll(pipe[0], patience);
    close(pipe[0]);
    return message;
}

int takeReadyDescriptor()
{
    const std::string name(kReadyVariable);
    const char *text = std::getenv(name.c_str());
    if (text == nullptr)
        return -1;
    int descriptor = -1;
    std::from_chars(text, text + std::strlen(text), descriptor);
    unsetenv(name.c_str());
    if (descriptor <= STDERR_FILENO || fcntl(descriptor, F_SETFD, FD_CLOEXEC) != 0)
        return -1;
    return descriptor;
}

void tellReady(int descriptor, std::string_view message)
{
    if (descriptor < 0)
        return;
    while (!message.empty()) {
        const ssize_t size = write(descriptor, message.data(), message.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            break;
        message.remove_prefix(static_cast<std::size_t>(size));
    }
    close(descriptor);
}

// -- Other processes ----------------------------------------------------------------------------

bool isAlive(Pid pid)
{
    return pid > 0 && (kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
}

int exitDescriptor(Pid pid)
{
#if defined(__linux__) && defined(SYS_pidfd_open)
    return static_cast<int>(syscall(SYS_pidfd_open, static_cast<pid_t>(pid), 0));
#else
    (void)pid;
    return -1;
#endif
}

void closeDescriptor(int descriptor)
{
    if (descriptor >= 0)
        close(descriptor);
}

bool waitForExit(Pid pid, std::chrono::milliseconds patience)
{
    const auto end = Clock::now() + patience;
    const int descriptor = exitDescriptor(pid);
    while (isAlive(pid)) {
        if (Clock::now() >= end) {
            closeDescriptor(descriptor);
            return false;
        }
        // Without a descriptor for the process its end must be looked for.
        constexpr int kLookEvery = 20;
        pollfd waited{descriptor, POLLIN, 0};
        if (descriptor >= 0 && poll(&waited, 1, timeLeft(end)) > 0)
            break;
        if (descriptor < 0)
            poll(nullptr, 0, std::min(kLookEvery, timeLeft(end)));
    }
    closeDescriptor(descriptor);
    return true;
}

void letToFront(Pid /*pid*/) { }

void takeDesktopIdentity() { }

bool endProcess(Pid pid, EndHow how)
{
    return pid > 1 && kill(static_cast<pid_t>(pid), how == EndHow::Asked ? SIGTERM : SIGKILL) == 0;
}

void beginSession(QProcess &process)
{
    process.setChildProcessModifier([] { (void)setsid(); });
}

void endSession(Pid pid)
{
    if (pid > 1)
        kill(-static_cast<pid_t>(pid), SIGKILL);
}

} // namespace ccproxy::app::platform

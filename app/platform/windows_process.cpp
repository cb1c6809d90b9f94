// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"
#include "platform/windows_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <shobjidl.h>

namespace ccproxy::app::platform {
namespace {

using Clock = std::chrono::steady_clock;

/// installer/windows/setup.nsi gives the shortcut the same.
constexpr const wchar_t *kDesktopIdentity = L"CCProxy.CCProxy";

Failure systemFailure(const std::string &what, DWORD error)
{
    return makeFailure(FailureKind::Internal, what + ": " + systemText(error));
}

DWORD timeLeft(Clock::time_point end)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
    return static_cast<DWORD>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

bool endsWith(std::string_view path, std::string_view ending)
{
    return path.size() >= ending.size()
        && CompareStringOrdinal(wide(path.substr(path.size() - ending.size())).c_str(), -1,
                                wide(ending).c_str(), -1, TRUE)
        == CSTR_EQUAL;
}

std::string runningFile()
{
    std::wstring name(32768, L'\0');
    name.resize(GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size())));
    return narrow(name);
}

/// A batch file is run by the command interpreter, which reads its line by rules of its own.
std::wstring commandLine(const std::string &program, const std::vector<std::string> &arguments)
{
    std::wstring out = quotedArgument(wide(program));
    for (const std::string &argument : arguments)
        out += L' ' + quotedArgument(wide(argument));
    if (endsWith(program, ".cmd") || endsWith(program, ".bat"))
        out = L"cmd.exe /d /s /c \"" + out + L'"';
    return out;
}

/// As CreateProcess() wants it: each line ended by a zero, and one more at the end.
std::wstring environmentBlock(const Environment &environment)
{
    std::wstring out;
    for (const auto &[name, value] : environment) {
        out += wide(name + "=" + value);
        out += L'\0';
    }
    out += L'\0';
    return out;
}

/// A process that inherits some handles and no others.
class Start {
public:
    explicit Start(std::vector<HANDLE> inherited) : m_inherited(std::move(inherited))
    {
        for (HANDLE handle : m_inherited)
            SetHandleInformation(handle, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        m_list.resize(size);
        m_info.StartupInfo.cb = sizeof(m_info);
        m_info.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
        // NOLINTNEXTLINE(*-reinterpret-cast): a list of unknown size
        m_info.lpAttributeList = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_list.data());
        InitializeProcThreadAttributeList(m_info.lpAttributeList, 1, 0, &size);
        UpdateProcThreadAttribute(m_info.lpAttributeList, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                                  m_inherited.data(), m_inherited.size() * sizeof(HANDLE), nullptr,
                                  nullptr);
    }
    Start(const Start &) = delete;
    Start &operator=(const Start &) = delete;
    ~Start() { DeleteProcThreadAttributeList(m_info.lpAttributeList); }

    void setStandard(HANDLE input, HANDLE output, HANDLE errors)
    {
        m_info.StartupInfo.hStdInput = input;
        m_info.StartupInfo.hStdOutput = output;
        m_info.StartupInfo.hStdError = errors;
    }

    /// 0, or what the system says.
    DWORD run(std::wstring line, std::wstring environment, DWORD how, PROCESS_INFORMATION &started)
    {
        const DWORD flags = how | EXTENDED_STARTUPINFO_PRESENT | CREATE_UNICODE_ENVIRONMENT;
        const BOOL isStarted =
            CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE, flags, environment.data(),
                           nullptr, &m_info.StartupInfo, &started);
        return isStarted != 0 ? ERROR_SUCCESS : GetLastError();
    }

private:
    std::vector<HANDLE> m_inherited;
    std::vector<char> m_list;
    STARTUPINFOEXW m_info{};
};

} // namespace

Pid ownPid()
{
    return GetCurrentProcessId();
}

std::string ownProgram()
{
    std::string file = runningFile();
    // The console's program is for somebody who looks at it.
    const std::string window = file.substr(0, file.find_last_of('\\') + 1) + "ccproxy.exe";
    if ((endsWith(file, "\\ccproxy-cli.exe") || endsWith(file, "\\ccproxy.com"))
        && isExecutableFile(window))
        file = window;
    return file;
}

std::string ownConsoleProgram()
{
    const std::string file = runningFile();
    const std::string console = file.substr(0, file.find_last_of('\\') + 1) + "ccproxy-cli.exe";
    return isExecutableFile(console) ? console : file;
}

Environment environment()
{
    Environment out;
    wchar_t *block = GetEnvironmentStringsW();
    for (const wchar_t *entry = block; entry != nullptr && *entry != L'\0';) {
        const std::wstring_view line(entry);
        entry += line.size() + 1;
        // What begins with "=" are the current folders of drives.
        const std::size_t equals = line.find(L'=');
        if (equals == 0 || equals == std::wstring_view::npos)
            continue;
        std::wstring name(line.substr(0, equals));
        // Names are the same in any case there, "Path" above all.
        CharUpperBuffW(name.data(), static_cast<DWORD>(name.size()));
        out.emplace(narrow(name), narrow(line.substr(equals + 1)));
    }
    FreeEnvironmentStringsW(block);
    if (const std::string profile = valueOf(out, "USERPROFILE"); !profile.empty())
        out.emplace("HOME", profile);
    return out;
}

bool hasDisplay(const Environment & /*environment*/)
{
    return true;
}

void prepareForService() { }

void redirectErrors(int descriptor)
{
    constexpr int kStandardError = 2;
    _dup2(descriptor, kStandardError);
}

Failure replaceProcess(const std::string &program, const std::vector<std::string> &arguments,
                       const Environment &environment)
{
    // There is no exec: the program has our terminal, and this one waits and ends as it does.
    std::vector<HANDLE> inherited;
    std::array<HANDLE, 3> standard{};
    constexpr std::array<DWORD, 3> kNames{STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        standard[i] = GetStdHandle(kNames[i]);
        const bool isThere = standard[i] != nullptr && standard[i] != INVALID_HANDLE_VALUE;
        if (isThere
            && std::find(inherited.begin(), inherited.end(), standard[i]) == inherited.end())
            inherited.push_back(standard[i]);
    }
    SetConsoleCtrlHandler(nullptr, TRUE);
    PROCESS_INFORMATION started{};
    Start start(std::move(inherited));
    start.setStandard(standard[0], standard[1], standard[2]);
    const DWORD error =
        start.run(commandLine(program, arguments), environmentBlock(environment), 0, started);
    if (error != ERROR_SUCCESS)
        return systemFailure(program + " cannot be run", error);
    CloseHandle(started.hThread);
    WaitForSingleObject(started.hProcess, INFINITE);
    DWORD code = 1;
    GetExitCodeProcess(started.hProcess, &code);
    std::exit(static_cast<int>(code));
}

// -- Detached -----------------------------------------------------------------------------------

namespace {

/// A closed pipe ends the reading; so does the end of the time, by cancelling it.
std::string readAll(HANDLE pipe, std::chrono::milliseconds patience)
{
    const auto end = Clock::now() + patience;
    std::string out;
    while (Clock::now() < end) {
        DWORD waiting = 0;
        if (PeekNamedPipe(pipe, nullptr, 0, nullptr, &waiting, nullptr) == 0)
            break;
        if (waiting == 0) {
            constexpr DWORD kLookEvery = 10;
            Sleep(std::min(kLookEvery, timeLeft(end)));
            continue;
        }
        std::array<char, 4096> buffer{};
        DWORD size = 0;
        if (ReadFile(pipe, buffer.data(), static_cast<DWORD>(buffer.size()), &size, nullptr) == 0)
            break;
        out.append(buffer.data(), size);
    }
    return out;
}

HANDLE openInherited(const std::wstring &name, DWORD access, DWORD disposition)
{
    return CreateFileW(name.c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                       nullptr, disposition, FILE_ATTRIBUTE_NORMAL, nullptr);
}

} // namespace

Expected<std::string> startDetached(const std::string &program,
                                    const std::vector<std::string> &arguments,
                                    const Environment &environment, const std::string &errorFile,
                                    std::chrono::milliseconds patience)
{
    HANDLE readEnd = nullptr;
    HANDLE writeEnd = nullptr;
    if (CreatePipe(&readEnd, &writeEnd, nullptr, 0) == 0)
        return Unexpected(
            systemFailure("The background process cannot be started", GetLastError()));
    const Handle reader(readEnd);
    Handle writer(writeEnd);
    const Handle nowhere(openInherited(L"NUL", GENERIC_READ | GENERIC_WRITE, OPEN_EXISTING));
    const Handle errors(openInherited(wide(errorFile), FILE_APPEND_DATA, OPEN_ALWAYS));
    std::vector<HANDLE> inherited{writer.get(), nowhere.get()};
    if (errors.isValid())
        inherited.push_back(errors.get());

    Environment variables = environment;
    // NOLINTNEXTLINE(*-reinterpret-cast): that of a child has the same number
    const auto number = reinterpret_cast<std::uintptr_t>(writer.get());
    variables[std::string(kReadyVariable)] = std::to_string(number);
    PROCESS_INFORMATION started{};
    Start start(std::move(inherited));
    start.setStandard(nowhere.get(), nowhere.get(),
                      errors.isValid() ? errors.get() : nowhere.get());
    const DWORD error = start.run(commandLine(program, arguments), environmentBlock(variables),
                                  DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP, started);
    writer.close();
    if (error != ERROR_SUCCESS)
        return Unexpected(systemFailure("The background process cannot be started", error));
    CloseHandle(started.hThread);
    CloseHandle(started.hProcess);
    return readAll(reader.get(), patience);
}

int takeReadyDescriptor()
{
    const std::string name(kReadyVariable);
    const char *text = std::getenv(name.c_str());
    if (text == nullptr)
        return -1;
    const std::string_view digits(text);
    std::intptr_t handle = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), handle);
    _putenv_s(name.c_str(), "");
    // NOLINTNEXTLINE(*-reinterpret-cast, *-int-to-ptr): handles are handed over as numbers
    if (handle <= 0 || GetFileType(reinterpret_cast<HANDLE>(handle)) != FILE_TYPE_PIPE)
        return -1;
    // NOLINTNEXTLINE(*-reinterpret-cast, *-int-to-ptr)
    SetHandleInformation(reinterpret_cast<HANDLE>(handle), HANDLE_FLAG_INHERIT, 0);
    return _open_osfhandle(handle, _O_BINARY);
}

void tellReady(int descriptor, std::string_view message)
{
    if (descriptor < 0)
        return;
    while (!message.empty()) {
        const int size = _write(descriptor, message.data(), static_cast<unsigned>(message.size()));
        if (size <= 0)
            break;
        message.remove_prefix(static_cast<std::size_t>(size));
    }
    _close(descriptor);
}

// -- Other processes ----------------------------------------------------------------------------

bool isAlive(Pid pid)
{
    if (pid <= 0)
        return false;
    const Handle process(OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(pid)));
    if (!process.isValid())
        return GetLastError() == ERROR_ACCESS_DENIED;
    return WaitForSingleObject(process.get(), 0) == WAIT_TIMEOUT;
}

int exitDescriptor(Pid /*pid*/)
{
    // Qt watches sockets only.
    return -1;
}

void closeDescriptor(int descriptor)
{
    if (descriptor >= 0)
        _close(descriptor);
}

bool waitForExit(Pid pid, std::chrono::milliseconds patience)
{
    const Handle process(OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(pid)));
    if (!process.isValid())
        return !isAlive(pid);
    const auto end = Clock::now() + patience;
    do {
        if (WaitForSingleObject(process.get(), timeLeft(end)) == WAIT_OBJECT_0)
            return true;
    } while (Clock::now() < end);
    return false;
}

void letToFront(Pid pid)
{
    AllowSetForegroundWindow(static_cast<DWORD>(pid));
}

void takeDesktopIdentity()
{
    // It counts for nothing but how things are grouped: without it the program works as well.
    (void)SetCurrentProcessExplicitAppUserModelID(kDesktopIdentity);
}

bool endProcess(Pid pid, EndHow how)
{
    // A process without a window or a console of ours cannot be asked; its socket was tried before.
    if (how == EndHow::Asked || pid <= 0)
        return false;
    const Handle process(OpenProcess(PROCESS_TERMINATE, FALSE, static_cast<DWORD>(pid)));
    return process.isValid() && TerminateProcess(process.get(), 1) != 0;
}

void beginSession(QProcess &) { }

void endSession(Pid pid)
{
    (void)endProcess(pid, EndHow::Killed);
}

} // namespace ccproxy::app::platform

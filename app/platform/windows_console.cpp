// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"
#include "platform/windows_text.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>

// Before windows.h, which would bring its predecessor.
#include <winsock2.h>

#include <io.h>
#include <windows.h>

namespace ccproxy::app::platform {
namespace {

/// The writing end, for the handler: a handler can be given nothing else.
std::atomic<SOCKET> g_signalSocket = INVALID_SOCKET;

constexpr char kEnd = 'e';

BOOL WINAPI forwardControl(DWORD kind)
{
    send(g_signalSocket, &kEnd, 1, 0);
    if (kind == CTRL_C_EVENT || kind == CTRL_BREAK_EVENT)
        return TRUE;
    // When a console is closed, the process is ended as soon as this returns.
    constexpr DWORD kLongerThanAllowed = 30'000;
    Sleep(kLongerThanAllowed);
    return TRUE;
}

Unexpected<Failure> signalFailure()
{
    return unexpected(FailureKind::Internal,
                      "Signals cannot be caught: "
                          + systemText(static_cast<unsigned long>(WSAGetLastError())));
}

/// Two connected sockets: nothing else can be watched by Qt's event loop there.
bool connectPair(SOCKET &one, SOCKET &other)
{
    const SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int size = sizeof(address);
    // NOLINTNEXTLINE(*-reinterpret-cast): as sockets want it
    auto *const place = reinterpret_cast<sockaddr *>(&address);
    one = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bool isDone = bind(listener, place, size) == 0 && listen(listener, 1) == 0
        && getsockname(listener, place, &size) == 0 && connect(one, place, size) == 0;
    if (isDone) {
        sockaddr_in own{};
        sockaddr_in peer{};
        int ownSize = sizeof(own);
        int peerSize = sizeof(peer);
        // NOLINTBEGIN(*-reinterpret-cast)
        other = accept(listener, reinterpret_cast<sockaddr *>(&peer), &peerSize);
        isDone = other != INVALID_SOCKET
            && getsockname(one, reinterpret_cast<sockaddr *>(&own), &ownSize) == 0
            // Nobody else was quicker.
            && own.sin_port == peer.sin_port;
        // NOLINTEND(*-reinterpret-cast)
    }
    closesocket(listener);
    return isDone;
}

HANDLE consoleInput()
{
    return GetStdHandle(STD_INPUT_HANDLE);
}

/// A console that shows nothing of what is typed, line by line no more, and Ctrl+C is a letter.
class HiddenInput {
public:
    HiddenInput() : m_isChanged(GetConsoleMode(consoleInput(), &m_before) != 0)
    {
        constexpr DWORD kOff = ENABLE_ECHO_INPUT | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT;
        if (m_isChanged)
            SetConsoleMode(consoleInput(), m_before & ~kOff);
    }
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;
    ~HiddenInput()
    {
        if (m_isChanged)
            SetConsoleMode(consoleInput(), m_before);
    }

private:
    DWORD m_before = 0;
    bool m_isChanged;
};

constexpr wchar_t control(char letter)
{
    return static_cast<wchar_t>(letter - 'A' + 1);
}

} // namespace

void prepareConsole()
{
    // The program without a console of its own writes to that of the shell it was called from, when
    // its output leads nowhere.
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    if ((output == nullptr || output == INVALID_HANDLE_VALUE)
        && AttachConsole(ATTACH_PARENT_PROCESS) != 0) {
        (void)!std::freopen("CONOUT$", "w", stdout);
        (void)!std::freopen("CONOUT$", "w", stderr);
        (void)!std::freopen("CONIN$", "r", stdin);
    }
    SetConsoleOutputCP(CP_UTF8);
}

Expected<int> signalDescriptor()
{
    WSADATA data{};
    SOCKET reader = INVALID_SOCKET;
    SOCKET writer = INVALID_SOCKET;
    u_long on = 1;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0 || !connectPair(writer, reader)
        || ioctlsocket(reader, FIONBIO, &on) != 0)
        return signalFailure();
    g_signalSocket = writer;
    SetConsoleCtrlHandler(&forwardControl, TRUE);
    return static_cast<int>(reader);
}

Signal readSignal(int descriptor)
{
    char letter = 0;
    return recv(static_cast<SOCKET>(descriptor), &letter, 1, 0) == 1 ? Signal::End : Signal::None;
}

bool isTerminal(int descriptor)
{
    return _isatty(descriptor) != 0;
}

bool takesColours(int descriptor)
{
    const char *refused = std::getenv("NO_COLOR");
    if (!isTerminal(descriptor) || (refused != nullptr && *refused != '\0'))
        return false;
    // NOLINTNEXTLINE(*-reinterpret-cast, *-int-to-ptr): the C run time keeps handles as numbers
    const auto console = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
    DWORD mode = 0;
    return GetConsoleMode(console, &mode) != 0
        && SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

std::optional<std::string> readHidden(std::string_view prompt, std::size_t longest)
{
    const HiddenInput hidden;
    std::fwrite(prompt.data(), 1, prompt.size(), stderr);
    std::wstring line;
    while (true) {
        wchar_t c = 0;
        DWORD size = 0;
        const bool isRead = ReadConsoleW(consoleInput(), &c, 1, &size, nullptr) != 0 && size == 1;
        const bool isEnd = !isRead || c == control('C') || c == control('Z')
            || (c == control('D') && line.empty());
        if (isEnd || c == L'\n' || c == L'\r' || c == control('D')) {
            std::fputs("\n", stderr);
            return isEnd ? std::nullopt : std::optional(narrow(line));
        }
        if (c == control('U'))
            line.clear();
        else if (c == control('H') && !line.empty())
            line.pop_back();
        else if (c != control('H') && narrow(line + c).size() <= longest)
            line += c;
    }
}

} // namespace ccproxy::app::platform

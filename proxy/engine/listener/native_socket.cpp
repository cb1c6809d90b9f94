// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/native_socket.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace ccproxy::engine {

#ifdef Q_OS_WIN

std::size_t sendNow(qintptr, std::string_view)
{
    return 0; // there Qt learns from its own calls when a socket can be written to again
}

void shutdownSending(qintptr descriptor)
{
    ::shutdown(static_cast<SOCKET>(descriptor), SD_SEND);
}

#else

std::size_t sendNow(qintptr descriptor, std::string_view bytes)
{
#ifdef MSG_NOSIGNAL
    constexpr int kFlags = MSG_NOSIGNAL;
#else
    constexpr int kFlags = 0; // the program ignores SIGPIPE
#endif
    const auto sent = ::send(static_cast<int>(descriptor), bytes.data(), bytes.size(), kFlags);
    return sent > 0 ? static_cast<std::size_t>(sent) : 0;
}

void shutdownSending(qintptr descriptor)
{
    // A failure means that the connection has gone, which the socket finds out by itself.
    ::shutdown(static_cast<int>(descriptor), SHUT_WR);
}

#endif

} // namespace ccproxy::engine

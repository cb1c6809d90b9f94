// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/shutdown.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace ccproxy::engine {

void shutdownSending(qintptr descriptor)
{
    // A failure means that the connection has gone, which the socket finds out by itself.
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(descriptor), SD_SEND);
#else
    ::shutdown(static_cast<int>(descriptor), SHUT_WR);
#endif
}

} // namespace ccproxy::engine

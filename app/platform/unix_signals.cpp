// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace ccproxy::app::platform {
namespace {

/// The writing end, for the handler: a signal's handler can be given nothing else.
volatile std::sig_atomic_t g_signalPipe = -1;

extern "C" void forwardSignal(int number)
{
    const int saved = errno;
    const auto byte = static_cast<char>(number);
    // A full pipe holds more than enough of them.
    [[maybe_unused]] const ssize_t written = write(static_cast<int>(g_signalPipe), &byte, 1);
    errno = saved;
}

} // namespace

Expected<int> signalDescriptor()
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) {
        return unexpected(FailureKind::Internal,
                          std::string("Signals cannot be caught: ") + std::strerror(errno));
    }
    for (const int end : pipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    g_signalPipe = pipe[1];
    struct sigaction action { };
    action.sa_handler = &forwardSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaction(number, &action, nullptr);
    return pipe[0];
}

Signal readSignal(int descriptor)
{
    char number = 0;
    if (read(descriptor, &number, 1) != 1)
        return Signal::None;
    return number == SIGHUP ? Signal::Reload : Signal::End;
}

} // namespace ccproxy::app::platform

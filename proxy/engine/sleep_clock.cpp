// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sleep_clock.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace ccproxy::engine {

#ifdef Q_OS_LINUX

namespace {

std::chrono::nanoseconds read(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

/// The one clock goes on while the system sleeps, the other does not.
std::chrono::nanoseconds timeAsleep()
{
    const std::chrono::nanoseconds awake = read(CLOCK_MONOTONIC);
    return read(CLOCK_BOOTTIME) - awake;
}

#else

std::chrono::nanoseconds timeAsleep()
{
    return {};
}

#endif

} // namespace ccproxy::engine

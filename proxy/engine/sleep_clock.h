// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace ccproxy::engine {

/// How long the system has been suspended since it was started; zero where it does not tell.
std::chrono::nanoseconds timeAsleep();

} // namespace ccproxy::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace ccproxy::failover {

/// A moment of a clock that never goes back. It is always an argument: nothing here looks at a
/// clock by itself.
using Time = std::chrono::steady_clock::time_point;

} // namespace ccproxy::failover

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace ccproxy::engine {

/// What a client may ask of the listener. The defaults are PRODUCT.md 7; every value is checked
/// exactly: what equals a limit is served, one more is refused.
struct ListenerLimits {
    /// Request line and header fields together, with the empty line behind them, in bytes; over:
    /// 431.
    std::size_t maxHeader = 64 * 1024;
    /// Header fields of a request; over: 431. Qt drops all fields of a request that has more (QT.md
    /// A4).
    std::size_t maxHeaderFields = 100;
    /// Body of a request in bytes (`performance.max_request_body_size`); over: 413.
    std::size_t maxBody = 64 * 1024 * 1024;
    /// Memory for the bodies of all requests at once, in bytes; over: 503. At least `maxBody` is
    /// always granted.
    std::size_t bodyBudget = 512 * 1024 * 1024;
    /// Bytes that a client may send ahead while an answer runs; over: the connection is cut.
    std::size_t maxPipelined = 64 * 1024;
    /// Open connections. For the next one the one is closed that has been without a request for the
    /// longest time; where all have one, the next gets 503 and is closed.
    std::size_t maxConnections = 1024;
    /// From the first byte of a request to the end of its header; over: 408.
    std::chrono::milliseconds headerTimeout{10'000};
    /// Longest silence inside a body; over: 408.
    std::chrono::milliseconds bodyStallTimeout{30'000};
    /// How long a connection may stay without a request. Claude Code reuses one after minutes
    /// (CLIENT.md 3), so this is long.
    std::chrono::milliseconds idleTimeout{15 * 60'000};
    /// After the last answer of a connection we close our side only and read on for so long, or
    /// for `lingerBytes`, so that the answer is not lost to a reset (CLIENT.md 7).
    std::chrono::milliseconds lingerTimeout{5'000};
    std::size_t lingerBytes = 256 * 1024 * 1024;
    /// Where a producer should pause, and where `drained` tells it to go on (QT.md A3), in bytes.
    std::size_t highWater = 256 * 1024;
    std::size_t lowWater = 64 * 1024;
};

} // namespace ccproxy::engine

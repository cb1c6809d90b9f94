// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace ccproxy::app {

/// A time that a user names: a day ("2026-07-02", its beginning where the user is), a time of a day
/// ("2026-07-02 14:30" or with a T), or how long ago ("90", "30m", "2h", "7d"; seconds without a
/// unit).
std::optional<std::chrono::system_clock::time_point> sinceFrom(
    std::string_view text, std::chrono::system_clock::time_point now);

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Amounts as people write them. Nothing is returned for what is not understood or out of range of
/// the type; blanks around and before a unit are allowed.
namespace ccproxy::config {

std::optional<std::int64_t> parseInteger(std::string_view text);
std::optional<double> parseNumber(std::string_view text); ///< finite
std::optional<bool> parseBoolean(std::string_view text);  ///< true, false, 1, 0, yes, no, on, off
/// "30s", "5m", "1h", "250ms", or a number of seconds; not negative.
std::optional<std::chrono::milliseconds> parseDuration(std::string_view text);
/// "1048576", "64 MiB", "1GB" (kB, MB, GB, TB are powers of 1000), not negative.
std::optional<std::int64_t> parseBytes(std::string_view text);
/// "5", "2.50", "$5"; not negative.
std::optional<double> parseMoney(std::string_view text);

/// As parseDuration() reads it back: "30s" or "250ms".
std::string durationText(std::chrono::milliseconds duration);

} // namespace ccproxy::config

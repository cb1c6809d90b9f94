// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Words that the room's explanations and failures share.
namespace ccproxy::routing {

/// A whole number with commas at the thousands.
std::string grouped(std::int64_t number);
/// A client's text made fit for one line of a terminal or log: control characters become "?", and
/// what is longer than any sensible name is cut.
std::string printable(std::string_view text);
/// The text made printable, in quotes.
std::string inQuotes(std::string_view text);
/// "a, b, c"; `none` for an empty list. Long lists end in "… and 12 more".
std::string listed(const std::vector<std::string> &items, std::string_view none);

} // namespace ccproxy::routing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace ccproxy {

/// The decimal number that all of `text` is: "-2", "0.5", "1e5", ".5"; without blanks, a plus in
/// front or words such as "inf", and whatever the language of the system. One too large for a
/// double is infinite. (std::from_chars does not know doubles in the C++ library of macOS.)
std::optional<double> readNumber(std::string_view text);

} // namespace ccproxy

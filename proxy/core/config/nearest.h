// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace ccproxy::config {

/// How many characters must be added, removed, exchanged, or swapped with their neighbour, to make
/// one text of the other. Takes time and memory of the product of the lengths.
std::size_t editDistance(std::string_view a, std::string_view b);

/// The candidate that a mistyped `text` most likely means, if one is near enough: the same but for
/// case and punctuation, a few letters off, or one within the other.
std::optional<std::string_view> nearest(std::string_view text,
                                        std::span<const std::string_view> candidates);

} // namespace ccproxy::config

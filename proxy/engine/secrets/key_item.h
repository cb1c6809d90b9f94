// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/secrets.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The form in which keys lie in the keychain. One item holds them all, as JSON; where a platform
/// limits an item's size, it holds the number of further items that the JSON is cut into. Pure.
namespace ccproxy::engine {

/// What the first item says.
struct KeyItem {
    config::Keys keys; ///< when it holds them itself
    int parts = 0;     ///< else how many further items do
    /// Which of the two sets of names they have: a write uses the other one, so that it can end
    /// anywhere and the old keys are still there.
    int set = 0;
    std::string check; ///< checkOf() of the parts put together
};

/// Nothing when it is none of ours.
std::optional<KeyItem> readItem(std::string_view text);
std::string itemText(const config::Keys &keys);
/// The first item of keys that are cut into parts.
std::string headText(int parts, int set, std::string_view check);
std::string checkOf(std::string_view text);

std::vector<std::string> cut(std::string_view text, std::size_t most);

} // namespace ccproxy::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <array>
#include <iterator>

/// The providers as constants, from which the room's other tables are made. Of this room only.
namespace ccproxy::catalogue::table {

using enum Dialect;

inline constexpr ProviderEntry kDirect[] = {
#include "core/catalogue/provider_rows.inc"
};

/// The Anthropic-format endpoint of a provider that has another format, too: the rest of its entry
/// is the same. A user has it by that name, or by the provider's with `"type": "anthropic"`.
struct Native {
    std::string_view of;
    std::string_view name;
    std::string_view displayName;
    std::string_view baseUrl;
    bool bearerKey = true; ///< WIRE.md 14: T, else K
};

inline constexpr Native kNatives[] = {
#include "core/catalogue/native_rows.inc"
};

inline constexpr auto kProviders = [] {
    std::array<ProviderEntry, std::size(kDirect) + std::size(kNatives)> entries{};
    auto end = std::copy(std::begin(kDirect), std::end(kDirect), entries.begin());
    for (const Native &native : kNatives) {
        ProviderEntry &entry = *end++;
        entry = *std::find_if(std::begin(kDirect), std::end(kDirect),
                              [&native](const ProviderEntry &e) { return e.name == native.of; });
        entry.name = native.name;
        entry.displayName = native.displayName;
        entry.dialect = Anthropic;
        entry.baseUrl = native.baseUrl;
        entry.sameAs = {};
        entry.bearerKey = native.bearerKey;
    }
    return entries;
}();

} // namespace ccproxy::catalogue::table

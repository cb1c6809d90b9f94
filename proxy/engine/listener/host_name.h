// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace ccproxy::engine {

/// The host of an authority: "name", "name:port", "1.2.3.4:port", "[v6]:port" (given back without
/// the brackets). None when it is no such thing, as with user information, a blank or a bad port.
std::optional<std::string_view> hostOf(std::string_view authority);

/// Whether a host as hostOf() gives it can only mean this machine: "localhost", an address in
/// 127.0.0.0/8 in full dotted form, or ::1. Other spellings count as names.
bool isLoopbackHost(std::string_view host);

} // namespace ccproxy::engine

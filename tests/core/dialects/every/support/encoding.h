// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/every/support/targets.h"

#include <optional>
#include <string>
#include <string_view>

namespace ccproxy::tests {

/// Stands for the user's key at the proxy, which no provider is to see.
inline constexpr std::string_view kClientKey = "MARKERKEYOFTHECLIENT";

/// A request of the client's, given to the row's dialect with the headers that come with it.
/// Nothing when the request could not be read or was refused; then `failure` says why.
std::optional<dialects::Encoded> encodeFor(const TargetRow &row, std::string_view request,
                                           std::string &failure);

/// Up to where a body of the row's dialect must stay what it is when the conversation goes on: the
/// end of its list of messages.
std::size_t endOfMessages(const TargetRow &row, const std::string &body);

} // namespace ccproxy::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

#include <optional>
#include <string_view>
#include <vector>

/// When a provider may be asked again, in all the forms in which they say it (WIRE.md 9.5).
namespace ccproxy::dialects {

/// The number that a text begins with, without sign.
std::optional<double> leadingNumber(std::string_view text);

/// "34.4s", "644ms", "9m38s", "6m0s", "2 minutes" or a bare number, in seconds.
std::optional<double> readDuration(std::string_view text);

/// The wait that a sentence names: "… try again in 9.8s."
std::optional<double> waitInText(std::string_view lowerCase);

/// The wait that headers name; names in lower case. Dates are left out: core has no clock.
std::optional<double> waitInHeaders(const std::vector<Header> &headers);

} // namespace ccproxy::dialects

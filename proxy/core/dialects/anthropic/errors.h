// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects::anthropic {

/// As Dialect::readError(). It is for our own records and for the decision whether to try again;
/// the client gets the provider's body as it came (WIRE.md 1.10).
Failure readError(json::Parser &parser, int status, const std::vector<Header> &headers,
                  std::string_view body, const Target &target);

} // namespace ccproxy::dialects::anthropic

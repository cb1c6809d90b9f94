// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects {

/// Google's own API, v1beta (WIRE.md 4, 7.7–7.10, 10.7). Lives as long as the program.
const Dialect &geminiDialect();

} // namespace ccproxy::dialects

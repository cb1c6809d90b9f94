// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects {

/// The built-in provider that answers offline. It has no upstream: what it answers comes from
/// demo/demo_answer.h, and a decoder of it fails any answer. encode() gives the client's own body,
/// for records. From any thread.
const Dialect &demoDialect();

} // namespace ccproxy::dialects

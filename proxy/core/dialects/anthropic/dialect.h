// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects {

/// Anthropic's own format: Anthropic itself and the many servers that speak it (WIRE.md 14). A
/// request goes out as it came but for the edits of anthropic/request_edit.h; the answer's bytes
/// reach the client untouched (anthropic/tap.h). The decoder is for an answer that comes whole
/// where a stream was asked for, or the reverse. From any thread.
const Dialect &anthropicDialect();

} // namespace ccproxy::dialects

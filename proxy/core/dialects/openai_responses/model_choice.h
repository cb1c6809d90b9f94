// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects::openai_responses {

/// Whether a model of a provider that is configured for chat completions is asked by Responses all
/// the same: OpenAI's newest models take tools only there, and some exist only there
/// (WIRE.md 2.25). Only of servers that are known to serve both.
bool needsResponses(const Target &target);

} // namespace ccproxy::dialects::openai_responses

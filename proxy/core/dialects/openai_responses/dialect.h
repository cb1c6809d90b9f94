// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects {

/// OpenAI's Responses and the servers that speak it, told apart by their traits
/// (openai_responses/traits.h). From any thread.
const Dialect &openAiResponsesDialect();

} // namespace ccproxy::dialects

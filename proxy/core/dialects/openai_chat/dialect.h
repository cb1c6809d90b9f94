// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects {

/// OpenAI's Chat Completions and the many servers that speak it, told apart by their traits
/// (openai_chat/traits.h). From any thread.
const Dialect &openAiChatDialect();

} // namespace ccproxy::dialects

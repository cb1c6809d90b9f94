// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/dialect.h"
#include "core/dialects/demo/dialect.h"
#include "core/dialects/dialect.h"
#include "core/dialects/openai_chat/dialect.h"

namespace ccproxy::dialects {

const Dialect *find(catalogue::Dialect dialect)
{
    switch (dialect) {
    case catalogue::Dialect::Anthropic:
        return &anthropicDialect();
    case catalogue::Dialect::OpenAiChat:
        return &openAiChatDialect();
    case catalogue::Dialect::Demo:
        return &demoDialect();
    case catalogue::Dialect::OpenAiResponses:
    case catalogue::Dialect::Gemini:
        return nullptr;
    }
    return nullptr;
}

} // namespace ccproxy::dialects

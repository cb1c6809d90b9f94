// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/dialect.h"
#include "core/dialects/demo/dialect.h"
#include "core/dialects/dialect.h"
#include "core/dialects/gemini/dialect.h"
#include "core/dialects/openai_chat/dialect.h"
#include "core/dialects/openai_responses/dialect.h"
#include "core/dialects/openai_responses/model_choice.h"

namespace ccproxy::dialects {

bool Dialect::searchesWeb(const Target & /*target*/) const
{
    return passesThrough(); // what passes untouched is for the provider to answer
}

std::optional<Encoded> Dialect::encodeCount(const messages::Request & /*request*/,
                                            const Target & /*target*/,
                                            const ClientHeaders & /*headers*/) const
{
    return std::nullopt;
}

std::optional<std::int64_t> Dialect::readCount(json::Parser & /*parser*/,
                                               std::string_view /*body*/) const
{
    return std::nullopt;
}

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
        return &openAiResponsesDialect();
    case catalogue::Dialect::Gemini:
        return &geminiDialect();
    }
    return nullptr;
}

catalogue::Dialect dialectFor(catalogue::Dialect configured, const Target &target)
{
    const bool moves =
        configured == catalogue::Dialect::OpenAiChat && openai_responses::needsResponses(target);
    return moves ? catalogue::Dialect::OpenAiResponses : configured;
}

} // namespace ccproxy::dialects

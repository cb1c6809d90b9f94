// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/errors.h"

#include "core/dialects/provider_errors.h"

#include <array>

namespace ccproxy::dialects::openai_chat {
namespace {

/// Answers of servers on the user's own machine that no other try can change.
struct SetupHint {
    std::string_view words;
    std::string_view remedy;
};
constexpr std::array<SetupHint, 3> kSetupHints{{
    {"--jinja", "Start llama-server with --jinja, so that its models can call tools."},
    {"mmproj", "Start llama-server with the model's --mmproj file, or send no images to it."},
    {"does not support tools", "Choose a model that can call tools."},
}};

void addSetupHint(Failure &failure)
{
    for (const SetupHint &hint : kSetupHints) {
        if (failure.message.find(hint.words) == std::string::npos)
            continue;
        failure.remedy = hint.remedy;
        failure.final = true;
    }
}

} // namespace

Failure readChatError(json::Parser &parser, int status, const std::vector<Header> &headers,
                      std::string_view body, const Target &target)
{
    const ProviderWords words = readProviderWords(parser, body);
    Failure failure = failureFrom(words, status, headers, target.provider);
    addSetupHint(failure);
    return failure;
}

Failure readChatFailure(json::Parser &parser, std::string_view json, const Target &target)
{
    return readChatError(parser, 0, {}, json, target);
}

} // namespace ccproxy::dialects::openai_chat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/words.h"

#include <array>
#include <utility>

namespace ccproxy::dialects::anthropic {

using messages::StopReason;

std::optional<StopReason> stopReasonFrom(std::string_view text)
{
    for (const StopReason reason :
         {StopReason::EndTurn, StopReason::ToolUse, StopReason::MaxTokens, StopReason::StopSequence,
          StopReason::PauseTurn, StopReason::Refusal, StopReason::ContextWindowExceeded}) {
        if (messages::toString(reason) == text)
            return reason;
    }
    return std::nullopt;
}

void mergeUsage(json::Value usage, messages::Usage &into)
{
    json::eachField(usage, [&into](std::string_view key, json::Value value) {
        std::int64_t *number = key == "input_tokens" ? &into.input
            : key == "output_tokens"                 ? &into.output
            : key == "cache_read_input_tokens"       ? &into.cacheRead
            : key == "cache_creation_input_tokens"   ? &into.cacheWrite
                                                     : nullptr;
        if (number == nullptr)
            return;
        if (const auto count = json::integer(value); count && *count > 0)
            *number = *count;
    });
}

FailureKind kindFrom(std::string_view errorType)
{
    constexpr std::array<std::pair<std::string_view, FailureKind>, 9> kinds{{
        {"overloaded_error", FailureKind::Overloaded},
        {"rate_limit_error", FailureKind::RateLimited},
        {"invalid_request_error", FailureKind::InvalidRequest},
        {"authentication_error", FailureKind::Authentication},
        {"billing_error", FailureKind::Billing},
        {"permission_error", FailureKind::Permission},
        {"not_found_error", FailureKind::NotFound},
        {"request_too_large", FailureKind::TooLarge},
        {"timeout_error", FailureKind::UpstreamTimeout},
    }};
    for (const auto &[name, kind] : kinds) {
        if (name == errorType)
            return kind;
    }
    return FailureKind::ProviderError;
}

Failure failureOf(json::Value error, std::string_view provider)
{
    Failure failure;
    failure.kind = FailureKind::ProviderError;
    if (json::isString(error)) {
        failure.message = json::rawString(error)->decoded();
    } else {
        json::eachField(error, [&failure](std::string_view key, json::Value value) {
            const auto text = json::rawString(value);
            if (text && key == "type")
                failure.kind = kindFrom(text->escaped());
            else if (text && key == "message")
                failure.message = text->decoded();
        });
    }
    if (failure.message.empty())
        failure.message = std::string(provider) + " reported an error without saying which.";
    if (failure.kind == FailureKind::InvalidRequest
        && failure.message.starts_with("prompt is too long"))
        failure.kind = FailureKind::PromptTooLong;
    return failure;
}

} // namespace ccproxy::dialects::anthropic

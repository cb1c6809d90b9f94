// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failure.h"

#include "core/json/writer.h"

#include <array>
#include <utility>

namespace ccproxy {

FailureFace faceOf(FailureKind kind)
{
    // Statuses and types: WIRE.md 9.1. A status that Claude Code would retry for minutes is used
    // only where a later try can help (CLIENT.md 7).
    switch (kind) {
    case FailureKind::InvalidRequest:
        return {400, "invalid_request_error", 1};
    case FailureKind::PolicyBlocked:
    case FailureKind::ProviderOff:
        return {400, "policy_blocked", 1};
    case FailureKind::PromptTooLong:
        return {400, "invalid_request_error", 1};
    case FailureKind::Authentication:
        return {401, "authentication_error", 1};
    case FailureKind::Billing:
        return {402, "billing_error", 1};
    case FailureKind::Permission:
        return {403, "permission_error", 1};
    case FailureKind::NotFound:
        return {404, "not_found_error", 1};
    case FailureKind::MethodNotAllowed:
        return {405, "invalid_request_error", 1};
    case FailureKind::Conflict:
        return {409, "invalid_request_error", 1};
    case FailureKind::RequestTimeout:
        return {408, "timeout_error", 1};
    case FailureKind::TooLarge:
        return {413, "request_too_large", 1};
    case FailureKind::UnsupportedMedia:
        return {415, "invalid_request_error", 1};
    case FailureKind::RateLimited:
        return {429, "rate_limit_error", 1};
    case FailureKind::Internal:
        return {500, "api_error", 1};
    case FailureKind::ProviderError:
    case FailureKind::Unreachable:
        return {502, "api_error", 1};
    case FailureKind::NotReady:
        return {503, "overloaded_error", 1};
    case FailureKind::UpstreamTimeout:
        return {504, "timeout_error", 1};
    case FailureKind::Overloaded:
        return {529, "overloaded_error", 1};
    case FailureKind::UsageError:
        return {400, "invalid_request_error", 2};
    case FailureKind::NotRunning:
        return {503, "overloaded_error", 3};
    case FailureKind::ConfigInvalid:
        return {500, "api_error", 4};
    case FailureKind::Cancelled:
        return {499, "api_error", 1};
    }
    return {500, "api_error", 1};
}

std::string_view nameOf(FailureKind kind)
{
    // In the order of the enumeration.
    constexpr std::array<std::string_view, kFailureKinds> kNames{
        "invalid_request",    "policy_blocked", "provider_off",     "prompt_too_long",
        "authentication",     "billing",        "permission",       "not_found",
        "method_not_allowed", "conflict",       "request_timeout",  "too_large",
        "unsupported_media",  "rate_limited",   "internal",         "provider_error",
        "unreachable",        "not_ready",      "upstream_timeout", "overloaded",
        "usage_error",        "not_running",    "config_invalid",   "cancelled"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string Failure::text() const
{
    if (remedy.empty())
        return message;
    return message + (message.ends_with('.') ? " " : ". ") + remedy;
}

Failure makeFailure(FailureKind kind, std::string message, std::string remedy)
{
    Failure failure;
    failure.kind = kind;
    failure.message = std::move(message);
    failure.remedy = std::move(remedy);
    return failure;
}

Failure finalFailure(FailureKind kind, std::string message, std::string remedy)
{
    Failure failure = makeFailure(kind, std::move(message), std::move(remedy));
    failure.final = true;
    return failure;
}

std::string errorBody(const Failure &failure, std::string_view requestId)
{
    std::string out;
    json::Writer w(out);
    w.beginObject();
    w.key("type").string("error");
    w.key("error").beginObject();
    w.key("type").string(faceOf(failure.kind).anthropicType);
    w.key("message").string(failure.text());
    w.endObject();
    if (!requestId.empty())
        w.key("request_id").string(requestId);
    w.endObject();
    return out;
}

} // namespace ccproxy

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/provider_errors.h"

#include "core/ascii.h"
#include "core/dialects/wait_hint.h"
#include "core/redact.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace ccproxy::dialects {
namespace {

bool holdsAny(std::string_view text, std::span<const std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

/// How providers say that a prompt does not fit (WIRE.md 9.3, CLIENT.md 7).
constexpr std::array<std::string_view, 20> kOverflow{
    "context_length_exceeded",
    "exceed_context_size",
    "maximum context length",
    "maximum prompt length",
    "context window",
    "context size",
    "exceeds the maximum number of tokens allowed",
    "prompt is too long",
    "prompt too long",
    "prompt_too_long",
    "input is too long",
    "input token length too long",
    "longer than the maximum model length",
    "reduce the length of the messages",
    "exceeds the model's maximum",
    "exceeded model token limit",
    "context length of only",
    "too many input tokens",
    "`inputs` tokens + `max_new_tokens`",
    "context overflow",
};
constexpr std::array<std::string_view, 8> kBadKey{
    "incorrect api key", "invalid api key",    "api key not valid", "api_key_invalid",
    "invalid_api_key",   "api key is invalid", "missing api key",   "api key expired",
};
constexpr std::array<std::string_view, 13> kNoModel{
    "model_not_found",
    "model not found",
    "not a valid model",
    "supported api model",
    "invalid model",
    "invalid_model",
    "unknown model",
    "model does not exist",
    "unsupported model:",
    "no such model",
    "model_not_exist",
    "not found the model",
    "specified model not found",
};
constexpr std::array<std::string_view, 2> kPlace{"user location",
                                                 "unsupported_country_region_territory"};
constexpr std::array<std::string_view, 8> kNoQuota{
    "insufficient_quota",   "exceeded your current quota", "insufficient balance",
    "insufficient_balance", "exceeded_current_quota",      "credit balance",
    "billing_hard_limit",   "insufficient credits",
};

/// How providers say that they cannot use the reasoning of earlier turns, or give no account of
/// their own (WIRE.md 3.8, 10.7, 10.8, 10.11). In lower case.
constexpr std::array<std::string_view, 11> kReasoning{
    "encrypted content", // OpenAI and its like
    "encrypted_content",
    "of type 'reasoning'",
    "required 'reasoning' item",
    "items are not persisted",
    "generate reasoning summaries",
    "thought_signature", // Gemini, by itself or behind another server
    "thought signature",
    "thoughtsignature",
    "reasoning_details", // OpenRouter
    "`signature` in `thinking`",
};

/// What a status means by itself.
struct StatusRow {
    int status;
    FailureKind kind;
    std::string_view name;
};
constexpr std::array<StatusRow, 24> kStatuses{{
    {400, FailureKind::PolicyBlocked, "Bad Request"},
    {401, FailureKind::Authentication, "Unauthorized"},
    {402, FailureKind::Billing, "Payment Required"},
    {403, FailureKind::Permission, "Forbidden"},
    {404, FailureKind::NotFound, "Not Found"},
    {405, FailureKind::NotFound, "Method Not Allowed"},
    {408, FailureKind::UpstreamTimeout, "Request Timeout"},
    {410, FailureKind::NotFound, "Gone"},
    {413, FailureKind::TooLarge, "Content Too Large"},
    {415, FailureKind::PolicyBlocked, "Unsupported Media Type"},
    {422, FailureKind::PolicyBlocked, "Unprocessable Content"},
    {429, FailureKind::RateLimited, "Too Many Requests"},
    {451, FailureKind::Permission, "Unavailable For Legal Reasons"},
    {498, FailureKind::Overloaded, "Capacity Exceeded"},
    {499, FailureKind::ProviderError, "Client Closed Request"},
    {500, FailureKind::ProviderError, "Internal Server Error"},
    {502, FailureKind::ProviderError, "Bad Gateway"},
    {503, FailureKind::Overloaded, "Service Unavailable"},
    {504, FailureKind::UpstreamTimeout, "Gateway Timeout"},
    {520, FailureKind::ProviderError, "Unknown Error"},
    {521, FailureKind::ProviderError, "Web Server Is Down"},
    {522, FailureKind::UpstreamTimeout, "Connection Timed Out"},
    {524, FailureKind::UpstreamTimeout, "A Timeout Occurred"},
    {529, FailureKind::Overloaded, "Overloaded"},
}};

const StatusRow *rowOf(int status)
{
    const auto *found =
        std::find_if(kStatuses.begin(), kStatuses.end(),
                     [status](const StatusRow &row) { return row.status == status; });
    return found == kStatuses.end() ? nullptr : found;
}

FailureKind kindOfStatus(int status)
{
    if (const StatusRow *row = rowOf(status))
        return row->kind;
    return status >= 400 && status < 500 ? FailureKind::PolicyBlocked : FailureKind::ProviderError;
}

/// What the labels of an error inside an answer mean, which has no status of its own.
FailureKind kindOfLabels(std::string_view labels)
{
    constexpr std::array<std::pair<std::string_view, FailureKind>, 14> rows{{
        {"overloaded", FailureKind::Overloaded},
        {"insufficient_system_resource", FailureKind::Overloaded},
        {"unavailable", FailureKind::Overloaded},
        {"rate_limit", FailureKind::RateLimited},
        {"insufficient_quota", FailureKind::RateLimited},
        {"resource_exhausted", FailureKind::RateLimited},
        {"billing", FailureKind::Billing},
        {"authentication", FailureKind::Authentication},
        {"permission", FailureKind::Permission},
        {"not_found", FailureKind::NotFound},
        {"timeout", FailureKind::UpstreamTimeout},
        {"deadline_exceeded", FailureKind::UpstreamTimeout},
        {"invalid_request", FailureKind::PolicyBlocked},
        {"invalid_argument", FailureKind::PolicyBlocked},
    }};
    for (const auto &[word, kind] : rows) {
        if (labels.find(word) != std::string_view::npos)
            return kind;
    }
    return FailureKind::ProviderError;
}

/// The status decides, the words refine (WIRE.md 9.2). `text` in lower case.
FailureKind kindFrom(const ProviderWords &words, int status, std::string_view text)
{
    const int known = status >= 300 ? status : words.status;
    const FailureKind kind =
        known > 0 ? kindOfStatus(known) : kindOfLabels(ascii::lowered(words.labels));
    const bool open = kind == FailureKind::PolicyBlocked || kind == FailureKind::TooLarge
        || kind == FailureKind::ProviderError;
    // A limit of tokens in a minute is no limit of the window.
    if (open && holdsAny(text, kOverflow) && text.find("per min") == std::string_view::npos)
        return FailureKind::PromptTooLong;
    if (kind != FailureKind::PolicyBlocked)
        return kind;
    if (holdsAny(text, kBadKey))
        return FailureKind::Authentication;
    if (holdsAny(text, kNoModel))
        return FailureKind::NotFound;
    if (holdsAny(text, kPlace))
        return FailureKind::Permission;
    return kind;
}

/// The two numbers of a sentence about an overflow: the larger one is the prompt.
void findTokenCounts(std::string_view text, std::optional<std::int64_t> &prompt,
                     std::optional<std::int64_t> &window)
{
    constexpr std::int64_t least = 256; // smaller numbers are no windows
    std::array<std::int64_t, 2> found{};
    std::size_t count = 0;
    std::size_t at = 0;
    while (at < text.size() && count < found.size()) {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        // Digits of a name ("gpt-4o-128k") stand by no window.
        const bool alone =
            (at == 0 || std::string_view(" (:=").find(text[at - 1]) != std::string_view::npos)
            && (end == text.size()
                || std::string_view(" ).,;").find(text[end]) != std::string_view::npos);
        const auto number = leadingNumber(text.substr(at, end - at));
        if (alone && number) {
            const auto value = static_cast<std::int64_t>(*number);
            if (value >= least && (count == 0 || value != found[0]))
                found[count++] = value;
        }
        at = end;
    }
    if (count < found.size())
        return;
    prompt = std::max(found[0], found[1]);
    window = std::min(found[0], found[1]);
}

/// At most `most` bytes, cut between characters.
void shorten(std::string &text, std::size_t most)
{
    if (text.size() <= most)
        return;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    text.resize(most);
    text += "…";
}

/// Some providers repeat the key that they refuse (WIRE.md 9.8); most of these hide it themselves,
/// and their words stay as they are.
std::string withoutKey(const std::string &text)
{
    return text.find("***") == std::string::npos ? redactText(text) : text;
}

std::string messageFrom(const ProviderWords &words, int status, const std::string &provider)
{
    constexpr std::size_t longest = 2000;
    if (words.message.empty()) {
        if (status == 0)
            return provider + " reported an error without saying which.";
        const StatusRow *row = rowOf(status);
        std::string text = provider + " answered with status " + std::to_string(status);
        return text + (row == nullptr ? "." : " (" + std::string(row->name) + ").");
    }
    std::string text = withoutKey(words.message);
    if (!words.detail.empty() && text.find(words.detail) == std::string::npos) {
        text += " (" + (words.source.empty() ? std::string() : words.source + ": ");
        text += withoutKey(words.detail) + ")";
    }
    shorten(text, longest);
    return provider + ": " + text;
}

std::string remedyFor(FailureKind kind, const std::string &provider, bool hasMessage)
{
    switch (kind) {
    case FailureKind::Authentication:
        return "Check the key of provider " + provider + ".";
    case FailureKind::Billing:
        return "Top up the account of provider " + provider + ", or choose another provider.";
    case FailureKind::Permission:
        return "Check what the key of provider " + provider + " is allowed to use.";
    case FailureKind::NotFound:
        if (!hasMessage)
            return "Check the base URL of provider " + provider + ".";
        return "Check the name of the model, or choose another one that " + provider + " has.";
    case FailureKind::TooLarge:
        return "Compact the conversation, or choose a model with a higher limit.";
    default:
        return {};
    }
}

/// "prompt is too long: N tokens > M maximum", which makes Claude Code compact (CLIENT.md rule 22).
std::string overflowHead(const ProviderWords &words)
{
    std::optional<std::int64_t> prompt = words.promptTokens;
    std::optional<std::int64_t> window = words.contextWindow;
    if (!prompt || !window)
        findTokenCounts(words.message + ' ' + words.detail, prompt, window);
    std::string head = "prompt is too long";
    if (prompt && window)
        head +=
            ": " + std::to_string(*prompt) + " tokens > " + std::to_string(*window) + " maximum";
    return head + ". ";
}

/// What follows from the kind. `text`: all words in lower case.
void finishByKind(Failure &failure, const ProviderWords &words, std::string_view text,
                  const std::string &provider)
{
    switch (failure.kind) {
    case FailureKind::PromptTooLong:
        failure.message = overflowHead(words) + failure.message;
        failure.final = true;
        break;
    case FailureKind::RateLimited:
        // Without a time to wait for, an empty account stays empty (WIRE.md 9.2).
        if (!failure.retryAfter && holdsAny(text, kNoQuota)) {
            failure.final = true;
            failure.remedy = "Waiting does not help: check the plan and the billing of provider "
                + provider + ".";
        }
        break;
    case FailureKind::PolicyBlocked:
        // A call that the model wrote wrongly may come out right the next time (WIRE.md 9.6).
        failure.final = text.find("tool_use_failed") == std::string_view::npos;
        break;
    case FailureKind::Authentication:
    case FailureKind::Billing:
    case FailureKind::Permission:
    case FailureKind::NotFound:
    case FailureKind::TooLarge:
        failure.final = true;
        break;
    default:
        break;
    }
}

} // namespace

Failure failureFrom(const ProviderWords &words, int status, const std::vector<Header> &headers,
                    std::string_view provider)
{
    const std::string name(provider);
    const std::string text =
        ascii::lowered(words.message + ' ' + words.detail + ' ' + words.labels);
    Failure failure;
    failure.kind = kindFrom(words, status, text);
    failure.providerStatus = status;
    failure.message = messageFrom(words, status, name);
    failure.remedy = remedyFor(failure.kind, name, !words.message.empty());

    std::optional<double> wait = waitInHeaders(headers);
    if (!wait)
        wait = words.wait ? words.wait : waitInText(text);
    constexpr double longest = 7.0 * 24 * 3600;
    if (wait && *wait <= longest)
        failure.retryAfter = std::chrono::seconds(std::max(1, static_cast<int>(std::ceil(*wait))));

    finishByKind(failure, words, text, name);
    const bool isRequests =
        failure.kind == FailureKind::PolicyBlocked || failure.kind == FailureKind::NotFound;
    failure.reasoningRefused = isRequests && holdsAny(text, kReasoning);
    return failure;
}

} // namespace ccproxy::dialects

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/errors.h"

#include "core/dialects/anthropic/words.h"

#include <array>
#include <charconv>

namespace ccproxy::dialects::anthropic {
namespace {

/// The status decides, since servers of this format differ in their types (WIRE.md 9.1, 9.2).
FailureKind kindOf(int status)
{
    struct Row {
        int status;
        FailureKind kind;
    };
    constexpr std::array<Row, 11> rows{{
        {400, FailureKind::InvalidRequest},
        {401, FailureKind::Authentication},
        {402, FailureKind::Billing},
        {403, FailureKind::Permission},
        {404, FailureKind::NotFound},
        {413, FailureKind::TooLarge},
        {422, FailureKind::InvalidRequest},
        {429, FailureKind::RateLimited},
        {503, FailureKind::Overloaded},
        {504, FailureKind::UpstreamTimeout},
        {529, FailureKind::Overloaded},
    }};
    for (const Row &row : rows) {
        if (row.status == status)
            return row.kind;
    }
    return FailureKind::ProviderError;
}

std::string_view valueOf(const std::vector<Header> &headers, std::string_view name)
{
    for (const Header &header : headers) {
        if (header.first == name)
            return header.second;
    }
    return {};
}

/// `retry-after` in whole seconds; a date is left to the default wait.
std::optional<std::chrono::seconds> retryAfter(const std::vector<Header> &headers)
{
    const std::string_view text = valueOf(headers, "retry-after");
    int seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

} // namespace

Failure readError(json::Parser &parser, int status, const std::vector<Header> &headers,
                  std::string_view body, const Target &target)
{
    Failure failure;
    bool told = false;
    const std::string provider(target.provider);
    parser.objectOfCopy(body, [&](std::string_view key, json::Value value) {
        if (key == "error") {
            failure = failureFrom(value, provider);
            told = true;
        } else if (!told && (key == "message" || key == "detail")) {
            if (const auto text = json::rawString(value); text && !text->empty()) {
                failure.message = text->decoded();
                told = true;
            }
        }
    });
    if (!told)
        failure.message = provider + " answered with status " + std::to_string(status) + ".";
    if (failure.kind != FailureKind::PromptTooLong)
        failure.kind = kindOf(status);
    failure.providerStatus = status;
    failure.retryAfter = retryAfter(headers);
    failure.final = valueOf(headers, "x-should-retry") == "false";
    return failure;
}

} // namespace ccproxy::dialects::anthropic

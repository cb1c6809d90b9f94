// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/verdict.h"

#include <algorithm>
#include <array>

namespace ccproxy::failover {
namespace {

constexpr std::array<int, 8> kRetryStatus{408, 409, 429, 500, 502, 503, 504, 529};

/// What a kind means as long as nothing more is known.
Verdict verdictOnKind(FailureKind kind)
{
    switch (kind) {
    case FailureKind::InvalidRequest:
    case FailureKind::PolicyBlocked:
    case FailureKind::ProviderOff:
    case FailureKind::PromptTooLong:
    case FailureKind::NotFound:
    case FailureKind::MethodNotAllowed:
    case FailureKind::Conflict:
    case FailureKind::TooLarge:
    case FailureKind::UnsupportedMedia:
    case FailureKind::Cancelled:
        return Verdict::GiveUp;
    case FailureKind::Authentication:
    case FailureKind::Billing:
    case FailureKind::Permission:
        return Verdict::OtherKey;
    case FailureKind::RateLimited:
        return Verdict::Limited;
    case FailureKind::ProviderError:
    case FailureKind::Unreachable:
    case FailureKind::UpstreamTimeout:
    case FailureKind::Overloaded:
        return Verdict::Again;
    case FailureKind::RequestTimeout:
    case FailureKind::Internal:
    case FailureKind::NotReady:
    case FailureKind::UsageError:
    case FailureKind::NotRunning:
    case FailureKind::ConfigInvalid:
        break;
    }
    return Verdict::MoveOn;
}

} // namespace

Verdict verdictOn(const Failure &failure, std::span<const int> retryStatus)
{
    const Verdict verdict = verdictOnKind(failure.kind);
    const std::span<const int> list =
        retryStatus.empty() ? std::span<const int>(kRetryStatus) : retryStatus;
    const int status = failure.providerStatus;
    const bool refused = status >= 400; // an error inside an answer has no status of its own
    const bool listed = std::find(list.begin(), list.end(), status) != list.end();
    switch (verdict) {
    case Verdict::GiveUp:
        // A prompt does not get shorter by waiting, whatever the status.
        if (listed && failure.kind != FailureKind::PromptTooLong)
            return Verdict::Again;
        if (refused && failure.kind == FailureKind::PolicyBlocked && !failure.final)
            return Verdict::Once;
        return verdict;
    case Verdict::Limited:
        if (failure.final)
            return Verdict::OtherKey; // the account is empty
        return refused && !listed ? Verdict::MoveOn : verdict;
    case Verdict::Again:
        return failure.final || (refused && !listed) ? Verdict::MoveOn : verdict;
    default:
        return verdict;
    }
}

bool isProvidersFault(FailureKind kind)
{
    switch (kind) {
    case FailureKind::ProviderError:
    case FailureKind::Unreachable:
    case FailureKind::UpstreamTimeout:
    case FailureKind::Overloaded:
    case FailureKind::RateLimited:
        return true;
    default:
        return false;
    }
}

} // namespace ccproxy::failover

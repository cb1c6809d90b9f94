// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ccproxy {

/// What kind of thing went wrong. One table (failure.cpp) maps a kind to the HTTP status and the
/// Anthropic error type that the client sees, and to the exit code of a command.
enum class FailureKind {
    InvalidRequest,   ///< the client's request cannot be understood; 400
    PolicyBlocked,    ///< as InvalidRequest, but worded so that Claude Code does not retry; 400
    ProviderOff,      ///< as PolicyBlocked: the request names a provider that is turned off; 400
    PromptTooLong,    ///< over the model's context window; 400, makes Claude Code compact
    Authentication,   ///< the provider refused the key; 401 with x-should-retry: false
    Billing,          ///< the provider wants money; 402
    Permission,       ///< not allowed, here or by the provider; 403
    NotFound,         ///< no such path, model or provider; 404
    MethodNotAllowed, ///< 405
    Conflict,         ///< what is there stands against it; 409
    RequestTimeout,   ///< the client did not finish its request in time; 408
    TooLarge,         ///< 413
    UnsupportedMedia, ///< the body is not JSON by its content type; 415
    RateLimited,      ///< 429
    Internal,         ///< a defect of ours; 500
    ProviderError, ///< the provider answered with a failure of its own or not in its protocol; 502
    Unreachable,   ///< the provider could not be connected to; 502
    NotReady,      ///< nothing can serve at present; 503
    UpstreamTimeout, ///< the provider stayed silent for too long; 504
    Overloaded,      ///< the provider has no capacity; 529
    UsageError,      ///< a command was called wrongly; exit 2
    NotRunning,      ///< no instance is running; exit 3
    ConfigInvalid,   ///< exit 4
    Cancelled,       ///< the client went away; nobody is told
};

inline constexpr std::size_t kFailureKinds = static_cast<std::size_t>(FailureKind::Cancelled) + 1;
/// "rate_limited", "unreachable", …: a stable name.
std::string_view nameOf(FailureKind kind);

/// A failure as a value. `message` and `remedy` are for people: one sentence each, UTF-8, no key in
/// them. The message says what happened, the remedy (may be empty) what to do next.
struct Failure {
    FailureKind kind = FailureKind::Internal;
    std::string message;
    std::string remedy;
    /// How long to wait before another try, when the provider said so.
    std::optional<std::chrono::seconds> retryAfter;
    /// The HTTP status that the provider answered with; 0 when there was none.
    int providerStatus = 0;
    /// True when another try of the same request cannot help (no quota left, for example).
    bool final = false;
    /// True when the provider refused the reasoning of earlier turns that went with the request: it
    /// may take the request without it (WIRE.md 10.8).
    bool reasoningRefused = false;

    /// Message and remedy as one line.
    std::string text() const;
};

/// A failure that says no more than what happened and what to do next.
Failure makeFailure(FailureKind kind, std::string message, std::string remedy = {});
/// The same, for what another try of the same request cannot mend.
Failure finalFailure(FailureKind kind, std::string message, std::string remedy = {});

/// The status, error type and exit code of a kind.
struct FailureFace {
    int httpStatus;
    std::string_view anthropicType;
    int exitCode;
};
FailureFace faceOf(FailureKind kind);

/// Anthropic's error body: {"type":"error","error":{"type":…,"message":…},"request_id":…}.
std::string errorBody(const Failure &failure, std::string_view requestId);

} // namespace ccproxy

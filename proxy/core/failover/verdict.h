// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <span>

namespace ccproxy::failover {

/// What a failure says about the next try (PRODUCT.md 5).
enum class Verdict {
    GiveUp,   ///< the request is at fault: everybody would refuse it
    OtherKey, ///< the key is at fault, and will be for a while
    Limited,  ///< the key has had enough for now
    Again,    ///< it may pass
    Once,     ///< it was the model's own slip: worth one more try (WIRE.md 9.6)
    MoveOn,   ///< another candidate may do better, this one will not
};

/// `retryStatus`: the user's list of statuses to try again at; empty stands for the built-in one.
Verdict verdictOn(const Failure &failure, std::span<const int> retryStatus);

/// Whether the provider itself was at fault, so that it counts against its health: not a wrong
/// request, and not a key of one user.
bool isProvidersFault(FailureKind kind);

} // namespace ccproxy::failover

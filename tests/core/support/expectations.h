// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"
#include "core/support/event_stream.h"
#include "core/support/recordings.h"

#include <QString>

namespace ccproxy::tests {

/// Compares what a client made of an answer with what an independent decoder made of the same
/// recording. Returns what differs; empty = nothing.
QString compare(const ClientMessage &message, const Recording &recording);

/// Compares what we make of a recorded error with the rules for errors (WIRE.md 9, CLIENT.md 22
/// and 23).
QString compare(const Failure &failure, const Recording &recording);

} // namespace ccproxy::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"
#include "core/json/reader.h"
#include "core/messages/vocabulary.h"

#include <optional>
#include <string_view>

/// Pieces of Anthropic's format that the tap and the decoder both read.
namespace ccproxy::dialects::anthropic {

std::optional<messages::StopReason> stopReasonFrom(std::string_view text);

/// Takes over what a `usage` object says. Numbers that are missing, null or nothing leave what is
/// known: some servers begin with zeros and correct them at the end, others the reverse
/// (WIRE.md 8.7).
void mergeUsage(json::Value usage, messages::Usage &into);

/// The kind that stands behind the `type` of an error object.
FailureKind kindFrom(std::string_view errorType);

/// The failure that an `error` object (of an error event or an error body) tells of.
Failure failureOf(json::Value error, std::string_view provider);

} // namespace ccproxy::dialects::anthropic

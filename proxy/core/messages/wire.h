// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/writer.h"
#include "core/messages/event_sink.h"

/// What the stream and the whole message say in the same words.
namespace ccproxy::messages {

/// The fields of a block that are known when it begins.
void writeBlockHead(json::Writer &w, const BlockStart &block);
/// The field `usage`.
void writeUsage(json::Writer &w, const Usage &usage);
/// The fields `stop_reason` and `stop_sequence`.
void writeStop(json::Writer &w, StopReason reason, std::string_view stopSequence);

} // namespace ccproxy::messages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"
#include "core/json/raw_string.h"
#include "core/messages/vocabulary.h"

#include <string_view>

namespace ccproxy::messages {

/// A block of an answer as it begins. Views are valid during the call. The kinds are Text,
/// Thinking, RedactedThinking, ToolUse, ServerToolUse and ServerToolResult.
struct BlockStart {
    BlockKind kind = BlockKind::Text;
    std::string_view id;   ///< ToolUse, ServerToolUse; ServerToolResult: of the use it answers
    json::RawString name;  ///< the tool's: ToolUse, ServerToolUse, ServerToolResult
    std::string_view data; ///< RedactedThinking; ServerToolResult: its content as JSON
};

enum class DeltaKind { Text, Thinking, Signature, InputJson };

/// Takes an answer piece by piece, in the order of Anthropic's event stream: messageStart, blocks
/// one after the other, messageEnd; or error at any time. Only Answer calls it, so that an
/// implementation may rely on the order.
class EventSink {
public:
    virtual ~EventSink() = default;
    virtual void messageStart(const Usage &usage) = 0;
    virtual void blockStart(const BlockStart &block) = 0;
    virtual void blockDelta(DeltaKind kind, json::RawString text) = 0;
    virtual void blockStop() = 0;
    virtual void messageEnd(StopReason reason, std::string_view stopSequence,
                            const Usage &usage) = 0;
    virtual void error(const Failure &failure) = 0;
};

/// What the client is told of the message as a whole.
struct MessageHead {
    std::string_view id;   ///< unique for each answer (CLIENT.md 1.2)
    json::RawString model; ///< the name that the client asked for (WIRE.md 5.1)
};

} // namespace ccproxy::messages

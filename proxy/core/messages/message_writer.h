// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/event_sink.h"

#include <optional>
#include <string>

namespace ccproxy::messages {

/// Gathers an answer into one JSON message, for a client that did not ask for a stream.
class MessageWriter final : public EventSink {
public:
    explicit MessageWriter(const MessageHead &head);

    void messageStart(const Usage &usage) override;
    void blockStart(const BlockStart &block) override;
    void blockDelta(DeltaKind kind, json::RawString text) override;
    void blockStop() override;
    void messageEnd(StopReason reason, std::string_view stopSequence, const Usage &usage) override;
    void error(const Failure &failure) override;

    /// The whole message once messageEnd was called, or why there is none; empty before that.
    const std::optional<std::string> &message() const { return m_message; }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    std::string m_id;
    std::string m_model;   ///< with its JSON escapes
    std::string m_content; ///< the finished blocks, as the inside of a JSON array
    BlockKind m_kind = BlockKind::Text;
    std::string m_text; ///< of the open block, with its JSON escapes
    std::string m_signature;
    std::optional<std::string> m_message;
    std::optional<Failure> m_failure;
};

} // namespace ccproxy::messages

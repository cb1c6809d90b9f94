// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/event_sink.h"

#include <string>

namespace ccproxy::messages {

/// Writes an answer as Anthropic's event stream, appending to a buffer that its owner empties.
class StreamWriter final : public EventSink {
public:
    StreamWriter(std::string &out, const MessageHead &head);

    void messageStart(const Usage &usage) override;
    void blockStart(const BlockStart &block) override;
    void blockDelta(DeltaKind kind, json::RawString text) override;
    void blockStop() override;
    void messageEnd(StopReason reason, std::string_view stopSequence, const Usage &usage) override;
    void error(const Failure &failure) override;

    /// The event that keeps a silent stream alive (CLIENT.md 21).
    static void ping(std::string &out);
    static void errorEvent(std::string &out, const Failure &failure);

private:
    std::string &m_out;
    std::string m_id;
    std::string m_model; ///< with its JSON escapes
    int m_index = 0;
    std::string m_deltaHead[4]; ///< `data:` line up to the text, by DeltaKind, for the open block
};

} // namespace ccproxy::messages

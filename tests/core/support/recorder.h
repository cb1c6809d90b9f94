// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/event_sink.h"

#include <string>

namespace ccproxy::tests {

/// Writes down what a sink is told, as one line that tests compare with:
/// `start text(Hi)(!) tool:ID:NAME({}) think(…)sig(S) redacted:D server:ID:NAME({}) result:ID:[…]
/// end:tool_use usage:1/2/3/4`, each
/// delta in its parentheses, with the escapes of JSON. `error:…` ends the line.
class Recorder final : public messages::EventSink {
public:
    void messageStart(const messages::Usage &usage) override;
    void blockStart(const messages::BlockStart &block) override;
    void blockDelta(messages::DeltaKind kind, json::RawString text) override;
    void blockStop() override;
    void messageEnd(messages::StopReason reason, std::string_view stopSequence,
                    const messages::Usage &usage) override;
    void error(const Failure &failure) override;

    const std::string &line() const { return m_line; }

private:
    void word(std::string_view text);

    std::string m_line;
};

} // namespace ccproxy::tests

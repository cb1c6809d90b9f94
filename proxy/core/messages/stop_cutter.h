// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/event_sink.h"

#include <string>
#include <vector>

namespace ccproxy::messages {

/// Ends an answer at a stop sequence in its text, for a provider that takes none (WIRE.md 3.7,
/// CLIENT.md 13): stands between an answer and its sink. Text is held back only as far as it may be
/// the beginning of a stop sequence. What follows the cut is dropped, but for the usage.
class StopCutter final : public EventSink {
public:
    /// `stops` are UTF-8 and not empty. The sink must outlive this.
    StopCutter(EventSink &sink, std::vector<std::string> stops);

    void messageStart(const Usage &usage) override;
    void blockStart(const BlockStart &block) override;
    void blockDelta(DeltaKind kind, json::RawString text) override;
    void blockStop() override;
    void messageEnd(StopReason reason, std::string_view stopSequence, const Usage &usage) override;
    void error(const Failure &failure) override;

private:
    void take(json::RawString text);
    void cut(std::size_t at, const std::string &stop);
    /// Passes on the first `size` bytes that are held.
    void pass(std::size_t size);
    /// How many bytes at the end of what is held may be the beginning of a stop sequence.
    std::size_t doubtful() const;

    EventSink &m_sink;
    std::vector<std::string> m_stops;
    bool m_isText = false;  ///< the open block is one of text
    bool m_started = false; ///< and the sink knows of it: it is to have no empty one
    std::string m_half;     ///< the first half of a character in two escapes
    std::string m_held;     ///< in UTF-8
    std::string m_escaped;
    std::string m_found; ///< the stop sequence at which the answer was cut
};

} // namespace ccproxy::messages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/recorder.h"

namespace ccproxy::tests {

void Recorder::word(std::string_view text)
{
    if (!m_line.empty())
        m_line += ' ';
    m_line += text;
}

void Recorder::messageStart(const messages::Usage & /*usage*/)
{
    word("start");
}

void Recorder::blockStart(const messages::BlockStart &block)
{
    switch (block.kind) {
    case messages::BlockKind::ToolUse:
        word("tool:");
        m_line += block.id;
        m_line += ':';
        m_line += block.name.escaped();
        break;
    case messages::BlockKind::Thinking:
        word("think");
        break;
    case messages::BlockKind::RedactedThinking:
        word("redacted:");
        m_line += block.data;
        break;
    case messages::BlockKind::ServerToolUse:
        word("server:");
        m_line += block.id;
        m_line += ':';
        m_line += block.name.escaped();
        break;
    case messages::BlockKind::ServerToolResult:
        word("result:");
        m_line += block.id;
        m_line += ':';
        m_line += block.data;
        break;
    default:
        word("text");
        break;
    }
}

void Recorder::blockDelta(messages::DeltaKind kind, json::RawString text)
{
    if (kind == messages::DeltaKind::Signature)
        m_line += "sig";
    m_line += '(';
    m_line += text.escaped();
    m_line += ')';
}

void Recorder::blockStop()
{
    m_line += '.';
}

void Recorder::messageEnd(messages::StopReason reason, std::string_view stopSequence,
                          const messages::Usage &usage)
{
    word("end:");
    m_line += toString(reason);
    if (!stopSequence.empty()) {
        m_line += ':';
        m_line += stopSequence;
    }
    if (usage.webSearches > 0)
        word("searches:" + std::to_string(usage.webSearches));
    if (usage.input + usage.output + usage.cacheRead + usage.cacheWrite > 0)
        word("usage:" + std::to_string(usage.input) + '/' + std::to_string(usage.output) + '/'
             + std::to_string(usage.cacheRead) + '/' + std::to_string(usage.cacheWrite));
}

void Recorder::error(const Failure &failure)
{
    word("error:" + failure.message);
}

} // namespace ccproxy::tests

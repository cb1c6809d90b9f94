// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/stop_cutter.h"

#include "core/json/writer.h"

#include <algorithm>
#include <utility>

namespace ccproxy::messages {
namespace {

/// Whether a text ends with the escape of a character's first half, which a second one completes.
bool endsInHalf(std::string_view escaped)
{
    constexpr std::size_t kEscape = 6; // \ud83d
    if (escaped.size() < kEscape)
        return false;
    const std::string_view last = escaped.substr(escaped.size() - kEscape);
    return last[0] == '\\' && last[1] == 'u' && (last[2] == 'd' || last[2] == 'D')
        && std::string_view("89abAB").find(last[3]) != std::string_view::npos;
}

} // namespace

StopCutter::StopCutter(EventSink &sink, std::vector<std::string> stops)
    : m_sink(sink), m_stops(std::move(stops))
{
}

void StopCutter::messageStart(const Usage &usage)
{
    m_sink.messageStart(usage);
}

void StopCutter::blockStart(const BlockStart &block)
{
    if (!m_found.empty())
        return;
    m_isText = block.kind == BlockKind::Text;
    m_started = false;
    if (!m_isText)
        m_sink.blockStart(block);
}

void StopCutter::blockDelta(DeltaKind kind, json::RawString text)
{
    if (!m_found.empty())
        return;
    if (m_isText)
        take(text);
    else
        m_sink.blockDelta(kind, text);
}

void StopCutter::blockStop()
{
    if (!m_found.empty())
        return;
    if (m_isText) {
        json::RawString(std::exchange(m_half, {})).decodeTo(m_held);
        pass(m_held.size());
    }
    if (!m_isText || m_started)
        m_sink.blockStop();
    m_isText = false;
}

void StopCutter::messageEnd(StopReason reason, std::string_view stopSequence, const Usage &usage)
{
    if (m_found.empty())
        m_sink.messageEnd(reason, stopSequence, usage);
    else
        m_sink.messageEnd(StopReason::StopSequence, m_found, usage);
}

void StopCutter::error(const Failure &failure)
{
    m_sink.error(failure);
}

void StopCutter::take(json::RawString text)
{
    m_half += text.escaped();
    std::string half;
    if (endsInHalf(m_half)) {
        half = m_half.substr(m_half.size() - 6);
        m_half.resize(m_half.size() - half.size());
    }
    json::RawString(m_half).decodeTo(m_held);
    m_half = std::move(half);

    std::size_t first = std::string::npos;
    const std::string *found = nullptr;
    for (const std::string &stop : m_stops) {
        const std::size_t at = m_held.find(stop);
        if (at < first) {
            first = at;
            found = &stop;
        }
    }
    if (found != nullptr)
        cut(first, *found);
    else
        pass(m_held.size() - doubtful());
}

void StopCutter::cut(std::size_t at, const std::string &stop)
{
    pass(at);
    if (m_started)
        m_sink.blockStop();
    m_found = stop;
    m_held.clear();
}

void StopCutter::pass(std::size_t size)
{
    if (size == 0)
        return;
    if (!std::exchange(m_started, true))
        m_sink.blockStart({.kind = BlockKind::Text, .id = {}, .name = {}, .data = {}});
    m_escaped.clear();
    json::appendEscaped(m_escaped, std::string_view(m_held).substr(0, size));
    m_sink.blockDelta(DeltaKind::Text, json::RawString(m_escaped));
    m_held.erase(0, size);
}

std::size_t StopCutter::doubtful() const
{
    std::size_t most = 0;
    for (const std::string &stop : m_stops) {
        for (std::size_t size = std::min(stop.size() - 1, m_held.size()); size > most; --size) {
            if (std::string_view(m_held).ends_with(std::string_view(stop).substr(0, size)))
                most = size;
        }
    }
    return most;
}

} // namespace ccproxy::messages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ccproxy::sse {

/// One event of a stream. The views are valid until the callback returns; behind `data` at least
/// kPadding further bytes are readable, so that JSON can be parsed in place.
struct Event {
    std::string_view name; ///< of the `event:` line, or empty
    std::string_view data; ///< of the `data:` lines, joined by line ends
};

/// Cuts bytes into events, whatever the pieces in which they arrive (WIRE.md 6.12): LF and CRLF,
/// comments, `data:` with and without a space, data of several lines, a byte order mark, fields
/// that nobody asked for. An event is handed out as soon as its blank line is there.
class Parser {
public:
    static constexpr std::size_t kPadding = 64;
    static constexpr std::size_t kDefaultLimit = 32U << 20U;

    /// `limit`: the longest line, and the most data of one event, in bytes. Beyond it feed() hands
    /// out what stood before and returns false for good, whatever the pieces.
    explicit Parser(std::size_t limit = kDefaultLimit) : m_limit(limit) { }

    template <typename OnEvent>
    bool feed(std::string_view bytes, OnEvent &&onEvent)
    {
        if (!append(bytes))
            return false;
        Event event;
        while (next(event))
            onEvent(event);
        compact();
        return !m_failed;
    }

    /// The stream ended: hands out a last event that has no blank line behind it.
    template <typename OnEvent>
    void finish(OnEvent &&onEvent)
    {
        feed("\n\n", onEvent);
    }

    /// Whether bytes of an event wait for their rest.
    bool hasPartial() const { return m_lineStart < m_buffer.size() || m_dataLines > 0; }

private:
    bool append(std::string_view bytes);
    bool next(Event &event);
    void line(std::size_t begin, std::size_t end);
    void checkPartialLine();
    void compact();

    std::size_t m_limit;
    bool m_failed = false;
    bool m_atStart = true;
    std::string m_buffer;
    std::size_t m_lineStart = 0; ///< where the line begins that is being read
    std::size_t m_scanned = 0;   ///< up to here no line end was found
    std::size_t m_nameBegin = 0;
    std::size_t m_nameEnd = 0;
    std::size_t m_dataBegin = 0;
    std::size_t m_dataEnd = 0;
    int m_dataLines = 0;
    std::string m_joined; ///< data of several lines
};

} // namespace ccproxy::sse

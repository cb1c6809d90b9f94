// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/listener/body.h"

#include <cstddef>
#include <string_view>

namespace ccproxy::engine {

/// Takes a chunked body apart, in pieces of any size. Extensions and trailers are skipped.
class ChunkedDecoder {
public:
    enum class Result {
        Incomplete,
        Complete,
        Bad,      ///< not chunked coding
        TooLarge, ///< over the limit
        NoMemory, ///< over the budget
    };
    struct Step {
        Result result;
        std::size_t used; ///< bytes of the input that belong to this body
    };

    /// At most `maxBody` bytes of content, and `maxExtra` bytes of size lines and trailers each.
    ChunkedDecoder(std::size_t maxBody, std::size_t maxExtra)
        : m_maxBody(maxBody), m_maxExtra(maxExtra)
    {
    }
    /// Appends the content in `input` to `body`.
    Step feed(std::string_view input, Body &body);

private:
    enum class State {
        Size,
        Extension,
        SizeEnd,
        Content,
        ContentCr,
        ContentLf,
        TrailerStart,
        Trailer,
        TrailerLf,
        LastLf,
        Done,
    };

    /// Handles one byte outside of content; false when it cannot stand there.
    bool control(char c);
    bool sizeByte(char c);
    Result content(std::string_view &rest, Body &body);

    std::size_t m_maxBody;
    std::size_t m_maxExtra;
    std::size_t m_left = 0;      // of the chunk
    std::size_t m_lineBytes = 0; // of the size line, or of all trailers
    int m_sizeDigits = 0;
    State m_state = State::Size;
};

} // namespace ccproxy::engine

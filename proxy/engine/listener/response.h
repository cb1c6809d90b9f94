// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ccproxy::engine {

/// The status and the header fields of an answer, as text that only needs to be framed.
class ResponseHead {
public:
    explicit ResponseHead(int status);

    /// Adds a field. What delimits the message is the listener's (content-length,
    /// transfer-encoding, connection and the like): such a field, one with a malformed name, and
    /// any that would let a page of another origin read (access-control-*) is left out. Control
    /// characters in the value become blanks, so a provider's header cannot split an answer.
    ResponseHead &add(std::string_view name, std::string_view value);

    int status() const { return m_status; }
    /// Status line and fields, without the empty line.
    const std::string &text() const { return m_text; }

private:
    int m_status;
    std::string m_text;
};

/// The head of a failure's answer: its status (or another one), JSON, retry-after, x-should-retry.
/// The body is errorBody().
ResponseHead failureHead(const Failure &failure);
ResponseHead failureHead(int status, const Failure &failure);

/// Turns an answer into bytes, in one buffer that is used again: no allocation for an event, and
/// head, content and end of an answer leave together. Pure.
class ResponseFramer {
public:
    enum class Mode {
        Whole,      ///< the content has its known length
        Chunked,    ///< each take() is a chunk
        UntilClose, ///< HTTP/1.0: the connection's end is the content's end
        NoContent,  ///< HEAD, 204, 304: what is written is dropped
    };

    /// Begins an answer. `length` is that of the content with Mode::Whole; with Mode::NoContent it
    /// may say what the length would have been (HEAD).
    void begin(const ResponseHead &head, Mode mode, bool closes,
               std::optional<std::size_t> length = std::nullopt);
    /// Content that the next take() frames. Append only.
    std::string &payload() { return m_buffer; }
    void append(std::string_view content) { m_buffer.append(content); }
    /// All that is to be sent by now; with `last` also the end of the answer. A view of the
    /// buffer: clear() once it is sent.
    std::string_view take(bool last);
    void clear();

private:
    // The buffer is: head (perhaps), room for a chunk's size line, content.
    std::string m_buffer;
    std::size_t m_headSize = 0;
    std::size_t m_payloadAt = 0;
    Mode m_mode = Mode::Whole;
};

} // namespace ccproxy::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "engine/listener/limits.h"
#include "engine/listener/request.h"

#include <cstddef>
#include <string_view>

namespace ccproxy::engine {

/// Why the listener answers by itself: the status (HTTP has some that no FailureKind means, such as
/// 431) and what the body says.
struct RequestRefusal {
    int status;
    Failure failure;

    RequestRefusal(int httpStatus, FailureKind kind, std::string message, std::string remedy = {});
    /// With the status of the failure's kind.
    explicit RequestRefusal(Failure failure);
};

/// Of a body that is over its limit.
RequestRefusal bodyTooLarge(std::size_t limit);

/// How a request's body is delimited.
enum class BodyFraming {
    None,
    Length,
    Chunked,
};

struct ParsedHead {
    InboundRequest request;
    BodyFraming framing = BodyFraming::None;
    /// With BodyFraming::Length.
    std::size_t contentLength = 0;
    bool expectsContinue = false;
    /// The client wants, or by its version needs, the connection to end with the answer.
    bool wantsClose = false;
};

/// Looks for the end of a head in bytes that come in pieces, without looking at one twice.
class HeadScanner {
public:
    enum class Result {
        Incomplete,
        Complete, ///< headSize() is known
        Bad,      ///< cannot become a head of ours: an end of line without CR, or no letter first
    };
    /// `bytes` begins with the request line and only grows between calls.
    Result scan(std::string_view bytes);
    /// Bytes up to and with the empty line.
    std::size_t headSize() const { return m_scanned; }
    void reset() { *this = {}; }

private:
    std::size_t m_scanned = 0;  // everything before is in lines that are done with
    std::size_t m_searched = 0; // no end of line between m_scanned and here
};

/// Reads a head that HeadScanner found complete and checks that it can be understood in one way
/// only (RFC 9112, request smuggling). Stricter than Qt, which drops fields silently (QT.md A4).
/// Limits on sizes are checked too, the body's only against its declared length.
Expected<ParsedHead, RequestRefusal> parseHead(std::string_view head, const ListenerLimits &limits);

} // namespace ccproxy::engine

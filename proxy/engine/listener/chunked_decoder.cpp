// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/chunked_decoder.h"

#include "core/ascii.h"

#include <algorithm>
#include <cstring>

namespace ccproxy::engine {

ChunkedDecoder::Step ChunkedDecoder::feed(std::string_view input, Body &body)
{
    std::string_view rest = input;
    const auto step = [&](Result result) { return Step{result, input.size() - rest.size()}; };
    while (!rest.empty() && m_state != State::Done) {
        if (m_state == State::Content) {
            const Result result = content(rest, body);
            if (result != Result::Incomplete)
                return step(result);
            continue;
        }
        const bool good = control(rest.front());
        rest.remove_prefix(1);
        if (!good)
            return step(Result::Bad);
        if (m_state == State::Content && m_left > m_maxBody - body.size())
            return step(Result::TooLarge);
    }
    return step(m_state == State::Done ? Result::Complete : Result::Incomplete);
}

ChunkedDecoder::Result ChunkedDecoder::content(std::string_view &rest, Body &body)
{
    const std::size_t count = std::min(rest.size(), m_left);
    if (!body.growFor(count, m_maxBody))
        return Result::NoMemory;
    std::memcpy(body.free(), rest.data(), count);
    body.addFilled(count);
    rest.remove_prefix(count);
    m_left -= count;
    if (m_left == 0)
        m_state = State::ContentCr;
    return Result::Incomplete;
}

bool ChunkedDecoder::sizeByte(char c)
{
    const int digit = ascii::hexValue(c);
    if (digit >= 0) {
        m_left = m_left * 16 + static_cast<std::size_t>(digit);
        return ++m_sizeDigits <= 15; // cannot overflow; larger than any limit
    }
    if (m_sizeDigits == 0)
        return false;
    if (c == '\r')
        m_state = State::SizeEnd;
    else if (c == ';' || c == ' ' || c == '\t')
        m_state = State::Extension;
    else
        return false;
    return true;
}

bool ChunkedDecoder::control(char c)
{
    if (++m_lineBytes > m_maxExtra)
        return false;
    switch (m_state) {
    case State::Size:
        return sizeByte(c);
    case State::Extension:
        if (c == '\r')
            m_state = State::SizeEnd;
        return c != '\n';
    case State::SizeEnd:
        m_state = m_left == 0 ? State::TrailerStart : State::Content;
        m_sizeDigits = 0;
        m_lineBytes = 0;
        return c == '\n';
    case State::ContentCr:
        m_state = State::ContentLf;
        return c == '\r';
    case State::ContentLf:
        m_state = State::Size;
        m_lineBytes = 0;
        return c == '\n';
    case State::TrailerStart:
        m_state = c == '\r' ? State::LastLf : State::Trailer;
        return c != '\n';
    case State::Trailer:
        if (c == '\r')
            m_state = State::TrailerLf;
        return c != '\n';
    case State::TrailerLf:
        m_state = State::TrailerStart;
        return c == '\n';
    case State::LastLf:
        m_state = State::Done;
        return c == '\n';
    case State::Content:
    case State::Done:
        break;
    }
    return false;
}

} // namespace ccproxy::engine

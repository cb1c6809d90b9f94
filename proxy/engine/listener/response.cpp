// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/response.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

namespace ccproxy::engine {

namespace {

std::string_view reasonOf(int status)
{
    static constexpr std::array<std::pair<int, std::string_view>, 30> kReasons{{
        {100, "Continue"},
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {424, "Failed Dependency"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
        {529, "Overloaded"},
    }};
    const auto found = std::find_if(kReasons.begin(), kReasons.end(),
                                    [status](const auto &entry) { return entry.first == status; });
    return found == kReasons.end() ? std::string_view("Other") : found->second;
}

bool isLeftOut(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> kOurs{
        "content-length",    "transfer-encoding", "connection", "keep-alive",
        "upgrade",           "trailer",           "te",         "proxy-connection",
        "proxy-authenticate"};
    constexpr std::string_view kCors = "access-control-";
    return std::any_of(kOurs.begin(), kOurs.end(),
                       [name](std::string_view own) { return ascii::equalIgnoringCase(own, name); })
        || ascii::equalIgnoringCase(name.substr(0, kCors.size()), kCors);
}

bool isNameChar(char c)
{
    return c > ' ' && c < 0x7f && c != ':';
}

void appendNumber(std::string &out, std::size_t number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

// A chunk's size line at its longest: eight hexadecimal digits and the end of line.
constexpr std::size_t kSizeLine = 10;
// More than this is not kept for the next answer of a connection.
constexpr std::size_t kKeptBuffer = 64 * 1024;

} // namespace

ResponseHead::ResponseHead(int status) : m_status(status)
{
    m_text.reserve(256);
    m_text = "HTTP/1.1 ";
    appendNumber(m_text, static_cast<std::size_t>(std::clamp(status, 100, 999)));
    m_text += ' ';
    m_text += reasonOf(status);
    m_text += "\r\n";
}

ResponseHead &ResponseHead::add(std::string_view name, std::string_view value)
{
    if (name.empty() || !std::all_of(name.begin(), name.end(), isNameChar) || isLeftOut(name))
        return *this;
    m_text.append(name).append(": ");
    const std::size_t valueAt = m_text.size();
    m_text += value;
    if (ascii::hasControlCharacter(value))
        ascii::blankControls(m_text, valueAt);
    m_text += "\r\n";
    return *this;
}

ResponseHead failureHead(const Failure &failure)
{
    return failureHead(faceOf(failure.kind).httpStatus, failure);
}

ResponseHead failureHead(int status, const Failure &failure)
{
    ResponseHead head(status);
    head.add("content-type", "application/json");
    if (failure.retryAfter)
        head.add("retry-after", std::to_string(failure.retryAfter->count()));
    if (failure.final || failure.kind == FailureKind::Authentication)
        head.add("x-should-retry", "false");
    if (failure.kind == FailureKind::MethodNotAllowed)
        head.add("allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
    return head;
}

void ResponseFramer::begin(const ResponseHead &head, Mode mode, bool closes,
                           std::optional<std::size_t> length)
{
    m_mode = mode;
    m_buffer = head.text(); // keeps the capacity
    if (closes)
        m_buffer += "connection: close\r\n";
    if (length) {
        m_buffer += "content-length: ";
        appendNumber(m_buffer, *length);
        m_buffer += "\r\n";
    } else if (mode == Mode::Chunked) {
        m_buffer += "transfer-encoding: chunked\r\n";
    }
    m_buffer += "\r\n";
    m_headSize = m_buffer.size();
    if (mode == Mode::Chunked)
        m_buffer.append(kSizeLine, ' ');
    m_payloadAt = m_buffer.size();
}

std::string_view ResponseFramer::take(bool last)
{
    if (m_mode == Mode::NoContent)
        m_buffer.resize(m_headSize);
    if (m_mode != Mode::Chunked)
        return m_buffer;

    std::size_t begin = 0;
    if (m_buffer.size() == m_payloadAt) {
        m_buffer.resize(m_headSize);
    } else {
        std::array<char, 8> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                       m_buffer.size() - m_payloadAt, 16)
                             .ptr;
        const auto count = static_cast<std::size_t>(end - digits.data());
        // The size line stands right before the content; what is left of its room goes before the
        // head, which is there with the first chunk only.
        begin = kSizeLine - 2 - count;
        std::memmove(m_buffer.data() + begin, m_buffer.data(), m_headSize);
        std::memcpy(m_buffer.data() + begin + m_headSize, digits.data(), count);
        std::memcpy(m_buffer.data() + begin + m_headSize + count, "\r\n", 2);
        m_buffer += "\r\n";
    }
    if (last)
        m_buffer += "0\r\n\r\n";
    return std::string_view(m_buffer).substr(begin);
}

void ResponseFramer::clear()
{
    if (m_buffer.capacity() > kKeptBuffer)
        std::string().swap(m_buffer);
    m_headSize = 0;
    m_payloadAt = m_mode == Mode::Chunked ? kSizeLine : 0;
    m_buffer.assign(m_payloadAt, ' ');
}

} // namespace ccproxy::engine

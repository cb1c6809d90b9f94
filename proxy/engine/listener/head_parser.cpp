// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/head_parser.h"

#include "core/ascii.h"
#include "engine/listener/host_name.h"

#include <QString>

#include <algorithm>
#include <charconv>

namespace ccproxy::engine {

namespace {

using ascii::equalIgnoringCase;
using ascii::hasControlCharacter;
using ascii::hexValue;
using ascii::isToken;

constexpr std::string_view kFieldBlanks = " \t"; // RFC 9110, 5.6.3
using Checked = std::optional<RequestRefusal>;   // none: all is well

RequestRefusal bad(std::string message, std::string remedy = {})
{
    return RequestRefusal(400, FailureKind::InvalidRequest, std::move(message), std::move(remedy));
}

bool isTargetChar(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7f;
}

std::optional<Method> methodOf(std::string_view name)
{
    for (const Method method : {Method::Post, Method::Get, Method::Head, Method::Put, Method::Patch,
                                Method::Delete, Method::Options}) {
        if (nameOf(method) == name)
            return method;
    }
    return std::nullopt;
}

/// A '%' that begins no escape stays as it is.
std::string percentDecoded(std::string_view text)
{
    if (text.find('%') == std::string_view::npos)
        return std::string(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0
            && hexValue(text[i + 2]) >= 0) {
            out += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// Splits the target into authority, path and query.
Checked readTarget(std::string_view target, InboundRequest &request)
{
    if (target.empty() || !std::all_of(target.begin(), target.end(), isTargetChar))
        return bad("The address in the request line is malformed");
    if (target == "*") {
        request.path = target;
        return std::nullopt;
    }
    if (target.front() != '/') {
        const std::size_t schemeEnd = target.find("://");
        const std::string_view scheme = target.substr(0, schemeEnd);
        if (!equalIgnoringCase(scheme, "http") && !equalIgnoringCase(scheme, "https"))
            return bad("The address in the request line is malformed");
        target.remove_prefix(schemeEnd + 3);
        const std::string_view authority = target.substr(0, target.find_first_of("/?"));
        if (!hostOf(authority))
            return bad("The address in the request line names no valid host");
        request.authority = authority;
        target.remove_prefix(authority.size());
    }
    const std::size_t queryAt = target.find('?');
    if (queryAt != std::string_view::npos)
        request.query = target.substr(queryAt + 1);
    request.path = percentDecoded(target.substr(0, queryAt));
    if (request.path.empty())
        request.path = "/"; // "http://host?query"
    if (request.path.find('\0') != std::string::npos)
        return bad("The path of the request holds a NUL");
    if (std::any_of(request.path.begin(), request.path.end(), [](char c) { return c < 0; }))
        request.path = QString::fromStdString(request.path).toStdString();
    return std::nullopt;
}

Checked readVersion(std::string_view version, ParsedHead &head)
{
    constexpr std::string_view kPrefix = "HTTP/";
    if (version.size() != 8 || !version.starts_with(kPrefix) || version[6] != '.'
        || !ascii::isDigit(version[5]) || !ascii::isDigit(version[7]))
        return bad("This is no HTTP request", "CCProxy speaks plain HTTP/1.1 on this port.");
    if (version[5] != '1')
        return RequestRefusal(505, FailureKind::InvalidRequest,
                              "CCProxy speaks HTTP/1.1 and not " + std::string(version));
    head.request.isHttp11 = version[7] != '0';
    head.wantsClose = !head.request.isHttp11;
    return std::nullopt;
}

Checked readRequestLine(std::string_view line, ParsedHead &head)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last || !isToken(line.substr(0, first)))
        return bad("This is no HTTP request", "CCProxy speaks plain HTTP/1.1 on this port.");
    if (Checked refusal = readVersion(line.substr(last + 1), head))
        return refusal;
    const std::optional<Method> method = methodOf(line.substr(0, first));
    if (!method)
        return RequestRefusal(405, FailureKind::MethodNotAllowed,
                              "CCProxy does not know the method "
                                  + std::string(line.substr(0, first)));
    head.request.method = *method;
    return readTarget(line.substr(first + 1, last - first - 1), head.request);
}

/// Fills the list from the field lines; `head` is the text that the list holds.
Checked readFields(std::string_view head, std::size_t at, std::size_t maxFields,
                   HeaderFields &fields)
{
    while (true) {
        const std::size_t end = head.find("\r\n", at);
        const std::string_view line = head.substr(at, end - at);
        if (line.empty())
            return std::nullopt;
        if (line.front() == ' ' || line.front() == '\t')
            return bad("A header of the request is folded over two lines");
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !isToken(line.substr(0, colon)))
            return bad("A header of the request is malformed");
        if (hasControlCharacter(line))
            return bad("A header of the request holds a control character");
        if (fields.size() == maxFields)
            return RequestRefusal(431, FailureKind::TooLarge,
                                  "The request has more than " + std::to_string(maxFields)
                                      + " header fields");
        const std::string_view value = ascii::trimmed(line.substr(colon + 1), kFieldBlanks);
        fields.add(at, colon, static_cast<std::size_t>(value.data() - head.data()), value.size());
        at = end + 2;
    }
}

Checked readLength(std::string_view value, ParsedHead &head)
{
    // Eighteen digits cannot overflow; more are no length that anybody means.
    if (value.empty() || value.size() > 18
        || !std::all_of(value.begin(), value.end(), ascii::isDigit))
        return bad("The Content-Length of the request is no number");
    std::size_t length = 0;
    std::from_chars(value.data(), value.data() + value.size(), length);
    if (head.framing == BodyFraming::Length && head.contentLength != length)
        return bad("The request has two different Content-Lengths");
    head.framing = BodyFraming::Length;
    head.contentLength = length;
    return std::nullopt;
}

/// Whether a comma-separated list holds a token, in any case.
bool listHas(std::string_view list, std::string_view token)
{
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        if (equalIgnoringCase(ascii::trimmed(list.substr(0, comma), kFieldBlanks), token))
            return true;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}

/// What the fields say about the message itself.
Checked readFraming(ParsedHead &head)
{
    bool hasLength = false;
    bool hasHost = false;
    bool isChunked = false;
    const HeaderFields &fields = head.request.headers;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto [name, value] = fields[i];
        if (name == "content-length") {
            hasLength = true;
            if (Checked refusal = readLength(value, head))
                return refusal;
        } else if (name == "transfer-encoding") {
            if (isChunked || !head.request.isHttp11 || !equalIgnoringCase(value, "chunked"))
                return bad("The Transfer-Encoding of the request is not supported",
                           "Send the body with a Content-Length, or chunked.");
            isChunked = true;
        } else if (name == "host") {
            if (hasHost || !hostOf(value))
                return bad("The Host header of the request is malformed");
            hasHost = true;
        } else if (name == "connection") {
            head.wantsClose |= listHas(value, "close");
        } else if (name == "expect") {
            if (!equalIgnoringCase(value, "100-continue"))
                return RequestRefusal(
                    417, FailureKind::InvalidRequest,
                    "The Expect header of the request asks for something unknown");
            head.expectsContinue = head.request.isHttp11;
        } else if (name == "upgrade" && !equalIgnoringCase(value, "h2c")) {
            // An offer of HTTP/2 may be passed over in silence (some clients always make it).
            return bad("CCProxy speaks HTTP/1.1 only, no WebSocket");
        }
    }
    if (isChunked && hasLength)
        return bad("The request has both a Content-Length and a Transfer-Encoding");
    if (isChunked)
        head.framing = BodyFraming::Chunked;
    if (!hasHost && head.request.isHttp11)
        return bad("The request has no Host header");
    return std::nullopt;
}

} // namespace

RequestRefusal::RequestRefusal(int httpStatus, FailureKind kind, std::string message,
                               std::string remedy)
    : status(httpStatus), failure{kind, std::move(message), std::move(remedy), {}, 0, false}
{
}

RequestRefusal::RequestRefusal(Failure reason)
    : status(faceOf(reason.kind).httpStatus), failure(std::move(reason))
{
}

RequestRefusal bodyTooLarge(std::size_t limit)
{
    return RequestRefusal(Failure{FailureKind::TooLarge,
                                  "The request is larger than " + std::to_string(limit) + " bytes",
                                  "Raise `performance.max_request_body_size`, or send less.",
                                  {},
                                  0,
                                  true});
}

HeadScanner::Result HeadScanner::scan(std::string_view bytes)
{
    // The second half of a line end may still come; see RFC 9112, 2.2.
    if (bytes == "\r")
        return Result::Incomplete;
    if (!bytes.empty() && !ascii::isTokenChar(bytes.front()))
        return Result::Bad;
    while (true) {
        const std::size_t end = bytes.find('\n', m_searched);
        if (end == std::string_view::npos) {
            m_searched = bytes.size();
            return Result::Incomplete;
        }
        if (end == m_scanned || bytes[end - 1] != '\r')
            return Result::Bad;
        const bool isEmptyLine = end == m_scanned + 1;
        m_scanned = m_searched = end + 1;
        if (isEmptyLine)
            return Result::Complete;
    }
}

Expected<ParsedHead, RequestRefusal> parseHead(std::string_view head, const ListenerLimits &limits)
{
    ParsedHead parsed;
    const std::size_t lineEnd = head.find("\r\n");
    Checked refusal = readRequestLine(head.substr(0, lineEnd), parsed);
    if (!refusal) {
        parsed.request.headers = HeaderFields(std::string(head));
        refusal = readFields(head, lineEnd + 2, limits.maxHeaderFields, parsed.request.headers);
    }
    if (!refusal)
        refusal = readFraming(parsed);
    if (!refusal && parsed.contentLength > limits.maxBody)
        refusal = bodyTooLarge(limits.maxBody);
    if (refusal)
        return Unexpected(std::move(*refusal));
    return parsed;
}

} // namespace ccproxy::engine

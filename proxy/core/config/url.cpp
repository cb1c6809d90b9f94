// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/url.h"

#include "core/ascii.h"

#include <algorithm>
#include <charconv>

namespace ccproxy::config {
namespace {

constexpr std::string_view kMask = "••••";

Unexpected<Failure> wrong(std::string message, std::string remedy)
{
    return unexpected(FailureKind::ConfigInvalid, std::move(message), std::move(remedy));
}

std::uint16_t usualPort(std::string_view scheme)
{
    if (scheme == "http")
        return 80;
    return scheme == "https" ? 443 : 1080;
}

/// Host and port from "host:port"; false when they are none.
bool readAuthority(std::string_view text, Url &url)
{
    const std::size_t hostEnd = text.starts_with('[') ? text.find(']') + 1 : text.find(':');
    const std::string_view host = text.substr(0, hostEnd);
    if (!isHost(host))
        return false;
    url.host = ascii::lowered(host);
    const std::string_view rest = hostEnd >= text.size() ? "" : text.substr(hostEnd);
    if (rest.empty())
        return true;
    unsigned port = 0;
    const char *end = rest.data() + rest.size();
    const auto [stop, error] = std::from_chars(rest.data() + 1, end, port);
    if (rest[0] != ':' || error != std::errc() || stop != end || port == 0 || port > 65535)
        return false;
    url.port = static_cast<std::uint16_t>(port);
    return true;
}

bool isKeyItem(std::string_view name)
{
    const std::string plain = ascii::lowered(name);
    for (const std::string_view part : {"key", "token", "secret", "password", "sig", "auth"}) {
        if (plain.find(part) != std::string::npos)
            return true;
    }
    return false;
}

std::string maskedQuery(std::string_view query)
{
    std::string out;
    while (!query.empty()) {
        const std::string_view item = query.substr(0, query.find('&'));
        const std::size_t equals = item.find('=');
        if (!out.empty())
            out += '&';
        if (equals != std::string_view::npos && isKeyItem(item.substr(0, equals))) {
            out += item.substr(0, equals + 1);
            out += kMask;
        } else {
            out += item;
        }
        query.remove_prefix(std::min(query.size(), item.size() + 1));
    }
    return out;
}

} // namespace

std::string Url::text() const
{
    std::string out = scheme + "://";
    if (!userInfo.empty())
        out += userInfo + '@';
    out += host;
    if (port)
        out += ':' + std::to_string(*port);
    out += path;
    if (!query.empty())
        out += '?' + query;
    return out;
}

std::string Url::origin() const
{
    return scheme + "://" + host + ':' + std::to_string(port.value_or(usualPort(scheme)));
}

bool isHost(std::string_view host)
{
    const bool bracketed = host.starts_with('[');
    if (bracketed) {
        if (host.size() < 4 || !host.ends_with(']'))
            return false;
        host = host.substr(1, host.size() - 2);
    }
    if (host.empty() || host.size() > 253)
        return false;
    const bool six = host.find(':') != std::string_view::npos;
    if (bracketed && !six)
        return false;
    return std::all_of(host.begin(), host.end(), [six](char c) {
        return ascii::isAlphanumeric(c) || c == '.'
            || (six ? c == ':' || c == '%' : c == '-' || c == '_');
    });
}

bool isLoopback(std::string_view host)
{
    const std::string plain = ascii::lowered(host);
    if (plain == "localhost" || plain == "::1" || plain == "[::1]")
        return true;
    if (!plain.starts_with("127."))
        return false;
    // Only a dotted quad: "127.example.com" is somebody's name.
    int dots = 0;
    for (const char c : plain) {
        if (c == '.')
            ++dots;
        else if (c < '0' || c > '9')
            return false;
    }
    return dots == 3 && !plain.ends_with('.');
}

Expected<Url> parseUrl(std::string_view text)
{
    text = ascii::trimmed(text);
    text = text.substr(0, text.find('#'));
    const std::size_t schemeEnd = text.find("://");
    if (schemeEnd == std::string_view::npos || schemeEnd == 0)
        return wrong("this is not an absolute URL", "write it as https://host/path");
    if (std::any_of(text.begin(), text.end(),
                    [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == '\x7F'; }))
        return wrong("a URL with a space or a control character", "remove it, or write it as %20");
    Url url;
    url.scheme = ascii::lowered(text.substr(0, schemeEnd));
    if (!std::all_of(url.scheme.begin(), url.scheme.end(), ascii::isAlphanumeric))
        return wrong("this is not an absolute URL", "write it as https://host/path");
    std::string_view rest = text.substr(schemeEnd + 3);
    const std::size_t authorityEnd = std::min(rest.find_first_of("/?"), rest.size());
    std::string_view authority = rest.substr(0, authorityEnd);
    rest.remove_prefix(authorityEnd);
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        url.userInfo = authority.substr(0, at);
        authority.remove_prefix(at + 1);
    }
    if (!readAuthority(authority, url))
        return wrong("a URL whose host or port is not valid",
                     "write a host name or address, and a port from 1 to 65535");
    const std::size_t question = std::min(rest.find('?'), rest.size());
    url.path = rest.substr(0, question);
    if (question < rest.size())
        url.query = rest.substr(question + 1);
    return url;
}

std::string maskedUrl(std::string_view text)
{
    Expected<Url> url = parseUrl(text);
    if (!url)
        return std::string(text);
    if (const std::size_t colon = url->userInfo.find(':'); colon != std::string::npos)
        url->userInfo = url->userInfo.substr(0, colon + 1) + std::string(kMask);
    url->query = maskedQuery(url->query);
    return url->text();
}

} // namespace ccproxy::config

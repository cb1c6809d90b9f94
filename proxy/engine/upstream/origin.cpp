// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/origin.h"

#include "core/ascii.h"

#include <charconv>

namespace ccproxy::engine {

namespace {

int usualPort(std::string_view scheme)
{
    if (scheme == "https")
        return 443;
    return scheme.starts_with("socks") ? 1080 : 80;
}

} // namespace

std::string Origin::hostPort() const
{
    const bool v6 = host.find(':') != std::string::npos;
    return (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

bool Origin::isLoopback() const
{
    return host == "localhost" || host.ends_with(".localhost") || host == "::1"
        || (host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string::npos);
}

Origin originOf(std::string_view url)
{
    const auto schemeEnd = url.find("://");
    if (schemeEnd == std::string_view::npos || schemeEnd == 0)
        return {};
    Origin origin;
    origin.scheme = ascii::lowered(url.substr(0, schemeEnd));
    std::string_view authority = url.substr(schemeEnd + 3);
    authority = authority.substr(0, authority.find_first_of("/?#"));
    if (const auto at = authority.rfind('@'); at != std::string_view::npos)
        authority.remove_prefix(at + 1);

    auto hostEnd = authority.find(':');
    if (authority.starts_with('[')) {
        const auto bracket = authority.find(']');
        if (bracket == std::string_view::npos)
            return {};
        origin.host = ascii::lowered(authority.substr(1, bracket - 1));
        hostEnd = authority.find(':', bracket);
    } else {
        origin.host = ascii::lowered(authority.substr(0, hostEnd));
    }
    origin.port = usualPort(origin.scheme);
    if (hostEnd != std::string_view::npos) {
        const auto digits = authority.substr(hostEnd + 1);
        std::from_chars(digits.data(), digits.data() + digits.size(), origin.port);
    }
    return origin.host.empty() ? Origin{} : origin;
}

} // namespace ccproxy::engine

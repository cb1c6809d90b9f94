// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ccproxy::engine {

/// Where a URL leads: what may be shown of it, without user, password, path or query.
struct Origin {
    std::string scheme; ///< lower case
    std::string host;   ///< without the brackets of an IPv6 address
    int port = 0;       ///< the scheme's usual one when the URL names none

    /// "host:port", "[address]:port" for IPv6.
    std::string hostPort() const;
    /// The machine itself: localhost, 127.0.0.0/8 or ::1.
    bool isLoopback() const;
    bool operator==(const Origin &) const = default;
};

/// All empty when `url` is no absolute URL.
Origin originOf(std::string_view url);

} // namespace ccproxy::engine

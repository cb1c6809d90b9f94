// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ccproxy::config {

/// The parts of an absolute URL, unescaped nowhere.
struct Url {
    std::string scheme;   ///< lower case
    std::string userInfo; ///< "user:password" or ""
    std::string host;     ///< lower case; IPv6 in brackets
    std::optional<std::uint16_t> port;
    std::string path;  ///< "" or begins with '/'
    std::string query; ///< without '?'

    std::string text() const;
    /// Scheme, host and port, the port written out: what two URLs of one server share.
    std::string origin() const;
};

/// Reads an absolute URL with a host; surrounding blanks and a fragment are dropped. The failure
/// (ConfigInvalid) tells what is wrong without repeating the text, since a URL may hold a password.
Expected<Url> parseUrl(std::string_view text);

/// Whether a host (a name or an address, an IPv6 one with or without brackets) is this machine's
/// loopback: localhost, 127.0.0.0/8 or ::1.
bool isLoopback(std::string_view host);

/// Whether `host` can be a name or address to listen on.
bool isHost(std::string_view host);

/// `url` with its password and the values of query items that hold keys replaced by "••••"; a text
/// that is no URL is given back as it is.
std::string maskedUrl(std::string_view url);

} // namespace ccproxy::config

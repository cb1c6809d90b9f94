// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"

#include <string>

namespace ccproxy::engine {

/// How a server is reached, and whose word is taken for who it is.
struct Way {
    /// "" = as the system says (see SystemProxies), "direct" = none, else a URL with the scheme
    /// http, https, socks5 or socks5h. A user and password in it are for the proxy only.
    std::string proxyUrl;
    /// That proxy is the one of all servers: those on this machine, and those that NO_PROXY names,
    /// are reached without it.
    bool proxyIsForAll = false;
    /// Certificates (PEM) to trust beside the system's; "" = only those.
    std::string caFile;
    /// False takes any certificate, whoever shows it.
    bool verifiesTls = true;

    bool operator==(const Way &) const = default;
};

/// To a provider, or (null) to a server that is none.
Way wayTo(const config::Settings &settings, const config::Provider *provider);

} // namespace ccproxy::engine

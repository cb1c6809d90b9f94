// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/access.h"

#include "core/ascii.h"
#include "engine/listener/host_name.h"

#include <algorithm>

namespace ccproxy::engine {

namespace {

Failure forbidden(std::string message, std::string remedy)
{
    return finalFailure(FailureKind::Permission, std::move(message), std::move(remedy));
}

bool isOwnHost(const AccessRules &rules, const InboundRequest &request, std::string_view host)
{
    // An address is ours when the connection came in on it: a page's name cannot be rebound to it.
    return isLoopbackHost(host) || ascii::equalIgnoringCase(host, request.localAddress)
        || std::any_of(rules.hosts.begin(), rules.hosts.end(), [host](const std::string &own) {
               return ascii::equalIgnoringCase(own, host);
           });
}

bool isOwnAuthority(const AccessRules &rules, const InboundRequest &request,
                    std::string_view authority)
{
    const std::optional<std::string_view> host = hostOf(authority);
    return host && isOwnHost(rules, request, *host);
}

bool isOwnOrigin(const AccessRules &rules, const InboundRequest &request, std::string_view origin)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (origin.starts_with(scheme))
            return isOwnAuthority(rules, request, origin.substr(scheme.size()));
    }
    return false; // "null", file:, extensions
}

/// A page of another site, as its browser tells; see AccessRules.
std::optional<Failure> pageRefusal(const AccessRules &rules, const InboundRequest &request)
{
    for (std::size_t i = 0; i < request.headers.size(); ++i) {
        const auto [name, value] = request.headers[i];
        if (name == "host" && !isOwnAuthority(rules, request, value))
            return forbidden("The Host header names neither this machine nor an allowed host",
                             "Use http://127.0.0.1 with CCProxy's port, or add the name to "
                             "`allowed_hosts`.");
        if (name == "origin" && !isOwnOrigin(rules, request, value))
            return forbidden("A web page of another origin may not use CCProxy",
                             "Add the page's host to `allowed_hosts` if it is yours.");
        if (name == "sec-fetch-site" && value != "none" && value != "same-origin")
            return forbidden("A web page of another site may not use CCProxy", {});
    }
    if (!request.authority.empty() && !isOwnAuthority(rules, request, request.authority))
        return forbidden("The address of the request names another host",
                         "CCProxy is no general proxy: use it as a base URL, and take it out of "
                         "HTTP_PROXY.");
    return std::nullopt;
}

bool hasKey(const AccessRules &rules, const InboundRequest &request)
{
    bool found = false;
    const auto compare = [&](std::string_view candidate) {
        for (const Secret &key : rules.keys)
            found |= !key.empty() && key.matches(candidate); // all of them: constant time
    };
    compare(request.header("x-api-key"));
    compare(bearerToken(request));
    return found;
}

bool isOpen(const AccessRules &rules, const InboundRequest &request)
{
    return request.peerIsLoopback
        && (request.method == Method::Get || request.method == Method::Head)
        && std::find(rules.openPaths.begin(), rules.openPaths.end(), request.path)
        != rules.openPaths.end();
}

} // namespace

std::optional<Failure> refusal(const AccessRules &rules, const InboundRequest &request)
{
    if (std::optional<Failure> failure = pageRefusal(rules, request))
        return failure;
    if (request.method == Method::Options)
        return forbidden("CCProxy does not serve web pages of other origins", {});
    if (rules.keys.empty()) {
        if (request.peerIsLoopback)
            return std::nullopt;
        return forbidden("Without an `apikey` CCProxy serves only programs on its own machine",
                         "Set `apikey` in CCProxy's settings and send it as x-api-key.");
    }
    if (isOpen(rules, request) || hasKey(rules, request))
        return std::nullopt;
    if (rules.keyUnknown)
        return rules.keyUnknown;
    const bool sentOne =
        !request.header("x-api-key").empty() || !request.header("authorization").empty();
    return forbidden(sentOne ? "The key of this request is not CCProxy's own `apikey`"
                             : "CCProxy wants its own `apikey`, and this request has no key",
                     "Start Claude Code with `ccproxy code`, or set ANTHROPIC_AUTH_TOKEN to the "
                     "`apikey` of CCProxy's settings.");
}

std::string_view bearerToken(const InboundRequest &request)
{
    constexpr std::string_view kScheme = "bearer ";
    std::string_view value = request.header("authorization");
    if (value.size() <= kScheme.size()
        || !ascii::equalIgnoringCase(value.substr(0, kScheme.size()), kScheme))
        return {};
    value.remove_prefix(kScheme.size());
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    return value;
}

} // namespace ccproxy::engine

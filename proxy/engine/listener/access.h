// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"
#include "core/secret.h"
#include "engine/listener/request.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::engine {

/// Who may use the proxy (PRODUCT.md 7): nobody but the user, and no web page that the user looks
/// at. Only what a page cannot forge is believed.
struct AccessRules {
    /// Names and addresses beside the loopback ones that a Host or Origin may carry: the `host`
    /// that we listen on and `allowed_hosts`. Any case; without a port.
    std::vector<std::string> hosts;
    /// What a client must send in x-api-key or as bearer: the `apikey`, and the tokens of launches
    /// once there is one. Empty: only loopback peers are served.
    std::vector<Secret> keys;
    /// Why the `apikey` is not known although there is one: told to whoever sends no other key.
    std::optional<Failure> keyUnknown{};
    /// Paths that loopback peers may GET or HEAD without a key: probes that tell nothing.
    std::vector<std::string> openPaths = {"/", "/health", "/api/hello"};
};

/// Why a request is not served, or nothing. Needs only its head. A wrong key is a 403, since Claude
/// Code would try a 401 for minutes (CLIENT.md 7 and 8.23). Keys are compared in constant time.
std::optional<Failure> refusal(const AccessRules &rules, const InboundRequest &request);

/// The token of "Authorization: Bearer TOKEN", empty when there is none.
std::string_view bearerToken(const InboundRequest &request);

} // namespace ccproxy::engine

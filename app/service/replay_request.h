// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "engine/upstream/http.h"
#include "launcher/environment.h"

#include <cstdint>
#include <string>

/// Requests that are on record, sent again.
namespace ccproxy::app {

/// What is kept of one.
struct KeptRequest {
    std::string id; ///< as it is called in a message
    std::string body;
    std::uint64_t leftOut = 0; ///< bytes of the body that were not kept
    std::string beta;          ///< its anthropic-beta header, "" = none
};

/// The request to the running proxy that asks another model the same: "PROVIDER,MODEL". Fails when
/// not all of it was kept. The session stays that of the first one. Pure.
Expected<engine::HttpRequest> replayRequest(const KeptRequest &kept, const std::string &model,
                                            const LaunchTarget &way);

} // namespace ccproxy::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "engine/capture/captured_text.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ccproxy::engine {

using HeaderList = std::vector<std::pair<std::string, std::string>>;

/// Without those whose names say that their values are secrets.
void dropSecrets(HeaderList &headers);

/// What one try sent to a provider, and what came back.
struct AttemptBodies {
    explicit AttemptBodies(const std::shared_ptr<CaptureRoom> &room) : request(room), response(room)
    {
    }

    Secret key; ///< that it was sent with: in no text above, but the provider may tell it back
    std::string url;
    HeaderList requestHeaders;
    CapturedText request;
    int status = 0;
    HeaderList responseHeaders;
    CapturedText response;
};

/// Both sides of an exchange. Written by the engine's thread while the exchange lives, and by
/// nobody after that. Texts may hold secrets in their midst: core/redact is for whoever shows them
/// or writes them down.
struct ExchangeBodies {
    explicit ExchangeBodies(std::shared_ptr<CaptureRoom> r)
        : room(std::move(r)), request(room), response(room)
    {
    }

    /// The exchange is over: gives back what only more of its texts would need.
    void end();

    std::shared_ptr<CaptureRoom> room;
    HeaderList requestHeaders;
    CapturedText request;
    CapturedText response;
    std::vector<std::shared_ptr<AttemptBodies>> attempts; ///< as in the record
};

using ExchangeBodiesPtr = std::shared_ptr<const ExchangeBodies>;

/// As they are at this moment, for another thread to read while the exchange goes on.
ExchangeBodiesPtr momentOf(const ExchangeBodies &bodies);

} // namespace ccproxy::engine

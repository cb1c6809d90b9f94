// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/bodies.h"

#include "core/redact.h"

namespace ccproxy::engine {
void ExchangeBodies::end()
{
    response.end();
    for (const auto &attempt : attempts)
        attempt->response.end();
}

ExchangeBodiesPtr momentOf(const ExchangeBodies &bodies)
{
    auto out = std::make_shared<ExchangeBodies>(bodies.room);
    out->requestHeaders = bodies.requestHeaders;
    out->request.showMomentOf(bodies.request);
    out->response.showMomentOf(bodies.response);
    for (const auto &attempt : bodies.attempts) {
        AttemptBodies &copy =
            *out->attempts.emplace_back(std::make_shared<AttemptBodies>(bodies.room));
        copy.key = attempt->key;
        copy.url = attempt->url;
        copy.requestHeaders = attempt->requestHeaders;
        copy.request.showMomentOf(attempt->request);
        copy.status = attempt->status;
        copy.responseHeaders = attempt->responseHeaders;
        copy.response.showMomentOf(attempt->response);
    }
    return out;
}

void dropSecrets(HeaderList &headers)
{
    std::erase_if(headers, [](const auto &header) { return isSecretName(header.first); });
}

} // namespace ccproxy::engine

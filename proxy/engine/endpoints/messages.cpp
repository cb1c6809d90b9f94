// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/endpoints/endpoints.h"

#include "core/ascii.h"

#include <algorithm>

namespace ccproxy::engine::endpoints {
namespace {

/// Bodies are JSON. A missing content type is overlooked; another one is most often a curl command
/// without its header, and is told so.
std::optional<Failure> wrongContentType(const InboundRequest &request)
{
    const std::string type = ascii::lowered(request.header("content-type").substr(0, 100));
    if (type.empty() || type.find("json") != std::string::npos)
        return std::nullopt;
    return finalFailure(FailureKind::UnsupportedMedia,
                        "The request's content type is " + type + ", not application/json",
                        "Send the header content-type: application/json.");
}

} // namespace

void messages(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    if (const auto failure = wrongContentType(inbound->request())) {
        inbound->respond(*failure, host.nextRequestId());
        return;
    }
    host.openExchange(std::move(inbound));
}

void countTokens(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    if (const auto failure = wrongContentType(inbound->request())) {
        inbound->respond(*failure, host.nextRequestId());
        return;
    }
    host.openCount(std::move(inbound));
}

} // namespace ccproxy::engine::endpoints

// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/client_request.h"

#include <memory>
#include <utility>

namespace ccproxy::app {

engine::HttpRequest clientRequest(std::string url, Secret token, std::string body)
{
    engine::HttpRequest request;
    request.url = std::move(url);
    request.headers = {{"content-type", "application/json"}, {"anthropic-version", "2023-06-01"}};
    request.secret = {.name = "authorization", .prefix = "Bearer ", .key = std::move(token)};
    request.body = std::make_shared<const std::string>(std::move(body));
    request.proxyUrl = "direct";
    return request;
}

} // namespace ccproxy::app

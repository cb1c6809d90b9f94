// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/replay_request.h"

#include "core/json/writer.h"
#include "core/messages/request.h"
#include "launcher/client_request.h"

namespace ccproxy::app {
namespace {

/// The body as it asks for another model.
Expected<std::string> bodyFor(const KeptRequest &kept, const std::string &model)
{
    if (kept.body.empty() || kept.leftOut > 0)
        return unexpected(FailureKind::NotFound, "The request " + kept.id + " was not kept",
                          "`ccproxy config set history.bodies all` keeps what is to come.");
    const std::size_t size = kept.body.size();
    std::string body = kept.body;
    body.append(json::kPadding, ' ');
    json::Parser parser;
    auto read = messages::readRequest(parser, std::string_view(body).substr(0, size));
    if (!read)
        return Unexpected(std::move(read.error()));
    const std::string_view span = read->modelSpan;
    const auto at = static_cast<std::size_t>(span.data() - body.data());
    std::string name;
    json::Writer(name).string(model);
    return body.substr(0, at) + name + body.substr(at + span.size(), size - at - span.size());
}

} // namespace

Expected<engine::HttpRequest> replayRequest(const KeptRequest &kept, const std::string &model,
                                            const LaunchTarget &way)
{
    auto body = bodyFor(kept, model);
    if (!body)
        return Unexpected(std::move(body.error()));
    engine::HttpRequest request =
        clientRequest(way.baseUrl + "/v1/messages", Secret(way.token), std::move(*body));
    if (!kept.beta.empty())
        request.headers.push_back({"anthropic-beta", kept.beta});
    return request;
}

} // namespace ccproxy::app

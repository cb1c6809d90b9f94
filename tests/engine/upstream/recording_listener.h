// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/upstream/client.h"

#include <functional>
#include <optional>
#include <string>

namespace ccproxy::test {

/// Writes down what it hears.
class RecordingListener final : public engine::UpstreamListener {
public:
    void onHead(const engine::HttpResponseHead &answer) override
    {
        ++heads;
        head = answer;
        if (atHead)
            atHead();
    }
    void onData(std::string_view bytes) override
    {
        ++pieces;
        if (keep)
            body += bytes;
        received += bytes.size();
        if (atData)
            atData(bytes);
    }
    void onDone(const engine::TransferResult &result) override
    {
        ++ends;
        if (!result)
            failure = result.error();
        if (atDone)
            atDone();
    }

    bool done() const { return ends == 1; }
    bool succeeded() const { return ends == 1 && !failure; }
    std::string text() const { return failure ? failure->failure.text() : std::string(); }

    /// An empty one when there is none, so that a test that expected one fails and goes on.
    engine::TransferFailure why() const { return failure.value_or(engine::TransferFailure{}); }

    int heads = 0;
    int pieces = 0;
    int ends = 0;
    bool keep = true; ///< the body, not only its size
    std::size_t received = 0;
    engine::HttpResponseHead head;
    std::string body;
    std::optional<engine::TransferFailure> failure;
    std::function<void()> atHead;
    std::function<void(std::string_view)> atData;
    std::function<void()> atDone;
};

/// Straight to `url`, with a JSON body.
inline engine::HttpRequest post(std::string url, std::string body = "{}")
{
    engine::HttpRequest request;
    request.url = std::move(url);
    request.headers = {{"content-type", "application/json"}};
    request.body = std::make_shared<const std::string>(std::move(body));
    request.proxyUrl = "direct";
    return request;
}

} // namespace ccproxy::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_encoder/support/encoding.h"

#include "core/json/reader.h"

#include <algorithm>

namespace chat_encoder {

using namespace ccproxy;

std::string doubled(std::string_view text)
{
    std::string out(text);
    std::replace(out.begin(), out.end(), '\'', '"');
    return out;
}

std::string Sent::field(std::string_view name) const
{
    std::string found;
    json::Parser parser;
    parser.objectOfCopy(encoded.body, [&](std::string_view key, json::Value value) {
        if (key == name)
            found = std::string(json::rawJson(value).value_or("broken"));
    });
    return found;
}

std::string Sent::parameters() const
{
    std::string all;
    json::Parser parser;
    parser.objectOfCopy(encoded.body, [&](std::string_view key, json::Value value) {
        if (key == "model" || key == "tools" || key == "messages")
            return;
        all += all.empty() ? "" : " ";
        all += std::string(key) + ':' + std::string(json::rawJson(value).value_or("broken"));
    });
    return all;
}

std::string Sent::notes() const
{
    std::string all;
    for (const std::string &note : encoded.notes)
        all += (all.empty() ? "" : "; ") + note;
    return all;
}

Sent send(std::string_view request, const To &to)
{
    std::string body(request);
    body.append(json::kPadding, ' ');
    json::Parser parser;
    const auto read =
        messages::readRequest(parser, std::string_view(body).substr(0, request.size()));
    if (!read)
        return {.encoded = {}, .failure = "request: " + read.error().text()};
    const std::string parameters = doubled(to.parameters);
    const dialects::Target target{.provider = "configured",
                                  .traits = to.traits,
                                  .baseUrl = "https://host.example/v1",
                                  .model = to.model,
                                  .parameters = parameters,
                                  .facts = to.facts,
                                  .replaysReasoning = to.replaysReasoning,
                                  .otherServer = to.otherServer};
    auto encoded = dialects::openai_chat::encodeChat(*read, target, {});
    if (!encoded)
        return {.encoded = {}, .failure = encoded.error().text()};
    return {.encoded = std::move(*encoded), .failure = {}};
}

Sent sendMessages(std::string_view messages, const To &to, std::string_view more)
{
    return send(
        doubled("{'model':'client','messages':" + std::string(messages) + std::string(more) + "}"),
        to);
}

} // namespace chat_encoder

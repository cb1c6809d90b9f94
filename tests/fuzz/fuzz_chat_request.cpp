// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/dialect.h"

#include <cstdint>
#include <cstdlib>
#include <string>

/// A request that is read and encoded is JSON again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string body(data, data + size);
    body.append(ccproxy::json::kPadding, ' ');
    ccproxy::json::Parser parser;
    const auto request =
        ccproxy::messages::readRequest(parser, std::string_view(body).substr(0, size));
    // What is carried over unread may be broken; then the provider says so.
    if (!request || !ccproxy::json::isValid(std::string_view(body).substr(0, size)))
        return 0;
    ccproxy::dialects::Target target{};
    target.provider = "p";
    target.traits = "openai";
    target.baseUrl = "https://host.example/v1";
    target.model = "m";
    const auto encoded = ccproxy::dialects::openAiChatDialect().encode(*request, target, {});
    if (encoded && !ccproxy::json::isValid(encoded->body))
        std::abort();
    return 0;
}

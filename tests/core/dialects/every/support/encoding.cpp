// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/encoding.h"

#include "core/json/reader.h"

namespace ccproxy::tests {

std::optional<dialects::Encoded> encodeFor(const TargetRow &row, std::string_view request,
                                           std::string &failure)
{
    const dialects::ClientHeaders headers{
        {"authorization", "Bearer " + std::string(kClientKey)},
        {"x-api-key", std::string(kClientKey)},
        {"anthropic-version", "2023-06-01"},
        {"anthropic-beta", "claude-code-20250219,effort-2025-11-24"},
        {"x-claude-code-session-id", "0f8fad5b-d9cb-469f-a165-70867728950e"},
        {"user-agent", "claude-cli/2.1.330 (external, cli)"},
    };
    std::string body(request);
    body.append(json::kPadding, ' ');
    json::Parser parser;
    const auto read =
        messages::readRequest(parser, std::string_view(body).substr(0, request.size()));
    if (!read) {
        failure = "cannot be read: " + read.error().text();
        return std::nullopt;
    }
    auto encoded = dialects::find(row.dialect)->encode(*read, targetOf(row), headers);
    if (!encoded) {
        failure = "refused: " + encoded.error().text();
        return std::nullopt;
    }
    return std::move(*encoded);
}

std::size_t endOfMessages(const TargetRow &row, const std::string &body)
{
    const std::string_view name = row.dialect == catalogue::Dialect::OpenAiResponses ? "input"
        : row.dialect == catalogue::Dialect::Gemini                                  ? "contents"
                                                                                     : "messages";
    std::size_t end = 0;
    std::string padded = body;
    padded.append(json::kPadding, ' ');
    json::Parser parser;
    parser.object(std::string_view(padded).substr(0, body.size()),
                  [&](std::string_view key, json::Value value) {
                      if (key != name)
                          return;
                      const std::string_view raw = json::rawJson(value).value_or("");
                      // Without the bracket behind the last message.
                      if (!raw.empty())
                          end =
                              static_cast<std::size_t>(raw.data() - padded.data()) + raw.size() - 1;
                  });
    return end;
}

} // namespace ccproxy::tests

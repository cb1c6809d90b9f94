// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/dialect.h"

#include "core/dialects/anthropic/decoder.h"
#include "core/dialects/anthropic/request_edit.h"
#include "core/dialects/provider_errors.h"

#include <algorithm>
#include <array>

namespace ccproxy::dialects {
namespace {

constexpr std::string_view kVersion = "anthropic-version";

/// Whether the words go to Anthropic's own servers and to nobody else's.
bool isAnthropicItself(std::string_view baseUrl)
{
    constexpr std::string_view host = "https://api.anthropic.com";
    if (!baseUrl.starts_with(host))
        return false;
    const std::string_view rest = baseUrl.substr(host.size());
    return rest.empty() || rest.front() == '/' || rest.front() == ':';
}

/// What travels of the client's own headers: all of `anthropic-*`, known or not, since a body field
/// and its beta header are a pair (CLIENT.md 10). Nothing else says anything to the provider:
/// credentials are ours to choose, `x-claude-code-*` is addressed to a gateway (WIRE.md 1.5), and
/// who the client is concerns only Anthropic.
std::vector<Header> headersFor(std::string_view accept, const Target &target,
                               const ClientHeaders &client)
{
    std::vector<Header> headers;
    headers.emplace_back("content-type", "application/json");
    headers.emplace_back("accept", accept);
    const bool own = isAnthropicItself(target.baseUrl);
    bool hasVersion = false;
    for (const Header &header : client) {
        if (header.first.starts_with("anthropic-") || (own && header.first == "user-agent")) {
            headers.push_back(header);
            hasVersion = hasVersion || header.first == kVersion;
        }
    }
    if (!hasVersion)
        headers.emplace_back(kVersion, "2023-06-01");
    return headers;
}

/// Whose server it is, null when that is unknown. By the address first: a user may write
/// `"type": "anthropic"` over any of the servers that we know.
const catalogue::ProviderEntry *serverOf(const Target &target)
{
    const catalogue::ProviderEntry *named = catalogue::findProvider(target.traits);
    if (named != nullptr && named->baseUrl == target.baseUrl) // nearly always
        return named;
    for (const catalogue::ProviderEntry &entry : catalogue::providers()) {
        if (entry.dialect == catalogue::Dialect::Anthropic && !entry.baseUrl.empty()
            && target.baseUrl.starts_with(entry.baseUrl))
            return &entry;
    }
    return named;
}

/// Servers that count tokens (WIRE.md 11.1, 14), by their names in the catalogue. "anthropic" also
/// stands for the servers that a user calls so: gateways, llama.cpp, SGLang.
constexpr std::array<std::string_view, 1> kCounting{"anthropic"};

bool counts(const Target &target)
{
    const catalogue::ProviderEntry *server = serverOf(target);
    return server != nullptr
        && std::find(kCounting.begin(), kCounting.end(), server->name) != kCounting.end();
}

class AnthropicDialect final : public Dialect {
public:
    bool passesThrough() const override { return true; }

    KeyHeader keyHeader(const Target &target) const override
    {
        const catalogue::ProviderEntry *server = serverOf(target);
        return server != nullptr && server->bearerKey ? KeyHeader{"authorization", "Bearer "}
                                                      : KeyHeader{"x-api-key", ""};
    }

    Expected<Encoded> encode(const messages::Request &request, const Target &target,
                             const ClientHeaders &headers) const override
    {
        Encoded encoded;
        encoded.url.append(target.baseUrl).append("/v1/messages");
        encoded.headers =
            headersFor(request.stream ? "text/event-stream" : "application/json", target, headers);
        encoded.body = anthropic::editRequest(request, target, encoded.notes);
        encoded.stream = request.stream;
        return encoded;
    }

    std::unique_ptr<Decoder> decoder(const DecodeContext &context) const override
    {
        return anthropic::makeDecoder(context);
    }

    /// The body as it came, too: the client asks in the words of this very endpoint.
    std::optional<Encoded> encodeCount(const messages::Request &request, const Target &target,
                                       const ClientHeaders &headers) const override
    {
        if (!counts(target))
            return std::nullopt;
        Encoded encoded;
        encoded.url.append(target.baseUrl).append("/v1/messages/count_tokens");
        encoded.headers = headersFor("application/json", target, headers);
        // Fields that fill in a request for an answer (max_tokens, temperature) are refused here.
        Target bare = target;
        bare.parameters = {};
        encoded.body = anthropic::editRequest(request, bare, encoded.notes);
        return encoded;
    }

    std::optional<std::int64_t> readCount(json::Parser &parser,
                                          std::string_view body) const override
    {
        std::optional<std::int64_t> count;
        const bool whole = parser.object(body, [&count](std::string_view key, json::Value value) {
            if (key == "input_tokens")
                count = json::integer(value);
        });
        return whole ? count : std::nullopt;
    }

    /// For our own records and for the decision whether to try again: the client gets the body as
    /// it came, and mends its request by the provider's words (WIRE.md 1.10).
    Failure readError(json::Parser &parser, int status, const std::vector<Header> &headers,
                      std::string_view body, const Target &target) const override
    {
        Failure failure =
            failureFrom(readProviderWords(parser, body), status, headers, target.provider);
        if (failure.kind == FailureKind::PolicyBlocked)
            failure.kind = FailureKind::InvalidRequest;
        const Header noRetry("x-should-retry", "false");
        if (std::find(headers.begin(), headers.end(), noRetry) != headers.end())
            failure.final = true;
        return failure;
    }
};

} // namespace

const Dialect &anthropicDialect()
{
    static const AnthropicDialect dialect;
    return dialect;
}

} // namespace ccproxy::dialects

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/dialect.h"

#include "core/dialects/gemini/decoder.h"
#include "core/dialects/gemini/encoder.h"
#include "core/dialects/provider_errors.h"

namespace ccproxy::dialects {
namespace {

class GeminiDialect final : public Dialect {
public:
    bool searchesWeb(const Target & /*target*/) const override { return true; }

    KeyHeader keyHeader(const Target & /*target*/) const override
    {
        return {.name = "x-goog-api-key", .prefix = ""}; // never in the URL (WIRE.md 4.1)
    }

    Expected<Encoded> encode(const messages::Request &request, const Target &target,
                             const ClientHeaders & /*headers*/) const override
    {
        return gemini::encodeGemini(request, target);
    }

    std::unique_ptr<Decoder> decoder(const DecodeContext &context) const override
    {
        return std::make_unique<gemini::GeminiDecoder>(context);
    }

    std::optional<Encoded> encodeCount(const messages::Request &request, const Target &target,
                                       const ClientHeaders & /*headers*/) const override
    {
        return gemini::encodeGeminiCount(request, target);
    }

    std::optional<std::int64_t> readCount(json::Parser &parser,
                                          std::string_view body) const override
    {
        std::optional<std::int64_t> total;
        const bool read = parser.object(body, [&total](std::string_view key, json::Value value) {
            if (key == "totalTokens")
                total = json::integer(value);
        });
        return read ? total : std::nullopt;
    }

    Failure readError(json::Parser &parser, int status, const std::vector<Header> &headers,
                      std::string_view body, const Target &target) const override
    {
        return failureFrom(readProviderWords(parser, body), status, headers, target.provider);
    }
};

} // namespace

const Dialect &geminiDialect()
{
    static const GeminiDialect dialect;
    return dialect;
}

} // namespace ccproxy::dialects

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/dialect.h"

#include "core/dialects/openai_chat/errors.h"
#include "core/dialects/openai_responses/decoder.h"
#include "core/dialects/openai_responses/encoder.h"
#include "core/dialects/openai_responses/traits.h"

namespace ccproxy::dialects {
namespace {

class OpenAiResponsesDialect final : public Dialect {
public:
    bool searchesWeb(const Target &target) const override
    {
        return openai_responses::findTraits(target).searches;
    }

    KeyHeader keyHeader(const Target &target) const override
    {
        return openai_responses::findTraits(target).key;
    }

    Expected<Encoded> encode(const messages::Request &request, const Target &target,
                             const ClientHeaders &headers) const override
    {
        return openai_responses::encodeResponses(request, target, headers);
    }

    std::unique_ptr<Decoder> decoder(const DecodeContext &context) const override
    {
        return std::make_unique<openai_responses::ResponsesDecoder>(context);
    }

    std::optional<Encoded> encodeCount(const messages::Request &request, const Target &target,
                                       const ClientHeaders &headers) const override
    {
        return openai_responses::encodeTokenCount(request, target, headers);
    }

    std::optional<std::int64_t> readCount(json::Parser &parser,
                                          std::string_view body) const override
    {
        return openai_responses::readTokenCount(parser, body);
    }

    Failure readError(json::Parser &parser, int status, const std::vector<Header> &headers,
                      std::string_view body, const Target &target) const override
    {
        return openai_chat::readChatError(parser, status, headers, body, target);
    }
};

} // namespace

const Dialect &openAiResponsesDialect()
{
    static const OpenAiResponsesDialect dialect;
    return dialect;
}

} // namespace ccproxy::dialects

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/dialect.h"

#include "core/dialects/openai_chat/decoder.h"
#include "core/dialects/openai_chat/encoder.h"
#include "core/dialects/openai_chat/errors.h"
#include "core/dialects/openai_chat/traits.h"
#include "core/dialects/openai_responses/encoder.h"

namespace ccproxy::dialects {
namespace {

class OpenAiChatDialect final : public Dialect {
public:
    bool searchesWeb(const Target &target) const override
    {
        return openai_chat::findTraits(target.traits).webPlugin && !target.otherServer;
    }

    KeyHeader keyHeader(const Target &target) const override
    {
        return openai_chat::chatKeyHeader(target);
    }

    Expected<Encoded> encode(const messages::Request &request, const Target &target,
                             const ClientHeaders &headers) const override
    {
        return openai_chat::encodeChat(request, target, headers);
    }

    std::unique_ptr<Decoder> decoder(const DecodeContext &context) const override
    {
        return std::make_unique<openai_chat::ChatDecoder>(context);
    }

    // Of OpenAI's own servers, which count in their other format.
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

const Dialect &openAiChatDialect()
{
    static const OpenAiChatDialect dialect;
    return dialect;
}

} // namespace ccproxy::dialects

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/dialect.h"
#include "core/messages/stream_writer.h"
#include "core/sse/parser.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

class CountedIds final : public ccproxy::messages::IdSource {
public:
    std::string next(std::string_view prefix) override
    {
        return std::string(prefix) + std::to_string(++m_last);
    }

private:
    int m_last = 0;
};

} // namespace

/// Whatever a provider sends, the answer comes to an end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ccproxy::json::Parser parser;
    CountedIds ids;
    std::string out;
    ccproxy::messages::StreamWriter writer(out,
                                           {.id = "msg_1", .model = ccproxy::json::RawString("m")});
    ccproxy::messages::Answer answer(writer, ids);
    ccproxy::dialects::Target target{};
    target.provider = "p";
    target.traits = size % 2 == 0 ? "openrouter" : "openai";
    target.model = "m";
    const auto decoder = ccproxy::dialects::openAiChatDialect().decoder(
        {.parser = parser, .answer = answer, .target = target});
    ccproxy::sse::Parser events;
    const auto decode = [&](const ccproxy::sse::Event &event) { decoder->event(event); };
    const std::string text(data, data + size);
    events.feed(text, decode);
    events.finish(decode);
    decoder->endOfStream();
    if (!answer.isOver())
        std::abort();
    return 0;
}

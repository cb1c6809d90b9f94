// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_decoder/chat_run.h"

#include "core/dialects/openai_chat/decoder.h"
#include "core/messages/stream_writer.h"
#include "core/support/counted_ids.h"
#include "core/support/recorder.h"

namespace ccproxy::tests {
namespace {

void feed(messages::EventSink &sink, const std::vector<std::string_view> &pieces,
          const dialects::Target &target)
{
    json::Parser json;
    CountedIds ids;
    messages::Answer answer(sink, ids);
    dialects::openai_chat::ChatDecoder decoder({json, answer, target});
    sse::Parser parser;
    const auto take = [&decoder](const sse::Event &event) { decoder.event(event); };
    for (const std::string_view piece : pieces)
        parser.feed(piece, take);
    parser.finish(take);
    decoder.endOfStream();
}

void feedBody(messages::EventSink &sink, std::string_view body, const dialects::Target &target)
{
    json::Parser json;
    CountedIds ids;
    messages::Answer answer(sink, ids);
    dialects::openai_chat::ChatDecoder decoder({json, answer, target});
    std::string padded(body);
    padded.append(json::kPadding, ' ');
    decoder.body(std::string_view(padded).substr(0, body.size()));
}

constexpr messages::MessageHead kHead{.id = "msg_test", .model = json::RawString("claude-x")};

} // namespace

dialects::Target chatTarget(std::string_view provider, std::string_view traits)
{
    dialects::Target target{};
    target.provider = provider;
    target.traits = traits;
    target.model = "m";
    return target;
}

std::string decodeChatStream(const std::vector<std::string_view> &pieces,
                             const dialects::Target &target)
{
    std::string out;
    messages::StreamWriter writer(out, kHead);
    feed(writer, pieces, target);
    return out;
}

std::string recordChatStream(std::string_view stream, const dialects::Target &target)
{
    Recorder recorder;
    feed(recorder, {stream}, target);
    return recorder.line();
}

std::string recordChatBody(std::string_view body, const dialects::Target &target)
{
    Recorder recorder;
    feedBody(recorder, body, target);
    return recorder.line();
}

ClientMessage clientMessage(const std::string &eventStream)
{
    return readEventStream(QByteArray::fromStdString(eventStream));
}

} // namespace ccproxy::tests

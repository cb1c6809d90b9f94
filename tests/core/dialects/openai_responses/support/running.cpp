// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/support/running.h"

#include "core/dialects/openai_responses/dialect.h"
#include "core/dialects/reasoning_envelope.h"
#include "core/messages/message_writer.h"
#include "core/messages/stream_writer.h"
#include "core/support/counted_ids.h"
#include "core/support/recorder.h"

#include <algorithm>
#include <functional>

namespace ccproxy::tests {
namespace {

constexpr messages::MessageHead kHead{.id = "msg_test", .model = json::RawString("claude-x")};

/// Decodes by what `feed` does with a decoder; the type of the error that ended it, in brackets.
std::string decode(messages::EventSink &sink, const At &at,
                   const std::function<void(dialects::Decoder &)> &feed)
{
    json::Parser json;
    CountedIds ids;
    messages::Answer answer(sink, ids);
    const auto decoder = dialects::openAiResponsesDialect().decoder(
        {.parser = json, .answer = answer, .target = at.target()});
    feed(*decoder);
    const auto &failure = answer.failure();
    return failure ? " [" + std::string(faceOf(failure->kind).anthropicType) + ']' : std::string();
}

void feedStream(dialects::Decoder &decoder, const std::vector<std::string_view> &pieces)
{
    sse::Parser parser;
    const auto take = [&decoder](const sse::Event &event) { decoder.event(event); };
    for (const std::string_view piece : pieces)
        parser.feed(piece, take);
    parser.finish(take);
    decoder.endOfStream();
}

void feedBody(dialects::Decoder &decoder, std::string_view body)
{
    std::string padded(body);
    padded.append(json::kPadding, ' ');
    decoder.body(std::string_view(padded).substr(0, body.size()));
}

/// Opens the signatures of ours in a line of Recorder's.
std::string opened(std::string line)
{
    constexpr std::string_view begin = "sig(";
    for (std::size_t at = line.find(begin); at != std::string::npos;
         at = line.find(begin, at + 1)) {
        const std::size_t end = line.find(')', at);
        const std::string signature = line.substr(at + begin.size(), end - at - begin.size());
        if (const auto envelope = dialects::unpack(signature))
            line.replace(at, end + 1 - at, "sig[" + envelope->kind + ':' + envelope->data + ']');
    }
    return line;
}

template <typename Encode>
Sent sent(std::string_view request, Encode encode)
{
    std::string body(request);
    body.append(json::kPadding, ' ');
    json::Parser parser;
    const auto read =
        messages::readRequest(parser, std::string_view(body).substr(0, request.size()));
    if (!read)
        return {.encoded = {}, .failure = "request: " + read.error().text()};
    return encode(*read);
}

} // namespace

dialects::Target At::target() const
{
    return {.provider = "prov",
            .traits = traits,
            .baseUrl = baseUrl,
            .model = model,
            .parameters = parameters,
            .facts = facts,
            .replaysReasoning = replaysReasoning,
            .otherServer = otherServer};
}

std::string decodeStream(const std::vector<std::string_view> &pieces, const At &at)
{
    std::string out;
    messages::StreamWriter writer(out, kHead);
    decode(writer, at, [&](dialects::Decoder &decoder) { feedStream(decoder, pieces); });
    return out;
}

QByteArray decodeWhole(std::string_view answer, bool isStream, const At &at)
{
    messages::MessageWriter writer(kHead);
    decode(writer, at, [&](dialects::Decoder &decoder) {
        if (isStream)
            feedStream(decoder, {answer});
        else
            feedBody(decoder, answer);
    });
    return QByteArray::fromStdString(writer.message().value_or(std::string()));
}

std::string recordStream(std::string_view stream, const At &at)
{
    Recorder recorder;
    const std::string error =
        decode(recorder, at, [&](dialects::Decoder &decoder) { feedStream(decoder, {stream}); });
    return opened(recorder.line()) + error;
}

std::string recordBody(std::string_view body, const At &at)
{
    Recorder recorder;
    const std::string error =
        decode(recorder, at, [&](dialects::Decoder &decoder) { feedBody(decoder, body); });
    return opened(recorder.line()) + error;
}

ClientMessage clientMessage(const std::string &eventStream)
{
    return readEventStream(QByteArray::fromStdString(eventStream));
}

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
        if (key == "model" || key == "tools" || key == "instructions" || key == "input")
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

Sent send(std::string_view request, const At &at)
{
    return sent(request, [&at](const messages::Request &read) -> Sent {
        auto encoded = dialects::openAiResponsesDialect().encode(read, at.target(), {});
        if (!encoded)
            return {.encoded = {}, .failure = encoded.error().text()};
        return {.encoded = std::move(*encoded), .failure = {}};
    });
}

Sent sendMessages(std::string_view messages, const At &at, std::string_view more)
{
    return send(
        doubled("{'model':'client','messages':" + std::string(messages) + std::string(more) + "}"),
        at);
}

Sent sendCount(std::string_view request, const dialects::Dialect &dialect, const At &at)
{
    return sent(request, [&](const messages::Request &read) -> Sent {
        auto encoded = dialect.encodeCount(read, at.target(), {});
        return {.encoded = encoded ? std::move(*encoded) : dialects::Encoded(), .failure = {}};
    });
}

} // namespace ccproxy::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/gemini_run.h"

#include "core/dialects/gemini/decoder.h"
#include "core/dialects/gemini/dialect.h"
#include "core/dialects/reasoning_envelope.h"
#include "core/messages/stream_writer.h"
#include "core/support/counted_ids.h"
#include "core/support/recorder.h"

#include <algorithm>
#include <functional>

namespace ccproxy::tests {
namespace {

constexpr messages::MessageHead kHead{.id = "msg_test", .model = json::RawString("claude-x")};

std::string padded(std::string_view text)
{
    std::string out(text);
    out.append(json::kPadding, ' ');
    return out;
}

template <typename Encode>
dialects::Encoded encodeWith(std::string_view fields, const GeminiTo &to, Encode &&encode)
{
    const std::string text = doubled("{'model':'client'," + std::string(fields) + "}");
    const std::string body = padded(text);
    json::Parser parser;
    const auto request =
        messages::readRequest(parser, std::string_view(body).substr(0, text.size()));
    if (!request) {
        dialects::Encoded failed;
        failed.url = request.error().text();
        return failed;
    }
    const std::string parameters = doubled(to.parameters);
    dialects::Target target = geminiTarget(to);
    target.parameters = parameters;
    return encode(*request, target);
}

void feed(messages::EventSink &sink, const std::vector<std::string_view> &pieces,
          const GeminiTo &to)
{
    json::Parser json;
    CountedIds ids;
    messages::Answer answer(sink, ids);
    dialects::gemini::GeminiDecoder decoder({json, answer, geminiTarget(to)});
    sse::Parser parser;
    const auto take = [&decoder](const sse::Event &event) { decoder.event(event); };
    for (const std::string_view piece : pieces)
        parser.feed(piece, take);
    parser.finish(take);
    decoder.endOfStream();
}

void feedBody(messages::EventSink &sink, std::string_view body, const GeminiTo &to)
{
    json::Parser json;
    CountedIds ids;
    messages::Answer answer(sink, ids);
    dialects::gemini::GeminiDecoder decoder({json, answer, geminiTarget(to)});
    const std::string text = padded(body);
    decoder.body(std::string_view(text).substr(0, body.size()));
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

} // namespace

std::string doubled(std::string_view text)
{
    std::string out(text);
    std::replace(out.begin(), out.end(), '\'', '"');
    return out;
}

dialects::Target geminiTarget(const GeminiTo &to)
{
    dialects::Target target{};
    target.provider = "prov";
    target.traits = "gemini";
    target.baseUrl = "https://host.example/v1beta";
    target.model = to.model;
    target.facts = to.facts;
    target.replaysReasoning = to.replaysReasoning;
    return target;
}

dialects::Encoded encodeGemini(std::string_view fields, const GeminiTo &to)
{
    return encodeWith(fields, to,
                      [](const messages::Request &request, const dialects::Target &target) {
                          return *dialects::geminiDialect().encode(request, target, {});
                      });
}

dialects::Encoded encodeGeminiCount(std::string_view fields, const GeminiTo &to)
{
    return encodeWith(fields, to,
                      [](const messages::Request &request, const dialects::Target &target) {
                          return *dialects::geminiDialect().encodeCount(request, target, {});
                      });
}

std::string at(const dialects::Encoded &encoded, std::string_view path)
{
    std::string value = encoded.body;
    while (!path.empty() && !value.empty()) {
        const std::size_t dot = std::min(path.find('.'), path.size());
        std::string found;
        json::Parser parser;
        parser.objectOfCopy(value, [&](std::string_view key, json::Value field) {
            if (key == path.substr(0, dot))
                found = std::string(json::rawJson(field).value_or("broken"));
        });
        value = found;
        path.remove_prefix(std::min(dot + 1, path.size()));
    }
    return value;
}

std::string notesOf(const dialects::Encoded &encoded)
{
    std::string all;
    for (const std::string &note : encoded.notes)
        all += (all.empty() ? "" : "; ") + note;
    return all;
}

std::string decodeGeminiStream(const std::vector<std::string_view> &pieces, const GeminiTo &to)
{
    std::string out;
    messages::StreamWriter writer(out, kHead);
    feed(writer, pieces, to);
    return out;
}

std::string recordGeminiStream(std::string_view stream, const GeminiTo &to)
{
    Recorder recorder;
    feed(recorder, {stream}, to);
    return opened(recorder.line());
}

std::string recordGeminiBody(std::string_view body, const GeminiTo &to)
{
    Recorder recorder;
    feedBody(recorder, body, to);
    return opened(recorder.line());
}

std::string geminiStream(std::string_view lines)
{
    std::string out;
    const std::string text = doubled(lines);
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        out += "data: " + text.substr(begin, end - begin) + "\r\n\r\n";
        begin = end + 1;
    }
    return out;
}

ClientMessage clientMessage(const std::string &eventStream)
{
    return readEventStream(QByteArray::fromStdString(eventStream));
}

} // namespace ccproxy::tests

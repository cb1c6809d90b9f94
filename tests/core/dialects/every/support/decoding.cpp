// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/decoding.h"

#include "core/dialects/anthropic/tap.h"
#include "core/messages/message_writer.h"
#include "core/messages/stream_writer.h"
#include "core/support/counted_ids.h"
#include "core/support/event_stream.h"

#include <algorithm>

namespace ccproxy::tests {
namespace {

constexpr messages::MessageHead kHead{.id = "msg_test", .model = json::RawString("claude-x")};

QString str(const char *text)
{
    return QString::fromLatin1(text);
}

std::string padded(std::string_view text)
{
    std::string out(text);
    out.append(json::kPadding, ' ');
    return out;
}

/// Returns whether the answer came to an end.
bool streamInto(messages::EventSink &sink, const dialects::Dialect &dialect,
                const dialects::Target &target, std::string_view bytes, std::size_t piece)
{
    json::Parser json;
    CountedIds ids;
    messages::Answer answer(sink, ids);
    const auto decoder = dialect.decoder({.parser = json, .answer = answer, .target = target});
    sse::Parser events;
    const auto take = [&decoder](const sse::Event &event) { decoder->event(event); };
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        events.feed(bytes.substr(at, piece), take);
    events.finish(take);
    decoder->endOfStream();
    return answer.isOver();
}

bool bodyInto(messages::EventSink &sink, const dialects::Dialect &dialect,
              const dialects::Target &target, std::string_view body)
{
    json::Parser json;
    CountedIds ids;
    messages::Answer answer(sink, ids);
    const std::string text = padded(body);
    dialect.decoder({.parser = json, .answer = answer, .target = target})
        ->body(std::string_view(text).substr(0, body.size()));
    return answer.isOver();
}

/// Compares the two ways in which a client may be told of one answer.
QString problemOf(const std::string &stream, const messages::MessageWriter &whole)
{
    const ClientMessage told = readEventStream(QByteArray::fromStdString(stream));
    if (!told.problem.isEmpty())
        return told.problem;
    if (whole.message().has_value() == whole.failure().has_value())
        return str("the whole message is neither there nor failed, or both");
    if (told.error.isEmpty() != whole.message().has_value())
        return str("the stream and the whole message end differently");
    if (!whole.message())
        return {};
    const ClientMessage message = readWholeMessage(QByteArray::fromStdString(*whole.message()));
    if (!message.problem.isEmpty())
        return message.problem;
    if (message.blocks.size() != told.blocks.size() || message.stopReason != told.stopReason)
        return str("the stream and the whole message tell different things");
    return {};
}

} // namespace

std::string decodeStream(const dialects::Dialect &dialect, const dialects::Target &target,
                         std::string_view bytes, std::size_t piece)
{
    std::string out;
    messages::StreamWriter writer(out, kHead);
    streamInto(writer, dialect, target, bytes, piece);
    return out;
}

std::string decodeBody(const dialects::Dialect &dialect, const dialects::Target &target,
                       std::string_view body)
{
    std::string out;
    messages::StreamWriter writer(out, kHead);
    bodyInto(writer, dialect, target, body);
    return out;
}

std::string passStream(std::string_view bytes, std::size_t piece)
{
    json::Parser json;
    dialects::PassThroughTap tap(json, "configured");
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        out += tap.feed(bytes.substr(at, piece));
    out += tap.finish();
    if (tap.failure() && !tap.errorHasPassed())
        messages::StreamWriter::errorEvent(out, *tap.failure());
    return out;
}

QString problemOfStream(const dialects::Dialect &dialect, const dialects::Target &target,
                        std::string_view bytes, std::size_t piece)
{
    std::string stream;
    messages::StreamWriter writer(stream, kHead);
    if (!streamInto(writer, dialect, target, bytes, std::max<std::size_t>(bytes.size(), 1)))
        return str("the answer has no end");
    if (decodeStream(dialect, target, bytes, piece) != stream)
        return str("the pieces in which it came make a difference");
    messages::MessageWriter whole(kHead);
    streamInto(whole, dialect, target, bytes, piece);
    return problemOf(stream, whole);
}

QString problemOfBody(const dialects::Dialect &dialect, const dialects::Target &target,
                      std::string_view body)
{
    std::string stream;
    messages::StreamWriter writer(stream, kHead);
    if (!bodyInto(writer, dialect, target, body))
        return str("the answer has no end");
    messages::MessageWriter whole(kHead);
    bodyInto(whole, dialect, target, body);
    return problemOf(stream, whole);
}

QString problemOfError(const dialects::Dialect &dialect, const dialects::Target &target, int status,
                       std::string_view body)
{
    json::Parser json;
    const std::string text = padded(body);
    const Failure failure =
        dialect.readError(json, status, {}, std::string_view(text).substr(0, body.size()), target);
    if (failure.message.empty())
        return str("a failure without a message");
    if (!json::isValid(errorBody(failure, "req_1")))
        return str("the failure's body is not JSON");
    if (faceOf(failure.kind).httpStatus < 400)
        return str("the failure has the status of a success");
    return {};
}

} // namespace ccproxy::tests

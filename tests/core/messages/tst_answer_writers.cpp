// SPDX-License-Identifier: GPL-3.0-or-later
// Random sequences of what a decoder may say, told to both writers: the stream must be well formed
// and both must say the same.
#include "core/messages/answer.h"
#include "core/messages/message_writer.h"
#include "core/messages/stream_writer.h"
#include "core/support/counted_ids.h"
#include "core/support/event_stream.h"
#include "core/support/random.h"

#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace ccproxy;
using json::RawString;
using messages::Answer;
using messages::StopReason;

namespace {

constexpr messages::MessageHead kHead{.id = "msg_1",
                                      .model = RawString("openai,gpt\\u002d4 \\\"x\\\"")};

/// One random thing that a decoder could say; the same for the same numbers.
void say(Answer &answer, tests::Random &random)
{
    constexpr std::array<const char *, 8> texts{
        "a", " ", "\\n", "b\\\"c", "", "\\ud83c\\udf89", "\xC3\xBC", "\\u0000"};
    constexpr std::array<const char *, 14> pieces{
        "{",
        "}",
        "{\\\"k\\\":1}",
        "\\\"x\\\":",
        "[1,2]",
        "null",
        "{}",
        "",
        "\\\"{\\\\\\\"a\\\\\\\":1}\\\"",
        ",",
        "\\\"limit\\\":",
        "'",
        "\\n",
        "{\\\"tool_uses\\\":[{\\\"recipient_name\\\":\\\"functions.read\\\"},{"
        "\\\"recipient_name\\\":\\\"f\\\",\\\"parameters\\\":{\\\"limit\\\":null}}]}"};
    constexpr std::array<const char *, 4> ids{"", "call_0", "call_AbCd12345", "functions.f:0"};
    constexpr std::array<const char *, 4> names{"", "f", "parallel", "READ"};
    const auto pick = [&random](const auto &list) {
        return RawString(
            list[static_cast<std::size_t>(random.below(static_cast<int>(list.size())))]);
    };
    const int key = random.below(3);
    switch (random.below(15)) {
    case 0:
    case 1:
        return answer.text(pick(texts));
    case 2:
    case 3:
        return answer.thinking(pick(texts));
    case 4:
        return answer.signature("S1g-_");
    case 5:
        return answer.redactedThinking("R");
    case 6:
    case 7:
        return answer.toolCall(key, pick(ids), pick(names));
    case 8:
    case 9:
        return answer.toolArguments(key, pick(pieces));
    case 10:
        return answer.toolEnd(key);
    case 11:
        return answer.wholeCall(pick(ids), pick(names), random.below(2) == 0 ? "{\"a\":1}" : "");
    case 12:
        return answer.webSearch(
            {.query = "\"q\"\n",
             .hits = {{.url = "https://a.example/", .title = "<A>", .pageAge = "2 days"}},
             .error = random.below(2) == 0 ? "unavailable" : ""});
    case 13:
        return answer.contentFiltered("Ac\"me");
    default:
        if (random.below(3) == 0)
            answer.setStop(static_cast<StopReason>(random.below(4)));
        else
            answer.setUsage({.input = random.below(9),
                             .output = random.below(9),
                             .cacheRead = random.below(9),
                             .cacheWrite = random.below(9)});
    }
}

const std::vector<messages::Tool> &tools()
{
    static const std::vector<messages::Tool> all = [] {
        std::vector<messages::Tool> list(2);
        list[0].name = RawString("f");
        list[1].name = RawString("Read");
        for (messages::Tool &tool : list)
            tool.inputSchema = "{\"properties\":{\"limit\":{\"type\":\"integer\"}}}";
        return list;
    }();
    return all;
}

void tell(Answer &answer, int seed)
{
    if (seed % 3 > 0)
        answer.setTools(tools());
    tests::Random random(static_cast<std::uint64_t>(seed));
    const int steps = random.below(40);
    for (int i = 0; i < steps; ++i)
        say(answer, random);
    if (random.below(8) == 0)
        answer.fail({.kind = FailureKind::Overloaded,
                     .message = "no \"capacity\"\n",
                     .remedy = "Wait.",
                     .retryAfter = {},
                     .providerStatus = 0,
                     .final = false});
    else
        answer.end();
    say(answer, random); // nothing may come of it
}

QJsonObject inputOf(const tests::ClientBlock &block)
{
    return QJsonDocument::fromJson(block.input).object();
}

} // namespace

class TestAnswerWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomSequences()
    {
        for (int seed = 1; seed <= 6000; ++seed) {
            const auto where = [seed](const QString &what) {
                return QStringLiteral("seed %1: %2").arg(seed).arg(what);
            };
            std::string out;
            tests::CountedIds streamIds;
            messages::StreamWriter stream(out, kHead);
            Answer streamed(stream, streamIds);
            tell(streamed, seed);
            const tests::ClientMessage message =
                tests::readEventStream(QByteArray::fromStdString(out));
            QVERIFY2(message.problem.isEmpty(), qPrintable(where(message.problem)));

            tests::CountedIds wholeIds;
            messages::MessageWriter writer(kHead);
            Answer gathered(writer, wholeIds);
            tell(gathered, seed);
            if (!message.error.isEmpty()) {
                QVERIFY(writer.failure() && !writer.message());
                continue;
            }
            QVERIFY2(writer.message().has_value(), qPrintable(where(QStringLiteral("no message"))));
            const QString other = difference(
                message, tests::readWholeMessage(QByteArray::fromStdString(*writer.message())));
            QVERIFY2(other.isEmpty(), qPrintable(where(other)));
        }
    }

    void errorsAreAnthropics()
    {
        std::string out;
        messages::StreamWriter::errorEvent(out,
                                           {.kind = FailureKind::RateLimited,
                                            .message = "a \"b\"",
                                            .remedy = "Do c.",
                                            .retryAfter = {},
                                            .providerStatus = 429,
                                            .final = false});
        QCOMPARE(out,
                 std::string("event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":"
                             "\"rate_limit_error\",\"message\":\"a \\\"b\\\". Do c.\"}}\n\n"));
    }

    void pings()
    {
        std::string out;
        messages::StreamWriter::ping(out);
        QCOMPARE(out, std::string("event: ping\ndata: {\"type\":\"ping\"}\n\n"));
    }

    void streamWordForWord()
    {
        std::string out;
        tests::CountedIds ids;
        messages::StreamWriter writer(out, {.id = "msg_1", .model = RawString("m")});
        Answer answer(writer, ids);
        answer.begin({.input = 7, .output = 0, .cacheRead = 0, .cacheWrite = 0});
        answer.text(RawString("Hi\\n"));
        answer.setUsage({.input = 5, .output = 2, .cacheRead = 3, .cacheWrite = 1});
        answer.end();
        const char *expected =
            "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\","
            "\"type\":\"message\",\"role\":\"assistant\",\"model\":\"m\",\"content\":[],"
            "\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":7,"
            "\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":0}}}"
            "\n\n"
            "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,"
            "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n"
            "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
            "\"delta\":{\"type\":\"text_delta\",\"text\":\"Hi\\n\"}}\n\n"
            "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\n"
            "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":"
            "\"end_turn\",\"stop_sequence\":null},\"usage\":{\"input_tokens\":5,"
            "\"cache_creation_input_tokens\":1,\"cache_read_input_tokens\":3,\"output_tokens\":2}}"
            "\n\n"
            "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
        QCOMPARE(out, std::string(expected));
    }

private:
    /// What differs between the message of the stream and the whole one; empty = nothing.
    static QString difference(const tests::ClientMessage &a, const tests::ClientMessage &b)
    {
        if (!b.problem.isEmpty())
            return b.problem;
        if (a.id != b.id || a.model != b.model || a.stopReason != b.stopReason || a.usage != b.usage
            || a.blocks.size() != b.blocks.size())
            return QStringLiteral("another message");
        for (std::size_t i = 0; i < a.blocks.size(); ++i) {
            const tests::ClientBlock &x = a.blocks[i];
            const tests::ClientBlock &y = b.blocks[i];
            if (x.type != y.type || x.id != y.id || x.name != y.name || x.text != y.text
                || x.signature != y.signature || inputOf(x) != inputOf(y))
                return QStringLiteral("another block %1").arg(i);
        }
        return {};
    }
};

QTEST_APPLESS_MAIN(TestAnswerWriters)
#include "tst_answer_writers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "core/dialects/anthropic/tap.h"
#include "core/dialects/openai_chat/dialect.h"
#include "core/messages/stream_writer.h"
#include "core/sse/parser.h"
#include "core/tokens/counter.h"

#include <QByteArray>
#include <QJsonDocument>

#include <benchmark/benchmark.h>

namespace ccproxy::bench {
namespace {

class CountedIds final : public messages::IdSource {
public:
    std::string next(std::string_view prefix) override
    {
        return std::string(prefix) + std::to_string(++m_last);
    }

private:
    int m_last = 0;
};

dialects::Target target()
{
    dialects::Target t{};
    t.provider = "openai";
    t.traits = "openai";
    t.baseUrl = "https://api.openai.com/v1";
    t.model = "gpt-4.1";
    return t;
}

std::string padded(std::string text)
{
    text.append(json::kPadding, ' ');
    return text;
}

void readAndEncode(benchmark::State &state)
{
    const std::string text = claudeRequest(static_cast<std::size_t>(state.range(0)));
    const std::string body = padded(text);
    const dialects::Dialect &dialect = dialects::openAiChatDialect();
    json::Parser parser;
    for (auto _ : state) {
        const auto request =
            messages::readRequest(parser, std::string_view(body).substr(0, text.size()));
        auto encoded = dialect.encode(*request, target(), {});
        benchmark::DoNotOptimize(encoded->body.data());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(readAndEncode)->Arg(150 << 10)->Arg(1 << 20)->Unit(benchmark::kMicrosecond);

/// The same bytes through Qt's JSON, parsed and written: what readAndEncode is compared with.
void qtJson(benchmark::State &state)
{
    const QByteArray body =
        QByteArray::fromStdString(claudeRequest(static_cast<std::size_t>(state.range(0))));
    for (auto _ : state) {
        const QByteArray written = QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact);
        benchmark::DoNotOptimize(written.constData());
    }
    state.SetBytesProcessed(state.iterations() * body.size());
}
BENCHMARK(qtJson)->Arg(150 << 10)->Arg(1 << 20)->Unit(benchmark::kMicrosecond);

void chatEvent(benchmark::State &state)
{
    const std::string chunk = chatChunk();
    json::Parser parser;
    CountedIds ids;
    std::string out;
    messages::StreamWriter writer(out, {.id = "msg_1", .model = json::RawString("m")});
    messages::Answer answer(writer, ids);
    const auto decoder = dialects::openAiChatDialect().decoder(
        {.parser = parser, .answer = answer, .target = target()});
    sse::Parser events;
    for (auto _ : state) {
        events.feed(chunk, [&](const sse::Event &event) { decoder->event(event); });
        benchmark::DoNotOptimize(out.data());
        out.clear();
    }
}
BENCHMARK(chatEvent);

void passedEvent(benchmark::State &state)
{
    const std::string event = anthropicEvent();
    json::Parser parser;
    dialects::PassThroughTap tap(parser, "anthropic");
    for (auto _ : state)
        benchmark::DoNotOptimize(tap.feed(event).data());
}
BENCHMARK(passedEvent);

void countTokens(benchmark::State &state)
{
    const std::string text = mixedText(1 << 20);
    // A counter without a memory, so that each round counts.
    tokens::Counter counter(tokens::Counter::Limits{.entries = 0, .shortestText = 64});
    for (auto _ : state)
        benchmark::DoNotOptimize(counter.count(text));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(countTokens)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ccproxy::bench

BENCHMARK_MAIN();

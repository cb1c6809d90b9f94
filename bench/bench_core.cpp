// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "core/dialects/anthropic/tap.h"
#include "core/dialects/dialect.h"
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

/// A dialect with what its providers send.
struct DialectRow {
    const char *name;
    catalogue::Dialect dialect;
    const char *traits;
    const char *model;
    std::string (*opening)();
    std::string (*event)();
};

std::string nothing()
{
    return {};
}

constexpr DialectRow kRows[] = {
    {"chat", catalogue::Dialect::OpenAiChat, "openai", "gpt-4.1", nothing, chatChunk},
    {"responses", catalogue::Dialect::OpenAiResponses, "openai", "gpt-5.2", responsesOpening,
     responsesEvent},
    {"gemini", catalogue::Dialect::Gemini, "gemini", "gemini-3-pro-preview", nothing, geminiEvent},
    {"anthropic", catalogue::Dialect::Anthropic, "anthropic", "claude-opus-4-8", anthropicOpening,
     anthropicEvent},
};

dialects::Target targetOf(const DialectRow &row)
{
    dialects::Target t{};
    t.provider = row.traits;
    t.traits = row.traits;
    t.baseUrl = "https://host.example/v1";
    t.model = row.model;
    t.facts = catalogue::findModel(row.traits, row.model);
    return t;
}

std::string padded(std::string text)
{
    text.append(json::kPadding, ' ');
    return text;
}

void readAndEncode(benchmark::State &state, const DialectRow &row)
{
    const std::string text = claudeRequest(static_cast<std::size_t>(state.range(0)));
    const std::string body = padded(text);
    const dialects::Dialect &dialect = *dialects::find(row.dialect);
    json::Parser parser;
    for (auto _ : state) {
        const auto request =
            messages::readRequest(parser, std::string_view(body).substr(0, text.size()));
        auto encoded = dialect.encode(*request, targetOf(row), {});
        benchmark::DoNotOptimize(encoded->body.data());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

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

/// From the provider's bytes to the client's.
void translatedEvent(benchmark::State &state, const DialectRow &row)
{
    const std::string event = row.event();
    json::Parser parser;
    CountedIds ids;
    std::string out;
    messages::StreamWriter writer(out, {.id = "msg_1", .model = json::RawString("m")});
    messages::Answer answer(writer, ids);
    const auto decoder =
        dialects::find(row.dialect)
            ->decoder({.parser = parser, .answer = answer, .target = targetOf(row)});
    sse::Parser events;
    const auto decode = [&](const sse::Event &one) { decoder->event(one); };
    events.feed(row.opening(), decode);
    for (auto _ : state) {
        events.feed(event, decode);
        benchmark::DoNotOptimize(out.data());
        out.clear();
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(event.size()));
}

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

void registerDialects()
{
    for (const DialectRow &row : kRows) {
        const std::string name = row.name;
        benchmark::RegisterBenchmark(("translatedEvent/" + name).c_str(), translatedEvent, row);
        benchmark::RegisterBenchmark(("readAndEncode/" + name).c_str(), readAndEncode, row)
            ->Arg(150 << 10)
            ->Arg(1 << 20)
            ->Unit(benchmark::kMicrosecond);
    }
}

} // namespace
} // namespace ccproxy::bench

int main(int argc, char **argv)
{
    ccproxy::bench::registerDialects();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/sample_records.h"

#include <array>
#include <string>

namespace ccproxy::test {
namespace {

using namespace std::chrono_literals;

constexpr std::array<const char *, 4> kProviders{"deepseek", "openai", "gemini", "anthropic"};
constexpr std::array<const char *, 5> kModels{"deepseek-chat", "gpt-4.1", "gemini-2.5-pro",
                                              "claude-sonnet-4-5", "gpt-4.1-mini"};

std::size_t index(int number, std::size_t size)
{
    return static_cast<std::size_t>(number) % size;
}

} // namespace

std::chrono::system_clock::time_point sampleStart()
{
    return std::chrono::system_clock::time_point(std::chrono::seconds(1'790'000'000));
}

engine::ExchangeRecord sampleRecord(int number)
{
    engine::ExchangeRecord record;
    record.sequence = static_cast<std::uint64_t>(number) + 1;
    record.requestId = "req_" + std::to_string(100'000'000 + number);
    record.receivedAt = sampleStart() + number * 1min;
    record.routed = 90us;
    record.firstByte = 200ms + number % 100 * 1ms;
    record.firstContent = record.firstByte + 10ms;
    record.total = 2s + number % 1000 * 1ms;
    record.path = "/v1/messages";
    record.session = "session-" + std::to_string(number / 40);
    record.project = number % 7 == 6 ? "" : "/home/dev/project-" + std::to_string(number % 7);
    record.profile = number % 9 == 8 ? "cheap" : "";
    record.requestClass = number % 3 == 0 ? "main" : "subagent";
    record.modelAsked = "claude-opus-4-8";
    record.route = number % 5 == 0 ? "background" : "default";
    record.reason = "the request is of the class auxiliary, which goes to the background";
    record.streamed = true;
    record.status = 200;
    record.usage = {1000 + number % 500, 100 + number % 300, 20'000, number % 2 * 500, 0};
    record.cost = number % 11 == 10 ? std::nullopt : std::optional<std::int64_t>(1000 + number % 9);
    engine::AttemptRecord attempt;
    attempt.provider = kProviders[index(number, kProviders.size())];
    attempt.model = kModels[index(number, kModels.size())];
    attempt.status = 200;
    attempt.begun = 100us;
    attempt.took = record.total - 200us;
    if (number % 13 == 0) {
        engine::AttemptRecord first = attempt;
        first.provider = "flaky";
        first.status = 503;
        first.key = 2;
        first.failure = "flaky is \"overloaded\"\nfor a while";
        record.attempts.push_back(first);
    }
    if (number % 20 == 19) {
        attempt.status = 429;
        attempt.failure = "no quota is left for word" + std::to_string(number);
        record.status = 429;
        record.failure = attempt.provider + " says: " + attempt.failure;
        record.usage = {};
        record.cost = 0;
        record.firstContent = 0us;
    } else if (number % 50 == 7) {
        record.cancelled = true;
        record.status = 0;
        record.failure = "the client closed the connection";
    }
    record.attempts.push_back(attempt);
    return record;
}

engine::KeptBodies sampleBodies(int number)
{
    engine::KeptBodies bodies;
    bodies.requestHeaders = {{"user-agent", "claude-cli"}, {"x-app", "cli"}};
    bodies.request.text = R"({"model":"m","messages":[{"role":"user","content":"Find the needle)"
        + std::to_string(number) + R"(\nin the hay"}]})";
    bodies.response.text =
        "event: content_block_delta\ndata: "
        R"({"type":"content_block_delta","delta":{"type":"text_delta","text":"Straw"}})"
        "\n\nevent: content_block_delta\ndata: "
        R"({"type":"content_block_delta","delta":{"type":"text_delta","text":"berries"}})"
        "\n\n";
    bodies.response.leftOut = number % 2 == 1 ? 1000 : 0;
    bodies.attempts.push_back({"https://api.example.com/v1/chat/completions",
                               {{"content-type", "application/json"}},
                               {"{\"a\":1}", 0},
                               200,
                               {{"x-request-id", "r"}},
                               {std::string("data: \0\xff\n", 9), 0}});
    return bodies;
}

} // namespace ccproxy::test

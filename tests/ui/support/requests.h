// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <string>

/// Requests as the engine would tell of them.
namespace ccproxy::ui::testing {

/// One that ended well.
inline engine::ExchangeRecord record(std::uint64_t sequence, const std::string &provider = "openai",
                                     const std::string &model = "gpt-4.1")
{
    using namespace std::chrono_literals;
    engine::ExchangeRecord record;
    record.sequence = sequence;
    record.requestId = "req_" + std::to_string(1000 + sequence);
    record.receivedAt = std::chrono::system_clock::time_point(
        std::chrono::seconds(1'700'000'000 + static_cast<std::int64_t>(sequence)));
    record.routed = 200us;
    record.firstByte = 400ms;
    record.firstContent = 500ms;
    record.total = 2500ms;
    record.path = "/v1/messages";
    record.session = "5f3c";
    record.project = "/home/somebody/project";
    record.requestClass = "main";
    record.modelAsked = "claude-sonnet-4-5";
    record.route = "default";
    record.reason = "no other route matched";
    record.attempts.push_back({.provider = provider,
                               .model = model,
                               .key = 0,
                               .status = 200,
                               .failure = {},
                               .begun = 1ms,
                               .took = 2499ms});
    record.streamed = true;
    record.status = 200;
    record.usage = {.input = 2000, .output = 100, .cacheRead = 18'000, .cacheWrite = 0};
    record.cost = 12'300;
    return record;
}

inline engine::ExchangeRecord failed(std::uint64_t sequence, int status = 529)
{
    engine::ExchangeRecord out = record(sequence);
    out.status = status;
    out.failure = "overloaded: \"try\" later, please";
    out.attempts[0].status = status;
    out.attempts[0].failure = "overloaded";
    out.usage = {};
    out.cost = 0;
    out.firstContent = {};
    return out;
}

/// One that is being answered; it gets its sequence number with its end.
inline engine::ExchangeRecord running(const std::string &id)
{
    engine::ExchangeRecord out = record(0);
    out.requestId = id;
    out.ended = false;
    out.status = 0;
    out.firstContent = {};
    return out;
}

/// Both sides of a stream, of one try.
inline engine::KeptBodies bodies()
{
    engine::KeptBodies kept;
    kept.requestHeaders = {{"anthropic-version", "2023-06-01"}};
    kept.request.text = "{\"model\":\"claude-sonnet-4-5\",\"zebra\":1,\"apple\":[1,2,{}]}";
    kept.response.text = "event: message_start\ndata: {\"type\":\"message_start\"}\n\n"
                         "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
    engine::KeptAttempt attempt;
    attempt.url = "https://api.openai.com/v1/chat/completions?key=%2F";
    attempt.requestHeaders = {{"authorization", "Bearer ••••"},
                              {"content-type", "application/json"}};
    attempt.request.text = "{\"model\":\"gpt-4.1\",\"text\":\"it's\"}";
    attempt.status = 200;
    attempt.responseHeaders = {{"content-type", "text/event-stream"}};
    attempt.response.text = "data: {\"type\":\"chunk\",\"n\":1}\n\ndata: [DONE]\n\n";
    kept.attempts.push_back(attempt);
    return kept;
}

} // namespace ccproxy::ui::testing

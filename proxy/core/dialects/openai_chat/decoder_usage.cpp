// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/decoder_usage.h"

#include <algorithm>

namespace ccproxy::dialects::openai_chat {
namespace {

/// Larger counts are no counts; the bound keeps sums within their type.
constexpr std::int64_t kMost = 1'000'000'000'000;

struct Counts {
    bool any = false;
    std::int64_t prompt = 0;
    std::int64_t completion = 0;
    std::int64_t total = 0;
    std::int64_t cached = 0;
    std::int64_t written = 0;

    void take(std::int64_t &into, json::Value &value)
    {
        const auto number = json::integer(value);
        if (!number)
            return;
        any = true;
        into = std::clamp<std::int64_t>(*number, 0, kMost);
    }

    void field(std::string_view key, json::Value value)
    {
        if (key == "prompt_tokens" || key == "input_tokens")
            take(prompt, value);
        else if (key == "completion_tokens" || key == "output_tokens")
            take(completion, value);
        else if (key == "total_tokens")
            take(total, value);
        else if (key == "prompt_cache_hit_tokens" || key == "cached_tokens")
            take(cached, value);
        else if (key == "cache_write_tokens")
            take(written, value);
        else if (key == "prompt_tokens_details" || key == "input_tokens_details")
            json::eachField(value, [this](std::string_view inner, json::Value of) {
                if (inner == "cached_tokens" || inner == "cache_write_tokens")
                    field(inner, of);
            });
    }
};

} // namespace

std::optional<messages::Usage> readUsage(json::Value value)
{
    Counts counts;
    json::eachField(
        value, [&counts](std::string_view key, json::Value inner) { counts.field(key, inner); });
    if (!counts.any)
        return std::nullopt;
    messages::Usage usage;
    usage.cacheRead = counts.cached;
    usage.cacheWrite = counts.written;
    usage.input = std::max<std::int64_t>(0, counts.prompt - counts.cached - counts.written);
    usage.output = counts.completion;
    if (counts.total > counts.prompt + counts.completion)
        usage.output = counts.total - counts.prompt;
    return usage;
}

} // namespace ccproxy::dialects::openai_chat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/decoder_chunk.h"

#include <algorithm>

namespace ccproxy::dialects::gemini {
namespace {

/// Counts of usageMetadata, in Anthropic's terms (WIRE.md 8.4, 8.5).
struct Counts {
    bool any = false;
    std::int64_t prompt = 0;
    std::int64_t toolPrompt = 0;
    std::int64_t cached = 0;
    std::int64_t answer = 0;
    std::int64_t thoughts = 0;

    void field(std::string_view key, json::Value value)
    {
        if (key == "promptTokenCount")
            take(prompt, value);
        else if (key == "candidatesTokenCount")
            take(answer, value);
        else if (key == "thoughtsTokenCount")
            take(thoughts, value);
        else if (key == "cachedContentTokenCount")
            take(cached, value);
        else if (key == "toolUsePromptTokenCount")
            take(toolPrompt, value);
    }

    messages::Usage usage() const
    {
        messages::Usage usage;
        usage.input = std::max<std::int64_t>(0, prompt + toolPrompt - cached);
        usage.cacheRead = cached;
        usage.output = answer + thoughts;
        return usage;
    }

private:
    void take(std::int64_t &into, json::Value &value)
    {
        // Larger counts are no counts; the bound keeps sums within their type.
        constexpr std::int64_t kMost = 1'000'000'000'000;
        const auto number = json::integer(value);
        if (!number)
            return;
        any = true;
        into = std::clamp<std::int64_t>(*number, 0, kMost);
    }
};

/// A walk over one object. `broken` gathers what simdjson does not see by itself.
class Reader {
public:
    explicit Reader(Chunk &chunk) : m_chunk(chunk) { }

    void top(std::string_view key, json::Value value)
    {
        if (key == "candidates") {
            json::eachElement(value, [this](json::Value candidate) { onCandidate(candidate); });
        } else if (key == "usageMetadata") {
            m_chunk.usage = json::rawJson(value).value_or(std::string_view());
        } else if (key == "promptFeedback") {
            json::eachField(value, [this](std::string_view name, json::Value inner) {
                if (name == "blockReason")
                    m_chunk.blocked = text(inner);
                else if (name == "blockReasonMessage")
                    m_chunk.blockedMessage = text(inner);
            });
        } else if (key == "error") {
            m_chunk.hasError = m_chunk.hasError || !json::isNull(value);
        }
    }

    bool broken() const { return m_broken; }

private:
    RawString text(json::Value value) { return checked(json::rawString(value)); }

    RawString checked(std::optional<RawString> text)
    {
        const RawString raw = text.value_or(RawString());
        m_broken = m_broken || !raw.hasGoodEscapes();
        return raw;
    }

    void onCandidate(json::Value candidate)
    {
        bool counts = true;
        json::eachField(candidate, [&](std::string_view key, json::Value value) {
            if (key == "index")
                counts = json::integer(value).value_or(0) == 0;
            else if (!counts)
                return;
            else if (key == "content")
                json::eachField(value, [this](std::string_view name, json::Value inner) {
                    if (name == "parts")
                        json::eachElement(inner, [this](json::Value item) { part(item); });
                });
            else if (key == "finishReason")
                m_chunk.finish = text(value);
            else if (key == "finishMessage")
                m_chunk.finishMessage = text(value);
            else if (key == "groundingMetadata")
                m_chunk.grounding = json::rawJson(value).value_or(std::string_view());
        });
        m_chunk.hasCandidate = m_chunk.hasCandidate || counts;
    }

    void part(json::Value value)
    {
        Part &part = m_chunk.parts.emplace_back();
        json::eachField(value, [&](std::string_view key, json::Value inner) {
            if (key == "text") {
                const auto raw = json::rawString(inner);
                part.hasText = raw.has_value();
                part.text = checked(raw);
            } else if (key == "thought") {
                part.thought = json::boolean(inner).value_or(false);
            } else if (key == "thoughtSignature" || key == "thought_signature") {
                part.signature = text(inner);
            } else if (key == "functionCall") {
                part.isCall = true;
                json::eachField(inner, [&](std::string_view name, json::Value field) {
                    call(part, name, field);
                });
            } else {
                part.isOther = true;
            }
        });
    }

    void call(Part &part, std::string_view key, json::Value value)
    {
        if (key == "name")
            part.name = text(value);
        else if (key == "id")
            part.id = text(value);
        else if (key == "args")
            part.arguments = json::rawJson(value).value_or(std::string_view());
        else if (key == "partialArgs")
            part.partialArguments = json::rawJson(value).value_or(std::string_view());
        else if (key == "willContinue")
            part.willContinue = json::boolean(value).value_or(false);
    }

    Chunk &m_chunk;
    bool m_broken = false;
};

} // namespace

void Chunk::clear()
{
    hasCandidate = hasError = false;
    parts.clear();
    finish = finishMessage = blocked = blockedMessage = {};
    grounding = usage = {};
}

bool readChunk(json::Parser &parser, std::string_view text, Chunk &chunk)
{
    chunk.clear();
    Reader reader(chunk);
    const bool whole = parser.object(
        text, [&reader](std::string_view key, json::Value value) { reader.top(key, value); });
    return whole && !reader.broken();
}

std::optional<messages::Usage> readUsage(json::Parser &parser, std::string_view json)
{
    Counts counts;
    parser.objectOfCopy(
        json, [&counts](std::string_view key, json::Value count) { counts.field(key, count); });
    if (!counts.any)
        return std::nullopt;
    return counts.usage();
}

} // namespace ccproxy::dialects::gemini

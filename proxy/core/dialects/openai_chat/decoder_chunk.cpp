// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/decoder_chunk.h"

#include "core/dialects/openai_chat/decoder_usage.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ccproxy::dialects::openai_chat {
namespace {

constexpr std::array<std::pair<std::string_view, Finish>, 24> kFinishWords{{
    {"stop", Finish::Stop},
    {"tool_calls", Finish::Tools},
    {"length", Finish::Length},
    {"function_call", Finish::Tools},
    {"content_filter", Finish::Filter},
    {"tool_use", Finish::Tools},
    {"max_tokens", Finish::Length},
    {"max_output_tokens", Finish::Length},
    {"MAX_TOKENS", Finish::Length},
    {"model_length", Finish::Length},
    {"refusal", Finish::Filter},
    {"safety", Finish::Filter},
    {"SAFETY", Finish::Filter},
    {"PROHIBITED_CONTENT", Finish::Filter},
    {"RECITATION", Finish::Filter},
    {"sensitive", Finish::Filter},
    {"model_context_window_exceeded", Finish::WindowFull},
    {"error", Finish::Error},
    {"network_error", Finish::Error},
    {"abort", Finish::Error},
    {"aborted", Finish::Error},
    {"cancelled", Finish::Error},
    {"insufficient_system_resource", Finish::OutOfCapacity},
    {"overloaded", Finish::OutOfCapacity},
}};

Finish finishFrom(std::string_view word)
{
    if (word.empty())
        return Finish::None;
    const auto *found = std::find_if(kFinishWords.begin(), kFinishWords.end(),
                                     [word](const auto &row) { return row.first == word; });
    return found == kFinishWords.end() ? Finish::Stop : found->second;
}

/// A walk over one object. `broken` gathers what simdjson does not see by itself.
class Reader {
public:
    explicit Reader(Chunk &chunk) : m_chunk(chunk) { }

    void top(std::string_view key, json::Value value)
    {
        if (key == "choices") {
            json::eachElement(value, [this](json::Value choice) { onChoice(choice); });
        } else if (key == "usage") {
            takeUsage(value);
        } else if (key == "x_groq") {
            json::eachField(value, [this](std::string_view inner, json::Value of) {
                if (inner == "usage")
                    takeUsage(of);
            });
        } else if (key == "error") {
            m_chunk.hasError = m_chunk.hasError || tellsError(value);
        }
    }

    bool broken() const { return m_broken; }

private:
    /// A string that may be carried over as it stands.
    RawString text(json::Value value)
    {
        const auto raw = json::rawString(value);
        if (!raw)
            return {};
        m_broken = m_broken || !raw->hasGoodEscapes();
        return *raw;
    }

    static bool tellsError(json::Value value)
    {
        if (const auto raw = json::rawString(value))
            return !raw->empty();
        return json::isObject(value) || json::isArray(value);
    }

    void takeUsage(json::Value value)
    {
        if (const auto usage = readUsage(value))
            m_chunk.usage = usage;
    }

    void onChoice(json::Value choice)
    {
        bool counts = true;
        json::eachField(choice, [&](std::string_view key, json::Value value) {
            if (key == "index")
                counts = json::integer(value).value_or(0) == 0;
            else if (!counts)
                return;
            else if (key == "delta" || key == "message")
                json::eachField(value, [this](std::string_view k, json::Value v) { delta(k, v); });
            else if (key == "finish_reason")
                finish(finishFrom(text(value).escaped()));
            else if (key == "native_finish_reason")
                native(finishFrom(text(value).escaped()));
            else if (key == "usage")
                takeUsage(value);
            else if (key == "error" && tellsError(value)) {
                m_chunk.hasError = true;
                m_chunk.choiceError = json::rawJson(value).value_or(std::string_view());
            }
        });
        m_chunk.hasChoice = m_chunk.hasChoice || counts;
    }

    void finish(Finish word)
    {
        if (m_chunk.finish != Finish::Length)
            m_chunk.finish = word;
    }

    /// The word of the server behind OpenRouter counts where it knows of a limit (T16).
    void native(Finish word)
    {
        if (word == Finish::Length)
            m_chunk.finish = Finish::Length;
    }

    void delta(std::string_view key, json::Value value)
    {
        if (key == "content") {
            content(value);
        } else if (key == "tool_calls") {
            json::eachElement(value, [this](json::Value call) { tool(call); });
        } else if (key == "reasoning_content" || key == "reasoning") {
            // Servers that send both send the same text twice (WIRE.md 5.3).
            if (m_chunk.reasoning.empty())
                m_chunk.reasoning = text(value);
        } else if (key == "refusal") {
            m_chunk.refusal = text(value);
        } else if (key == "reasoning_details") {
            json::eachElement(value, [this](json::Value piece) { detail(piece); });
        } else if (key == "annotations") {
            json::eachElement(value, [this](json::Value note) { annotation(note); });
        } else if (key == "function_call" && json::isObject(value)) {
            m_chunk.legacyCall = m_chunk.tools.empty();
            ToolPiece piece;
            json::eachField(value,
                            [&](std::string_view k, json::Value v) { function(k, v, piece); });
            m_chunk.tools.push_back(piece);
        }
    }

    void content(json::Value value)
    {
        if (!json::isArray(value)) {
            if (const RawString plain = text(value); !plain.empty())
                m_chunk.content.push_back({.thinking = false, .text = plain});
            return;
        }
        json::eachElement(value, [this](json::Value part) {
            json::eachField(part, [this](std::string_view key, json::Value inner) {
                if (key == "text")
                    m_chunk.content.push_back({.thinking = false, .text = text(inner)});
                else if (key == "thinking")
                    thinkingPart(inner);
            });
        });
    }

    void thinkingPart(json::Value value)
    {
        if (!json::isArray(value)) {
            m_chunk.content.push_back({.thinking = true, .text = text(value)});
            return;
        }
        json::eachElement(value, [this](json::Value part) {
            json::eachField(part, [this](std::string_view key, json::Value inner) {
                if (key == "text")
                    m_chunk.content.push_back({.thinking = true, .text = text(inner)});
            });
        });
    }

    void tool(json::Value value)
    {
        ToolPiece piece;
        json::eachField(value, [&](std::string_view key, json::Value inner) {
            if (key == "index") {
                if (const auto index = json::integer(inner))
                    piece.index = static_cast<int>(std::clamp<std::int64_t>(*index, 0, 1 << 20));
            } else if (key == "id") {
                piece.id = text(inner);
            } else if (key == "function") {
                json::eachField(inner,
                                [&](std::string_view k, json::Value v) { function(k, v, piece); });
            }
        });
        m_chunk.tools.push_back(piece);
    }

    void function(std::string_view key, json::Value value, ToolPiece &piece)
    {
        if (key == "name") {
            piece.name = text(value);
        } else if (key == "arguments") {
            if (json::isObject(value) || json::isArray(value))
                piece.argumentsJson = json::rawJson(value).value_or(std::string_view());
            else
                piece.arguments = text(value);
        }
    }

    void annotation(json::Value value)
    {
        CitationPiece piece;
        json::eachField(value, [&](std::string_view key, json::Value inner) {
            if (key != "url_citation")
                return;
            json::eachField(inner, [&](std::string_view name, json::Value part) {
                if (name == "url")
                    piece.url = text(part);
                else if (name == "title")
                    piece.title = text(part);
            });
        });
        if (!piece.url.empty())
            m_chunk.citations.push_back(piece);
    }

    void detail(json::Value value)
    {
        DetailPiece piece;
        json::eachField(value, [&](std::string_view key, json::Value inner) {
            constexpr std::array<std::pair<std::string_view, RawString DetailPiece::*>, 7> strings{{
                {"type", &DetailPiece::type},
                {"text", &DetailPiece::text},
                {"summary", &DetailPiece::summary},
                {"data", &DetailPiece::data},
                {"signature", &DetailPiece::signature},
                {"id", &DetailPiece::id},
                {"format", &DetailPiece::format},
            }};
            if (key == "index") {
                piece.index = json::integer(inner);
                return;
            }
            for (const auto &[name, member] : strings) {
                if (key == name)
                    piece.*member = text(inner);
            }
        });
        m_chunk.details.push_back(piece);
    }

    Chunk &m_chunk;
    bool m_broken = false;
};

} // namespace

void Chunk::clear()
{
    hasChoice = hasError = legacyCall = false;
    choiceError = {};
    reasoning = refusal = {};
    content.clear();
    tools.clear();
    details.clear();
    citations.clear();
    finish = Finish::None;
    usage.reset();
}

bool readChunk(json::Parser &parser, std::string_view text, Chunk &chunk)
{
    chunk.clear();
    Reader reader(chunk);
    const bool whole = parser.object(
        text, [&reader](std::string_view key, json::Value value) { reader.top(key, value); });
    return whole && !reader.broken();
}

} // namespace ccproxy::dialects::openai_chat

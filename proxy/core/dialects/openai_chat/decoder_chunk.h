// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"
#include "core/messages/vocabulary.h"

#include <optional>
#include <string_view>
#include <vector>

/// The reading half of the decoder: one JSON object of a provider, streamed chunk or whole answer,
/// as views. Nothing is judged here, and nothing is allocated once the vectors have grown.
namespace ccproxy::dialects::openai_chat {

using json::RawString;

/// Why an answer ended, of all the words that servers have for it (WIRE.md 8.1).
enum class Finish {
    None,          ///< not said
    Stop,          ///< finished, or a word that nobody knows
    Length,        ///< a token limit
    Tools,         ///< calls
    Filter,        ///< the provider's content filter
    WindowFull,    ///< the model's context window
    Error,         ///< the provider broke off
    OutOfCapacity, ///< the provider broke off for want of resources
};

/// A piece of content. Reasoning may stand in the content (Mistral; WIRE.md 5.3).
struct ContentPart {
    bool thinking = false;
    RawString text;
};

/// A piece of a tool call.
struct ToolPiece {
    std::optional<int> index; ///< which call of the answer; some servers give none
    RawString id;
    RawString name;
    RawString arguments;
    std::string_view argumentsJson; ///< arguments that came as JSON and not as a string
};

/// A piece of OpenRouter's `reasoning_details`.
struct DetailPiece {
    RawString type;
    RawString id;
    RawString format;
    std::optional<std::int64_t> index;
    RawString text;
    RawString summary;
    RawString data;
    RawString signature;
};

/// A page that the text rests on.
struct CitationPiece {
    RawString url;
    RawString title;
};

struct Chunk {
    bool hasChoice = false;
    bool hasError = false;        ///< an `error` that is not null, at the top or in the choice
    std::string_view choiceError; ///< raw JSON of the choice's `error`
    RawString reasoning;          ///< of `reasoning_content` or `reasoning`: never both
    std::vector<ContentPart> content;
    RawString refusal;
    std::vector<ToolPiece> tools;
    bool legacyCall = false; ///< the only piece of `tools` is a `function_call`
    std::vector<DetailPiece> details;
    std::vector<CitationPiece> citations;
    Finish finish = Finish::None;
    std::optional<messages::Usage> usage;

    void clear();
};

/// Reads `text`, behind which json::kPadding bytes must be readable. False when it is no JSON
/// object or is broken anywhere.
bool readChunk(json::Parser &parser, std::string_view text, Chunk &chunk);

} // namespace ccproxy::dialects::openai_chat

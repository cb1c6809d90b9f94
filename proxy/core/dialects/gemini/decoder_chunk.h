// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"
#include "core/messages/vocabulary.h"

#include <optional>
#include <string_view>
#include <vector>

/// The reading half of the decoder: one GenerateContentResponse, an event or a whole answer, as
/// views. Nothing is judged here, and nothing is allocated once the vector has grown.
namespace ccproxy::dialects::gemini {

using json::RawString;

/// A part of the content (WIRE.md 7.7). Several of its fields may be there at once.
struct Part {
    bool hasText = false;
    bool thought = false;
    RawString text;
    RawString signature;
    bool isCall = false;
    RawString id;
    RawString name;
    std::string_view arguments;        ///< raw JSON, "" when there are none
    std::string_view partialArguments; ///< raw JSON of partialArgs (WIRE.md 7.8)
    bool willContinue = false;
    bool isOther = false; ///< code, its result, a picture
};

struct Chunk {
    bool hasCandidate = false;
    bool hasError = false;
    std::vector<Part> parts;
    RawString finish; ///< finishReason
    RawString finishMessage;
    RawString blocked; ///< promptFeedback.blockReason
    RawString blockedMessage;
    std::string_view grounding; ///< raw JSON of groundingMetadata
    std::string_view usage;     ///< raw JSON of usageMetadata

    void clear();
};

/// Reads `text`, behind which json::kPadding bytes must be readable. False when it is no JSON
/// object or is broken anywhere.
bool readChunk(json::Parser &parser, std::string_view text, Chunk &chunk);

/// What a usageMetadata counts; nothing when it holds no count.
std::optional<messages::Usage> readUsage(json::Parser &parser, std::string_view json);

} // namespace ccproxy::dialects::gemini

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"
#include "core/messages/vocabulary.h"

#include <optional>
#include <string_view>
#include <vector>

/// The reading half of the decoder: one event of a stream, or one whole response, as views. Nothing
/// is judged here. An event that carries a piece of text allocates nothing.
namespace ccproxy::dialects::openai_responses {

using json::RawString;

/// The events that mean something (WIRE.md 7.1).
enum class EventType {
    Other,
    ItemAdded,
    ItemDone,
    TextDelta, ///< of text or of a refusal
    TextDone,
    SummaryDelta,
    SummaryDone,
    ReasoningDelta,
    ReasoningDone,
    ArgumentsDelta,
    ArgumentsDone,
    Annotation,
    Completed,
    Incomplete,
    Failed,
    Error,
};

enum class ItemType { Other, Message, Reasoning, Call, Search };

/// How far a response or an item is.
enum class Status { Unknown, Running, Completed, Incomplete, Failed };

/// A page that a text refers to.
struct Citation {
    RawString url;
    RawString title;
};

struct Item {
    ItemType type = ItemType::Other;
    Status status = Status::Unknown;
    RawString id;
    RawString callId;
    RawString name;
    RawString arguments;
    RawString encryptedContent;
    RawString query;                 ///< Search
    std::vector<RawString> summary;  ///< Reasoning
    std::vector<RawString> parts;    ///< of text, refusal, or text of reasoning, in their order
    std::vector<Citation> citations; ///< of the parts
};

struct Event {
    EventType type = EventType::Other;
    bool hasError = false;  ///< an `error` that is not null, at the top or in the response
    std::string_view error; ///< its JSON
    std::optional<int> output;
    int part = 0;            ///< content_index or summary_index
    RawString itemId;        ///< of the item that an event belongs to
    RawString delta;         ///< a piece
    RawString whole;         ///< the whole text or all arguments, of the events that end them
    Citation citation;       ///< Annotation
    std::vector<Item> items; ///< the event's item, or the response's output
    Status status = Status::Unknown;
    RawString incomplete; ///< why
    std::optional<messages::Usage> usage;

    void clear();
};

/// Reads `text`, behind which json::kPadding bytes must be readable. False when it is no JSON
/// object or is broken anywhere.
bool readEvent(json::Parser &parser, std::string_view text, Event &event);

} // namespace ccproxy::dialects::openai_responses

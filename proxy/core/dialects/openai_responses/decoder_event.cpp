// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/decoder_event.h"

#include "core/dialects/openai_chat/decoder_usage.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ccproxy::dialects::openai_responses {
namespace {

template <typename Word, std::size_t size>
Word wordIn(const std::array<std::pair<std::string_view, Word>, size> &rows, std::string_view text,
            Word other)
{
    for (const auto &[word, meaning] : rows) {
        if (word == text)
            return meaning;
    }
    return other;
}

// The most frequent ones first.
constexpr std::array<std::pair<std::string_view, EventType>, 20> kEvents{{
    {"response.output_text.delta", EventType::TextDelta},
    {"response.function_call_arguments.delta", EventType::ArgumentsDelta},
    {"response.reasoning_summary_text.delta", EventType::SummaryDelta},
    {"response.reasoning_text.delta", EventType::ReasoningDelta},
    {"response.output_item.added", EventType::ItemAdded},
    {"response.output_item.done", EventType::ItemDone},
    {"response.reasoning_summary_text.done", EventType::SummaryDone},
    {"response.reasoning_text.done", EventType::ReasoningDone},
    {"response.output_text.done", EventType::TextDone},
    {"response.output_text.annotation.added", EventType::Annotation},
    {"response.refusal.delta", EventType::TextDelta},
    {"response.refusal.done", EventType::TextDone},
    {"response.function_call_arguments.done", EventType::ArgumentsDone},
    {"response.completed", EventType::Completed},
    {"response.done", EventType::Completed},
    {"response.incomplete", EventType::Incomplete},
    {"response.failed", EventType::Failed},
    {"response.cancelled", EventType::Failed},
    {"response.error", EventType::Error},
    {"error", EventType::Error},
}};

constexpr std::array<std::pair<std::string_view, ItemType>, 4> kItems{{
    {"message", ItemType::Message},
    {"reasoning", ItemType::Reasoning},
    {"function_call", ItemType::Call},
    {"web_search_call", ItemType::Search},
}};

constexpr std::array<std::pair<std::string_view, Status>, 6> kStatuses{{
    {"completed", Status::Completed},
    {"in_progress", Status::Running},
    {"queued", Status::Running},
    {"incomplete", Status::Incomplete},
    {"failed", Status::Failed},
    {"cancelled", Status::Failed},
}};

int indexFrom(json::Value value)
{
    constexpr std::int64_t kMost = 1 << 20;
    return static_cast<int>(std::clamp<std::int64_t>(json::integer(value).value_or(0), 0, kMost));
}

/// A walk over one object.
class Reader {
public:
    explicit Reader(Event &event) : m_event(event) { }

    void top(std::string_view key, json::Value value)
    {
        if (key == "type") {
            m_event.type = wordIn(kEvents, text(value).escaped(), EventType::Other);
        } else if (key == "delta") {
            m_event.delta = text(value);
        } else if (key == "output_index") {
            if (json::integer(value))
                m_event.output = indexFrom(value);
        } else if (key == "content_index" || key == "summary_index") {
            m_event.part = indexFrom(value);
        } else if (key == "item_id") {
            m_event.itemId = text(value);
        } else if (key == "text" || key == "refusal" || key == "arguments") {
            whole(value);
        } else if (key == "item") {
            item(value);
        } else if (key == "annotation") {
            m_event.citation = citation(value);
        } else if (key == "response") {
            json::eachField(value, [this](std::string_view k, json::Value v) { response(k, v); });
        } else {
            response(key, value);
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

    /// In a whole response `text` is an object.
    void whole(json::Value value)
    {
        if (json::isString(value))
            m_event.whole = text(value);
    }

    /// A field of a response, in an event or by itself.
    void response(std::string_view key, json::Value value)
    {
        if (key == "status") {
            m_event.status = wordIn(kStatuses, text(value).escaped(), Status::Unknown);
        } else if (key == "output") {
            json::eachElement(value, [this](json::Value of) { item(of); });
        } else if (key == "usage") {
            m_event.usage = openai_chat::readUsage(value);
        } else if (key == "incomplete_details") {
            json::eachField(value, [this](std::string_view k, json::Value v) {
                if (k == "reason")
                    m_event.incomplete = text(v);
            });
        } else if (key == "error") {
            const bool tells = json::isObject(value) || json::isString(value);
            if (tells) {
                m_event.hasError = true;
                m_event.error = json::rawJson(value).value_or(std::string_view());
            }
        }
    }

    void item(json::Value value)
    {
        Item item;
        json::eachField(value, [this, &item](std::string_view key, json::Value of) {
            itemField(item, key, of);
        });
        m_event.items.push_back(std::move(item));
    }

    void itemField(Item &item, std::string_view key, json::Value value)
    {
        constexpr std::array<std::pair<std::string_view, RawString Item::*>, 5> kStrings{{
            {"id", &Item::id},
            {"call_id", &Item::callId},
            {"name", &Item::name},
            {"arguments", &Item::arguments},
            {"encrypted_content", &Item::encryptedContent},
        }};
        if (key == "type")
            item.type = wordIn(kItems, text(value).escaped(), ItemType::Other);
        else if (key == "status")
            item.status = wordIn(kStatuses, text(value).escaped(), Status::Unknown);
        else if (key == "summary")
            json::eachElement(value, [&](json::Value part) { partText(item, item.summary, part); });
        else if (key == "content")
            json::eachElement(value, [&](json::Value part) { partText(item, item.parts, part); });
        else if (key == "action")
            json::eachField(value, [&](std::string_view k, json::Value v) {
                if (k == "query")
                    item.query = text(v);
            });
        for (const auto &[name, member] : kStrings) {
            if (key == name && json::isString(value))
                item.*member = text(value);
        }
    }

    /// Each part has its place in the list, also when it holds no text.
    void partText(Item &item, std::vector<RawString> &parts, json::Value part)
    {
        RawString found;
        json::eachField(part, [&](std::string_view key, json::Value value) {
            if (key == "text" || key == "refusal")
                found = text(value);
            else if (key == "annotations")
                json::eachElement(value, [&](json::Value of) {
                    if (const Citation cited = citation(of); !cited.url.empty())
                        item.citations.push_back(cited);
                });
        });
        parts.push_back(found);
    }

    Citation citation(json::Value value)
    {
        Citation cited;
        json::eachField(value, [&](std::string_view key, json::Value of) {
            if (key == "url")
                cited.url = text(of);
            else if (key == "title")
                cited.title = text(of);
        });
        return cited;
    }

    Event &m_event;
    bool m_broken = false;
};

} // namespace

void Event::clear()
{
    type = EventType::Other;
    hasError = false;
    error = {};
    output.reset();
    part = 0;
    itemId = delta = whole = incomplete = {};
    citation = {};
    items.clear();
    status = Status::Unknown;
    usage.reset();
}

bool readEvent(json::Parser &parser, std::string_view text, Event &event)
{
    event.clear();
    Reader reader(event);
    const bool read = parser.object(
        text, [&reader](std::string_view key, json::Value value) { reader.top(key, value); });
    return read && !reader.broken();
}

} // namespace ccproxy::dialects::openai_responses

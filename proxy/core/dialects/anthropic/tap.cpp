// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/tap.h"

#include "core/dialects/anthropic/words.h"

#include <algorithm>
#include <utility>

namespace ccproxy::dialects {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

/// Where the event that is open at `from` ends (behind its blank line); kNone when the line end
/// that would tell is not there yet. `resume` is where to look when more bytes have come.
std::size_t eventEnd(std::string_view bytes, std::size_t from, std::size_t &resume)
{
    std::size_t at = from;
    while (true) {
        const std::size_t newline = bytes.find('\n', at);
        if (newline == kNone) {
            resume = bytes.size();
            return kNone;
        }
        std::size_t next = newline + 1;
        if (next < bytes.size() && bytes[next] == '\r')
            ++next;
        if (next >= bytes.size()) {
            resume = newline;
            return kNone;
        }
        if (bytes[next] == '\n')
            return next + 1;
        at = newline + 1;
    }
}

/// The value of the first line of an event that begins with `field`, without a blank before it.
std::string_view fieldOf(std::string_view event, std::string_view field)
{
    while (!event.empty()) {
        const std::size_t newline = event.find('\n');
        std::string_view line = event.substr(0, newline);
        event.remove_prefix(newline == kNone ? event.size() : newline + 1);
        if (!line.starts_with(field) || line.size() == field.size() || line[field.size()] != ':')
            continue;
        line.remove_prefix(field.size() + 1);
        if (line.starts_with(' '))
            line.remove_prefix(1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return line;
    }
    return {};
}

/// Whether a block is content by itself: all but a text of no characters, as every text begins and
/// as some providers end an answer in which they said nothing.
bool saysSomething(json::Value block)
{
    bool isText = false;
    bool isEmpty = true;
    json::eachField(block, [&](std::string_view key, json::Value value) {
        if (key != "type" && key != "text")
            return;
        const auto text = json::rawString(value);
        if (key == "type")
            isText = text && text->escaped() == "text";
        else
            isEmpty = !text || text->empty();
    });
    return !(isText && isEmpty);
}

} // namespace

PassThroughTap::PassThroughTap(json::Parser &parser, std::string_view provider, std::size_t limit)
    : m_parser(parser), m_provider(provider), m_limit(limit)
{
}

std::string_view PassThroughTap::feed(std::string_view bytes)
{
    m_held.erase(0, m_handedOut);
    m_handedOut = 0;
    if (isOver())
        return {};
    const bool joined = !m_held.empty();
    if (joined)
        m_held += bytes;
    const std::string_view work = joined ? std::string_view(m_held) : bytes;

    bool edited = false;
    std::size_t done = 0;
    std::size_t from = joined ? m_scanned : 0;
    std::size_t end = 0;
    while (!isOver() && (end = eventEnd(work, from, m_scanned)) != kNone) {
        const std::string_view event = work.substr(done, end - done);
        const bool passes = inspect(event);
        if (!passes && !edited) {
            edited = true;
            m_edited.assign(work, 0, done);
        } else if (passes && edited) {
            m_edited += event;
        }
        done = from = end;
    }
    if (isOver())
        m_scanned = work.size(); // the rest goes nowhere
    else if (work.size() - done > m_limit)
        fail(m_provider + " sent an event that is too large.");

    if (joined) {
        m_handedOut = isOver() ? m_held.size() : done;
    } else if (!isOver()) {
        m_held.assign(work, done);
    }
    m_scanned -= std::min(m_scanned, done);
    return edited ? std::string_view(m_edited) : work.substr(0, done);
}

std::string_view PassThroughTap::finish()
{
    m_held.erase(0, m_handedOut);
    m_handedOut = 0;
    m_edited.clear();
    if (isOver())
        return {};
    // An event that was cut off is broken JSON; a whole one lacks its blank line only.
    if (const std::string_view data = fieldOf(m_held, "data");
        !data.empty() && json::isValid(data)) {
        if (inspect(m_held))
            m_edited.append(m_held);
        // Where something follows it, here or from the caller, the event must have its end.
        if (!m_edited.empty() && !m_complete)
            m_edited += m_held.ends_with('\n') ? "\n" : "\n\n";
    }
    m_held.clear();
    if (!isOver() && !m_stopReason.empty()) {
        m_edited += "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
        m_complete = true;
    }
    if (!isOver())
        fail(m_provider + " ended its answer before it was complete.");
    return m_edited;
}

/// Looks at an event; false when it is not to be passed on.
bool PassThroughTap::inspect(std::string_view event)
{
    std::string_view name = fieldOf(event, "event");
    if (name == "content_block_delta" || (m_hasContent && name == "content_block_start")) {
        m_hasContent = true;
        return true;
    }
    if (name == "content_block_stop" || name == "ping")
        return true;
    const std::string_view data = fieldOf(event, "data");
    if (data.empty()) {
        if (name != "error")
            return true;
        // It ends the answer, and says nothing that a client could show.
        fail(m_provider + " broke its answer off with an error.");
        return false;
    }
    if (data == "[DONE]")
        return false;
    std::string type;
    if (name.empty()) {
        m_parser.objectOfCopy(data, [&type](std::string_view key, json::Value value) {
            if (const auto text = json::rawString(value); text && key == "type")
                type = text->escaped();
        });
        name = type;
    }
    if (name == "message_start") {
        if (std::exchange(m_started, true))
            return false;
        readStart(data);
    } else if (name == "message_delta") {
        readEnd(data);
    } else if (name == "message_stop") {
        m_complete = true;
    } else if (name == "error") {
        readError(data);
    } else if (name == "content_block_delta") {
        m_hasContent = true;
    } else if (name == "content_block_start") {
        readBlock(data);
    }
    return true;
}

void PassThroughTap::readStart(std::string_view json)
{
    m_parser.objectOfCopy(json, [this](std::string_view key, json::Value value) {
        if (key != "message")
            return;
        json::eachField(value, [this](std::string_view inner, json::Value field) {
            if (inner == "usage")
                anthropic::mergeUsage(field, m_usage);
        });
    });
}

void PassThroughTap::readBlock(std::string_view json)
{
    m_parser.objectOfCopy(json, [this](std::string_view key, json::Value value) {
        if (key == "content_block")
            m_hasContent = m_hasContent || saysSomething(value);
    });
}

void PassThroughTap::readEnd(std::string_view json)
{
    m_parser.objectOfCopy(json, [this](std::string_view key, json::Value value) {
        if (key == "usage") {
            anthropic::mergeUsage(value, m_usage);
        } else if (key == "delta") {
            json::eachField(value, [this](std::string_view inner, json::Value field) {
                if (const auto text = json::rawString(field); text && inner == "stop_reason")
                    m_stopReason = text->decoded();
            });
        }
    });
}

void PassThroughTap::readError(std::string_view json)
{
    m_errorPassed = true;
    m_parser.objectOfCopy(json, [this](std::string_view key, json::Value value) {
        if (key == "error")
            m_failure = anthropic::failureOf(value, m_provider);
    });
    if (!m_failure)
        fail(m_provider + " broke its answer off with an error.");
}

void PassThroughTap::body(std::string_view json)
{
    bool isMessage = false;
    const bool whole = m_parser.object(json, [&](std::string_view key, json::Value value) {
        if (key == "usage") {
            anthropic::mergeUsage(value, m_usage);
        } else if (key == "error") {
            if (!json::isNull(value))
                m_failure = anthropic::failureOf(value, m_provider);
        } else if (key == "content") {
            isMessage = json::eachElement(value, [this](json::Value block) {
                m_hasContent = m_hasContent || saysSomething(block);
            });
        } else if (key == "stop_reason") {
            if (const auto text = json::rawString(value))
                m_stopReason = text->decoded();
        }
    });
    m_complete = whole && isMessage && !m_failure;
    if (!isOver())
        fail(m_provider + " answered with something that is no message.");
}

void PassThroughTap::fail(std::string message)
{
    m_failure = makeFailure(FailureKind::ProviderError, std::move(message));
}

} // namespace ccproxy::dialects

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/argument_stream.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

#include <algorithm>

namespace ccproxy::messages {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// One character of the text inside a JSON string: how long it is there, and what it is. Only
/// characters that matter to JSON's structure need to be exact.
struct Inner {
    std::size_t length;
    char c;
};

Inner innerAt(std::string_view escaped, std::size_t at)
{
    if (escaped[at] != '\\' || at + 1 >= escaped.size())
        return {1, escaped[at]};
    switch (const char c = escaped[at + 1]) {
    case 'n':
    case 'r':
    case 't':
        return {2, ' '};
    case 'u': {
        const std::string_view whole = escaped.substr(at, 6);
        const std::string text = json::RawString(whole).decoded();
        return {whole.size(), text.size() == 1 ? text.front() : 'x'};
    }
    default:
        return {2, c};
    }
}

/// What a provider sent in place of an object, as one (WIRE.md 5.5).
std::string asObject(const std::string &text)
{
    const auto isObject = [](const std::string &candidate) {
        const auto first = candidate.find_first_not_of(" \t\r\n");
        return first != std::string::npos && candidate[first] == '{' && json::isValid(candidate);
    };
    if (isObject(text))
        return text;
    if (json::isValid(text)) {
        const auto begin = text.find('"');
        const auto end = text.rfind('"');
        if (begin == text.find_first_not_of(" \t\r\n") && begin < end) {
            const std::string_view quoted(text);
            std::string inner =
                json::RawString(quoted.substr(begin + 1, end - begin - 1)).decoded();
            if (isObject(inner))
                return inner;
        }
        return "{}";
    }
    if (std::all_of(text.begin(), text.end(), isSpace))
        return "{}";
    std::string wrapped;
    json::Writer(wrapped).beginObject().key("_raw").string(text).endObject();
    return wrapped;
}

} // namespace

json::RawString ArgumentStream::feed(json::RawString fragment)
{
    const std::string_view text = fragment.escaped();
    std::size_t at = 0;
    // Up to the point where it is sure to be an object with something in it, text is held.
    while (at < text.size() && m_state != State::Inside && m_state != State::Done) {
        const Inner inner = innerAt(text, at);
        step(inner.c);
        m_held += text.substr(at, inner.length);
        at += inner.length;
    }
    const std::size_t from = at;
    while (at < text.size() && m_state == State::Inside) {
        const Inner inner = innerAt(text, at);
        stepInside(inner.c);
        at += inner.length;
    }
    if (m_state != State::Inside && m_state != State::Done)
        return {};
    if (m_held.empty())
        return json::RawString(text.substr(from, at - from));
    m_out = std::move(m_held);
    m_held.clear();
    m_out += text.substr(from, at - from);
    m_sent = true;
    return json::RawString(m_out);
}

json::RawString ArgumentStream::finish(bool cut)
{
    if (m_sent)
        return {};
    m_sent = true;
    if (!cut || isComplete()) {
        m_out.clear();
        json::appendEscaped(m_out, asObject(json::RawString(m_held).decoded()));
    } else {
        m_out = m_held;
    }
    return json::RawString(m_out);
}

bool ArgumentStream::hasValue() const
{
    if (m_state == State::Strange)
        return json::isValid(json::RawString(m_held).decoded());
    return m_state == State::Empty || m_state == State::Done;
}

void ArgumentStream::step(char c)
{
    if (isSpace(c))
        return;
    switch (m_state) {
    case State::Before:
        m_state = c == '{' ? State::Opening : State::Strange;
        break;
    case State::Opening:
        if (c == '}') {
            m_state = State::Empty;
            break;
        }
        m_state = State::Inside;
        m_depth = 1;
        stepInside(c);
        break;
    case State::Empty:
        // Some servers open with {} and then send the arguments.
        m_held.clear();
        m_state = c == '{' ? State::Opening : State::Strange;
        break;
    default:
        break;
    }
}

void ArgumentStream::stepInside(char c)
{
    if (m_inString) {
        if (m_afterBackslash)
            m_afterBackslash = false;
        else if (c == '\\')
            m_afterBackslash = true;
        else if (c == '"')
            m_inString = false;
        return;
    }
    if (c == '"')
        m_inString = true;
    else if (c == '{' || c == '[')
        ++m_depth;
    else if ((c == '}' || c == ']') && --m_depth == 0)
        m_state = State::Done;
}

} // namespace ccproxy::messages

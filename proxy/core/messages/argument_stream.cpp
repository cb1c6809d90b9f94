// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/argument_stream.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ccproxy::messages {
namespace {

/// Words without quotes, as JSON has them and as Python has them; letters at equal places.
struct WordPair {
    std::string_view json;
    std::string_view python;
};
constexpr std::array<WordPair, 3> kWords{{
    {"null", "None"},
    {"true", "True"},
    {"false", "False"},
}};

/// White space that waits for what follows; more of it goes its way.
constexpr std::size_t kMostSpaces = 256;
/// A key that is longer is no optional one.
constexpr std::size_t kLongestKey = 128;

} // namespace

json::RawString ArgumentStream::feed(json::RawString fragment)
{
    const std::string_view text = fragment.escaped();
    m_out.clear();
    std::size_t at = outside(text);
    Pass pass{.text = text, .from = at, .hold = at};
    while (at < text.size() && m_state == State::Inside) {
        if (m_where == Where::String) {
            at = insideString(pass, at);
        } else {
            const Inner inner = innerAt(text, at);
            structure(pass, inner);
            at = inner.end;
        }
    }
    if (m_state != State::Inside && m_state != State::Done)
        return {};
    const std::size_t end = m_holding ? pass.hold : at;
    const std::string_view rest = text.substr(pass.from, std::max(end, pass.from) - pass.from);
    if (m_holding)
        m_held += text.substr(pass.hold);
    if (m_out.empty())
        return json::RawString(rest);
    m_out += rest;
    return json::RawString(m_out);
}

/// Holds text up to the point where it is sure to be an object with something in it. Returns how
/// far it came.
std::size_t ArgumentStream::outside(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && m_state != State::Inside && m_state != State::Done) {
        const Inner inner = innerAt(text, at);
        if (!isSpace(inner.c)) {
            switch (m_state) {
            case State::Before:
                m_state = inner.c == '{' ? State::Opening : State::Strange;
                break;
            case State::Opening:
                if (inner.c != '}') {
                    m_state = State::Inside;
                    m_brackets = '{';
                    m_out += m_held;
                    m_held.clear();
                    return at;
                }
                m_state = State::Empty;
                break;
            case State::Empty:
                // Some servers open with {} and then send the arguments.
                if (inner.c == '{') {
                    m_held.clear();
                    m_state = State::Opening;
                }
                break;
            default:
                break;
            }
        }
        // Behind {} nothing counts.
        if (m_state != State::Empty || inner.c == '}')
            m_held += text.substr(at, inner.end - at);
        at = inner.end;
    }
    return at;
}

// ---- Strings -------------------------------------------------------------------------------

/// Goes on to the next character of a string that matters. Returns how far it came.
std::size_t ArgumentStream::insideString(Pass &pass, std::size_t at)
{
    if (!m_afterBackslash && !m_mayBeEmpty) {
        // What matters in a string is escaped where it stands, but for Python's quote.
        const std::size_t stop =
            std::min(m_quote == '"' ? pass.text.find('\\', at) : pass.text.find_first_of("\\'", at),
                     pass.text.size());
        if (m_isKey && m_holding)
            m_key += pass.text.substr(at, stop - at);
        if (m_isKey && m_key.size() > kLongestKey)
            release(pass);
        if (stop == pass.text.size())
            return stop;
        at = stop;
    }
    const Inner inner = innerAt(pass.text, at);
    if (m_mayBeEmpty && inner.c != m_quote) {
        m_mayBeEmpty = false;
        release(pass);
        return at;
    }
    if (m_afterBackslash)
        escapedInString(pass, inner);
    else
        inString(pass, inner);
    return inner.end;
}

void ArgumentStream::inString(Pass &pass, const Inner &inner)
{
    if (inner.c == m_quote) {
        if (m_quote == '\'')
            replace(pass, inner.begin, inner.end, "\\\"");
        endString(pass);
        return;
    }
    if (inner.c == '\\') {
        m_afterBackslash = true;
    } else if (inner.c == '"') {
        replace(pass, inner.begin, inner.end, "\\\\\\\"");
    } else if (isControl(inner.c)) {
        std::string escape("\\\\");
        appendControlEscape(escape, inner.c);
        replace(pass, inner.begin, inner.end, escape);
    }
    if (m_isKey && m_holding)
        m_key += inner.c;
}

/// The character behind a backslash, which may have been sent.
void ArgumentStream::escapedInString(Pass &pass, const Inner &inner)
{
    constexpr std::string_view known = "\"\\/bfnrtu";
    m_afterBackslash = false;
    if (m_isKey && m_holding)
        m_key += inner.c;
    if (known.find(inner.c) != std::string_view::npos)
        return;
    if (inner.c == '\'') {
        replace(pass, inner.begin, inner.end, "u0027");
    } else if (isControl(inner.c)) {
        std::string escape;
        appendControlEscape(escape, inner.c);
        replace(pass, inner.begin, inner.end, escape);
    } else {
        // As in "\d": the backslash was meant as one.
        replace(pass, inner.begin, inner.begin, "\\\\");
    }
}

void ArgumentStream::beginString(Pass &pass, const Inner &inner)
{
    const bool inObject = m_brackets.back() == '{';
    m_isKey = inObject && (m_where == Where::Start || m_where == Where::Comma);
    if (m_isKey && m_brackets.size() == 1)
        ++m_pairs;
    if (m_isKey && watchesKeys())
        hold(pass, inner.begin);
    else if (m_holding && m_optional != nullptr && m_optional->dropsEmpty)
        m_mayBeEmpty = true;
    else
        release(pass);
    m_key.clear();
    m_quote = inner.c;
    m_where = Where::String;
    if (m_quote == '\'')
        replace(pass, inner.begin, inner.end, "\\\"");
}

void ArgumentStream::endString(Pass &pass)
{
    if (m_isKey) {
        m_where = Where::Colon;
        m_optional = m_holding ? m_rules->find(m_key) : nullptr;
        if (m_optional == nullptr)
            release(pass);
        return;
    }
    m_where = std::exchange(m_mayBeEmpty, false) ? Where::Doomed : Where::After;
}

// ---- Between strings -----------------------------------------------------------------------

void ArgumentStream::structure(Pass &pass, const Inner &inner)
{
    const char c = inner.c;
    if (m_where == Where::Word) {
        if (isWordCharacter(c))
            return wordCharacter(pass, inner);
        endWord(pass);
    }
    if (isSpace(c)) {
        if (m_holding && ++m_spaces > kMostSpaces) {
            release(pass);
            m_where = m_where == Where::Doomed ? Where::After
                : m_where == Where::Comma      ? Where::Start
                                               : m_where;
        }
        return;
    }
    settle(pass, inner);
    switch (c) {
    case '"':
    case '\'':
        return beginString(pass, inner);
    case ':':
        m_where = Where::Value;
        return;
    case ',':
        // Behind a first pair that was left out there is nothing to separate.
        if (m_where == Where::Start && m_brackets.size() == 1)
            return replace(pass, inner.begin, inner.end, {});
        release(pass);
        hold(pass, inner.begin);
        m_where = Where::Comma;
        return;
    case '{':
    case '[':
        release(pass);
        m_brackets += c;
        m_where = Where::Start;
        return;
    case '}':
    case ']':
        release(pass);
        return closeBracket(c);
    default:
        m_wordLength = 0;
        return wordCharacter(pass, inner);
    }
}

/// Decides on what was held back for want of the character that follows.
void ArgumentStream::settle(Pass &pass, const Inner &inner)
{
    const bool closes = inner.c == '}' || inner.c == ']';
    if (m_where == Where::Doomed) {
        m_where = Where::After;
        if (inner.c != ',' && inner.c != '}')
            return release(pass);
        drop(pass, inner.begin);
        if (--m_pairs == 0)
            m_where = Where::Start;
    } else if (m_where == Where::Comma) {
        if (closes)
            drop(pass, inner.begin);
        else if (!watchesKeys())
            release(pass);
    }
}

void ArgumentStream::wordCharacter(Pass &pass, const Inner &inner)
{
    if (m_wordLength == 0) {
        m_word = {};
        for (const WordPair &pair : kWords) {
            if (inner.c == pair.json.front() || inner.c == pair.python.front()) {
                m_word = pair.json;
                m_python = inner.c == pair.python.front();
            }
        }
        const bool mayBeNull = m_where == Where::Value && m_word == kWords.front().json;
        if (m_optional == nullptr || !m_optional->dropsNull || !mayBeNull)
            release(pass);
        m_where = Where::Word;
        m_wordIsGood = true;
    }
    const std::size_t at = m_wordLength++;
    if (m_word.empty()) {
        m_wordIsGood = ascii::isDigit(inner.c); // the last character counts
        return;
    }
    if (m_python) {
        for (const WordPair &pair : kWords) {
            if (pair.json == m_word && at < m_word.size() && inner.c == pair.python[at]) {
                if (pair.json[at] != inner.c)
                    replace(pass, inner.begin, inner.end, pair.json.substr(at, 1));
                return;
            }
        }
        m_wordIsGood = false;
        return;
    }
    m_wordIsGood = m_wordIsGood && at < m_word.size() && m_word[at] == inner.c;
}

void ArgumentStream::endWord(Pass &pass)
{
    m_wordIsGood = m_wordIsGood && (m_word.empty() || m_wordLength == m_word.size());
    if (!m_wordIsGood)
        m_broken = true;
    m_where = m_holding && m_wordIsGood ? Where::Doomed : Where::After;
    if (m_where == Where::After)
        release(pass);
}

void ArgumentStream::closeBracket(char c)
{
    if (m_brackets.back() != (c == '}' ? '{' : '['))
        m_broken = true;
    m_brackets.pop_back();
    m_where = Where::After;
    if (m_brackets.empty())
        m_state = State::Done;
}

// ---- What is held back ---------------------------------------------------------------------

bool ArgumentStream::watchesKeys() const
{
    return m_brackets.size() == 1 && m_rules != nullptr && !m_rules->empty();
}

void ArgumentStream::hold(Pass &pass, std::size_t at)
{
    if (std::exchange(m_holding, true))
        return;
    m_spaces = 0;
    pass.hold = at;
}

void ArgumentStream::release(Pass &pass)
{
    m_optional = nullptr;
    if (!std::exchange(m_holding, false))
        return;
    if (!m_held.empty()) {
        m_out += pass.text.substr(pass.from, pass.hold - pass.from);
        m_out += m_held;
        m_held.clear();
        pass.from = pass.hold;
    }
}

void ArgumentStream::drop(Pass &pass, std::size_t end)
{
    m_optional = nullptr;
    m_holding = false;
    m_held.clear();
    m_out += pass.text.substr(pass.from, pass.hold - pass.from);
    pass.from = end;
}

void ArgumentStream::replace(Pass &pass, std::size_t begin, std::size_t end, std::string_view with)
{
    if (m_holding) {
        m_out += pass.text.substr(pass.from, pass.hold - pass.from);
        m_held += pass.text.substr(pass.hold, begin - pass.hold);
        m_held += with;
        pass.hold = end;
    } else {
        m_out += pass.text.substr(pass.from, begin - pass.from);
        m_out += with;
    }
    pass.from = end;
}

// ---- The end -------------------------------------------------------------------------------

json::RawString ArgumentStream::finish(bool cut)
{
    if (std::exchange(m_finished, true))
        return {};
    m_out.clear();
    if (m_state == State::Inside)
        finishInside(cut);
    else if (m_state != State::Done && (!cut || isComplete()))
        json::appendEscaped(m_out, asObject(json::RawString(m_held).decoded()));
    else
        m_out += m_held;
    return json::RawString(m_out);
}

/// Closes the brackets that a provider forgot, when the last value is whole.
void ArgumentStream::finishInside(bool cut)
{
    Pass pass;
    if (!cut && m_where == Where::Word)
        endWord(pass);
    if (!cut && (m_where == Where::Doomed || m_where == Where::Comma)) {
        drop(pass, 0);
        m_where = Where::After;
    }
    m_out += m_held;
    // An inner bracket that was only opened is no value: what was to stand there is missing.
    const bool whole =
        m_where == Where::After || (m_where == Where::Start && m_brackets.size() == 1);
    if (cut || m_broken || !whole)
        return;
    while (!m_brackets.empty()) {
        m_out += m_brackets.back() == '{' ? '}' : ']';
        m_brackets.pop_back();
    }
}

/// What a provider sent in place of an object, as one (WIRE.md 5.5).
std::string ArgumentStream::asObject(const std::string &text) const
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos || m_state == State::Opening)
        return "{}";
    if (text[first] == '{')
        return text; // {} as it was written
    if (json::isValid(text)) {
        if (text[first] != '"')
            return "{}";
        const std::string_view quoted(text);
        return mended(
            json::RawString(quoted.substr(first + 1, quoted.rfind('"') - first - 1)).decoded());
    }
    std::string wrapped;
    json::Writer(wrapped).beginObject().key("_raw").string(text).endObject();
    return wrapped;
}

/// An object that came as the text of a string, by the same rules; {} for anything else.
std::string ArgumentStream::mended(const std::string &object) const
{
    const auto first = object.find_first_not_of(" \t\r\n");
    if (first == std::string::npos || object[first] != '{')
        return "{}";
    ArgumentStream stream;
    stream.setRules(m_rules);
    std::string escaped;
    json::appendEscaped(escaped, object);
    std::string out;
    stream.feed(json::RawString(escaped)).decodeTo(out);
    stream.finish(false).decodeTo(out);
    return json::isValid(out) ? out : "{}";
}

bool ArgumentStream::hasValue() const
{
    if (m_state == State::Strange)
        return json::isValid(json::RawString(m_held).decoded());
    return m_state == State::Empty || m_state == State::Done;
}

} // namespace ccproxy::messages

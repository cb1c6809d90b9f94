// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/raw_string.h"
#include "core/messages/argument_rules.h"
#include "core/messages/inner_text.h"

#include <string>
#include <string_view>

namespace ccproxy::messages {

/// A tool call's arguments on their way: fragments of JSON text inside JSON strings. It lets an
/// object through as it comes and holds back what could still turn out to be none, so that the
/// client gets exactly one object for each call (CLIENT.md 18, WIRE.md 5.5):
/// nothing, `null` and a bare `{}` wait for the end, text in a string ("{\"a\":1}") is opened,
/// what follows a complete object is dropped.
///
/// Inside an object it mends what can mean only one thing: optional keys without a value (by the
/// tool's rules), commas in front of a closing bracket, line ends and other control characters in
/// strings, escapes that JSON does not know, Python's quotes and words, brackets that were left
/// open. Of an object no more than one key with a value of one word is ever held back.
class ArgumentStream {
public:
    /// Optional keys that may be left out; before the first fragment. They must outlive the stream.
    void setRules(const ArgumentRules *rules) { m_rules = rules; }

    /// Takes a fragment; returns what may go to the client now, with its JSON escapes. The view is
    /// valid until the next call, and no longer than the fragment.
    json::RawString feed(json::RawString fragment);

    /// No fragment will follow: returns what is still to be sent so that the whole is an object.
    /// With `cut` (a token limit ended the answer) the text stays as the provider broke it off.
    json::RawString finish(bool cut);

    /// Whether a complete value is there, so that the call could end here.
    bool hasValue() const;
    /// As hasValue(), but nothing at all counts too: a call without arguments may have none.
    bool isComplete() const { return m_state == State::Before || hasValue(); }

private:
    enum class State {
        Before,  ///< white space at most
        Opening, ///< a brace, and white space at most
        Empty,   ///< {}
        Strange, ///< something else than an object
        Inside,  ///< an object that is being sent
        Done,    ///< the object is complete; the rest is dropped
    };
    /// Where in the object the next character stands.
    enum class Where {
        Start,  ///< behind an opening bracket
        Comma,  ///< behind a comma, which is held back
        String, ///< in a key or a value
        Colon,  ///< behind a key
        Value,  ///< behind a colon
        Word,   ///< in a value without quotes
        After,  ///< behind a value
        Doomed, ///< behind a value whose pair is left out if it ends here
    };
    /// A fragment on its way. Text from `from` on was not sent, from `hold` on it may not be.
    struct Pass {
        std::string_view text;
        std::size_t from = 0;
        std::size_t hold = 0;
    };

    std::size_t outside(std::string_view text);
    std::size_t insideString(Pass &pass, std::size_t at);
    void inString(Pass &pass, const Inner &inner);
    void escapedInString(Pass &pass, const Inner &inner);
    void structure(Pass &pass, const Inner &inner);
    void settle(Pass &pass, const Inner &inner);
    void beginString(Pass &pass, const Inner &inner);
    void endString(Pass &pass);
    void wordCharacter(Pass &pass, const Inner &inner);
    void endWord(Pass &pass);
    void closeBracket(char c);

    bool watchesKeys() const;
    void hold(Pass &pass, std::size_t at);
    void release(Pass &pass);
    void drop(Pass &pass, std::size_t end);
    void replace(Pass &pass, std::size_t begin, std::size_t end, std::string_view with);

    void finishInside(bool cut);
    std::string asObject(const std::string &text) const;
    std::string mended(const std::string &object) const;

    const ArgumentRules *m_rules = nullptr;
    State m_state = State::Before;
    Where m_where = Where::Start;
    bool m_finished = false;
    bool m_broken = false; ///< brackets that do not fit
    std::string m_brackets;
    int m_pairs = 0; ///< of the object itself, without those that were left out

    char m_quote = '"';
    bool m_isKey = false;
    bool m_afterBackslash = false;
    bool m_mayBeEmpty = false; ///< the string is left out if it ends at once
    std::string m_key;
    const OptionalKey *m_optional = nullptr; ///< whose pair is held back

    std::string_view m_word; ///< what the word is perhaps; empty: a number, or none that is known
    bool m_python = false;
    std::size_t m_wordLength = 0;
    bool m_wordIsGood = false;

    bool m_holding = false;
    std::size_t m_spaces = 0; ///< held back
    std::string m_held;       ///< text with its escapes that was not sent
    std::string m_out;
};

} // namespace ccproxy::messages

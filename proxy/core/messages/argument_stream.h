// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/raw_string.h"

#include <string>
#include <string_view>

namespace ccproxy::messages {

/// A tool call's arguments on their way: fragments of JSON text inside JSON strings. It lets an
/// object through as it comes and holds back what could still turn out to be none, so that the
/// client gets exactly one object for each call (CLIENT.md 18, WIRE.md 5.5):
/// nothing, `null` and a bare `{}` wait for the end, text in a string ("{\"a\":1}") is opened,
/// what follows a complete object is dropped.
class ArgumentStream {
public:
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

    void step(char c);
    void stepInside(char c);

    State m_state = State::Before;
    bool m_sent = false;
    int m_depth = 0;
    bool m_inString = false;
    bool m_afterBackslash = false;
    std::string m_held; ///< text with its escapes that was not sent
    std::string m_out;
};

} // namespace ccproxy::messages

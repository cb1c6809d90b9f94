// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/raw_string.h"

#include <optional>
#include <string>
#include <string_view>

namespace ccproxy::dialects::openai_chat {

/// Takes reasoning out of text that begins with `<think>`, as raw local models write it
/// (WIRE.md 5.3). Tags may be cut anywhere and may be escaped (\u003c). Text that does not begin
/// so passes untouched.
class ThinkSplitter {
public:
    struct Piece {
        bool thinking = false;
        json::RawString text; ///< valid until the next call, and no longer than the fragment
    };

    /// The next piece of a fragment; call until there is none. `rest` is what is left of it.
    std::optional<Piece> next(std::string_view &rest);
    /// What is still held back; nothing will follow, and later text passes untouched.
    std::optional<Piece> flush();
    /// Whether text passes untouched from now on.
    bool isDone() const { return m_state == State::Done; }

private:
    enum class State {
        Before, ///< white space, or the beginning of the opening tag
        Inside,
        Behind, ///< white space after the closing tag, which is dropped
        Done,
    };
    enum class Step { Next, Wait, Emit };

    Step open(std::string_view &rest);
    std::optional<Piece> inside(std::string_view &rest);
    void skipSpace(std::string_view &rest);
    Piece heldPiece(bool thinking);

    State m_state = State::Before;
    std::size_t m_matched = 0; ///< characters of the tag that is looked for
    std::string m_held;        ///< earlier fragments that are part of a tag perhaps
    std::string m_out;
};

} // namespace ccproxy::dialects::openai_chat

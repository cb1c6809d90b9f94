// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/jsonc.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What edits of a document do with its text: where its blanks, comments and commas are, how it is
/// laid out, and how one value enters or leaves it. All places are bytes of the text.
namespace ccproxy::config::jsonc {

/// How a document is written, as far as can be told from it.
struct Style {
    std::string lineEnd = "\n";
    std::string unit = "  ";   ///< one level of indentation
    std::string colon = ": ";  ///< between key and value
    std::string comma = ", ";  ///< between two values of one line
    bool paddedBraces = false; ///< "{ "a": 1 }"
    bool isOneLine = false;    ///< the whole document
};
Style styleOf(std::string_view text, const Node &root);

/// A value as text in that style; `indentation` is that of the line where it begins. Lists of
/// plain values stay on one line while they are short.
std::string formatted(const Node &value, const Style &style, std::string_view indentation,
                      bool onOneLine);

/// A key or a text with its quotes.
std::string quotedText(std::string_view text);

/// The white space at the beginning of the line in which `at` lies.
std::string_view indentationAt(std::string_view text, std::size_t at);

// What stands between values; the places have to lie outside of texts.
/// The end of the comment that begins at `at`, its line end not included; `at` when there is none.
std::size_t commentEnd(std::string_view text, std::size_t at);
/// The comma among the blanks and comments of [from, to), or npos.
std::size_t findComma(std::string_view text, std::size_t from, std::size_t to);
/// The end of the comments that begin on the line of `from`; `from` for none.
std::size_t sameLineCommentsEnd(std::string_view text, std::size_t from);

/// Puts a value behind the last child of an object (`key` counts) or list (it does not).
std::string withChild(std::string_view text, const Style &style, const Node &container,
                      std::string_view key, const Node &value);

/// Takes a child out, with its key and its comma. Comments around it stay, those inside go with it.
std::string withoutChild(std::string_view text, const Node &container, std::size_t index);

} // namespace ccproxy::config::jsonc

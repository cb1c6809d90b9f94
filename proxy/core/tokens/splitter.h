// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace ccproxy::tokens {

/// The length in bytes of the first piece of `text`. Pieces are what o200k_base merges bytes
/// within, never across: about a word with the space before it. `text` is what is left of a text
/// after earlier pieces, not empty and valid UTF-8. Takes a time in proportion to the piece and
/// the run of capitals or blanks that follows it.
///
/// The vocabulary's authors give the rule as a regular expression; its alternatives, of which the
/// first that matches wins, are (U: Lu Lt Lm Lo M; L: Ll Lm Lo M; X: neither letter, number, CR
/// nor LF; 's: one of 's 't 're 've 'm 'll 'd in any case):
///
///     X? U* L+ 's?    X? U+ L* 's?    N{1,3}    blank? (no space, letter, number)+ [\r\n/]*
///     \s* [\r\n]+     \s+ not before a visible character     \s+
std::size_t pieceLength(std::string_view text);

} // namespace ccproxy::tokens

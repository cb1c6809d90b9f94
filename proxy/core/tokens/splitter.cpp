// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/splitter.h"

#include "core/ascii.h"

#include <QChar>

#include <array>
#include <cstdint>

namespace ccproxy::tokens {
namespace {

/// What the pattern asks of a character, as a set of bits. A character without any is a symbol.
using Traits = std::uint8_t;
constexpr Traits kUpper = 1;    ///< may stand in the first part of a word: Lu Lt Lm Lo M
constexpr Traits kLower = 2;    ///< may stand in the second part of a word: Ll Lm Lo M
constexpr Traits kLetter = 4;   ///< L
constexpr Traits kNumber = 8;   ///< N
constexpr Traits kSpace = 16;   ///< Unicode's White_Space
constexpr Traits kNewline = 32; ///< CR or LF; a kSpace too
constexpr Traits kEnd = 64;     ///< no character: the text is over

constexpr Traits kNoSymbol = kLetter | kNumber | kSpace | kEnd;
constexpr Traits kNoPrefix = kLetter | kNumber | kNewline | kEnd;

constexpr std::array<Traits, 128> makeAsciiTraits()
{
    std::array<Traits, 128> table{};
    for (std::size_t c = 'a'; c <= 'z'; ++c)
        table[c] = kLower | kLetter;
    for (std::size_t c = 'A'; c <= 'Z'; ++c)
        table[c] = kUpper | kLetter;
    for (std::size_t c = '0'; c <= '9'; ++c)
        table[c] = kNumber;
    for (std::size_t c = '\t'; c <= '\r'; ++c)
        table[c] = kSpace;
    table[' '] = kSpace;
    table['\r'] = table['\n'] = kSpace | kNewline;
    return table;
}
constexpr std::array<Traits, 128> kAsciiTraits = makeAsciiTraits();

Traits traitsOf(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
        return kUpper | kLetter;
    case QChar::Letter_Lowercase:
        return kLower | kLetter;
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return kUpper | kLower | kLetter;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return kUpper | kLower;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return kNumber;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return kSpace;
    default:
        return code == 0x85 ? kSpace : Traits{0}; // NEXT LINE is a control character
    }
}

struct Character {
    Traits traits;
    std::uint8_t length; ///< in bytes
};

Character multiByteCharacter(const char *at)
{
    const auto bits = [at](std::size_t i, std::uint32_t mask, unsigned shift) {
        return (static_cast<std::uint32_t>(static_cast<unsigned char>(at[i])) & mask) << shift;
    };
    const auto lead = static_cast<unsigned char>(*at);
    if (lead < 0xE0)
        return {traitsOf(bits(0, 0x1F, 6) | bits(1, 0x3F, 0)), 2};
    if (lead < 0xF0)
        return {traitsOf(bits(0, 0x0F, 12) | bits(1, 0x3F, 6) | bits(2, 0x3F, 0)), 3};
    return {traitsOf(bits(0, 0x07, 18) | bits(1, 0x3F, 12) | bits(2, 0x3F, 6) | bits(3, 0x3F, 0)),
            4};
}

inline Character characterAt(const char *at, const char *end)
{
    if (at == end)
        return {kEnd, 0};
    const auto byte = static_cast<unsigned char>(*at);
    return byte < 0x80 ? Character{kAsciiTraits[byte], 1} : multiByteCharacter(at);
}

/// Goes over characters as long as they have one of the traits.
inline const char *skip(const char *at, const char *end, Traits wanted)
{
    for (Character c = characterAt(at, end); c.traits & wanted; c = characterAt(at, end))
        at += c.length;
    return at;
}

struct Word {
    const char *end = nullptr; ///< null: none begins here
    bool hasLower = false;     ///< it is `U* L+`; else it is `U+`
};

/// The word that begins at `begin`, without prefix and contraction.
Word wordAt(const char *begin, const char *end)
{
    const char *at = begin;
    // `U*` takes all it can, but has to give back the last character that may stand for `L+` too
    // when nothing else does; what follows that character is then no part of the word.
    const char *afterLastLower = nullptr;
    Character c = characterAt(at, end);
    for (; c.traits & kUpper; c = characterAt(at, end)) {
        at += c.length;
        if (c.traits & kLower)
            afterLastLower = at;
    }
    if (c.traits & kLower)
        return {skip(at + c.length, end, kLower), true};
    if (afterLastLower)
        return {afterLastLower, true};
    return at > begin ? Word{at, false} : Word{};
}

/// The end of the contraction that begins at `at`, or `at` when there is none.
const char *skipContraction(const char *at, const char *end)
{
    if (end - at < 2 || *at != '\'')
        return at;
    const char first = ascii::lowered(at[1]);
    if (first == 's' || first == 't' || first == 'm' || first == 'd')
        return at + 2;
    if (end - at < 3)
        return at;
    const char second = ascii::lowered(at[2]);
    const bool pair =
        (first == 'l' && second == 'l') || ((first == 'r' || first == 'v') && second == 'e');
    return pair ? at + 3 : at;
}

/// The first two alternatives; null when neither matches.
const char *skipWord(const char *begin, const char *end)
{
    const Character first = characterAt(begin, end);
    Word word;
    if (!(first.traits & kNoPrefix))
        word = wordAt(begin + first.length, end);
    // A mark can be a prefix or begin the word itself. `U* L+`, with or without a prefix, goes
    // before `U+`, and matches at every mark.
    if (!word.hasLower && (first.traits & (kUpper | kLower)))
        word = wordAt(begin, end);
    return word.end ? skipContraction(word.end, end) : nullptr;
}

const char *skipNumber(const char *at, const char *end)
{
    for (int digits = 0; digits < 3; ++digits) {
        const Character c = characterAt(at, end);
        if (!(c.traits & kNumber))
            break;
        at += c.length;
    }
    return at;
}

/// Symbols with the blank before them and the line ends behind; null when there is none.
const char *skipSymbols(const char *begin, const char *end)
{
    const char *symbols = *begin == ' ' ? begin + 1 : begin;
    const char *at = symbols;
    for (Character c = characterAt(at, end); !(c.traits & kNoSymbol); c = characterAt(at, end))
        at += c.length;
    if (at == symbols)
        return nullptr;
    while (at != end && (*at == '\r' || *at == '\n' || *at == '/'))
        ++at;
    return at;
}

const char *skipSpaces(const char *begin, const char *end)
{
    const char *at = begin;
    const char *last = begin;
    const char *afterLastNewline = nullptr;
    Character c = characterAt(at, end);
    for (; c.traits & kSpace; c = characterAt(at, end)) {
        last = at;
        at += c.length;
        if (c.traits & kNewline)
            afterLastNewline = at;
    }
    if (afterLastNewline)
        return afterLastNewline;
    // The last one belongs to what follows, unless it is the only one.
    return at == end || last == begin ? at : last;
}

} // namespace

std::size_t pieceLength(std::string_view text)
{
    const char *begin = text.data();
    const char *end = begin + text.size();
    const char *pieceEnd = skipWord(begin, end);
    if (!pieceEnd && (characterAt(begin, end).traits & kNumber))
        pieceEnd = skipNumber(begin, end);
    if (!pieceEnd)
        pieceEnd = skipSymbols(begin, end);
    if (!pieceEnd)
        pieceEnd = skipSpaces(begin, end);
    return static_cast<std::size_t>(pieceEnd - begin);
}

} // namespace ccproxy::tokens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/encoder.h"

#include "core/tokens/merge.h"
#include "core/tokens/splitter.h"

#include <simdjson.h>

namespace ccproxy::tokens {
namespace {

/// How many bytes at the front of `text` make a character, or the longest beginning of one.
/// `whole` tells which.
std::size_t characterLength(std::string_view text, bool &whole)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    whole = lead < 0x80;
    if (whole || lead < 0xC2 || lead > 0xF4)
        return 1;
    const std::size_t wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    // The second byte is where overlong forms, surrogates and codes above U+10FFFF show.
    unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    std::size_t length = 1;
    while (length < wanted && length < text.size() && byte(length) >= low && byte(length) <= high) {
        ++length;
        low = 0x80;
        high = 0xBF;
    }
    whole = length == wanted;
    return length;
}

std::string repaired(std::string_view text)
{
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    while (!text.empty()) {
        bool whole = false;
        const std::size_t length = characterLength(text, whole);
        out += whole ? text.substr(0, length) : kReplacement;
        text.remove_prefix(length);
    }
    return out;
}

/// Calls onPiece for each piece of valid UTF-8.
template <typename OnPiece>
void eachPiece(std::string_view text, OnPiece &&onPiece)
{
    while (!text.empty()) {
        const std::size_t length = pieceLength(text);
        onPiece(text.substr(0, length));
        text.remove_prefix(length);
    }
}

template <typename OnPiece>
void eachPieceOfAny(std::string_view text, OnPiece &&onPiece)
{
    if (simdjson::validate_utf8(text.data(), text.size()))
        eachPiece(text, onPiece);
    else
        eachPiece(repaired(text), onPiece);
}

} // namespace

std::vector<Rank> Encoder::encode(std::string_view text) const
{
    std::vector<Rank> ranks;
    eachPieceOfAny(text, [this, &ranks](std::string_view piece) {
        // Most pieces are tokens as a whole.
        if (const Rank rank = m_vocabulary->rankOf(piece); rank != kNoRank) {
            ranks.push_back(rank);
            return;
        }
        mergeBytes(*m_vocabulary, piece, [this, &ranks](std::string_view token) {
            ranks.push_back(m_vocabulary->rankOf(token));
        });
    });
    return ranks;
}

std::size_t Encoder::count(std::string_view text) const
{
    std::size_t tokens = 0;
    eachPieceOfAny(text, [this, &tokens](std::string_view piece) {
        if (m_vocabulary->rankOf(piece) != kNoRank)
            ++tokens;
        else
            mergeBytes(*m_vocabulary, piece, [&tokens](std::string_view) { ++tokens; });
    });
    return tokens;
}

std::string Encoder::decode(const std::vector<Rank> &ranks) const
{
    std::string text;
    for (const Rank rank : ranks)
        text += m_vocabulary->bytesOf(rank);
    return text;
}

} // namespace ccproxy::tokens

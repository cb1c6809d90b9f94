// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/decoder_think.h"

#include <utility>

namespace ccproxy::dialects::openai_chat {
namespace {

constexpr std::string_view kOpening = "<think>";
constexpr std::string_view kClosing = "</think>";

/// One character of an escaped string; anything that is part of no tag and no space is 'x'.
struct Unit {
    std::size_t length;
    char c;
};

Unit unitAt(std::string_view text, std::size_t at)
{
    if (text[at] != '\\' || at + 1 >= text.size())
        return {1, text[at]};
    const char c = text[at + 1];
    if (c == 'u') {
        const std::string_view whole = text.substr(at, 6);
        const std::string decoded = json::RawString(whole).decoded();
        return {whole.size(), decoded.size() == 1 ? decoded.front() : 'x'};
    }
    if (c == '/')
        return {2, '/'};
    return {2, c == 'n' || c == 'r' || c == 't' ? ' ' : 'x'};
}

} // namespace

std::optional<ThinkSplitter::Piece> ThinkSplitter::next(std::string_view &rest)
{
    while (!rest.empty()) {
        switch (m_state) {
        case State::Done:
            return Piece{.thinking = false, .text = json::RawString(std::exchange(rest, {}))};
        case State::Before:
            if (const Step step = open(rest); step == Step::Wait)
                return std::nullopt;
            else if (step == Step::Emit)
                return heldPiece(false);
            break;
        case State::Inside:
            if (auto piece = inside(rest))
                return piece;
            break;
        case State::Behind:
            skipSpace(rest);
            break;
        }
    }
    return std::nullopt;
}

std::optional<ThinkSplitter::Piece> ThinkSplitter::flush()
{
    const State state = std::exchange(m_state, State::Done);
    m_matched = 0;
    if (m_held.empty())
        return std::nullopt;
    return heldPiece(state == State::Inside);
}

ThinkSplitter::Piece ThinkSplitter::heldPiece(bool thinking)
{
    m_out = std::exchange(m_held, {});
    return {.thinking = thinking, .text = json::RawString(m_out)};
}

/// Looks for the opening tag behind white space.
ThinkSplitter::Step ThinkSplitter::open(std::string_view &rest)
{
    std::size_t at = 0;
    while (at < rest.size()) {
        const Unit unit = unitAt(rest, at);
        if (unit.c == kOpening[m_matched]) {
            at += unit.length;
            if (++m_matched < kOpening.size())
                continue;
            m_matched = 0;
            m_held.clear();
            rest.remove_prefix(at);
            m_state = State::Inside;
            return Step::Next;
        }
        if (unit.c == ' ' && m_matched == 0) {
            at += unit.length;
            continue;
        }
        m_matched = 0;
        m_state = State::Done;
        return m_held.empty() ? Step::Next : Step::Emit;
    }
    m_held += std::exchange(rest, {});
    return Step::Wait;
}

/// Looks for the closing tag. No tag holds a second '<', so that a match that fails can only begin
/// anew at the character that it failed at.
std::optional<ThinkSplitter::Piece> ThinkSplitter::inside(std::string_view &rest)
{
    std::size_t at = 0;
    std::size_t tagBegin = 0;
    while (at < rest.size()) {
        const Unit unit = unitAt(rest, at);
        if (unit.c != kClosing[m_matched]) {
            m_matched = 0;
            if (!m_held.empty())
                return heldPiece(true);
            if (unit.c != kClosing[0]) {
                at += unit.length;
                continue;
            }
        }
        if (m_matched == 0)
            tagBegin = at;
        at += unit.length;
        if (++m_matched == kClosing.size())
            break;
    }
    const bool found = m_matched == kClosing.size();
    const std::string_view text = rest.substr(0, m_matched > 0 ? tagBegin : at);
    if (found) {
        m_matched = 0;
        m_held.clear();
        m_state = State::Behind;
    } else {
        m_held += rest.substr(text.size());
    }
    rest.remove_prefix(at);
    if (text.empty())
        return std::nullopt;
    return Piece{.thinking = true, .text = json::RawString(text)};
}

void ThinkSplitter::skipSpace(std::string_view &rest)
{
    while (!rest.empty()) {
        const Unit unit = unitAt(rest, 0);
        if (unit.c != ' ') {
            m_state = State::Done;
            return;
        }
        rest.remove_prefix(unit.length);
    }
}

} // namespace ccproxy::dialects::openai_chat

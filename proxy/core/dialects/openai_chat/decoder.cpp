// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/decoder.h"

#include "core/ascii.h"
#include "core/dialects/openai_chat/errors.h"
#include "core/dialects/openai_chat/traits.h"
#include "core/dialects/reasoning_envelope.h"
#include "core/json/writer.h"

#include <algorithm>
#include <utility>

namespace ccproxy::dialects::openai_chat {

using messages::StopReason;

ChatDecoder::ChatDecoder(const DecodeContext &context)
    : m_parser(context.parser), m_answer(context.answer), m_provider(context.target.provider),
      m_family(reasoningFamily(context.target)), m_model(context.target.model),
      m_keepsDetails(findTraits(context.target.traits).reasoningDetails),
      m_searches(context.searches)
{
}

/// Thinking begins: what it is to be signed with is made now, since most answers have none.
void ChatDecoder::sign()
{
    if (std::exchange(m_signed, true))
        return;
    m_answer.setDefaultSignature(pack(
        {.provider = m_family, .model = m_model, .kind = std::string(kReasoningText), .data = {}}));
}

Target ChatDecoder::target() const
{
    Target target{};
    target.provider = m_provider;
    target.model = m_model;
    return target;
}

void ChatDecoder::event(const sse::Event &event)
{
    if (m_answer.isOver())
        return;
    const std::string_view data = ascii::trimmed(event.data);
    if (data.empty())
        return;
    if (data == "[DONE]") {
        if (m_finish == Finish::None && !(m_sawChoice && m_answer.callsAreComplete()))
            failPlainly("stopped before its answer was complete.");
        else
            finish();
        return;
    }
    m_whole = false;
    if (!readChunk(m_parser, data, m_chunk)) {
        notJson(data);
        return;
    }
    // An error behind the end of an answer does not undo it (WIRE.md 6.11).
    if ((m_chunk.hasError || event.name == "error") && m_finish == Finish::None
        && m_chunk.finish != Finish::Length) {
        failWith(m_chunk.choiceError.empty() ? data : m_chunk.choiceError);
        return;
    }
    m_answer.begin();
    apply();
}

void ChatDecoder::endOfStream()
{
    if (m_answer.isOver())
        return;
    if (m_finish == Finish::None)
        failPlainly("closed the connection before its answer was complete.");
    else
        finish();
}

void ChatDecoder::body(std::string_view json)
{
    if (m_answer.isOver())
        return;
    m_whole = true;
    const std::string_view data = ascii::trimmed(json);
    if (!readChunk(m_parser, data, m_chunk)) {
        notJson(data);
        return;
    }
    if (m_chunk.hasError || !m_chunk.hasChoice) {
        failWith(m_chunk.choiceError.empty() ? data : m_chunk.choiceError);
        return;
    }
    m_answer.begin();
    apply();
    if (!m_answer.isOver())
        finish();
}

void ChatDecoder::apply()
{
    m_sawChoice = m_sawChoice || m_chunk.hasChoice;
    if (m_chunk.usage)
        m_answer.setUsage(*m_chunk.usage);
    if (!m_chunk.details.empty())
        details();
    if (!m_chunk.reasoning.empty())
        reasoning();
    for (const ContentPart &part : m_chunk.content)
        content(part);
    if (!m_chunk.refusal.empty()) {
        settleText();
        plainText(m_chunk.refusal);
    }
    for (const ToolPiece &piece : m_chunk.tools)
        tool(piece);
    for (const CitationPiece &piece : m_chunk.citations)
        cite(piece);
    if (m_chunk.finish == Finish::None)
        return;
    // A second finish_reason repeats the first (T2); only a limit tells more.
    if (m_finish == Finish::None || m_chunk.finish == Finish::Length)
        m_finish = m_chunk.finish;
    if (m_finish == Finish::Error || m_finish == Finish::OutOfCapacity)
        brokeOff(m_finish);
}

void ChatDecoder::reasoning()
{
    m_hasReasoning = true;
    settleText();
    thinking(m_chunk.reasoning);
}

void ChatDecoder::details()
{
    for (const DetailPiece &piece : m_chunk.details) {
        if (m_keepsDetails)
            m_details.add(piece);
    }
    if (m_hasReasoning || !m_chunk.reasoning.empty())
        return;
    for (const DetailPiece &piece : m_chunk.details)
        thinking(piece.text.empty() ? piece.summary : piece.text);
}

void ChatDecoder::content(const ContentPart &part)
{
    if (part.thinking) {
        m_hasReasoning = true;
        settleText();
        thinking(part.text);
        return;
    }
    if (m_think.isDone()) {
        plainText(part.text);
        return;
    }
    std::string_view rest = part.text.escaped();
    while (const auto piece = m_think.next(rest)) {
        if (piece->thinking)
            thinking(piece->text);
        else
            plainText(piece->text);
    }
}

void ChatDecoder::plainText(RawString text)
{
    if (text.empty())
        return;
    if ((!m_contentStarted || !m_details.empty()) && !text.isBlank()) {
        sealDetails();
        m_contentStarted = true;
    }
    m_answer.text(text);
}

void ChatDecoder::thinking(RawString text)
{
    sign();
    m_answer.thinking(text);
}

void ChatDecoder::settleText()
{
    if (m_think.isDone())
        return;
    if (const auto piece = m_think.flush()) {
        if (piece->thinking)
            thinking(piece->text);
        else
            plainText(piece->text);
    }
}

/// Ends a stretch of reasoning with what the provider wants to have back.
void ChatDecoder::sealDetails()
{
    if (m_details.empty())
        return;
    m_answer.signature(pack({.provider = m_family,
                             .model = m_model,
                             .kind = std::string(kReasoningDetails),
                             .data = m_details.take()}));
}

void ChatDecoder::cite(const CitationPiece &piece)
{
    messages::WebSearchHit hit{.url = piece.url.decoded(), .title = {}, .pageAge = {}};
    const bool known = std::any_of(m_search.hits.begin(), m_search.hits.end(),
                                   [&hit](const auto &other) { return other.url == hit.url; });
    if (!m_searches || known)
        return;
    hit.title = piece.title.empty() ? hit.url : piece.title.decoded();
    m_search.hits.push_back(std::move(hit));
}

void ChatDecoder::tool(const ToolPiece &piece)
{
    settleText();
    sealDetails();
    m_contentStarted = true;
    const std::size_t known = m_calls.size();
    const int key = callFor(piece);
    if (m_calls.size() > known || !piece.id.empty() || !piece.name.empty())
        m_answer.toolCall(key, piece.id, piece.name);
    if (piece.argumentsJson.empty()) {
        m_answer.toolArguments(key, piece.arguments);
        return;
    }
    std::string escaped;
    json::appendEscaped(escaped, piece.argumentsJson);
    m_answer.toolArguments(key, RawString(escaped));
}

/// Which call a piece belongs to (WIRE.md 6.6): by its index, else by its id, else it continues
/// the last one unless it has a name and the last one is complete.
int ChatDecoder::callFor(const ToolPiece &piece)
{
    if (m_whole)
        return beginCall(piece);
    for (std::size_t back = m_calls.size(); back > 0; --back) {
        Call &call = m_calls[back - 1];
        if (call.legacy != m_chunk.legacyCall)
            continue;
        const bool sameId = call.id == piece.id.escaped();
        const bool otherId = !sameId && !call.id.empty() && !piece.id.empty();
        const int key = static_cast<int>(back - 1);
        if (piece.index) {
            if (call.index != piece.index)
                continue;
            // Some servers give a new id to each fragment of one call; a call that begins has a
            // name, too.
            if (otherId && !piece.name.empty() && m_answer.callsAreComplete()) {
                m_answer.toolEnd(key);
                break;
            }
        } else if (!piece.id.empty()) {
            if (!sameId)
                continue;
        } else if (!piece.name.empty() && !call.legacy && m_answer.callsAreComplete()) {
            break;
        }
        if (call.id.empty())
            call.id = piece.id.escaped();
        return key;
    }
    return beginCall(piece);
}

int ChatDecoder::beginCall(const ToolPiece &piece)
{
    m_calls.push_back({.index = piece.index,
                       .id = std::string(piece.id.escaped()),
                       .legacy = m_chunk.legacyCall});
    return static_cast<int>(m_calls.size() - 1);
}

void ChatDecoder::notJson(std::string_view data)
{
    // Servers that end with a line of their own after a finished answer do no harm.
    if (m_finish != Finish::None)
        return;
    if (data.starts_with('[')) {
        failWith(data);
        return;
    }
    failPlainly("sent something that is not JSON.");
}

void ChatDecoder::failWith(std::string_view json)
{
    m_answer.fail(readChatFailure(m_parser, json, target()));
}

void ChatDecoder::failPlainly(std::string message)
{
    m_answer.fail(makeFailure(FailureKind::ProviderError, m_provider + ' ' + std::move(message)));
}

/// The finish_reason itself was the bad news.
void ChatDecoder::brokeOff(Finish how)
{
    if (how == Finish::Error) {
        failPlainly("broke off its answer.");
        return;
    }
    m_answer.fail(makeFailure(FailureKind::Overloaded,
                              m_provider + " ran out of resources in the midst of its answer."));
}

void ChatDecoder::finish()
{
    settleText();
    // Behind other content a last block of thinking would stand at the end of the message, where
    // Claude Code expects none.
    if (!m_contentStarted)
        sealDetails();
    // Citations come with the text or behind it, so what was found is told last.
    if (!m_search.hits.empty())
        m_answer.webSearch(m_search);
    switch (m_finish) {
    case Finish::Length:
        m_answer.setStop(StopReason::MaxTokens);
        break;
    case Finish::WindowFull:
        m_answer.setStop(StopReason::ContextWindowExceeded);
        break;
    case Finish::Filter: {
        // A refusal as stop reason would show as if Claude had refused (CLIENT.md rule 19).
        std::string line =
            m_contentStarted ? "\\n\\n[The content filter of " : "[The content filter of ";
        json::appendEscaped(line, m_provider);
        line += " stopped this answer.]";
        plainText(RawString(line));
        m_answer.setStop(StopReason::EndTurn);
        break;
    }
    default:
        m_answer.setStop(m_calls.empty() ? StopReason::EndTurn : StopReason::ToolUse);
        break;
    }
    m_answer.end();
}

} // namespace ccproxy::dialects::openai_chat

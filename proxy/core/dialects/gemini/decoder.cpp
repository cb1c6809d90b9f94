// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/decoder.h"

#include "core/ascii.h"
#include "core/dialects/gemini/grounding.h"
#include "core/dialects/provider_errors.h"
#include "core/dialects/reasoning_envelope.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ccproxy::dialects::gemini {

using messages::StopReason;

namespace {

/// What an answer's end is worth (WIRE.md 8.1, 7.10).
enum class End {
    Complete,
    Length,
    Filter,
    WrongCall,   ///< the model wrote a call that Gemini itself could not read
    UnknownTool, ///< it called what was not offered; the client tells it so, when the call is there
    Unclear,     ///< no reason was given
};

constexpr std::array<std::pair<std::string_view, End>, 20> kEnds{{
    {"STOP", End::Complete},
    {"MAX_TOKENS", End::Length},
    {"SAFETY", End::Filter},
    {"RECITATION", End::Filter},
    {"LANGUAGE", End::Filter},
    {"BLOCKLIST", End::Filter},
    {"PROHIBITED_CONTENT", End::Filter},
    {"SPII", End::Filter},
    {"MODEL_ARMOR", End::Filter},
    {"IMAGE_SAFETY", End::Filter},
    {"IMAGE_PROHIBITED_CONTENT", End::Filter},
    {"IMAGE_RECITATION", End::Filter},
    {"MALFORMED_FUNCTION_CALL", End::WrongCall},
    {"MALFORMED_RESPONSE", End::WrongCall},
    {"TOO_MANY_TOOL_CALLS", End::WrongCall},
    {"MISSING_THOUGHT_SIGNATURE", End::WrongCall},
    {"UNEXPECTED_TOOL_CALL", End::UnknownTool},
    {"OTHER", End::Unclear},
    {"IMAGE_OTHER", End::Unclear},
    {"NO_IMAGE", End::Unclear},
}};

End endFrom(std::string_view word)
{
    const auto *const found = std::find_if(kEnds.begin(), kEnds.end(),
                                           [word](const auto &row) { return row.first == word; });
    return found == kEnds.end() ? End::Complete : found->second;
}

} // namespace

GeminiDecoder::GeminiDecoder(const DecodeContext &context)
    : m_parser(context.parser), m_answer(context.answer), m_provider(context.target.provider),
      m_family(reasoningFamily(context.target)), m_model(context.target.model)
{
}

void GeminiDecoder::event(const sse::Event &event)
{
    const std::string_view data = ascii::trimmed(event.data);
    if (m_answer.isOver() || data.empty() || data == "[DONE]")
        return;
    m_whole = false;
    take(data);
}

void GeminiDecoder::endOfStream()
{
    if (m_answer.isOver())
        return;
    if (m_finish.empty() && m_blocked.empty())
        failPlainly("closed the connection before its answer was complete.");
    else
        finish();
}

void GeminiDecoder::body(std::string_view json)
{
    if (m_answer.isOver())
        return;
    const std::string_view data = ascii::trimmed(json);
    m_whole = true;
    if (data.starts_with('['))
        elements(data);
    else
        take(data);
    if (m_answer.isOver())
        return;
    if (m_finish.empty() && m_blocked.empty() && !m_chunk.hasCandidate)
        failPlainly("sent an answer without content.");
    else
        finish();
}

/// A stream without alt=sse is an array of what the events hold (WIRE.md 4.1).
void GeminiDecoder::elements(std::string_view json)
{
    std::vector<std::string_view> found;
    const bool read = m_parser.document(json, [&found](json::Value value) {
        json::eachElement(value, [&found](json::Value element) {
            found.push_back(json::rawJson(element).value_or(std::string_view()));
        });
    });
    m_whole = false;
    for (const std::string_view element : found) {
        if (!read || !take(element))
            break;
    }
    if (!read && !m_answer.isOver())
        failPlainly("sent something that is not JSON.");
}

bool GeminiDecoder::take(std::string_view json)
{
    if (!readChunk(m_parser, json, m_chunk)) {
        // What stands behind a finished answer does no harm.
        if (m_finish.empty() && json.starts_with('['))
            failWith(json);
        else if (m_finish.empty())
            failPlainly("sent something that is not JSON.");
        return false;
    }
    // An error behind the end of an answer does not undo it (WIRE.md 6.11).
    if (m_chunk.hasError) {
        if (m_finish.empty())
            failWith(json);
        return false;
    }
    m_answer.begin();
    apply();
    return true;
}

void GeminiDecoder::apply()
{
    if (m_chunk.usage.find("TokenCount") != std::string_view::npos)
        m_usage = m_chunk.usage;
    for (std::size_t at = 0; at < m_chunk.parts.size(); ++at)
        apply(at);
    if (!m_chunk.grounding.empty())
        m_grounding = m_chunk.grounding;
    if (!m_chunk.blocked.empty()) {
        m_blocked = m_chunk.blocked.escaped();
        m_finishMessage = m_chunk.blockedMessage.escaped();
    }
    // The last one counts: some come on every event, and one may be followed by more (T24).
    if (!m_chunk.finish.empty()) {
        m_finish = m_chunk.finish.escaped();
        m_finishMessage = m_chunk.finishMessage.escaped();
    }
}

void GeminiDecoder::apply(std::size_t at)
{
    const Part &part = m_chunk.parts[at];
    if (part.isCall)
        call(part);
    else if (part.hasText && part.thought)
        thought(part);
    else if (part.hasText || !part.signature.empty())
        text(part, m_whole && !part.signature.empty() && endsText(at));
    else
        m_skipped = m_skipped || part.isOther;
}

/// Whether no more text belongs to that of a part of a whole answer.
bool GeminiDecoder::endsText(std::size_t at) const
{
    for (++at; at < m_chunk.parts.size(); ++at) {
        const Part &next = m_chunk.parts[at];
        if (next.isCall || next.thought)
            return true;
        if (next.hasText)
            return false;
    }
    return true;
}

void GeminiDecoder::thought(const Part &part)
{
    if (part.text.empty() && part.signature.empty())
        return;
    signTail();
    m_inText = false;
    // Most thoughts have no signature; what stands in its place says whose they are.
    if (!std::exchange(m_thought, true))
        m_answer.setDefaultSignature(pack({.provider = m_family,
                                           .model = m_model,
                                           .kind = std::string(kReasoningText),
                                           .data = {}}));
    m_answer.thinking(part.text);
    sign(SignedPart::Thought, part.signature);
}

/// A signature may come with text or behind it, on a part that is empty (T25). Where the whole text
/// is at hand it goes before it. In a stream it can only follow the text, and does so when
/// something else does: Claude Code takes the last block of a message for its result, so none may
/// stand behind the last text. Gemini does without the signature of a text.
void GeminiDecoder::text(const Part &part, bool isWhole)
{
    const bool isNew = !m_inText && !part.text.isBlank();
    const bool signsNext = isNew && isWhole;
    if (!part.text.empty()) {
        m_tail.reset();
        if (signsNext)
            sign(SignedPart::Next, part.signature);
        m_answer.text(part.text);
        m_inText = m_inText || isNew;
        m_said = m_said || isNew;
    }
    if (!part.signature.empty() && !signsNext)
        m_tail = PartSignature{.part = SignedPart::TextTail,
                               .length = charactersIn(part.text),
                               .signature = part.signature.decoded()};
}

void GeminiDecoder::call(const Part &part)
{
    if (m_partial && part.name.empty()) {
        m_partial->arguments.add(m_parser, part.partialArguments);
        if (!part.willContinue)
            endPartialCall();
        return;
    }
    endPartialCall();
    if (part.name.empty())
        return;
    signTail();
    m_inText = false;
    m_said = m_called = true;
    sign(SignedPart::Next, part.signature);
    if (!part.willContinue && part.partialArguments.empty()) {
        m_answer.wholeCall(part.id, part.name, part.arguments);
        return;
    }
    m_partial.emplace();
    m_partial->id = part.id.escaped();
    m_partial->name = part.name.escaped();
    if (!part.partialArguments.empty())
        m_partial->arguments.add(m_parser, part.partialArguments);
    if (!part.willContinue)
        endPartialCall();
}

void GeminiDecoder::endPartialCall()
{
    if (!m_partial)
        return;
    m_answer.wholeCall(RawString(m_partial->id), RawString(m_partial->name),
                       m_partial->arguments.take());
    m_partial.reset();
}

void GeminiDecoder::sign(SignedPart part, RawString signature)
{
    if (!signature.empty())
        m_answer.signature(packSignature(
            {.part = part, .length = 0, .signature = signature.decoded()}, m_family, m_model));
}

void GeminiDecoder::signTail()
{
    if (!m_tail)
        return;
    m_answer.signature(packSignature(*m_tail, m_family, m_model));
    m_tail.reset();
}

void GeminiDecoder::failWith(std::string_view json)
{
    fail(failureFrom(readProviderWords(m_parser, json), 0, {}, m_provider));
}

void GeminiDecoder::failPlainly(std::string message)
{
    fail(makeFailure(FailureKind::ProviderError, m_provider + ' ' + std::move(message)));
}

void GeminiDecoder::fail(const Failure &failure)
{
    tellUsage();
    m_answer.fail(failure);
}

/// Counts come with each event; the last ones are read, once.
void GeminiDecoder::tellUsage()
{
    if (const auto usage = readUsage(m_parser, m_usage))
        m_answer.setUsage(*usage);
}

void GeminiDecoder::finish()
{
    End end = m_finish.empty() && !m_blocked.empty() ? End::Filter : endFrom(m_finish);
    if (end == End::UnknownTool)
        end = m_called ? End::Complete : End::WrongCall;
    if (end == End::Unclear && m_said)
        end = End::Complete;
    if (end == End::WrongCall || end == End::Unclear) {
        // Another try may well come out right (WIRE.md 9.6).
        std::string why = end == End::WrongCall ? "'s model wrote a call that cannot be read ("
                                                : " gave no answer (";
        why += m_finish + ')';
        if (const std::string more = RawString(m_finishMessage).decoded(); !more.empty())
            why += ": " + more;
        fail(makeFailure(FailureKind::ProviderError, m_provider + why));
        return;
    }
    tellUsage();
    endPartialCall();
    if (!m_said && m_skipped)
        m_answer.text(RawString("[The answer holds nothing that can be shown here.]"));
    if (const auto search = readGrounding(m_parser, m_grounding))
        m_answer.webSearch(*search);
    if (end == End::Length)
        m_answer.setStop(StopReason::MaxTokens);
    else if (end == End::Filter)
        m_answer.setStop(StopReason::Refusal);
    else
        m_answer.setStop(m_called ? StopReason::ToolUse : StopReason::EndTurn);
    m_answer.end();
}

} // namespace ccproxy::dialects::gemini

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/answer.h"

#include "core/json/writer.h"
#include "core/messages/parallel_calls.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ccproxy::messages {

using json::RawString;

Answer::Answer(EventSink &sink, IdSource &ids) : m_sink(sink), m_ids(ids) { }

void Answer::begin(const Usage &estimate)
{
    if (std::exchange(m_begun, true) || m_over)
        return;
    m_sink.messageStart(estimate);
}

void Answer::openBlock(Open kind, const BlockStart &start)
{
    closeBlock();
    begin();
    m_sink.blockStart(start);
    m_open = kind;
    ++m_blocks;
}

void Answer::closeBlock()
{
    if (m_open == Open::Nothing)
        return;
    if (m_open == Open::Thinking && !std::exchange(m_signed, false))
        m_sink.blockDelta(DeltaKind::Signature, RawString(m_defaultSignature));
    m_sink.blockStop();
    m_open = Open::Nothing;
}

void Answer::text(RawString text)
{
    if (m_over || text.empty())
        return;
    if (m_open == Open::Text) {
        m_sink.blockDelta(DeltaKind::Text, text);
        return;
    }
    // White space opens no block: before text it belongs to it, between calls it is noise
    // (WIRE.md 6.7).
    const bool isHeld = !m_held.empty() && m_held.back().kind == Held::Kind::Text;
    if (text.isBlank() && !isHeld) {
        m_blank += text.escaped();
        return;
    }
    if (callMustGoOn()) {
        hold(Held::Kind::Text, std::exchange(m_blank, {}));
        hold(Held::Kind::Text, text.escaped());
        return;
    }
    if (m_open == Open::Call) {
        closeCall();
        this->text(text); // what was held may have opened a block
        return;
    }
    openBlock(Open::Text, {.kind = BlockKind::Text, .id = {}, .name = {}, .data = {}});
    if (!m_blank.empty())
        m_sink.blockDelta(DeltaKind::Text, RawString(std::exchange(m_blank, {})));
    m_sink.blockDelta(DeltaKind::Text, text);
}

void Answer::thinking(RawString text)
{
    if (m_over || text.empty())
        return;
    if (callMustGoOn()) {
        hold(Held::Kind::Thinking, text.escaped());
        return;
    }
    if (m_open == Open::Call)
        closeCall();
    if (m_open != Open::Thinking || m_signed)
        openBlock(Open::Thinking, {.kind = BlockKind::Thinking, .id = {}, .name = {}, .data = {}});
    m_sink.blockDelta(DeltaKind::Thinking, text);
}

void Answer::signature(std::string_view signature)
{
    if (m_over || signature.empty())
        return;
    if (callMustGoOn()) {
        hold(Held::Kind::Signature, signature);
        return;
    }
    if (m_open == Open::Call)
        closeCall();
    if (m_open != Open::Thinking || m_signed)
        openBlock(Open::Thinking, {.kind = BlockKind::Thinking, .id = {}, .name = {}, .data = {}});
    m_sink.blockDelta(DeltaKind::Signature, RawString(signature));
    m_signed = true;
}

void Answer::redactedThinking(std::string_view data)
{
    wholeBlock(Held::Kind::Redacted, data);
}

void Answer::webSearch(const WebSearch &search)
{
    if (m_over)
        return;
    if (search.error.empty())
        ++m_usage.webSearches;
    wholeBlock(Held::Kind::SearchInput, searchInput(search));
    wholeBlock(Held::Kind::SearchResult, searchResult(search));
}

void Answer::wholeBlock(Held::Kind kind, std::string_view content)
{
    if (m_over)
        return;
    if (callMustGoOn()) {
        hold(kind, content);
        return;
    }
    if (m_open == Open::Call)
        closeCall();
    const RawString tool("web_search");
    switch (kind) {
    case Held::Kind::SearchInput: {
        m_searchId = m_ids.next("srvtoolu_");
        openBlock(Open::Nothing,
                  {.kind = BlockKind::ServerToolUse, .id = m_searchId, .name = tool, .data = {}});
        std::string input;
        json::appendEscaped(input, content);
        m_sink.blockDelta(DeltaKind::InputJson, RawString(input));
        break;
    }
    case Held::Kind::SearchResult:
        openBlock(
            Open::Nothing,
            {.kind = BlockKind::ServerToolResult, .id = m_searchId, .name = tool, .data = content});
        break;
    default:
        openBlock(Open::Nothing,
                  {.kind = BlockKind::RedactedThinking, .id = {}, .name = {}, .data = content});
        break;
    }
    m_sink.blockStop();
}

void Answer::contentFiltered(std::string_view provider, std::string_view reason)
{
    std::string line = m_open == Open::Text ? "\\n\\n" : "";
    line += "[The content filter of ";
    json::appendEscaped(line, provider);
    line += " stopped this answer";
    if (!reason.empty()) {
        line += ": ";
        json::appendEscaped(line, reason);
    }
    line += ".]";
    text(RawString(line));
    setStop(StopReason::EndTurn);
}

void Answer::setUsage(const Usage &usage)
{
    const auto searches = std::max(usage.webSearches, m_usage.webSearches);
    m_usage = usage;
    m_usage.webSearches = searches;
}

bool Answer::callMustGoOn() const
{
    return m_open == Open::Call && !m_calls.front().ended && !m_calls.front().arguments.hasValue();
}

void Answer::hold(Held::Kind kind, std::string_view text)
{
    const bool joins = kind == Held::Kind::Text || kind == Held::Kind::Thinking;
    if (joins && !m_held.empty() && m_held.back().kind == kind)
        m_held.back().text += text;
    else if (!text.empty())
        m_held.push_back({kind, std::string(text)});
}

Answer::Call *Answer::find(int key)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), [key](const Call &call) {
        return call.key == key && !call.ended;
    });
    return found == m_calls.end() ? nullptr : &*found;
}

Answer::Call &Answer::at(int key)
{
    if (Call *known = find(key))
        return *known;
    m_calls.emplace_back();
    m_calls.back().key = key;
    return m_calls.back();
}

void Answer::toolCall(int key, RawString id, RawString name)
{
    if (m_over || isClosed(key))
        return;
    Call &call = at(key);
    if (call.id.empty())
        call.id = id.escaped();
    if (call.name.empty())
        call.name = name.escaped();
    advance();
}

void Answer::toolArguments(int key, RawString fragment)
{
    if (m_over || fragment.empty() || isClosed(key))
        return;
    Call &call = at(key);
    if (m_open == Open::Call && &call == &m_calls.front()) {
        const RawString out = call.arguments.feed(fragment);
        if (!out.empty())
            m_sink.blockDelta(DeltaKind::InputJson, out);
        if (m_calls.size() > 1)
            advance();
        return;
    }
    call.held += fragment.escaped();
    advance();
}

void Answer::toolEnd(int key)
{
    if (m_over)
        return;
    std::erase(m_closed, key);
    if (Call *call = find(key)) {
        call->ended = true;
        advance();
    }
}

void Answer::wholeCall(RawString id, RawString name, std::string_view argumentsJson)
{
    // Decoders count their keys from zero.
    const int key = --m_wholeCalls;
    toolCall(key, id, name);
    std::string arguments;
    json::appendEscaped(arguments, argumentsJson);
    toolArguments(key, RawString(arguments));
    toolEnd(key);
}

bool Answer::isClosed(int key) const
{
    return std::find(m_closed.begin(), m_closed.end(), key) != m_closed.end();
}

void Answer::advance()
{
    while (!m_calls.empty()) {
        if (m_open == Open::Call) {
            // The next call may begin once this one has all its arguments.
            const Call &current = m_calls.front();
            const bool others = m_calls.size() > 1;
            if (!current.ended && !(others && current.arguments.hasValue()))
                return;
            closeCall();
            continue;
        }
        Call &next = m_calls.front();
        if (!openCall(next))
            return;
    }
}

/// Begins the block of a call; false while its name is not known (WIRE.md 6.5).
bool Answer::openCall(Call &call)
{
    if (call.name.empty())
        return false;
    if (isWrapper(call))
        return unwrap(call);
    m_blank.clear();
    const std::string id = clientId(call.id);
    std::string_view name = clientName(call);
    if (const Tool *tool = m_tools.find(name)) {
        name = tool->name.escaped();
        call.arguments.setRules(&m_tools.rules(*tool));
    }
    openBlock(Open::Call,
              {.kind = BlockKind::ToolUse, .id = id, .name = RawString(name), .data = {}});
    ++m_toolBlocks;
    const std::string held = std::exchange(call.held, {});
    const RawString out = call.arguments.feed(RawString(held));
    if (!out.empty())
        m_sink.blockDelta(DeltaKind::InputJson, out);
    return true;
}

std::string_view Answer::clientName(const Call &call) const
{
    const auto renamed = m_toolNames.find(call.name);
    return renamed == m_toolNames.end() ? call.name : renamed->second;
}

bool Answer::isWrapper(const Call &call) const
{
    const std::string_view name = clientName(call);
    return isParallelWrapper(name) && !call.passes && m_tools.find(name) == nullptr;
}

/// False while the wrapper's arguments are not complete: nothing behind it may come before.
bool Answer::unwrap(Call &wrapper)
{
    wrapper.gathered +=
        wrapper.arguments.feed(RawString(std::exchange(wrapper.held, {}))).escaped();
    if (!wrapper.ended && !wrapper.arguments.hasValue())
        return false;
    wrapper.gathered += wrapper.arguments.finish(m_stop == StopReason::MaxTokens).escaped();
    const std::vector<InnerCall> inner = innerCalls(RawString(wrapper.gathered).decoded());
    if (inner.empty()) {
        // Then the client tells the model what is wrong with it.
        wrapper.passes = true;
        wrapper.held = std::exchange(wrapper.gathered, {});
        wrapper.arguments = {};
        return openCall(wrapper);
    }
    if (!wrapper.ended)
        m_closed.push_back(wrapper.key);
    std::vector<Call> calls(inner.size());
    for (std::size_t i = 0; i < inner.size(); ++i) {
        calls[i].key = --m_wholeCalls;
        json::appendEscaped(calls[i].name, inner[i].name);
        json::appendEscaped(calls[i].held, inner[i].arguments);
        calls[i].ended = true;
        calls[i].passes = true;
    }
    m_calls.erase(m_calls.begin());
    m_calls.insert(m_calls.begin(), std::make_move_iterator(calls.begin()),
                   std::make_move_iterator(calls.end()));
    return true;
}

/// Ends the open call and lets through what had to wait for it.
void Answer::closeCall()
{
    const bool cut = m_stop == StopReason::MaxTokens;
    const RawString rest = m_calls.front().arguments.finish(cut);
    if (!rest.empty())
        m_sink.blockDelta(DeltaKind::InputJson, rest);
    closeBlock();
    if (!m_calls.front().ended)
        m_closed.push_back(m_calls.front().key);
    m_calls.erase(m_calls.begin());
    for (const Held &held : std::exchange(m_held, {})) {
        switch (held.kind) {
        case Held::Kind::Text:
            text(RawString(held.text));
            break;
        case Held::Kind::Thinking:
            thinking(RawString(held.text));
            break;
        case Held::Kind::Signature:
            signature(held.text);
            break;
        case Held::Kind::Redacted:
        case Held::Kind::SearchInput:
        case Held::Kind::SearchResult:
            wholeBlock(held.kind, held.text);
            break;
        }
    }
}

/// The provider's id where it will do, else one of ours; never one twice.
std::string Answer::clientId(std::string_view providerId)
{
    std::string id(providerId);
    const bool repeated = std::find(m_idsGiven.begin(), m_idsGiven.end(), id) != m_idsGiven.end();
    if (repeated || !isUsableToolId(RawString(providerId)))
        id = m_ids.next("toolu_");
    m_idsGiven.push_back(id);
    return id;
}

bool Answer::callsAreComplete() const
{
    return std::all_of(m_calls.begin(), m_calls.end(), [](const Call &call) {
        if (call.held.empty())
            return call.arguments.isComplete();
        ArgumentStream probe = call.arguments;
        probe.feed(RawString(call.held));
        return probe.isComplete();
    });
}

StopReason Answer::stopReason() const
{
    // A stop reason of tool_use without a call ends the client's turn with an error, a call under
    // another name for the end would not look finished (CLIENT.md 19).
    const StopReason reason = m_stop.value_or(StopReason::EndTurn);
    if (reason == StopReason::ToolUse || reason == StopReason::EndTurn)
        return m_toolBlocks > 0 ? StopReason::ToolUse : StopReason::EndTurn;
    return reason;
}

void Answer::end()
{
    if (m_over)
        return;
    begin();
    for (Call &call : m_calls)
        call.ended = true;
    // Calls whose name never came are dropped.
    std::erase_if(m_calls, [](const Call &call) { return call.name.empty(); });
    advance();
    closeBlock();
    m_over = true;
    m_sink.messageEnd(stopReason(), m_stopSequence, m_usage);
}

void Answer::fail(const Failure &failure)
{
    if (std::exchange(m_over, true))
        return;
    m_failure = failure;
    m_sink.error(failure);
}

} // namespace ccproxy::messages

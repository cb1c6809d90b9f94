// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/decoder.h"

#include "core/ascii.h"
#include "core/dialects/openai_chat/errors.h"
#include "core/dialects/openai_responses/reasoning.h"
#include "core/dialects/openai_responses/traits.h"
#include "core/dialects/reasoning_envelope.h"

#include <algorithm>
#include <utility>

namespace ccproxy::dialects::openai_responses {

using messages::StopReason;

namespace {

/// What stands between two parts of a summary.
constexpr RawString kBlankLine{R"(\n\n)"};

std::uint64_t bitOf(int part)
{
    return std::uint64_t{1} << static_cast<unsigned>(std::min(part, 63));
}

} // namespace

ResponsesDecoder::ResponsesDecoder(const DecodeContext &context)
    : m_parser(context.parser), m_answer(context.answer), m_provider(context.target.provider),
      m_family(responsesFamily(context.target)), m_model(context.target.model)
{
}

Target ResponsesDecoder::target() const
{
    Target target{};
    target.provider = m_provider;
    target.model = m_model;
    return target;
}

void ResponsesDecoder::event(const sse::Event &event)
{
    if (m_answer.isOver())
        return;
    const std::string_view data = ascii::trimmed(event.data);
    if (data.empty())
        return;
    if (data == "[DONE]") {
        if (!m_items.empty() && m_answer.callsAreComplete())
            finish(Status::Completed);
        else
            failPlainly("stopped before its answer was complete.");
        return;
    }
    if (!readEvent(m_parser, data, m_event)) {
        failPlainly("sent something that is not JSON.");
        return;
    }
    if (m_event.type == EventType::Error || (m_event.hasError && m_event.type == EventType::Other)
        || event.name == "error") {
        failWith(data);
        return;
    }
    m_answer.begin();
    apply();
}

void ResponsesDecoder::endOfStream()
{
    if (!m_answer.isOver())
        failPlainly("closed the connection before its answer was complete.");
}

void ResponsesDecoder::body(std::string_view json)
{
    if (m_answer.isOver())
        return;
    const std::string_view data = ascii::trimmed(json);
    if (!readEvent(m_parser, data, m_event)) {
        failPlainly("sent something that is not JSON.");
        return;
    }
    const bool says = m_event.status != Status::Unknown || !m_event.items.empty();
    if (m_event.hasError || !says || m_event.status == Status::Running) {
        failWith(data);
        return;
    }
    m_answer.begin();
    ended(Status::Completed);
}

void ResponsesDecoder::apply()
{
    switch (m_event.type) {
    case EventType::TextDelta:
        text(itemFor(), m_event.part, m_event.delta);
        return;
    case EventType::ArgumentsDelta:
        arguments(itemFor(), m_event.delta);
        return;
    case EventType::SummaryDelta:
        thinking(itemFor(), m_event.part, m_event.delta, true);
        return;
    case EventType::ReasoningDelta:
        thinking(itemFor(), m_event.part, m_event.delta, false);
        return;
    case EventType::TextDone:
        wholePart(itemFor(), m_event.part, m_event.whole);
        return;
    case EventType::SummaryDone:
    case EventType::ReasoningDone:
        if (Open &open = itemFor(); (open.seen & bitOf(m_event.part)) == 0)
            thinking(open, m_event.part, m_event.whole, m_event.type == EventType::SummaryDone);
        return;
    case EventType::ArgumentsDone:
        if (Open &open = itemFor(); open.seen == 0)
            arguments(open, m_event.whole);
        return;
    case EventType::Annotation:
        m_searches.cite(m_event.citation);
        return;
    case EventType::ItemAdded:
        if (!m_event.items.empty())
            added(m_event.items.front());
        return;
    case EventType::ItemDone:
        if (!m_event.items.empty()) {
            const Item &item = m_event.items.front();
            const int output = m_event.output ? *m_event.output : itemFor().output;
            done(openItem(output, item.type), item);
        }
        return;
    case EventType::Completed:
        ended(Status::Completed);
        return;
    case EventType::Incomplete:
        ended(Status::Incomplete);
        return;
    case EventType::Failed:
        ended(Status::Failed);
        return;
    case EventType::Other:
    case EventType::Error:
        return;
    }
}

/// The item that the event belongs to: by its place in the output, since ids may change with each
/// event (WIRE.md 7.2); where no place is given by its id, else it is the last one.
ResponsesDecoder::Open &ResponsesDecoder::itemFor()
{
    if (!m_event.output && !m_items.empty()) {
        const auto known = std::find_if(m_items.begin(), m_items.end(), [this](const Open &open) {
            return !open.id.empty() && open.id == m_event.itemId.escaped();
        });
        return known == m_items.end() ? m_items.back() : *known;
    }
    return openItem(m_event.output.value_or(0), ItemType::Other);
}

ResponsesDecoder::Open &ResponsesDecoder::openItem(int output, ItemType type)
{
    // Nearly always it is the last one.
    const auto known = std::find_if(m_items.rbegin(), m_items.rend(),
                                    [output](const Open &open) { return open.output == output; });
    Open *open = known == m_items.rend() ? nullptr : &*known;
    if (open == nullptr) {
        m_items.emplace_back();
        open = &m_items.back();
        open->output = output;
    }
    if (open->type == ItemType::Other)
        open->type = type;
    return *open;
}

void ResponsesDecoder::added(const Item &item)
{
    const int next = m_items.empty() ? 0 : m_items.back().output + 1;
    Open &open = openItem(m_event.output.value_or(next), item.type);
    if (open.id.empty())
        open.id = item.id.escaped();
    if (item.type != ItemType::Call || open.done)
        return;
    letWaitingThrough();
    m_hasCalls = true;
    m_answer.toolCall(open.output, item.callId, item.name);
}

void ResponsesDecoder::text(Open &open, int part, RawString text)
{
    if (text.empty() || open.done)
        return;
    open.seen |= bitOf(part);
    letWaitingThrough();
    m_answer.text(text);
}

void ResponsesDecoder::thinking(Open &open, int part, RawString text, bool summary)
{
    if (text.empty() || open.done)
        return;
    // A server that gives both the reasoning and its summary says the same twice.
    if (open.thought && open.summarised != summary)
        return;
    open.seen |= bitOf(part);
    if (!std::exchange(open.thought, true)) {
        open.summarised = summary;
        letWaitingThrough();
        // For an item whose end is never told.
        m_answer.setDefaultSignature(signatureOf({}));
    } else if (open.lastPart != part) {
        m_answer.thinking(kBlankLine);
    }
    open.lastPart = part;
    m_answer.thinking(text);
}

void ResponsesDecoder::arguments(Open &open, RawString arguments)
{
    if (arguments.empty() || open.done)
        return;
    open.seen |= bitOf(0);
    m_answer.toolArguments(open.output, arguments);
}

void ResponsesDecoder::wholePart(Open &open, int part, RawString text)
{
    if ((open.seen & bitOf(part)) == 0)
        this->text(open, part, text);
}

void ResponsesDecoder::done(Open &open, const Item &item)
{
    if (open.done)
        return;
    switch (item.type) {
    case ItemType::Message:
        for (std::size_t at = 0; at < item.parts.size(); ++at)
            wholePart(open, static_cast<int>(at), item.parts[at]);
        for (const Citation &citation : item.citations)
            m_searches.cite(citation);
        break;
    case ItemType::Reasoning:
        reasoningDone(open, item);
        break;
    case ItemType::Call:
        callDone(open, item);
        break;
    case ItemType::Search:
        m_searches.search(item);
        break;
    case ItemType::Other:
        break;
    }
    open.done = true;
}

void ResponsesDecoder::reasoningDone(Open &open, const Item &item)
{
    if (!open.thought) {
        const bool summary = !item.summary.empty();
        int part = 0;
        for (const RawString text : summary ? item.summary : item.parts)
            thinking(open, part++, text, summary);
    }
    std::string signature = signatureOf(item);
    if (open.thought)
        m_answer.signature(signature);
    else if (!item.encryptedContent.empty())
        m_waiting.push_back(std::move(signature));
}

/// The client keeps a reasoning item for us inside of the signature (WIRE.md 10.2, 10.8).
std::string ResponsesDecoder::signatureOf(const Item &item) const
{
    ReasoningEnvelope envelope{
        .provider = m_family, .model = m_model, .kind = std::string(kReasoningText), .data = {}};
    if (!item.encryptedContent.empty()) {
        envelope.kind = kReasoningItem;
        envelope.data = reasoningItem(item.id, item.encryptedContent, item.summary);
    }
    return pack(envelope);
}

void ResponsesDecoder::callDone(Open &open, const Item &item)
{
    letWaitingThrough();
    m_hasCalls = true;
    m_answer.toolCall(open.output, item.callId, item.name);
    if (open.seen == 0)
        arguments(open, item.arguments);
    // One that was cut stays open, so that it ends as it is (WIRE.md 8.3).
    if (item.status != Status::Incomplete)
        m_answer.toolEnd(open.output);
}

void ResponsesDecoder::letWaitingThrough()
{
    if (m_waiting.empty())
        return;
    for (const std::string &signature : std::exchange(m_waiting, {}))
        m_answer.signature(signature);
}

void ResponsesDecoder::ended(Status status)
{
    // What the response says of itself counts more than the event's name (WIRE.md 7.3).
    if (m_event.status != Status::Unknown && m_event.status != Status::Running)
        status = m_event.status;
    if (m_event.usage)
        m_answer.setUsage(*m_event.usage);
    if (m_event.hasError || status == Status::Failed) {
        if (m_event.hasError)
            failWith(m_event.error);
        else
            failPlainly("broke off its answer.");
        return;
    }
    // What was not streamed is in the finished response; servers that stream may leave it empty
    // (WIRE.md 7.3).
    if (m_items.empty()) {
        int output = 0;
        for (const Item &item : m_event.items)
            done(openItem(output++, item.type), item);
    }
    finish(status);
}

void ResponsesDecoder::finish(Status status)
{
    m_searches.tell(m_answer);
    const bool isFiltered =
        status == Status::Incomplete && m_event.incomplete.equals("content_filter");
    if (isFiltered)
        m_answer.contentFiltered(m_provider);
    else if (status == Status::Incomplete)
        m_answer.setStop(StopReason::MaxTokens);
    else
        m_answer.setStop(m_hasCalls ? StopReason::ToolUse : StopReason::EndTurn);
    m_answer.end();
}

void ResponsesDecoder::failWith(std::string_view json)
{
    m_answer.fail(openai_chat::readChatFailure(m_parser, json, target()));
}

void ResponsesDecoder::failPlainly(std::string message)
{
    m_answer.fail(makeFailure(FailureKind::ProviderError, m_provider + ' ' + std::move(message)));
}

} // namespace ccproxy::dialects::openai_responses

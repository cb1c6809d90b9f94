// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/reasoning.h"

#include "core/dialects/reasoning_envelope.h"

#include <algorithm>

namespace ccproxy::dialects::openai_chat {
namespace {

using messages::Effort;
using Switch = conversation::ThinkingWish::Switch;

/// For a turn that needs reasoning and has none, after a change of the model for example.
constexpr std::string_view kUnavailable = "(reasoning unavailable)";

struct Replay {
    std::string details;                        ///< a JSON array
    std::vector<const messages::Block *> texts; ///< whose thinking goes back as it stands
    std::string packed;                         ///< text that only the envelope holds
};

} // namespace

ReasoningPlan planReasoning(const messages::Request &request, const ChatTraits &traits,
                            const ModelRules &rules, bool hasTools)
{
    const conversation::ThinkingWish wish = conversation::thinkingWish(request);
    ReasoningPlan plan{.wish = wish.wish, .effort = wish.effort, .thinks = false};
    if (rules.noEffortWithTools && hasTools) // WIRE.md 2.25
        return {.wish = Switch::Unsaid, .effort = Effort::None, .thinks = false};
    if (plan.effort)
        plan.effort = rules.efforts.nearest(*plan.effort);
    if (plan.effort)
        plan.effort = std::min(*plan.effort, traits.highestEffort);
    // A template's argument is known to no table: it goes out when the client says so itself.
    const bool canSwitch = traits.reasoning == ReasoningStyle::TemplateArgument
        ? request.thinking.kind == messages::Thinking::Kind::Disabled
        : rules.toggle;
    if (!canSwitch)
        plan.wish = Switch::Unsaid;
    const bool off = plan.effort == Effort::None || plan.wish == Switch::Off;
    plan.thinks =
        !off && (rules.thinksByDefault || plan.wish == Switch::On || plan.effort.has_value());
    return plan;
}

void writeReasoning(json::Writer &w, const ReasoningPlan &plan, const ChatTraits &traits)
{
    const bool on = plan.wish == Switch::On;
    const bool off = plan.wish == Switch::Off;
    switch (traits.reasoning) {
    case ReasoningStyle::None:
        return;
    case ReasoningStyle::Effort:
        if (plan.effort)
            w.key("reasoning_effort").string(messages::toString(*plan.effort));
        return;
    case ReasoningStyle::Object:
        if (plan.effort) {
            w.key("reasoning").beginObject().key("effort");
            w.string(messages::toString(*plan.effort)).endObject();
        } else if (on) {
            w.key("reasoning").beginObject().key("enabled").boolean(true).endObject();
        }
        return;
    case ReasoningStyle::ThinkingType:
        if (on || off) {
            w.key("thinking").beginObject().key("type");
            w.string(std::string_view(on ? "enabled" : "disabled"));
            if (on && traits.preserveThinking)
                w.key("clear_thinking").boolean(false);
            w.endObject();
        }
        if (on && plan.effort)
            w.key("reasoning_effort").string(messages::toString(*plan.effort));
        return;
    case ReasoningStyle::EnableThinking:
        if (on || off)
            w.key("enable_thinking").boolean(on);
        return;
    case ReasoningStyle::TemplateArgument:
        if (off) {
            w.key("chat_template_kwargs").beginObject();
            w.key("enable_thinking").boolean(false).endObject();
        }
        return;
    }
}

void ReasoningReplay::write(json::Writer &w, const conversation::Turn &turn)
{
    m_calledTools = m_calledTools || !turn.calls.empty();
    if (m_traits.reasoningField.empty())
        return;
    Replay replay;
    for (const messages::Block *block : turn.thinking) {
        if (!m_target.replaysReasoning)
            break;
        auto envelope = unpack(block->signature.escaped());
        if (!envelope || envelope->provider != reasoningFamily(m_target))
            continue;
        if (envelope->kind == kReasoningDetails) {
            // What a model signed or encrypted only it can read.
            if (envelope->model == m_target.model && json::isValid(envelope->data))
                replay.details = std::move(envelope->data);
        } else if (envelope->kind == kReasoningText) {
            if (!block->thinking.isBlank())
                replay.texts.push_back(block);
            else
                replay.packed += envelope->data;
        }
    }
    if (m_traits.reasoningDetails && replay.details.starts_with('[')) {
        w.key("reasoning_details").raw(replay.details);
        return;
    }
    if (replay.texts.empty() && replay.packed.empty()) {
        // WIRE.md 10.3: every message since the first call must have some.
        if (m_traits.placeholderReasoning && m_thinks && m_calledTools)
            w.key(m_traits.reasoningField).string(kUnavailable);
        return;
    }
    w.key(m_traits.reasoningField).string(replay.packed);
    std::string &out = w.out();
    out.pop_back();
    bool first = replay.packed.empty();
    for (const messages::Block *block : replay.texts) {
        out += first ? std::string_view() : R"(\n\n)";
        out += block->thinking.escaped();
        first = false;
    }
    out += '"';
}

} // namespace ccproxy::dialects::openai_chat

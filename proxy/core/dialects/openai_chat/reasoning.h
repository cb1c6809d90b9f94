// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/arrange.h"
#include "core/dialects/conversation/thinking.h"
#include "core/dialects/openai_chat/model_rules.h"
#include "core/json/writer.h"
#include "core/messages/request.h"

#include <optional>
#include <string>

/// Thinking: how it is asked for, and how it goes back with the history (WIRE.md 2.23–2.25, 10).
namespace ccproxy::dialects::openai_chat {

/// What a request says to a model about thinking.
struct ReasoningPlan {
    using Switch = conversation::ThinkingWish::Switch;
    Switch wish = Switch::Unsaid;           ///< what goes out, where the server has a switch
    std::optional<messages::Effort> effort; ///< what goes out, where it has levels
    bool thinks = false;                    ///< whether the model will think, as far as is known
};

ReasoningPlan planReasoning(const messages::Request &request, const ChatTraits &traits,
                            const ModelRules &rules, bool hasTools);

/// Writes the fields of a plan, in the server's words.
void writeReasoning(json::Writer &w, const ReasoningPlan &plan, const ChatTraits &traits);

/// Gives assistants' messages the reasoning back that this target made (WIRE.md 10.2–10.6, 10.10);
/// other thinking stays behind.
class ReasoningReplay {
public:
    ReasoningReplay(const Target &target, const ChatTraits &traits, bool thinks)
        : m_target(target), m_traits(traits), m_thinks(thinks)
    {
    }
    /// Writes the field of one assistant's message, if it has any. To be called in their order.
    void write(json::Writer &w, const conversation::Turn &turn);

private:
    const Target &m_target;
    const ChatTraits &m_traits;
    bool m_thinks;
    bool m_calledTools = false;
};

} // namespace ccproxy::dialects::openai_chat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/dialects/openai_chat/traits.h"
#include "core/messages/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ccproxy::dialects::openai_chat {

/// A set of messages::Effort.
class EffortSet {
public:
    constexpr EffortSet() = default;
    template <typename... Efforts>
    static constexpr EffortSet of(Efforts... efforts)
    {
        EffortSet set;
        ((set.m_bits |= bit(efforts)), ...);
        return set;
    }
    constexpr bool has(messages::Effort effort) const { return (m_bits & bit(effort)) != 0; }
    constexpr bool empty() const { return m_bits == 0; }
    /// Whether a level other than None is in it.
    constexpr bool hasLevels() const { return (m_bits & ~bit(messages::Effort::None)) != 0; }
    /// The level that is nearest to `wanted`: up to high the next above counts more, beyond high
    /// the next below. None stays None. Nothing when the set has no answer.
    std::optional<messages::Effort> nearest(messages::Effort wanted) const;

private:
    static constexpr unsigned bit(messages::Effort effort)
    {
        return 1U << static_cast<unsigned>(effort);
    }
    unsigned m_bits = 0;
};

/// When a model takes temperature and top_p (WIRE.md 2.22).
enum class Sampling { Always, WhenNotThinking, Never };

/// Which role a model's instructions have (WIRE.md 2.3).
enum class SystemRole {
    System,
    Developer,
    User, ///< knows neither
};

/// What depends on the model rather than on the server.
struct ModelRules {
    /// Words of reasoning_effort that the model takes; none may be sent when it is empty.
    EffortSet efforts{};
    bool toggle = false;          ///< thinking can be turned on and off by a switch
    bool thinksByDefault = false; ///< it thinks unless told otherwise
    Sampling sampling = Sampling::Always;
    bool stop = true;
    // OpenAI's and Azure's servers only (ChatTraits::openAiModels).
    SystemRole systemRole = SystemRole::System;
    bool completionTokens = false;  ///< max_completion_tokens in place of max_tokens (2.19)
    bool noEffortWithTools = false; ///< tools only with effort "none" (2.25)
};

/// The rules of a model at a server. What the table does not know follows from `facts`; a model
/// whose reasoning is unknown gets no parameters of reasoning.
ModelRules rulesFor(const ChatTraits &traits, std::string_view model,
                    const catalogue::ModelFacts &facts);

} // namespace ccproxy::dialects::openai_chat

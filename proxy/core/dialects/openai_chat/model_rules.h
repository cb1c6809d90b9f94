// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/dialects/conversation/thinking.h"
#include "core/dialects/openai_chat/traits.h"
#include "core/messages/vocabulary.h"

#include <string_view>

namespace ccproxy::dialects::openai_chat {

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
    conversation::EffortSet efforts{};
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

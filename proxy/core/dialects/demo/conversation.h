// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::dialects::demo {

struct ToolOutcome {
    std::string tool; ///< the tool's name, "" when its call is not in the conversation
    std::string text;
    bool isError = false;
};

/// What the demo provider takes from a conversation: its last turn.
struct Turn {
    std::string userText; ///< the user's own words, without what Claude Code puts around them
    std::vector<ToolOutcome> results; ///< when the turn brings results of tools
    int images = 0;
    int documents = 0;
};

Turn lastTurn(const messages::Request &request);

/// The first words that the user wrote in the whole conversation.
std::string firstUserText(const messages::Request &request);

/// `text` without `<system-reminder>` blocks, trimmed.
std::string withoutReminders(std::string_view text);

} // namespace ccproxy::dialects::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::dialects::demo {

struct ToolWish {
    const messages::Tool *tool = nullptr; ///< one of the request's
    std::string input;                    ///< a JSON object
};

/// The tools that the user asks for in so many words ("call Bash with echo hi", "use the Read tool
/// on a.txt", "run `ls`"), in the order of the text, with arguments made of the words behind them
/// or of a JSON object there. Long texts, and names without such words, ask for nothing.
std::vector<ToolWish> toolWishes(const std::vector<messages::Tool> &tools, std::string_view text);

/// A call of a tool for which `words` is all that is known of its arguments ("" = nothing).
ToolWish callOf(const messages::Tool &tool, std::string_view words);

/// Whether a tool is one that the client runs when it is called.
bool isCallable(const messages::Tool &tool);

} // namespace ccproxy::dialects::demo

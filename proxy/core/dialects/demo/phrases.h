// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/demo/conversation.h"
#include "core/messages/request.h"

#include <string>
#include <string_view>

/// What the demo provider says. Text in UTF-8.
namespace ccproxy::dialects::demo {

/// Where a request was sent to, for the answer to tell.
struct Place {
    std::string_view provider; ///< the configured name
    std::string_view model;    ///< the provider's name of the model
    std::string_view route;    ///< the route that was taken, "" = none is told
};

/// At most `bytes` of `text`, cut between characters, with an ellipsis where something is missing.
std::string shortened(std::string_view text, std::size_t bytes);

std::string greeting(const messages::Request &request, const Turn &turn, const Place &place);
std::string thoughts(const Turn &turn);
std::string announcement(std::size_t calls);
std::string resultsText(const Turn &turn);
/// For Claude Code's request to sum the conversation up, which wants these two blocks.
std::string summary(const messages::Request &request);
std::string searchText(const Turn &turn);
/// A title for a conversation: its first words.
std::string title(const Turn &turn);

} // namespace ccproxy::dialects::demo

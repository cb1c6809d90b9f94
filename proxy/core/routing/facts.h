// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ccproxy::routing {

/// A header of the client's request; names in lower case.
using Header = std::pair<std::string, std::string>;

/// What a request of Claude Code is for, by its `x-claude-code-request-class` (CLIENT.md 10).
enum class RequestClass { Unknown, Main, Subagent, Workflow, Compaction, Auxiliary };
RequestClass requestClassFrom(std::string_view text);
std::string_view toString(RequestClass requestClass);

/// What routing needs to know of a request: cheap to gather, and independent of the settings. It
/// holds copies, so it may outlive the request. Tokens are no fact, since they cost time
/// (measure.h).
struct Facts {
    /// The model asked for, decoded, without a "[1m]" suffix.
    std::string model;
    /// Whether it had one: the client believes in a window of a million tokens.
    bool millionWindow = false;
    messages::Thinking thinking;
    /// As the newest system message or the request says it.
    std::optional<messages::Effort> effort;
    bool webSearch = false; ///< a server tool web_search* is present
    /// An image stands in the last user turn, be it in a tool's result: in a user message behind
    /// the last assistant message that a user message follows.
    bool imageInLastTurn = false;
    RequestClass requestClass = RequestClass::Unknown;
    std::string agentId;       ///< x-claude-code-agent-id: set for a subagent's own turns
    std::string parentAgentId; ///< x-claude-code-parent-agent-id
    std::string agentType;     ///< x-claude-code-agent-type: Explore, Plan, …
    std::string sessionId;     ///< the header's, else metadata.user_id's; "" when neither is there
    /// The same for all requests of one conversation: its session and agent, or a hash of how it
    /// begins when the client names no session. Means nothing outside of this process.
    std::string conversation;
};

Facts factsOf(const messages::Request &request, std::span<const Header> headers);

} // namespace ccproxy::routing

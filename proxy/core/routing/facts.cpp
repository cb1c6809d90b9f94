// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/facts.h"

#include "core/json/reader.h"
#include "core/routing/model_name.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace ccproxy::routing {
namespace {

using messages::Block;
using messages::BlockKind;
using messages::Message;
using messages::Request;
using messages::Role;

constexpr std::array<std::pair<std::string_view, RequestClass>, 5> kClasses{{
    {"main", RequestClass::Main},
    {"subagent", RequestClass::Subagent},
    {"workflow", RequestClass::Workflow},
    {"compaction", RequestClass::Compaction},
    {"auxiliary", RequestClass::Auxiliary},
}};

std::string headerOf(std::span<const Header> headers, std::string_view name)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const Header &header) { return header.first == name; });
    return found == headers.end() ? std::string() : found->second;
}

bool hasImage(const std::vector<Block> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        return block.kind == BlockKind::Image || hasImage(block.content);
    });
}

bool hasImageInLastTurn(const std::vector<Message> &messages)
{
    bool seenUser = false;
    for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
        if (message->role == Role::Assistant && seenUser)
            return false;
        if (message->role != Role::User)
            continue;
        seenUser = true;
        if (hasImage(message->content))
            return true;
    }
    return false;
}

bool hasWebSearch(const std::vector<messages::Tool> &tools)
{
    return std::any_of(tools.begin(), tools.end(), [](const messages::Tool &tool) {
        return tool.type.startsWith("web_search");
    });
}

/// metadata.user_id is the text of a JSON object (CLIENT.md 4); older clients write
/// "user_…_account_…_session_ID".
std::string sessionOf(json::RawString userId)
{
    if (userId.empty())
        return {};
    const std::string text = userId.decoded();
    std::string session;
    if (text.starts_with('{')) {
        json::Parser parser;
        parser.objectOfCopy(text, [&session](std::string_view key, json::Value value) {
            if (key == "session_id")
                session = json::rawString(value).value_or(json::RawString()).decoded();
        });
        return session;
    }
    constexpr std::string_view kMark = "_session_";
    const std::size_t at = text.rfind(kMark);
    return at == std::string::npos ? session : text.substr(at + kMark.size());
}

/// A conversation is sent whole each time, so how it begins names it.
std::string beginningOf(const Request &request)
{
    constexpr std::size_t kEnough = 4096; ///< bytes of a text
    std::size_t hash = 0;
    const auto add = [&hash](json::RawString text) {
        const std::string_view bytes = text.escaped().substr(0, kEnough);
        hash = qHashBits(bytes.data(), bytes.size(), hash);
    };
    const auto first =
        std::find_if(request.messages.begin(), request.messages.end(),
                     [](const Message &message) { return message.role == Role::User; });
    if (first != request.messages.end()) {
        for (const Block &block : first->content)
            add(block.text);
    }
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string name = "begins-";
    for (int digit = 0; digit < 16; ++digit, hash >>= 4U)
        name += kDigits[hash & 0xFU];
    return name;
}

} // namespace

RequestClass requestClassFrom(std::string_view text)
{
    for (const auto &[name, value] : kClasses) {
        if (name == text)
            return value;
    }
    return RequestClass::Unknown;
}

std::string_view toString(RequestClass requestClass)
{
    for (const auto &[name, value] : kClasses) {
        if (value == requestClass)
            return name;
    }
    return "unknown";
}

Facts factsOf(const Request &request, std::span<const Header> headers)
{
    Facts facts;
    facts.model = request.model.decoded();
    facts.millionWindow = stripMillion(facts.model);
    facts.thinking = request.thinking;
    facts.effort = request.effort;
    facts.webSearch = hasWebSearch(request.tools);
    facts.imageInLastTurn = hasImageInLastTurn(request.messages);
    facts.requestClass = requestClassFrom(headerOf(headers, "x-claude-code-request-class"));
    facts.agentId = headerOf(headers, "x-claude-code-agent-id");
    facts.parentAgentId = headerOf(headers, "x-claude-code-parent-agent-id");
    facts.agentType = headerOf(headers, "x-claude-code-agent-type");
    facts.sessionId = headerOf(headers, "x-claude-code-session-id");
    if (facts.sessionId.empty())
        facts.sessionId = sessionOf(request.userId);
    if (facts.sessionId.empty())
        facts.conversation = beginningOf(request);
    else
        facts.conversation = facts.sessionId + (facts.agentId.empty() ? "" : "/" + facts.agentId);
    return facts;
}

} // namespace ccproxy::routing

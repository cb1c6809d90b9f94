// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/demo/conversation.h"

#include <algorithm>

namespace ccproxy::dialects::demo {
namespace {

using messages::Block;
using messages::BlockKind;
using messages::Message;
using messages::Role;

std::string toolName(const messages::Request &request, std::string_view id)
{
    for (const Message &message : request.messages) {
        for (const Block &block : message.content) {
            if (block.kind == BlockKind::ToolUse && block.id.escaped() == id)
                return block.name.decoded();
        }
    }
    return {};
}

void count(const std::vector<Block> &blocks, Turn &turn)
{
    for (const Block &block : blocks) {
        turn.images += block.kind == BlockKind::Image ? 1 : 0;
        turn.documents += block.kind == BlockKind::Document ? 1 : 0;
        count(block.content, turn);
    }
}

ToolOutcome outcome(const messages::Request &request, const Block &block)
{
    ToolOutcome result;
    result.tool = toolName(request, block.toolUseId.escaped());
    result.isError = block.isError;
    for (const Block &part : block.content) {
        if (part.kind == BlockKind::Text)
            result.text += (result.text.empty() ? "" : "\n") + part.text.decoded();
        else if (part.kind == BlockKind::ToolReference)
            result.text += "(the tool " + part.name.decoded() + ")";
    }
    return result;
}

std::string userText(const Message &message)
{
    std::string text;
    for (const Block &block : message.content) {
        if (block.kind != BlockKind::Text)
            continue;
        const std::string own = withoutReminders(block.text.decoded());
        if (!own.empty())
            text += (text.empty() ? "" : "\n") + own;
    }
    return text;
}

} // namespace

std::string withoutReminders(std::string_view text)
{
    constexpr std::string_view open = "<system-reminder>";
    constexpr std::string_view close = "</system-reminder>";
    constexpr std::string_view blanks = " \t\r\n";
    std::string out;
    while (!text.empty()) {
        const std::size_t begin = text.find(open);
        out += text.substr(0, begin);
        if (begin == std::string_view::npos)
            break;
        // A reminder that is not closed goes to the end.
        const std::size_t end = text.find(close, begin);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + close.size());
    }
    const std::size_t first = out.find_first_not_of(blanks);
    if (first == std::string::npos)
        return {};
    return out.substr(first, out.find_last_not_of(blanks) - first + 1);
}

Turn lastTurn(const messages::Request &request)
{
    Turn turn;
    // Messages of the system may stand behind the user's (CLIENT.md 1.1); the user's last words may
    // be split over several messages.
    for (auto message = request.messages.rbegin(); message != request.messages.rend(); ++message) {
        if (message->role == Role::Assistant)
            break;
        if (message->role != Role::User)
            continue;
        count(message->content, turn);
        const std::string text = userText(*message);
        turn.userText = text + (text.empty() || turn.userText.empty() ? "" : "\n") + turn.userText;
        std::vector<ToolOutcome> results;
        for (const Block &block : message->content) {
            if (block.kind == BlockKind::ToolResult)
                results.push_back(outcome(request, block));
        }
        turn.results.insert(turn.results.begin(), results.begin(), results.end());
    }
    return turn;
}

std::string firstUserText(const messages::Request &request)
{
    for (const Message &message : request.messages) {
        if (message.role != Role::User)
            continue;
        if (std::string text = userText(message); !text.empty())
            return text;
    }
    return {};
}

} // namespace ccproxy::dialects::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/conversation/arrange.h"

#include <algorithm>
#include <deque>
#include <span>
#include <utility>

namespace ccproxy::dialects::conversation {
namespace {

using messages::Block;
using messages::BlockKind;
using messages::Message;
using messages::Role;
using messages::Source;

/// Finds the result of each call by its id, wherever it stands (CLIENT.md 5). Ids may come more
/// than once in a conversation: a result belongs to the nearest call before it.
class Results {
public:
    explicit Results(const std::vector<Message> &messages)
    {
        for (std::size_t at = 0; at < messages.size(); ++at) {
            for (const Block &block : messages[at].content) {
                if (block.kind == BlockKind::ToolUse)
                    m_calls.emplace_back(plain(block.id), at);
                else if (block.kind == BlockKind::ToolResult)
                    m_results.push_back({plain(block.toolUseId), at, &block});
            }
        }
        std::sort(m_calls.begin(), m_calls.end());
        std::stable_sort(m_results.begin(), m_results.end(),
                         [](const Result &a, const Result &b) { return a.id < b.id; });
    }

    /// The result of a call in message `at`; each is given once.
    const Block *take(const Block &use, std::size_t at)
    {
        const std::string_view id = plain(use.id);
        const auto next = std::upper_bound(m_calls.begin(), m_calls.end(), std::pair(id, at));
        const bool comesAgain = next != m_calls.end() && next->first == id;
        for (Result &result : resultsOf(id)) {
            const bool before = !comesAgain || result.message < next->second;
            if (result.message > at && before && !std::exchange(result.taken, true))
                return result.block;
        }
        return nullptr;
    }
    bool isTaken(const Block &block)
    {
        const auto results = resultsOf(plain(block.toolUseId));
        return std::any_of(results.begin(), results.end(), [&block](const Result &result) {
            return result.block == &block && result.taken;
        });
    }

private:
    struct Result {
        std::string_view id;
        std::size_t message = 0; ///< its index
        const Block *block = nullptr;
        bool taken = false;
    };

    /// Without JSON's escapes, which ids hardly ever have.
    std::string_view plain(json::RawString id)
    {
        if (id.escaped().find('\\') == std::string_view::npos)
            return id.escaped();
        return m_decoded.emplace_back(id.decoded());
    }

    std::span<Result> resultsOf(std::string_view id)
    {
        const auto first =
            std::lower_bound(m_results.begin(), m_results.end(), id,
                             [](const Result &result, auto wanted) { return result.id < wanted; });
        const auto last = std::find_if(first, m_results.end(),
                                       [id](const Result &result) { return result.id != id; });
        return {first, last};
    }

    std::vector<std::pair<std::string_view, std::size_t>> m_calls; ///< id, message; sorted
    std::vector<Result> m_results;                                 ///< by id, then as they came
    std::deque<std::string> m_decoded;
};

/// Whether anything of a block can be said in a message of text and media.
bool says(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Text:
        return !block.text.isBlank();
    case BlockKind::Thinking:
    case BlockKind::RedactedThinking:
    case BlockKind::ToolAddition:
    case BlockKind::ToolRemoval:
    case BlockKind::ToolUse:
    case BlockKind::ToolResult:
        return false;
    default:
        return true;
    }
}

class Arrangement {
public:
    Arrangement(const messages::Request &request, const ConversationRules &rules, ToolNames &names)
        : m_request(request), m_rules(rules), m_names(names), m_ids(rules.toolIds),
          m_results(request.messages)
    {
        m_turns.reserve(request.messages.size() + 2);
    }

    std::vector<Turn> make()
    {
        for (std::size_t at = 0; at < m_request.messages.size(); ++at) {
            const Message &message = m_request.messages[at];
            if (message.role == Role::Assistant)
                assistant(message, at);
            else if (message.role == Role::System)
                system(message);
            else
                user(message);
        }
        flushMedia();
        return std::move(m_turns);
    }

private:
    void assistant(const Message &message, std::size_t at)
    {
        flushMedia();
        Turn turn{.role = Role::Assistant, .pieces = {}, .thinking = {}, .calls = {}};
        for (const Block &block : message.content) {
            if (block.kind == BlockKind::ToolUse)
                turn.calls.push_back(call(block, at));
            else if (block.kind == BlockKind::Thinking)
                turn.thinking.push_back(&block);
            else if (says(block))
                turn.pieces.push_back({.kind = Piece::Kind::Block, .block = &block, .callId = {}});
        }
        // WIRE.md 2.11: what only thinks says nothing to go on with.
        if (!turn.pieces.empty() || !turn.calls.empty())
            m_turns.push_back(std::move(turn));
    }

    Call call(const Block &use, std::size_t at)
    {
        Call made{.use = &use,
                  .result = m_results.take(use, at),
                  .id = {},
                  .name = m_names.sent(use.name)};
        made.id = m_ids.next(use.id, made.name);
        if (!m_rules.media.inResults && made.result != nullptr && hasMedia(*made.result))
            m_media.push_back(
                {.kind = Piece::Kind::ResultMedia, .block = made.result, .callId = made.id});
        return made;
    }

    bool hasMedia(const Block &result) const
    {
        return std::any_of(result.content.begin(), result.content.end(),
                           [this](const Block &block) { return m_rules.media.isMedia(block); });
    }

    void user(const Message &message)
    {
        flushMedia();
        for (const Block &block : message.content) {
            if (block.kind == BlockKind::ToolResult) {
                if (!m_results.isTaken(block))
                    addToUser({.kind = Piece::Kind::Orphan, .block = &block, .callId = {}});
            } else if (says(block)) {
                addToUser({.kind = Piece::Kind::Block, .block = &block, .callId = {}});
            }
        }
    }

    /// WIRE.md 1.9, CLIENT.md 3. Results stand behind their calls already, so a system message is
    /// never between the two.
    void system(const Message &message)
    {
        Turn turn{.role = Role::System, .pieces = {}, .thinking = {}, .calls = {}};
        for (const Block &block : message.content) {
            if (!says(block))
                continue;
            if (m_rules.lateSystem)
                turn.pieces.push_back({.kind = Piece::Kind::Block, .block = &block, .callId = {}});
            else
                addToUser({.kind = Piece::Kind::Reminder, .block = &block, .callId = {}});
        }
        if (turn.pieces.empty())
            return;
        flushMedia();
        m_turns.push_back(std::move(turn));
    }

    /// Pictures of results open the user's message behind the results (WIRE.md 2.10).
    void flushMedia()
    {
        for (Piece &piece : std::exchange(m_media, {}))
            addToUser(std::move(piece));
    }

    void addToUser(Piece piece)
    {
        if (piece.kind != Piece::Kind::ResultMedia)
            flushMedia();
        if (m_turns.empty() || m_turns.back().role != Role::User)
            m_turns.emplace_back();
        m_turns.back().pieces.push_back(std::move(piece));
    }

    const messages::Request &m_request;
    const ConversationRules &m_rules;
    ToolNames &m_names;
    CallIds m_ids;
    Results m_results;
    std::vector<Turn> m_turns;
    std::vector<Piece> m_media; ///< of the results that were placed last
};

} // namespace

bool MediaRules::isMedia(const Block &block) const
{
    const Source::Kind source = block.source.kind;
    if (block.kind == BlockKind::Image && source == Source::Kind::Url)
        return images && imageUrls;
    if (block.kind == BlockKind::Image)
        return images && source == Source::Kind::Base64
            && (imageTypes.empty()
                || std::any_of(imageTypes.begin(), imageTypes.end(), [&](std::string_view t) {
                       return block.source.mediaType.equals(t);
                   }));
    if (block.kind != BlockKind::Document || !files)
        return false;
    return source == Source::Kind::Url
        ? fileUrls
        : source == Source::Kind::Base64 && block.source.mediaType.equals("application/pdf");
}

std::vector<Turn> arrange(const messages::Request &request, const ConversationRules &rules,
                          ToolNames &names)
{
    return Arrangement(request, rules, names).make();
}

} // namespace ccproxy::dialects::conversation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/names.h"
#include "core/messages/request.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The order of a conversation as other formats than Anthropic's need it: each call is answered
/// directly behind the message that makes it, once, in the order of the calls (WIRE.md 2.1, 2.2;
/// CLIENT.md 3–5, 7). Only the order: what the blocks become is content.h's business.
namespace ccproxy::dialects::conversation {

/// One call of the history and what answers it.
struct Call {
    const messages::Block *use = nullptr;
    const messages::Block *result = nullptr; ///< null: none came
    std::string id;                          ///< as it is sent
    std::string_view name;                   ///< as it is sent
};

/// One thing that a message holds.
struct Piece {
    enum class Kind {
        Block,       ///< as it stands
        Reminder,    ///< a text of a system message that has to go as a user's
        Orphan,      ///< a result without its call
        ResultMedia, ///< pictures and files of a call's result, which cannot go beside it
    };
    Kind kind = Kind::Block;
    const messages::Block *block = nullptr;
    std::string callId; ///< ResultMedia
};

/// What an assistant's turn holds is one message's: where the order between texts, thinking and
/// calls counts, it is that of the blocks' addresses.
struct Turn {
    messages::Role role = messages::Role::User;
    std::vector<Piece> pieces;
    std::vector<const messages::Block *> thinking; ///< Assistant
    std::vector<Call> calls;                       ///< Assistant; their results follow it
};

/// What a turn can hold at the target.
struct MediaRules {
    bool images = true;
    bool files = false;
    bool fileUrls = false;  ///< files by their address, too
    bool inResults = false; ///< what a tool gave may hold media itself
    bool imageUrls = true;  ///< images by their address, too
    /// Types of image that may be sent; empty = all.
    std::span<const std::string_view> imageTypes{};
    /// Whether `block` goes as a part of its own rather than as text.
    bool isMedia(const messages::Block &block) const;
};

struct ConversationRules {
    MediaRules media;
    bool lateSystem = false;
    ToolIdStyle toolIds = ToolIdStyle::Long;
};

/// The turns to send. Views into `request` and `names`. Blank texts, what only thinks and messages
/// left with nothing are gone; users' messages that follow one another are one.
std::vector<Turn> arrange(const messages::Request &request, const ConversationRules &rules,
                          ToolNames &names);

} // namespace ccproxy::dialects::conversation

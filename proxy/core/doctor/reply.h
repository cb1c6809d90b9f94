// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::doctor {

/// A content block as a client keeps it, to give it back with the next request.
struct ReplyBlock {
    std::string type;
    std::string id;        ///< of a call
    std::string name;      ///< of a call
    std::string text;      ///< of text and thinking
    std::string signature; ///< of thinking
    std::string input;     ///< of a call, JSON
    std::string other;     ///< a block of another type as JSON
};

/// What a client makes of one answer, streamed or whole. Texts are UTF-8.
struct Reply {
    /// Why it is no message in Anthropic's format; "" = it is one, or an error as it should be.
    std::string problem;
    int status = 0; ///< 0: nothing came
    std::vector<ReplyBlock> content;
    std::string stopReason;
    std::int64_t inputTokens = 0; ///< of all kinds; of an answer to count_tokens its number
    std::int64_t outputTokens = 0;
    int deltas = 0;        ///< pieces of text, thinking or arguments in a stream
    std::string errorType; ///< of an error body or an error event
    std::string errorMessage;

    bool isMessage() const { return problem.empty() && status == 200 && errorType.empty(); }
    /// The text of all blocks of that type.
    std::string textOf(std::string_view type) const;
    std::vector<const ReplyBlock *> calls() const;
};

/// Reads what a server answered to a Messages request: an event stream, a message or an error. A
/// stream that breaks off, or whose events are out of order, has a problem.
Reply readReply(int status, std::string_view body);
/// Reads what a server answered to a request to count tokens.
Reply readCount(int status, std::string_view body);

/// The blocks as the `content` of a message.
std::string toJson(const std::vector<ReplyBlock> &content);

} // namespace ccproxy::doctor

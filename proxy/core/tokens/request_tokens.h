// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"
#include "core/tokens/counter.h"

#include <cstdint>
#include <span>

/// How many tokens the prompt of a whole request takes.
///
/// Counted are: the text of system, messages and tool results, tool names, descriptions and
/// schemas, tool inputs, thinking that is sent back, and a few tokens of frame for each message,
/// tool and call. Pictures and files are estimated. Not counted is what no model reads as text:
/// ids, signatures, redacted thinking, encrypted search results.
///
/// The vocabulary is o200k's, exactly; others cut the same text differently. Against usage that
/// Claude's models reported in recorded traffic: 1,113 for 1,114 tokens of English, 16 for 17 and
/// 18 for 16 in short prompts. Not in the count is what Anthropic adds by itself: 300 to 500 tokens
/// once there are tools, about 2,700 for web search, 20 to 35 for thinking. Documents are guesses;
/// one known by its address alone had 22,590 tokens. So the result errs to the low side, which a
/// client that refuses what is too large wants (CLIENT.md 7 and 8.26). Where a provider counts
/// exactly, ask it.
namespace ccproxy::tokens {

/// What cannot be counted as text, in tokens. Tests and documentation read them here.
namespace estimate {
/// A picture whose size cannot be read, and the most that any picture takes: Anthropic scales
/// larger ones down to about this.
inline constexpr std::int64_t kImage = 1600;
inline constexpr std::int64_t kPixelsPerToken = 750;
inline constexpr std::uint32_t kLongestEdge = 1568; ///< pixels; larger pictures are scaled down
/// A PDF: one token for so many bytes of the file, between one page and the hundred that
/// Anthropic's interface takes. Assumes that a page of 1,500 to 3,000 tokens takes 50 to 100 KB.
inline constexpr std::int64_t kPdfBytesPerToken = 32;
inline constexpr std::int64_t kPdfPage = 1500;
inline constexpr std::int64_t kPdfMost = 300'000;
/// A document that is only named by an address or an id.
inline constexpr std::int64_t kUnseenDocument = 3000;
/// Frames around what is counted.
inline constexpr std::int64_t kRequestFrame = 3;
inline constexpr std::int64_t kMessageFrame = 3;
inline constexpr std::int64_t kToolFrame = 8;
inline constexpr std::int64_t kCallFrame = 5; ///< tool use and tool result
} // namespace estimate

/// What a count lies between, known from lengths alone and so without the vocabulary.
struct Bounds {
    std::int64_t lower = 0;
    std::int64_t upper = 0;
};

/// Proven bounds of countRequest(): lower <= count <= upper. Each token stands for at least one
/// byte, so a text has no more tokens than bytes (escapes only add bytes). No token of o200k is
/// longer than kLongestToken bytes, and an escape takes at most kLongestEscape bytes for one byte
/// of text. Estimates and frames are the same in both bounds as in the count. No text is read.
Bounds requestBounds(const messages::Request &request);
inline constexpr std::int64_t kLongestToken = 128;
inline constexpr std::int64_t kLongestEscape = 6; ///< "\u0041"

/// A count by what it rests on.
struct RequestCount {
    std::int64_t text = 0;  ///< counted, with the frames around it
    std::int64_t media = 0; ///< pictures and files, which are estimated

    std::int64_t total() const { return text + media; }
    bool operator==(const RequestCount &) const = default;
};

/// Counts a request. Each block's text is counted by itself, so a counter that lives longer than
/// one request counts only what a conversation has gained.
std::int64_t countRequest(const messages::Request &request, Counter &counter);
RequestCount countParts(const messages::Request &request, Counter &counter);

/// Counts a request one message at a time, for whoever must not keep a thread for long. The request
/// and the counter must outlive it.
class StepwiseCount {
public:
    StepwiseCount(const messages::Request &request, Counter &counter)
        : m_request(request), m_counter(counter)
    {
    }
    /// Counts the next part; false when all is counted.
    bool step();
    const RequestCount &count() const { return m_count; }

private:
    const messages::Request &m_request;
    Counter &m_counter;
    RequestCount m_count;
    std::size_t m_next = 0; ///< the system prompt, the tools, then the messages
};

/// The parts of it, for whoever must count less than a request.
std::int64_t countTools(std::span<const messages::Tool> tools, Counter &counter);
std::int64_t countBlocks(std::span<const messages::Block> blocks, Counter &counter);

} // namespace ccproxy::tokens

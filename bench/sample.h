// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace ccproxy::bench {

/// A request such as Claude Code sends in the midst of its work: a long system prompt, twenty tools
/// with schemas, turns of text, calls and results, of about `bytes` in all.
std::string claudeRequest(std::size_t bytes);

/// Prose, code and JSON in turn, `bytes` long.
std::string mixedText(std::size_t bytes);

/// One event of a stream with a little text, as each dialect's providers send it, and what has to
/// stand before the first of them.
std::string chatChunk();
std::string anthropicEvent();
std::string anthropicOpening();
std::string responsesEvent();
std::string responsesOpening();
std::string geminiEvent();

} // namespace ccproxy::bench

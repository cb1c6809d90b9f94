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

/// One event of a Chat Completions stream with a little text.
std::string chatChunk();

/// One event of Anthropic's stream with a little text.
std::string anthropicEvent();

} // namespace ccproxy::bench

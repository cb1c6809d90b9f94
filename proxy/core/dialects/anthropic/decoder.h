// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects::anthropic {

/// Reads an answer in Anthropic's format. Server tools (a web search of the provider's) have no
/// place in an Answer: what they were asked becomes a line of text, their results are left to the
/// text that the model writes of them.
std::unique_ptr<Decoder> makeDecoder(const DecodeContext &context);

} // namespace ccproxy::dialects::anthropic

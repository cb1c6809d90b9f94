// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"
#include "core/messages/vocabulary.h"

#include <optional>

namespace ccproxy::dialects::openai_chat {

/// A `usage` object of Chat Completions or of Responses in Anthropic's terms (WIRE.md 8.4, 8.5):
/// what was read from or written to a cache is taken out of the input, reasoning that the provider
/// left out is put into the output, nothing is below zero. Nothing when the value holds no count
/// (null, {}).
std::optional<messages::Usage> readUsage(json::Value value);

} // namespace ccproxy::dialects::openai_chat

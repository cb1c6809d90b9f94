// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/parameters.h"

#include <string>

namespace ccproxy::dialects::openai_responses {

/// Writes the tools that are offered as an array of functions (WIRE.md 3.5), and behind them
/// `search`, the web search that the provider is to do by itself, if it is not null.
void writeTools(std::string &out, const openai_chat::ParameterContext &context,
                const messages::Tool *search);

} // namespace ccproxy::dialects::openai_responses

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"
#include "core/messages/request.h"

#include <string>
#include <vector>

namespace ccproxy::dialects::conversation {

/// The tools that the model may call, in the client's order (WIRE.md 2.14, 2.16; CLIENT.md 4):
/// without server tools and placeholders, with what later messages add and remove. Notes tell what
/// was left out; not the web search where the provider `searches` by itself.
std::vector<messages::Tool> offeredTools(const messages::Request &request, json::Parser &parser,
                                         std::vector<std::string> &notes, bool searches = false);

/// Whether one of `tools` has the name.
bool isOffered(const std::vector<messages::Tool> &tools, json::RawString name);

/// The web search that the client wants done for it (CLIENT.md 14), null when it wants none.
const messages::Tool *webSearchTool(const messages::Request &request);

} // namespace ccproxy::dialects::conversation

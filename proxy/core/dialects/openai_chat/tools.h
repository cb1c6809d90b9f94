// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/content.h"
#include "core/dialects/openai_chat/names.h"
#include "core/dialects/openai_chat/traits.h"
#include "core/json/reader.h"
#include "core/messages/request.h"

#include <string>
#include <vector>

namespace ccproxy::dialects::openai_chat {

/// The tools that the model may call, in the client's order (WIRE.md 2.14, 2.16; CLIENT.md 4):
/// without server tools and placeholders, with what later messages add and remove. Notes tell what
/// was left out.
std::vector<messages::Tool> offeredTools(const messages::Request &request, json::Parser &parser,
                                         std::vector<std::string> &notes);

/// Whom the tools are written for.
struct ToolWriting {
    const ChatTraits &traits;
    json::Parser &parser;
    ToolNames &names;
    CacheMarks &marks;
};

/// Writes `tools` as an array of functions.
void writeTools(std::string &out, const std::vector<messages::Tool> &tools, const ToolWriting &how);

} // namespace ccproxy::dialects::openai_chat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/content.h"
#include "core/dialects/conversation/schema_cache.h"
#include "core/dialects/openai_chat/traits.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/messages/request.h"

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::dialects::openai_chat {

/// Whom the tools are written for.
struct ToolWriting {
    const ChatTraits &traits;
    json::Parser &parser;
    conversation::ToolNames &names;
    conversation::CacheMarks &marks;
    conversation::SchemaCache *schemas; ///< may be null
};

/// Writes `tools` as an array of functions.
void writeTools(std::string &out, const std::vector<messages::Tool> &tools, const ToolWriting &how);

/// Writes a call's arguments, a string with the text of a JSON object (WIRE.md 2.7). Input of
/// another kind is kept inside one.
void writeArguments(std::string &out, std::string_view input);

/// Writes the field `plugins`, by which OpenRouter searches the web with any model. `search` is the
/// client's server tool.
void writeWebPlugin(json::Writer &w, const messages::Tool &search, json::Parser &parser);

} // namespace ccproxy::dialects::openai_chat

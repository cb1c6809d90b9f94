// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/schema_cache.h"
#include "core/json/reader.h"
#include "core/messages/request.h"

#include <string>
#include <string_view>

namespace ccproxy::dialects::openai_chat {

struct SchemaRules {
    /// Leaves out bounds of integers of 2^53-1 and more: grammars made from them are huge.
    bool dropHugeBounds = false;
};

/// Writes a tool's or an answer's JSON schema as providers take it (WIRE.md 2.14): always an object
/// schema, without `$schema`, with `properties` on every object. The order of keys, the texts of
/// numbers, `$ref` and `$defs` stay as they are; a property that is named like a keyword is a
/// property. `schema` must have json::kPadding readable bytes behind it, unless it is empty; what
/// is no JSON object counts as missing. Returns whether the schema suits OpenAI's strict mode:
/// every object closed, with all its properties required.
bool writeSchema(std::string &out, json::Parser &parser, std::string_view schema,
                 const SchemaRules &rules);

/// The same for a tool's own schema, which is remembered; `written` may be null.
bool writeToolSchema(std::string &out, json::Parser &parser, const messages::Tool &tool,
                     const SchemaRules &rules, conversation::SchemaCache *written);

} // namespace ccproxy::dialects::openai_chat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/names.h"
#include "core/dialects/conversation/schema_cache.h"
#include "core/dialects/gemini/schema.h"
#include "core/json/writer.h"
#include "core/messages/request.h"

#include <string>
#include <vector>

namespace ccproxy::dialects::gemini {

/// What the model may use (WIRE.md 4.8, 4.11).
struct ToolPlan {
    std::vector<messages::Tool> functions;
    bool search = false; ///< Google's own; never beside functions

    bool any() const { return search || !functions.empty(); }
};

ToolPlan planTools(const messages::Request &request, json::Parser &parser,
                   std::vector<std::string> &notes);

/// Appends the value of `tools`, of a plan that has any. `written` may be null.
void writeTools(std::string &out, const ToolPlan &plan, SchemaWriter &schemas,
                conversation::SchemaCache *written, conversation::ToolNames &names);

/// Writes the field toolConfig if the request's choice needs one.
void writeToolConfig(json::Writer &w, const messages::Request &request, const ToolPlan &plan,
                     conversation::ToolNames &names, std::vector<std::string> &notes);

} // namespace ccproxy::dialects::gemini

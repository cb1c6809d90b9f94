// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/json/reader.h"
#include "core/messages/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// A request as the client sent it. Everything here is a view over the body: nothing is copied,
/// text keeps its JSON escapes, and objects that are only carried on are raw slices.
namespace ccproxy::messages {

using json::RawString;

/// Where an image's or a document's bytes are.
struct Source {
    enum class Kind { None, Base64, Url, Text, Content, File, Other };
    Kind kind = Kind::None;
    RawString mediaType;
    RawString data; ///< base64, or the text of Kind::Text
    RawString url;
    std::string_view content; ///< raw JSON of Kind::Content
};

struct Block {
    BlockKind kind = BlockKind::Other;
    RawString type;
    RawString text;         ///< Text; a document's title is `name`
    RawString thinking;     ///< Thinking
    RawString signature;    ///< Thinking
    RawString data;         ///< RedactedThinking
    RawString id;           ///< ToolUse, ServerToolUse
    RawString toolUseId;    ///< ToolResult, ServerToolResult
    RawString name;         ///< ToolUse; ToolReference: the tool's name; Document: its title
    std::string_view input; ///< ToolUse: raw JSON, "" when it is missing
    bool isError = false;   ///< ToolResult
    Source source;
    std::vector<Block> content;    ///< ToolResult; a string is one text block
    std::string_view tool;         ///< ToolAddition, ToolRemoval: raw JSON of `tool`
    std::string_view cacheControl; ///< raw JSON, "" when absent
    std::string_view raw;          ///< the whole block as it stands
};

struct Message {
    Role role = Role::User;
    std::vector<Block> content;   ///< a string is one text block
    std::optional<Effort> effort; ///< of a system message that carries output_config
};

struct Tool {
    RawString type; ///< empty or "custom" for ordinary tools, else the name of a server tool
    RawString name;
    RawString description;
    std::string_view inputSchema; ///< raw JSON, "" when it is missing
    bool deferLoading = false;
    std::string_view cacheControl;
    std::string_view raw;

    bool isServerTool() const { return !type.empty() && type.escaped() != "custom"; }
};

struct ToolChoice {
    enum class Kind { Absent, Auto, Any, Tool, None };
    Kind kind = Kind::Absent;
    RawString name;
    bool disableParallel = false;
};

struct Thinking {
    enum class Kind { Absent, Enabled, Adaptive, Disabled };
    Kind kind = Kind::Absent;
    std::optional<std::int64_t> budget; ///< tokens
};

struct Request {
    std::string_view body; ///< the whole of it
    RawString model;
    std::string_view modelSpan; ///< the model's JSON string with its quotes, inside body
    std::vector<Block> system;  ///< a string is one text block
    std::vector<Message> messages;
    std::vector<Tool> tools;
    ToolChoice toolChoice;
    Thinking thinking;
    std::optional<std::int64_t> maxTokens;
    bool stream = false;
    std::string_view temperature; ///< raw number, "" when absent; topP and topK likewise
    std::string_view topP;
    std::string_view topK;
    std::vector<RawString> stopSequences;
    std::optional<Effort> effort;  ///< the newest: a system message's counts more than the top's
    std::string_view outputSchema; ///< raw JSON schema of output_config.format
    RawString userId;              ///< metadata.user_id
    RawString serviceTier;
};

/// Reads a request. `body` must have kPadding readable bytes behind it and outlive the result.
/// Unknown fields and kinds of block are kept; wrong kinds of values for what is understood are an
/// InvalidRequest that names the field (CLIENT.md 1: be strict only where nothing else will do).
Expected<Request> readRequest(json::Parser &parser, std::string_view body);

/// The raw JSON of one top-level field of a request, "" when it is absent; for conditions of
/// routes on fields that nothing else reads. `body` as for readRequest().
std::string_view topLevelField(json::Parser &parser, std::string_view body, std::string_view name);

} // namespace ccproxy::messages

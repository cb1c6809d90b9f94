// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/request.h"

#include <string>

namespace ccproxy::messages {
namespace {

using json::eachElement;
using json::eachField;
using json::rawJson;
using json::Value;

/// What is wrong with a request; the first finding counts.
class Findings {
public:
    void add(std::string text)
    {
        if (m_text.empty())
            m_text = std::move(text);
    }
    const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

RawString stringOr(Value &value, RawString fallback = {})
{
    return json::rawString(value).value_or(fallback);
}

std::string_view rawOr(Value &value)
{
    return rawJson(value).value_or(std::string_view());
}

void readSource(Value &value, Source &source)
{
    RawString type;
    eachField(value, [&](std::string_view key, Value field) {
        if (key == "type")
            type = stringOr(field);
        else if (key == "media_type")
            source.mediaType = stringOr(field);
        else if (key == "data")
            source.data = stringOr(field);
        else if (key == "url")
            source.url = stringOr(field);
        else if (key == "content")
            source.content = rawOr(field);
    });
    const std::string_view name = type.escaped();
    source.kind = name == "base64" ? Source::Kind::Base64
        : name == "url"            ? Source::Kind::Url
        : name == "text"           ? Source::Kind::Text
        : name == "content"        ? Source::Kind::Content
        : name == "file"           ? Source::Kind::File
                                   : Source::Kind::Other;
}

bool readBlocks(Value value, std::vector<Block> &blocks, int depth);

/// Content inside content: a tool result's. Deeper nesting has no meaning.
constexpr int kDeepestContent = 2;

void readBlockField(std::string_view key, Value &field, Block &block, int depth)
{
    if (key == "type")
        block.type = stringOr(field);
    else if (key == "text")
        block.text = stringOr(field);
    else if (key == "thinking")
        block.thinking = stringOr(field);
    else if (key == "signature")
        block.signature = stringOr(field);
    else if (key == "data")
        block.data = stringOr(field);
    else if (key == "id")
        block.id = stringOr(field);
    else if (key == "tool_use_id")
        block.toolUseId = stringOr(field);
    else if (key == "name" || key == "tool_name" || key == "title")
        block.name = stringOr(field);
    else if (key == "input")
        block.input = rawOr(field);
    else if (key == "is_error")
        block.isError = json::boolean(field).value_or(false);
    else if (key == "source")
        readSource(field, block.source);
    else if (key == "content" && depth < kDeepestContent)
        readBlocks(field, block.content, depth + 1);
    else if (key == "tool")
        block.tool = rawOr(field);
    else if (key == "cache_control")
        block.cacheControl = rawOr(field);
}

bool readBlock(Value value, std::vector<Block> &blocks, int depth)
{
    if (json::isString(value)) {
        Block &block = blocks.emplace_back();
        block.kind = BlockKind::Text;
        block.text = stringOr(value);
        return true;
    }
    Block block;
    simdjson::ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS)
        return false;
    if (!eachField(object, [&](std::string_view key, Value field) {
            readBlockField(key, field, block, depth);
        }))
        return false;
    block.raw = json::rawJson(object);
    block.kind = blockKind(block.type.escaped());
    blocks.push_back(std::move(block));
    return true;
}

/// Content is a string, an array of blocks, or null.
bool readBlocks(Value value, std::vector<Block> &blocks, int depth)
{
    if (json::isNull(value))
        return true;
    if (json::isString(value)) {
        const RawString text = stringOr(value);
        if (!text.empty()) {
            Block &block = blocks.emplace_back();
            block.kind = BlockKind::Text;
            block.text = text;
        }
        return true;
    }
    bool good = true;
    const bool whole = eachElement(
        value, [&](Value element) { good = readBlock(element, blocks, depth) && good; });
    return good && whole;
}

std::optional<Effort> readEffort(Value value, std::string_view *schema)
{
    std::optional<Effort> effort;
    eachField(value, [&](std::string_view key, Value field) {
        if (key == "effort") {
            effort = effortFrom(stringOr(field).escaped());
        } else if (key == "format" && schema != nullptr) {
            eachField(field, [&](std::string_view inner, Value formatField) {
                if (inner == "schema")
                    *schema = rawOr(formatField);
            });
        }
    });
    return effort;
}

void readMessage(Value value, Request &request, Findings &findings)
{
    const std::string where = "messages." + std::to_string(request.messages.size());
    Message message;
    bool hasRole = false;
    bool goodContent = true;
    bool hasContent = false;
    const bool object = eachField(value, [&](std::string_view key, Value field) {
        if (key == "role") {
            const std::string_view role = stringOr(field).escaped();
            hasRole = role == "user" || role == "assistant" || role == "system";
            message.role = role == "assistant" ? Role::Assistant
                : role == "system"             ? Role::System
                                               : Role::User;
        } else if (key == "content") {
            hasContent = true;
            goodContent = readBlocks(field, message.content, 0);
        } else if (key == "output_config") {
            message.effort = readEffort(field, nullptr);
        }
    });
    if (!object)
        findings.add(where + ": must be an object with role and content");
    else if (!hasRole)
        findings.add(where + ".role: must be \"user\", \"assistant\" or \"system\"");
    else if (!hasContent)
        findings.add(where + ".content: field required");
    else if (!goodContent)
        findings.add(where + ".content: must be a string or an array of content blocks");
    if (message.role == Role::System && message.effort)
        request.effort = message.effort;
    request.messages.push_back(std::move(message));
}

void readTool(Value value, Request &request, Findings &findings)
{
    Tool tool;
    simdjson::ondemand::object object;
    const bool good = value.get_object().get(object) == simdjson::SUCCESS
        && eachField(object, [&](std::string_view key, Value field) {
                          if (key == "type")
                              tool.type = stringOr(field);
                          else if (key == "name")
                              tool.name = stringOr(field);
                          else if (key == "description")
                              tool.description = stringOr(field);
                          else if (key == "input_schema")
                              tool.inputSchema = rawOr(field);
                          else if (key == "defer_loading")
                              tool.deferLoading = json::boolean(field).value_or(false);
                          else if (key == "cache_control")
                              tool.cacheControl = rawOr(field);
                      });
    const std::string where = "tools." + std::to_string(request.tools.size());
    if (!good)
        findings.add(where + ": must be an object");
    else
        tool.raw = json::rawJson(object);
    if (good && tool.name.empty() && tool.type.empty())
        findings.add(where + ".name: field required");
    request.tools.push_back(tool);
}

void readToolChoice(Value value, ToolChoice &choice)
{
    RawString type;
    eachField(value, [&](std::string_view key, Value field) {
        if (key == "type")
            type = stringOr(field);
        else if (key == "name")
            choice.name = stringOr(field);
        else if (key == "disable_parallel_tool_use")
            choice.disableParallel = json::boolean(field).value_or(false);
    });
    const std::string_view name = type.escaped();
    choice.kind = name == "any" ? ToolChoice::Kind::Any
        : name == "tool"        ? ToolChoice::Kind::Tool
        : name == "none"        ? ToolChoice::Kind::None
                                : ToolChoice::Kind::Auto;
}

void readThinking(Value value, Thinking &thinking)
{
    if (const auto wanted = json::boolean(value)) {
        thinking.kind = *wanted ? Thinking::Kind::Enabled : Thinking::Kind::Disabled;
        return;
    }
    RawString type;
    eachField(value, [&](std::string_view key, Value field) {
        if (key == "type")
            type = stringOr(field);
        else if (key == "budget_tokens")
            thinking.budget = json::integer(field);
    });
    const std::string_view name = type.escaped();
    thinking.kind = name == "enabled" ? Thinking::Kind::Enabled
        : name == "adaptive"          ? Thinking::Kind::Adaptive
        : name == "disabled"          ? Thinking::Kind::Disabled
                                      : Thinking::Kind::Absent;
}

void readModel(Value &value, Request &request, Findings &findings)
{
    const auto model = json::rawString(value);
    if (!model || model->empty()) {
        findings.add("model: must be a non-empty string");
        return;
    }
    request.model = *model;
    const char *quote = model->escaped().data() - 1;
    request.modelSpan = std::string_view(quote, model->escaped().size() + 2);
}

void readMaxTokens(Value &value, Request &request, Findings &findings)
{
    if (json::isNull(value))
        return;
    request.maxTokens = json::integer(value);
    if (!request.maxTokens || *request.maxTokens < 1)
        findings.add("max_tokens: must be a whole number of at least 1");
}

void readMessages(Value &value, Request &request, Findings &findings)
{
    if (!eachElement(value, [&](Value item) { readMessage(item, request, findings); }))
        findings.add("messages: must be an array of messages");
    else if (request.messages.empty())
        findings.add("messages: at least one message is required");
}

/// Fields that shape the answer rather than the conversation.
void readParameter(std::string_view key, Value &value, Request &request, Findings &findings)
{
    if (key == "max_tokens") {
        readMaxTokens(value, request, findings);
    } else if (key == "stream") {
        if (!json::isNull(value)) {
            const auto stream = json::boolean(value);
            if (!stream)
                findings.add("stream: must be true or false");
            request.stream = stream.value_or(false);
        }
    } else if (key == "tool_choice") {
        readToolChoice(value, request.toolChoice);
    } else if (key == "thinking") {
        readThinking(value, request.thinking);
    } else if (key == "output_config") {
        const auto effort = readEffort(value, &request.outputSchema);
        if (!request.effort)
            request.effort = effort;
    } else if (key == "stop_sequences") {
        eachElement(value, [&](Value item) { request.stopSequences.push_back(stringOr(item)); });
    } else if (key == "metadata") {
        eachField(value, [&](std::string_view inner, Value field) {
            if (inner == "user_id")
                request.userId = stringOr(field);
        });
    } else if (key == "service_tier") {
        request.serviceTier = stringOr(value);
    } else if (key == "temperature" || key == "top_p" || key == "top_k") {
        if (!json::isNull(value)) {
            if (!json::number(value))
                findings.add(std::string(key) + ": must be a number");
            std::string_view &slot = key == "temperature" ? request.temperature
                : key == "top_p"                          ? request.topP
                                                          : request.topK;
            slot = rawOr(value);
        }
    }
}

void readField(std::string_view key, Value value, Request &request, Findings &findings)
{
    if (key == "model") {
        readModel(value, request, findings);
    } else if (key == "messages") {
        readMessages(value, request, findings);
    } else if (key == "system") {
        if (!readBlocks(value, request.system, kDeepestContent))
            findings.add("system: must be a string or an array of text blocks");
    } else if (key == "tools") {
        if (!json::isNull(value)
            && !eachElement(value, [&](Value item) { readTool(item, request, findings); }))
            findings.add("tools: must be an array of tools");
    } else {
        readParameter(key, value, request, findings);
    }
}

Failure invalid(std::string message, std::string remedy)
{
    return finalFailure(FailureKind::InvalidRequest, std::move(message), std::move(remedy));
}

} // namespace

Expected<Request> readRequest(json::Parser &parser, std::string_view body)
{
    Request request;
    request.body = body;
    Findings findings;
    bool hasMessages = false;
    const bool good = parser.object(body, [&](std::string_view key, Value value) {
        hasMessages = hasMessages || key == "messages";
        readField(key, value, request, findings);
    });
    if (!good)
        return Unexpected(invalid("The request body is not a complete JSON object.",
                                  "Send a Messages request as JSON."));
    if (request.model.empty())
        findings.add("model: field required");
    if (!hasMessages)
        findings.add("messages: field required");
    if (!findings.text().empty())
        return Unexpected(invalid(findings.text(), {}));
    return request;
}

std::string_view topLevelField(json::Parser &parser, std::string_view body, std::string_view name)
{
    std::string_view found;
    parser.object(body, [&](std::string_view key, Value value) {
        if (key == name)
            found = rawOr(value);
    });
    return found;
}

} // namespace ccproxy::messages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/encoder.h"

#include "core/dialects/conversation/arrange.h"
#include "core/dialects/conversation/attribution.h"
#include "core/dialects/conversation/content.h"
#include "core/dialects/conversation/offered_tools.h"
#include "core/dialects/openai_chat/model_rules.h"
#include "core/dialects/openai_chat/parameters.h"
#include "core/dialects/openai_chat/parts.h"
#include "core/dialects/openai_chat/reasoning.h"
#include "core/dialects/openai_chat/tools.h"
#include "core/dialects/openai_chat/traits.h"
#include "core/json/writer.h"

#include <algorithm>
#include <utility>

namespace ccproxy::dialects::openai_chat {
namespace {

using conversation::BlockWriter;
using conversation::CacheMarks;
using conversation::Call;
using conversation::Content;
using conversation::MediaRules;
using conversation::Piece;
using conversation::Turn;
using messages::Block;
using messages::Role;

constexpr int kMostCacheMarks = 4;

/// OpenRouter hands cache_control on to these vendors and refuses it for others (WIRE.md 2.20).
bool marksCache(const ChatTraits &traits, std::string_view model)
{
    return traits.cacheControl && (model.starts_with("anthropic/") || model.starts_with("google/"));
}

std::string_view roleName(SystemRole role)
{
    switch (role) {
    case SystemRole::Developer:
        return "developer";
    case SystemRole::User:
        return "user";
    case SystemRole::System:
        break;
    }
    return "system";
}

/// The web search that the server does by itself: where it is all that the client asks for.
const messages::Tool *searchTool(const messages::Request &request, const Target &target,
                                 const ChatTraits &traits)
{
    const bool can = traits.webPlugin && !target.otherServer && request.tools.size() == 1;
    return can ? conversation::webSearchTool(request) : nullptr;
}

class Encoder {
public:
    Encoder(const messages::Request &request, const Target &target)
        : m_request(request), m_target(target), m_traits(findTraits(target.traits)),
          m_rules(rulesFor(m_traits, target.model, target.facts)),
          m_search(searchTool(request, target, m_traits)),
          m_tools(
              conversation::offeredTools(request, m_parser, m_encoded.notes, m_search != nullptr)),
          m_reasoning(planReasoning(request, m_traits, m_rules, !m_tools.empty())),
          m_parameters{m_request, m_target, m_traits, m_rules,   m_reasoning,
                       m_tools,   m_parser, m_names,  m_encoded, m_search},
          m_blocks(m_parser, mediaRules()),
          m_textBlocks(m_parser, {.images = false, .files = false}),
          m_replay(target, m_traits, m_reasoning.thinks), m_writer(m_encoded.body)
    {
        if (marksCache(m_traits, target.model))
            m_marks.left = kMostCacheMarks;
    }

    Expected<Encoded> encode()
    {
        std::string &body = m_encoded.body;
        m_encoded.makeRoomFor(m_request.body.size());
        // What grows from turn to turn stands behind what stays, and what may change behind both.
        m_writer.beginObject().key("model").string(m_target.model);
        if (!m_tools.empty()) {
            m_writer.key("tools");
            writeTools(body, m_tools, {m_traits, m_parser, m_names, m_marks, m_target.schemas});
        }
        m_writer.key("messages").beginArray();
        writeSystem();
        writeTurns();
        m_writer.endArray();
        writeParameters(body, m_parameters);
        m_writer.endObject();
        m_encoded.toolNames = m_names.takeChanged();
        return std::move(m_encoded);
    }

private:
    MediaRules mediaRules() const
    {
        const bool sees =
            m_target.facts.vision.value_or(m_traits.imageParts || m_target.otherServer);
        return {.images = sees, .files = m_traits.fileParts && sees};
    }

    void writeSystem()
    {
        const bool marked = m_marks.left > 0
            && std::any_of(m_request.system.begin(), m_request.system.end(),
                           [](const Block &block) { return !block.cacheControl.empty(); });
        const std::size_t before = m_encoded.body.size();
        m_writer.beginObject().key("role").string(roleName(m_rules.systemRole)).key("content");
        Content content(m_encoded.body, marked ? Content::Form::Parts : Content::Form::String,
                        m_marks, kChatParts);
        for (const Block &block : m_request.system) {
            const json::RawString text(conversation::withoutAttribution(block.text.escaped()));
            if (!text.isBlank())
                content.text(text.escaped(), block.cacheControl);
        }
        if (schemaGoesIntoPrompt(m_parameters))
            conversation::addSchemaInstruction(content, m_request.outputSchema);
        content.finish();
        m_writer.endObject();
        if (content.empty())
            m_encoded.body.resize(before);
    }

    void writeTurns()
    {
        const conversation::ConversationRules rules{.media = mediaRules(),
                                                    .lateSystem = m_traits.lateSystem
                                                        && m_rules.systemRole != SystemRole::User,
                                                    .toolIds = m_traits.toolIds};
        const std::vector<Turn> turns = conversation::arrange(m_request, rules, m_names);
        for (const Turn &turn : turns) {
            if (turn.role == Role::Assistant)
                writeAssistant(turn);
            else
                writeMessage(turn, turn.role == Role::User ? "user" : roleName(m_rules.systemRole));
        }
        const bool asked = std::any_of(turns.begin(), turns.end(),
                                       [](const Turn &turn) { return turn.role != Role::System; });
        if (asked)
            return;
        m_encoded.notes.emplace_back("the request holds no message: \"Continue.\" is sent");
        m_writer.beginObject().key("role").string(std::string_view("user"));
        m_writer.key("content").string(std::string_view("Continue.")).endObject();
    }

    void writeMessage(const Turn &turn, std::string_view role)
    {
        m_writer.beginObject().key("role").string(role).key("content");
        writePieces(turn);
        m_writer.endObject();
    }

    void writePieces(const Turn &turn)
    {
        BlockWriter &blocks = turn.role == Role::User ? m_blocks : m_textBlocks;
        const bool parts =
            std::any_of(turn.pieces.begin(), turn.pieces.end(),
                        [&](const Piece &piece) { return blocks.needsParts(piece, m_marks); });
        Content content(m_encoded.body, parts ? Content::Form::Parts : Content::Form::String,
                        m_marks, kChatParts);
        for (const Piece &piece : turn.pieces)
            blocks.piece(content, piece);
        content.finish();
    }

    void writeAssistant(const Turn &turn)
    {
        m_writer.beginObject().key("role").string(std::string_view("assistant")).key("content");
        if (!turn.pieces.empty())
            writePieces(turn);
        else if (m_traits.emptyContent)
            m_writer.string(std::string_view());
        else
            m_writer.null();
        m_replay.write(m_writer, turn);
        if (!turn.calls.empty()) {
            m_writer.key("tool_calls").beginArray();
            for (const Call &call : turn.calls)
                writeCall(call);
            m_writer.endArray();
        }
        m_writer.endObject();
        for (const Call &call : turn.calls)
            writeResult(call);
    }

    void writeCall(const Call &call)
    {
        m_writer.beginObject().key("id").string(json::RawString(call.id));
        m_writer.key("type").string(std::string_view("function")).key("function").beginObject();
        m_writer.key("name").string(json::RawString(call.name)).key("arguments");
        writeArguments(m_encoded.body, call.use->input);
        m_writer.endObject().endObject();
    }

    void writeResult(const Call &call)
    {
        m_writer.beginObject().key("role").string(std::string_view("tool"));
        m_writer.key("tool_call_id").string(json::RawString(call.id)).key("content");
        const bool marked =
            call.result != nullptr && m_marks.left > 0 && !call.result->cacheControl.empty();
        Content content(m_encoded.body, marked ? Content::Form::Parts : Content::Form::String,
                        m_marks, kChatParts);
        if (call.result != nullptr)
            m_blocks.result(content, *call.result);
        else
            content.text("[no result]");
        content.finish();
        m_writer.endObject();
    }

    const messages::Request &m_request;
    const Target &m_target;
    const ChatTraits &m_traits;
    ModelRules m_rules;
    Encoded m_encoded;
    json::Parser m_parser;
    conversation::ToolNames m_names;
    CacheMarks m_marks;
    const messages::Tool *m_search; ///< null: none is wanted, or it cannot be done
    std::vector<messages::Tool> m_tools;
    ReasoningPlan m_reasoning;
    ParameterContext m_parameters;
    BlockWriter m_blocks;     ///< of users' messages and results
    BlockWriter m_textBlocks; ///< of the others, which hold text only
    ReasoningReplay m_replay;
    json::Writer m_writer;
};

} // namespace

Expected<Encoded> encodeChat(const messages::Request &request, const Target &target,
                             const ClientHeaders & /*headers*/)
{
    Expected<Encoded> encoded = Encoder(request, target).encode();
    encoded->url = completionsUrl(target.baseUrl);
    encoded->stream = request.stream;
    encoded->headers = {{"content-type", "application/json"}};
    if (request.stream)
        encoded->headers.emplace_back("accept", "text/event-stream");
    for (const auto &[name, value] : findTraits(target.traits).headers)
        encoded->headers.emplace_back(name, value);
    return encoded;
}

std::string completionsUrl(std::string_view baseUrl)
{
    constexpr std::string_view kPath = "/chat/completions";
    const std::size_t query = std::min(baseUrl.find('?'), baseUrl.size());
    std::string_view path = baseUrl.substr(0, query);
    while (path.ends_with('/'))
        path.remove_suffix(1);
    std::string url(path);
    if (!path.ends_with(kPath))
        url += kPath;
    return url.append(baseUrl.substr(query));
}

KeyHeader chatKeyHeader(const Target &target)
{
    return findTraits(target.traits).key;
}

} // namespace ccproxy::dialects::openai_chat

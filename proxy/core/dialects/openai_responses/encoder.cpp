// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/encoder.h"

#include "core/config/base_url.h"
#include "core/dialects/conversation/attribution.h"
#include "core/dialects/conversation/offered_tools.h"
#include "core/dialects/openai_responses/items.h"
#include "core/dialects/openai_responses/parameters.h"
#include "core/dialects/openai_responses/reasoning.h"
#include "core/dialects/openai_responses/tools.h"
#include "core/json/writer.h"

#include <algorithm>
#include <utility>

namespace ccproxy::dialects::openai_responses {
namespace {

using conversation::Content;
using conversation::MediaRules;
using conversation::Turn;
using messages::Block;
using messages::Role;

/// What is written of a request.
enum class Purpose { Answer, Count };

class Encoder {
public:
    Encoder(const messages::Request &request, const Target &target)
        : m_request(request), m_target(target), m_traits(findTraits(target)),
          m_chatTraits(openai_chat::findTraits(m_traits.chat)),
          m_rules(openai_chat::rulesFor(m_chatTraits, target.model, target.facts)),
          m_search(m_traits.searches ? conversation::webSearchTool(request) : nullptr),
          m_tools(
              conversation::offeredTools(request, m_parser, m_encoded.notes, m_search != nullptr)),
          m_reasoning(planReasoning(request, m_chatTraits, m_rules)), m_chat{m_request,    m_target,
                                                                             m_chatTraits, m_rules,
                                                                             m_reasoning,  m_tools,
                                                                             m_parser,     m_names,
                                                                             m_encoded},
          m_items(m_encoded.body, m_parser, target, m_traits, mediaRules()),
          m_writer(m_encoded.body)
    {
    }

    Encoded encode(Purpose purpose)
    {
        std::string &body = m_encoded.body;
        m_encoded.makeRoomFor(m_request.body.size());
        // What grows from turn to turn stands behind what stays, and what may change behind both.
        m_writer.beginObject().key("model").string(m_target.model);
        if (!m_tools.empty() || m_search != nullptr) {
            m_writer.key("tools");
            writeTools(body, m_chat, m_search);
        }
        if (!m_traits.systemInInput)
            writeInstructions();
        m_writer.key("input").beginArray();
        if (m_traits.systemInInput)
            writeSystemItem();
        writeTurns();
        m_writer.endArray();
        if (purpose == Purpose::Answer)
            writeParameters(body, {.chat = m_chat, .traits = m_traits, .search = m_search});
        m_writer.endObject();
        m_encoded.toolNames = m_names.takeChanged();
        return std::move(m_encoded);
    }

private:
    MediaRules mediaRules() const
    {
        const bool sees = m_target.facts.vision.value_or(true);
        return {
            .images = sees, .files = m_traits.files && sees, .fileUrls = true, .inResults = true};
    }

    /// One text of all that the system says; false when it says nothing.
    bool writeSystemText()
    {
        Content content(m_encoded.body, Content::Form::String, m_noMarks, kNoParts);
        for (const Block &block : m_request.system) {
            const json::RawString text(conversation::withoutAttribution(block.text.escaped()));
            if (!text.isBlank())
                content.text(text.escaped());
        }
        if (schemaGoesIntoPrompt(m_chat))
            conversation::addSchemaInstruction(content, m_chat.request.outputSchema);
        content.finish();
        return !content.empty();
    }

    void writeInstructions()
    {
        const std::size_t before = m_encoded.body.size();
        m_writer.key("instructions");
        if (!writeSystemText())
            m_encoded.body.resize(before);
    }

    void writeSystemItem()
    {
        const std::size_t before = m_encoded.body.size();
        m_writer.beginObject().key("type").string(std::string_view("message"));
        m_writer.key("role").string(std::string_view("developer")).key("content");
        const bool any = writeSystemText();
        m_writer.endObject();
        if (!any)
            m_encoded.body.resize(before);
    }

    void writeTurns()
    {
        const conversation::ConversationRules rules{.media = mediaRules(),
                                                    .lateSystem = m_traits.lateSystem,
                                                    .toolIds = conversation::ToolIdStyle::Long};
        const std::vector<Turn> turns = conversation::arrange(m_request, rules, m_names);
        for (const Turn &turn : turns)
            m_items.turn(turn);
        const bool asked = std::any_of(turns.begin(), turns.end(),
                                       [](const Turn &turn) { return turn.role != Role::System; });
        if (asked)
            return;
        m_encoded.notes.emplace_back("the request holds no message: \"Continue.\" is sent");
        m_items.plain("Continue.");
    }

    static constexpr conversation::PartWords kNoParts{};

    const messages::Request &m_request;
    const Target &m_target;
    const ResponsesTraits &m_traits;
    const openai_chat::ChatTraits &m_chatTraits;
    openai_chat::ModelRules m_rules;
    Encoded m_encoded;
    json::Parser m_parser;
    conversation::ToolNames m_names;
    conversation::CacheMarks m_noMarks;
    const messages::Tool *m_search;
    std::vector<messages::Tool> m_tools;
    openai_chat::ReasoningPlan m_reasoning;
    openai_chat::ParameterContext m_chat;
    ItemWriter m_items;
    json::Writer m_writer;
};

std::vector<Header> headersFor(const ResponsesTraits &traits, bool stream)
{
    std::vector<Header> headers{{"content-type", "application/json"},
                                {"accept", stream ? "text/event-stream" : "application/json"}};
    for (const auto &[name, value] : openai_chat::findTraits(traits.chat).headers)
        headers.emplace_back(name, value);
    return headers;
}

std::string urlOf(const Target &target, config::Endpoint endpoint)
{
    return config::endpointUrl(catalogue::Dialect::OpenAiResponses, target.baseUrl, endpoint);
}

} // namespace

Expected<Encoded> encodeResponses(const messages::Request &request, const Target &target,
                                  const ClientHeaders & /*headers*/)
{
    const ResponsesTraits &traits = findTraits(target);
    Encoded encoded = Encoder(request, target).encode(Purpose::Answer);
    encoded.url = urlOf(target, config::Endpoint::Messages);
    encoded.stream = request.stream || traits.streamsOnly;
    encoded.headers = headersFor(traits, encoded.stream);
    return encoded;
}

std::optional<Encoded> encodeTokenCount(const messages::Request &request, const Target &target,
                                        const ClientHeaders & /*headers*/)
{
    const ResponsesTraits &traits = findTraits(target);
    if (!traits.countsTokens)
        return std::nullopt;
    Encoded encoded = Encoder(request, target).encode(Purpose::Count);
    encoded.url = urlOf(target, config::Endpoint::CountTokens);
    encoded.headers = headersFor(traits, false);
    return encoded;
}

std::optional<std::int64_t> readTokenCount(json::Parser &parser, std::string_view body)
{
    std::optional<std::int64_t> tokens;
    const bool whole = parser.object(body, [&tokens](std::string_view key, json::Value value) {
        if (key == "input_tokens")
            tokens = json::integer(value);
    });
    return whole && tokens && *tokens >= 0 ? tokens : std::nullopt;
}

} // namespace ccproxy::dialects::openai_responses

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/encoder.h"

#include "core/config/base_url.h"
#include "core/dialects/conversation/arrange.h"
#include "core/dialects/conversation/attribution.h"
#include "core/dialects/gemini/contents.h"
#include "core/dialects/gemini/generation.h"
#include "core/dialects/gemini/model_rules.h"
#include "core/dialects/gemini/tools.h"
#include "core/json/writer.h"

#include <utility>

namespace ccproxy::dialects::gemini {
namespace {

using conversation::Content;
using messages::Block;

/// The name without the collection that Google puts before it.
std::string_view bareModel(std::string_view model)
{
    constexpr std::string_view kCollection = "models/";
    return model.starts_with(kCollection) ? model.substr(kCollection.size()) : model;
}

class Encoder {
public:
    Encoder(const messages::Request &request, const Target &target)
        : m_request(request), m_target(target), m_rules(rulesFor(target.model, target.facts)),
          m_tools(planTools(request, m_parser, m_encoded.notes)),
          m_thinking(planThinking(request, m_rules)), m_schemas(m_parser),
          m_names(conversation::ToolNameStyle::Identifier),
          m_schemaInPrompt(!request.outputSchema.empty() && m_tools.any()
                           && (m_tools.search || !m_rules.schemaBesideTools)),
          m_writer(m_encoded.body)
    {
        m_encoded.makeRoomFor(request.body.size());
    }

    Encoded encode()
    {
        m_writer.beginObject();
        conversationFields();
        const std::size_t before = m_encoded.body.size();
        writeToolConfig(m_writer, m_request, m_tools, m_names, m_encoded.notes);
        writeGeneration(m_encoded.body,
                        {m_request, m_target, m_thinking, m_schemaInPrompt,
                         m_encoded.body.size() != before, m_schemas, m_parser, m_encoded.notes});
        m_writer.endObject();
        return finish(config::Endpoint::Messages, m_request.stream);
    }

    Encoded encodeCount()
    {
        m_writer.beginObject().key("generateContentRequest").beginObject();
        m_writer.key("model").string("models/" + std::string(bareModel(m_target.model)));
        conversationFields();
        m_writer.endObject().endObject();
        return finish(config::Endpoint::CountTokens, false);
    }

private:
    /// What stays from turn to turn stands before what grows.
    void conversationFields()
    {
        writeSystem();
        if (m_tools.any()) {
            m_writer.key("tools");
            writeTools(m_encoded.body, m_tools, m_schemas, m_target.schemas, m_names);
        }
        m_writer.key("contents");
        writeContents(m_encoded.body,
                      {m_request, m_target, m_rules, m_parser, m_names, m_encoded.notes});
    }

    void writeSystem()
    {
        const std::size_t before = m_encoded.body.size();
        m_writer.key("systemInstruction").beginObject().key("parts");
        conversation::CacheMarks none;
        Content content(m_encoded.body, Content::Form::Parts, none, kGeminiParts);
        for (const Block &block : m_request.system) {
            const json::RawString text(conversation::withoutAttribution(block.text.escaped()));
            if (!text.isBlank())
                content.text(text.escaped());
        }
        if (m_schemaInPrompt)
            conversation::addSchemaInstruction(content, m_request.outputSchema);
        content.finish();
        m_writer.endObject();
        if (content.empty())
            m_encoded.body.resize(before);
    }

    Encoded finish(config::Endpoint endpoint, bool stream)
    {
        m_encoded.toolNames = m_names.takeChanged();
        m_encoded.stream = stream;
        m_encoded.url = config::endpointUrl(catalogue::Dialect::Gemini, m_target.baseUrl, endpoint,
                                            m_target.model, stream);
        m_encoded.headers = {{"content-type", "application/json"},
                             {"accept", stream ? "text/event-stream" : "application/json"}};
        return std::move(m_encoded);
    }

    const messages::Request &m_request;
    const Target &m_target;
    ModelRules m_rules;
    Encoded m_encoded;
    json::Parser m_parser;
    ToolPlan m_tools;
    ThinkingPlan m_thinking;
    SchemaWriter m_schemas;
    conversation::ToolNames m_names;
    bool m_schemaInPrompt; ///< no JSON mode beside tools (CLIENT.md 11)
    json::Writer m_writer;
};

} // namespace

Encoded encodeGemini(const messages::Request &request, const Target &target)
{
    return Encoder(request, target).encode();
}

Encoded encodeGeminiCount(const messages::Request &request, const Target &target)
{
    return Encoder(request, target).encodeCount();
}

} // namespace ccproxy::dialects::gemini

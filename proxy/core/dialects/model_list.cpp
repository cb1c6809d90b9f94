// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/model_list.h"

#include "core/config/base_url.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace ccproxy::dialects {
namespace {

using catalogue::Dialect;
using catalogue::ModelFacts;

struct RequestRow {
    Dialect dialect;
    std::string_view query;  ///< asks for all of it at once, "" = it comes whole
    std::string_view header; ///< one more that it wants, "" = none
    std::string_view value;
};
constexpr RequestRow kRequests[] = {
    {Dialect::Anthropic, "limit=1000", "anthropic-version", "2023-06-01"},
    {Dialect::OpenAiChat, "", "", ""},
    {Dialect::OpenAiResponses, "", "", ""},
    {Dialect::Gemini, "pageSize=1000", "", ""},
};

/// Numbers that lists tell by various names (OpenRouter and Together, Groq, vLLM, Mistral, Gemini,
/// LM Studio).
struct NumberRow {
    std::string_view key;
    std::optional<std::int64_t> ModelFacts::*fact;
};
constexpr NumberRow kNumbers[] = {
    {"context_length", &ModelFacts::context},
    {"context_window", &ModelFacts::context},
    {"max_model_len", &ModelFacts::context},
    {"max_context_length", &ModelFacts::context},
    {"inputTokenLimit", &ModelFacts::context},
    {"max_input_tokens", &ModelFacts::context},
    {"max_completion_tokens", &ModelFacts::maxOutput},
    {"outputTokenLimit", &ModelFacts::maxOutput},
    {"max_tokens", &ModelFacts::maxOutput},
};
constexpr std::int64_t kMostTokens = 1'000'000'000;

/// What an element's "type" may say of a model that does not converse.
constexpr std::string_view kOtherTypes[] = {"embedding", "embeddings", "image",      "moderation",
                                            "rerank",    "audio",      "transcribe", "video",
                                            "tts",       "speech"};

bool listHolds(json::Value value, std::string_view word)
{
    bool holds = false;
    json::eachElement(value, [&](json::Value element) {
        const auto text = json::rawString(element);
        holds = holds || (text && text->equals(word));
    });
    return holds;
}

catalogue::Day dayOf(std::int64_t unixSeconds)
{
    constexpr std::int64_t kFirst = 1'262'304'000; // 2010: before that it is some other number
    constexpr std::int64_t kLast = 4'102'444'800;  // 2100
    if (unixSeconds < kFirst || unixSeconds > kLast)
        return {};
    using namespace std::chrono;
    const year_month_day date{floor<days>(sys_seconds(seconds(unixSeconds)))};
    return {static_cast<std::uint16_t>(static_cast<int>(date.year())),
            static_cast<std::uint8_t>(static_cast<unsigned>(date.month())),
            static_cast<std::uint8_t>(static_cast<unsigned>(date.day()))};
}

/// One element of a list, field by field.
class Element {
public:
    void field(std::string_view key, json::Value value)
    {
        const auto *number = std::find_if(std::begin(kNumbers), std::end(kNumbers),
                                          [key](const NumberRow &row) { return row.key == key; });
        if (number != std::end(kNumbers)) {
            if (const auto tokens = json::integer(value); tokens && isTokens(*tokens))
                m_model.facts.*number->fact = *tokens;
        } else if (key == "id") {
            if (const auto text = json::rawString(value))
                m_model.id = text->decoded();
        } else if (key == "name") {
            if (const auto text = json::rawString(value))
                m_name = text->decoded();
        } else if (key == "created") {
            if (const auto seconds = json::integer(value))
                m_model.facts.released = dayOf(*seconds);
        } else if (key == "created_at") {
            if (const auto text = json::rawString(value))
                m_model.facts.released = catalogue::dayFrom(text->escaped().substr(0, 10));
        } else {
            purpose(key, value);
        }
    }

    /// The model, or nothing when it has no usable name or does not converse.
    std::optional<ListedModel> take()
    {
        if (m_model.id.empty())
            m_model.id = std::move(m_name);
        constexpr std::string_view folder = "models/"; // Gemini's
        if (m_model.id.starts_with(folder))
            m_model.id.erase(0, folder.size());
        const bool isName = !m_model.id.empty() && m_model.id.size() <= kLongestModelId
            && std::none_of(m_model.id.begin(), m_model.id.end(), [](char c) {
                   return static_cast<unsigned char>(c) < 0x20 || c == '\x7F';
               });
        if (!isName || !m_converses)
            return std::nullopt;
        return std::move(m_model);
    }

private:
    static bool isTokens(std::int64_t number) { return number > 0 && number <= kMostTokens; }

    void purpose(std::string_view key, json::Value value)
    {
        if (key == "type") { // Together, LM Studio
            const auto type = json::rawString(value);
            const bool other = type
                && std::find(std::begin(kOtherTypes), std::end(kOtherTypes), type->escaped())
                    != std::end(kOtherTypes);
            m_converses = m_converses && !other;
        } else if (key == "supportedGenerationMethods") { // Gemini
            m_converses = m_converses && listHolds(value, "generateContent");
        } else if (key == "architecture") { // OpenRouter
            json::eachField(value, [this](std::string_view name, json::Value modalities) {
                if (name == "output_modalities")
                    m_converses = m_converses && listHolds(modalities, "text");
                else if (name == "input_modalities")
                    m_model.facts.vision = listHolds(modalities, "image");
            });
        } else if (key == "supported_parameters") { // OpenRouter
            m_model.facts.tools = listHolds(value, "tools");
        } else if (key == "capabilities") { // Mistral
            json::eachField(value, [this](std::string_view name, json::Value can) {
                const auto says = json::boolean(can);
                if (name == "completion_chat" && says)
                    m_converses = m_converses && *says;
                else if (name == "function_calling")
                    m_model.facts.tools = says;
                else if (name == "vision")
                    m_model.facts.vision = says;
            });
        }
    }

    ListedModel m_model;
    std::string m_name;
    bool m_converses = true;
};

} // namespace

std::optional<ModelListRequest> modelListRequest(Dialect dialect, std::string_view baseUrl)
{
    const auto *row = std::find_if(std::begin(kRequests), std::end(kRequests),
                                   [dialect](const RequestRow &r) { return r.dialect == dialect; });
    if (row == std::end(kRequests))
        return std::nullopt;
    ModelListRequest request;
    request.url = config::endpointUrl(dialect, baseUrl, config::Endpoint::Models);
    if (!row->query.empty()) {
        request.url += request.url.find('?') == std::string::npos ? '?' : '&';
        request.url += row->query;
    }
    request.headers.emplace_back("accept", "application/json");
    if (!row->header.empty())
        request.headers.emplace_back(row->header, row->value);
    return request;
}

std::optional<std::vector<ListedModel>> readModelList(json::Parser &parser, std::string body)
{
    // An answer that was cut must not pass for a short list.
    if (!json::isValid(body))
        return std::nullopt;
    std::vector<ListedModel> models;
    std::set<std::string, std::less<>> seen;
    bool isList = false;
    const auto readList = [&](json::Value list) {
        const bool isArray = json::eachElement(list, [&](json::Value value) {
            Element element;
            json::eachField(value, [&element](std::string_view key, json::Value field) {
                element.field(key, field);
            });
            auto model = element.take();
            if (model && models.size() < kMostListed && seen.insert(model->id).second)
                models.push_back(std::move(*model));
        });
        isList = isList || isArray;
    };
    const std::size_t size = body.size();
    body.append(json::kPadding, ' ');
    parser.document(std::string_view(body).substr(0, size), [&](json::Value value) {
        if (json::isArray(value)) {
            readList(value);
            return;
        }
        json::eachField(value, [&](std::string_view key, json::Value list) {
            if (key == "data" || key == "models")
                readList(list);
        });
    });
    if (!isList)
        return std::nullopt;
    return models;
}

} // namespace ccproxy::dialects
